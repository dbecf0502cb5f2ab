using FactCheck.Text;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Tests.Core.Text;

public sealed class FoldedTextTests
{
    private static readonly string[] Pieces =
        ["كتاب", "أحمد", "إلى", "مُدرّس", "الكـويت", "ﷺ", "ﻻ", "👩‍👩‍👧", "\r\n", " ", "\u00A0", "٢٠٢٤", "abc", "É", "ا\u0653", "\u202E", "\u200F", "،", "«", "ی", "\uD83D", "\u064E\u064E", "."];

    private static readonly Config Ten_thousand = Config.QuickThrowOnFailure.WithMaxTest(10_000);

    [Theory]
    [InlineData("مُدرّسٌ", TextView.Word, "مدرس")]
    [InlineData("الكـويت", TextView.Word, "الكويت")]
    [InlineData("٢٠٢٤", TextView.Word, "2024")]
    [InlineData("52ـ92", TextView.Word, "52-92")]
    [InlineData("ﻻ", TextView.Word, "لا")]
    [InlineData("آب", TextView.Key, "اب")]
    [InlineData("إلى", TextView.Key, "الي")]
    [InlineData("مسؤولة", TextView.Loose, "مسووله")]
    public void A_view_folds_what_it_promises(string text, TextView view, string expected) => Assert.Equal(expected, Fold(text, view).Text);

    [Fact]
    public void A_span_leads_back_to_the_letters_with_their_marks()
    {
        var folded = Fold("قال مُدرّسٌ هنا", TextView.Word);
        var at = folded.Text.IndexOf("مدرس", StringComparison.Ordinal);

        Assert.Equal("مُدرّسٌ", folded.Source.Slice(folded.ToSource(at, 4)));
    }

    [Fact]
    public void Every_unit_of_a_view_leads_back_into_the_source_in_order() => Check.One(Ten_thousand, Prop.ForAll(Texts(), text =>
    {
        foreach (var view in new[] { TextView.Word, TextView.Key, TextView.Loose })
        {
            var folded = Fold(text, view);
            var last = 0;
            for (var i = 0; i < folded.Text.Length; i++)
            {
                var span = folded.ToSource(i, 1);
                if (span.Start < last || span.End > text.Length || span.Length < 1) { return false; }
                last = span.Start;
            }
        }
        return true;
    }));

    [Fact]
    public void Folding_the_cut_span_gives_what_was_matched() => Check.One(Ten_thousand, Prop.ForAll(Texts(), text =>
    {
        var folded = Fold(text, TextView.Word);
        for (var start = 0; start < folded.Text.Length; start += 3)
        {
            var length = Math.Min(4, folded.Text.Length - start);
            var again = Fold(text.Substring(folded.ToSource(start, length).Start, folded.ToSource(start, length).Length), TextView.Word).Text;
            // A ligature is one character of the source, so its other letters may come along.
            if (!again.Contains(folded.Text.Substring(start, length), StringComparison.Ordinal)) { return false; }
        }
        return true;
    }));

    private static FoldedText Fold(string text, TextView view) => FoldedText.Surface(new SourceText(text)).Fold(view);

    private static Arbitrary<string> Texts() => Gen.Elements(Pieces).ListOf().Select(p => string.Concat(p)).ToArbitrary();
}
