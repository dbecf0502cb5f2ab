using FactCheck.Knowledge;
using FsCheck;

namespace FactCheck.Tests.Core.Knowledge;

public sealed class NameFilterTests
{
    [Fact]
    public void What_was_added_is_never_denied() => FsCheck.Fluent.Prop.ForAll<ulong[]>(hashes =>
    {
        var filter = new NameFilter(hashes.Length);
        foreach (var hash in hashes) { filter.Add(hash); }
        var again = new NameFilter(filter.ToBytes());
        return hashes.All(filter.MayContain) && hashes.All(again.MayContain);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Few_others_are_taken_for_it()
    {
        var filter = new NameFilter(10_000);
        for (var i = 0; i < 10_000; i++) { filter.Add(PhraseHash.Of("name " + i)); }

        Assert.InRange(Enumerable.Range(10_000, 10_000).Count(i => filter.MayContain(PhraseHash.Of("name " + i))), 0, 300);
    }

    [Theory]
    [InlineData("المجموعة الاقتصادية  لدول غرب أفريقيا", "المجموعة الاقتصادية لدول غرب افريقيا")]
    [InlineData("عُمان", "عمان")]
    [InlineData("شي جين-بينغ", "شي جين بينغ")]
    public void Names_are_one_by_their_keys(string a, string b) => Assert.Equal(PhraseHash.Of(a), PhraseHash.Of(b));
}
