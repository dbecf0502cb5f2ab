using FactCheck.Claims;
using FactCheck.Knowledge;
using FactCheck.Values;

namespace FactCheck.Rules.Binding;

/// <summary>What an amount is in another currency, as far as yearly averages tell: enough to see a lost thousand, not a bad rate.</summary>
internal static class Exchange
{
    private const decimal Slack = 1.5m;

    /// <summary>Between two currencies that have kept their rate for years: enough for what is rounded by the way.</summary>
    private const decimal SlackOfPegs = 1.08m;

    public static object? Of(object conversion, DateSet day, RuleScope scope) =>
        day.Hull is { } days && days.First.Year == days.Last.Year ? In(conversion, days.First.Year, scope) : null;

    /// <summary>At the rates of all known years, where these lie close together.</summary>
    public static object? Ever(object conversion, RuleScope scope) => In(conversion, null, scope);

    private static object? In(object conversion, int? year, RuleScope scope)
    {
        if (conversion is not Thing
            {
                Value: ConversionMention
                {
                    From.Unit: { } from, To.Unit: { } to,
                    From.Interval: { Min: > 0 and < 1_000_000_000_000_000m, Max: < 1_000_000_000_000_000m } amount
                }
            } || from == to) { return null; }
        if (RateOf(from, year, scope) is not { } sold || RateOf(to, year, scope) is not { } bought) { return null; }
        var slack = IsPegged(from, scope) && IsPegged(to, scope) ? SlackOfPegs : Slack;
        return new Interval(amount.Min / sold.Max * bought.Min / slack, amount.Max / sold.Min * bought.Max * slack);
    }

    private static bool IsPegged(string code, RuleScope scope) => scope.Knowledge.Find<Currency>(code) is { IsPegged: true };

    /// <summary>The rate of a year, or of any.</summary>
    private static Interval? RateOf(string code, int? year, RuleScope scope)
    {
        if (scope.Knowledge.Find<Currency>(code) is not { Provenance.IsSolid: true } currency
            || (year is { } of ? currency.PerDollar(of) : currency.PerDollarAnyYear()) is not { } rate) { return null; }
        scope.Cite(currency.Id, currency.Provenance);
        return rate;
    }
}
