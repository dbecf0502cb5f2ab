using FactCheck.Values;
using FsCheck;
using FsCheck.Fluent;
using Interval = FactCheck.Values.Interval;

namespace FactCheck.Tests.Core.Values;

public sealed class CalendarDurationTests
{
    [Fact]
    public void A_month_is_as_long_as_months_are() => Assert.Equal(new Interval(28, 31), CalendarDuration.Of(Interval.Exactly(1), DurationUnit.Month).ToDays());

    [Fact]
    public void Weeks_beside_other_units_are_days() =>
        Assert.Equal("P1Y14D", new CalendarDuration([(Interval.Exactly(1), DurationUnit.Year), (Interval.Exactly(2), DurationUnit.Week)]).ToIso());

    [Fact]
    public void An_open_end_has_no_largest_length() => Assert.Null(CalendarDuration.Of(Interval.AtLeast(3), DurationUnit.Day).MaxIso());

    [Fact]
    public void More_of_a_unit_is_never_shorter() => Prop.ForAll<PositiveInt, PositiveInt>((count, unit) =>
    {
        var of = (DurationUnit)(unit.Get % 10);
        var (less, more) = (CalendarDuration.Of(Interval.Exactly(count.Get), of).ToDays(), CalendarDuration.Of(Interval.Exactly(count.Get + 1), of).ToDays());
        return less.Min <= more.Min && less.Max <= more.Max && less.Min <= less.Max;
    }).QuickCheckThrowOnFailure();
}
