using FactCheck.Knowledge;

namespace FactCheck.Rules.Facts;

/// <summary>Reads currencies.</summary>
internal static class CurrencyReader
{
    public static Currency Read(FactEntryReader entry)
    {
        var (arabic, english) = (entry.Required("ar"), entry.Required("en"));
        var currency = new Currency
        {
            Id = entry.Id,
            Arabic = arabic,
            English = english,
            Names = [new(arabic, NameRole.Canonical), new(english, NameRole.Canonical), .. entry.ReadNames("aliases", NameRole.Alias)],
            Provenance = entry.ReadProvenance(),
            Note = entry.Keys.TakeText("note")?.Value,
            Dollars = entry.Values.Range(entry.Keys.TakeText("dollars")),
            RatesSince = entry.Values.Day(entry.Keys.TakeText("ratesSince")),
            RatesFrom = entry.Keys.TakeText("ratesFrom")?.Value,
        };
        entry.Keys.Finish();
        return currency;
    }
}
