using System.Globalization;
using FactCheck.Knowledge;
using FactCheck.Values;

namespace FactCheck.Tests.Core.Knowledge;

public sealed class KnowledgeBaseTests
{
    [Theory]
    [InlineData("ke-defcs", "2024-05-08", "aden-duale")]
    [InlineData("ke-defcs", "2024-09-10", "soipan-tuya")]
    [InlineData("gb-pm", "2024-07-08", "keir-starmer rishi-sunak")] // days of grace round a change of hands
    [InlineData("gb-pm", "2026-11-01", "")] // beyond what is known
    [InlineData("lb-president", "2023-05-01", "")] // vacant
    [InlineData("fr-amb-ke", "2023-05-01", "")] // only probable
    public void Holders_are_those_who_may_be_meant(string office, string day, string holders) =>
        Assert.Equal(holders, string.Join(' ', Known.Shipped.HoldersOf(Known.Shipped.Find<Office>(office)!, DateSet.Of(Day(day))).Select(t => t.Person).Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("SE", "nato", Kleene.False)]
    [InlineData("NO", "nato", Kleene.True)]
    [InlineData("AT", "nato", Kleene.False)]
    [InlineData("FR", "eu", Kleene.Unknown)] // since before it bore the name
    [InlineData("FR", "wto", Kleene.Unknown)] // not all members are listed
    public void Founders_were_there_from_the_beginning(string state, string organisation, Kleene expected) =>
        Assert.Equal(expected, KnowledgeBase.IsFounder(Known.Shipped.Find<Organisation>(organisation)!, state));

    [Theory]
    [InlineData("SE", "nato", "2024-03-07/2024-03-07")]
    [InlineData("EC", "opec", "1973-01-01/1973-12-31 2007-01-01/2007-12-31")] // left and came back
    [InlineData("ID", "opec", "")]
    public void A_state_may_have_joined_more_than_once(string state, string organisation, string expected) =>
        Assert.Equal(expected, string.Join(' ', KnowledgeBase.JoinedOn(Known.Shipped.Find<Organisation>(organisation)!, state).Alternatives.Select(a => $"{Line(a.First)}/{Line(a.Last)}")));

    [Fact]
    public void A_rate_is_known_near_its_year_only()
    {
        var pound = Known.Shipped.Find<Currency>("EGP")!;

        Assert.Equal(new Interval(19.2m, 45.3m), pound.PerDollar(2023));
        Assert.Equal(45.3m, pound.PerDollar(2025)!.Value.Max);
        Assert.Null(pound.PerDollar(2030));
        Assert.Null(pound.PerDollar(1995));
    }

    [Fact]
    public void A_stretch_of_days_has_all_of_its_holders()
    {
        var office = Known.Shipped.Find<Office>("us-president")!;
        var years = DateSet.Of(new DateRange(Day("2016-01-01"), Day("2017-12-31")));

        Assert.Equal(["barack-obama", "donald-trump"], Known.Shipped.HoldersOf(office, years).Select(t => t.Person).Order(StringComparer.Ordinal));
        Assert.Empty(Known.Shipped.HoldersOf(office, DateSet.Of(new DateRange(Day("2016-01-01"), Day("2040-12-31")))));
        Assert.Empty(Known.Shipped.HoldersOf(office, DateSet.Unknown));
    }

    [Theory]
    [InlineData("KW", "pfp", "2010-01-01", Kleene.False)]
    [InlineData("KW", "ici", "2010-01-01", Kleene.True)]
    [InlineData("KW", "ici", "2003-01-01", Kleene.False)]
    [InlineData("KW", "ici", "2004-12-15", Kleene.Unknown)]
    [InlineData("SA", "ici", "2010-01-01", Kleene.False)]
    [InlineData("SA", "brics", "2024-06-01", Kleene.Unknown)] // the list is not complete
    [InlineData("SA", "ici", "2040-01-01", Kleene.Unknown)] // beyond the check
    public void Membership_is_true_false_or_unknown(string state, string organisation, string day, Kleene expected) =>
        Assert.Equal(expected, KnowledgeBase.IsMember(Known.Shipped.Find<Organisation>(organisation)!, state, MembershipStatus.Member, DateSet.Of(Day(day))));

    [Theory]
    [InlineData("TR", "ankara")]
    [InlineData("IL", "")] // disputed
    [InlineData("ZA", "bloemfontein cape-town pretoria")]
    [InlineData("MM", "naypyidaw")]
    public void Capitals_are_those_of_the_day(string state, string expected) =>
        Assert.Equal(expected, string.Join(' ', Known.Shipped.CapitalsOf(Known.Shipped.Find<Place>(state)!, DateSet.Of(Day("2024-01-01"))).Select(c => c.Id).Order(StringComparer.Ordinal)));

    [Fact]
    public void Entity_sets_are_equal_only_when_nothing_else_can_be_meant()
    {
        var (a, b) = (Known.Shipped.Find("TN")!, Known.Shipped.Find("tunis")!);

        Assert.Equal(Kleene.True, EntitySet.Of(a).IsEqual(EntitySet.Of(a)));
        Assert.Equal(Kleene.False, EntitySet.Of(a).IsEqual(EntitySet.Of(b)));
        Assert.Equal(Kleene.Unknown, new EntitySet([a, b]).IsEqual(EntitySet.Of(b)));
        Assert.Equal(Kleene.False, new EntitySet([a, b]).IsEqual(EntitySet.Of(Known.Shipped.Find("ankara")!)));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Line(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
