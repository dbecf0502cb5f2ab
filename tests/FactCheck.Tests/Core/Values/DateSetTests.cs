using FactCheck.Values;

namespace FactCheck.Tests.Core.Values;

public sealed class DateSetTests
{
    [Fact]
    public void An_unknown_date_is_neither_before_nor_after() => Assert.Equal(Kleene.Unknown, DateSet.Unknown.IsBefore(DateSet.Of(new DateOnly(2024, 1, 1))));

    [Fact]
    public void A_month_has_every_weekday() => Assert.Equal(WeekdaySet.All, DateSet.Of(new DateRange(new DateOnly(2024, 2, 1), new DateOnly(2024, 2, 29))).Weekdays());

    [Fact]
    public void Readings_that_may_meet_are_not_different() =>
        Assert.Equal(Kleene.Unknown, new DateSet([Day(3, 4), Day(4, 3)]).IsEqual(DateSet.Of(new DateOnly(2024, 3, 4))));

    [Theory]
    [InlineData(2024, 2, 29, true)]
    [InlineData(2023, 2, 29, false)]
    [InlineData(2024, 13, 1, false)]
    [InlineData(null, 2, 29, true)]
    [InlineData(null, 4, 31, false)]
    public void A_date_exists_when_some_year_has_it(int? year, int month, int day, bool exists) => Assert.Equal(exists, new CalendarDate(year, month, day).Exists());

    [Theory]
    [InlineData(1446, 1, 1, "2024-07-07")]
    [InlineData(1445, 9, 1, "2024-03-11")]
    public void A_hijri_day_has_its_gregorian_day(int year, int month, int day, string expected)
    {
        var range = new CalendarDate(year, month, day, CalendarSystem.Hijri).ToRange();

        Assert.NotNull(range);
        Assert.True(range.Value.First <= DateOnly.Parse(expected, System.Globalization.CultureInfo.InvariantCulture) && DateOnly.Parse(expected, System.Globalization.CultureInfo.InvariantCulture) <= range.Value.Last);
    }

    private static DateRange Day(int month, int day) => DateRange.Of(new DateOnly(2024, month, day));
}
