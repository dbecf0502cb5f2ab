using FactCheck.Values;
using FsCheck;
using FsCheck.Fluent;
using Interval = FactCheck.Values.Interval;

namespace FactCheck.Tests.Core.Values;

public sealed class IntervalTests
{
    [Fact]
    public void A_comparison_is_sure_only_when_every_pair_agrees()
    {
        Assert.Equal(Kleene.True, new Interval(1, 2).IsLess(new Interval(3, 4)));
        Assert.Equal(Kleene.False, new Interval(3, 4).IsLess(new Interval(1, 3)));
        Assert.Equal(Kleene.Unknown, new Interval(1, 4).IsLess(new Interval(2, 3)));
        Assert.Equal(Kleene.Unknown, new Interval(1, 4).IsEqual(Interval.Exactly(2)));
        Assert.Equal(Kleene.False, Interval.Exactly(1).IsEqual(Interval.Exactly(2)));
    }

    [Fact]
    public void Rounding_leaves_half_a_unit_of_the_last_decimal() => Assert.Equal(new Interval(12.5m, 13.5m), Interval.Rounded(13, 0));

    [Fact]
    public void Nothing_is_divided_by_what_may_be_zero() => Assert.Null(Interval.Divide(Interval.Exactly(1), new Interval(-1, 1)));

    [Fact]
    public void What_is_too_large_stops_at_the_end() => Assert.Equal(decimal.MaxValue, (Interval.AtLeast(5) * Interval.Exactly(10)).Max);

    [Fact]
    public void A_product_holds_every_product() => Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Choose(-50, 50).Four().ToArbitrary(),
        ends =>
        {
            var a = Of(ends.Item1, ends.Item2);
            var b = Of(ends.Item3, ends.Item4);
            var product = a * b;
            return new[] { a.Min, a.Middle, a.Max }.All(x => new[] { b.Min, b.Middle, b.Max }.All(y => x * y >= product.Min && x * y <= product.Max));
        }));

    private static Interval Of(int a, int b) => new(Math.Min(a, b), Math.Max(a, b));
}
