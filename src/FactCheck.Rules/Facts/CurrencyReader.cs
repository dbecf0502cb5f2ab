using System.Globalization;
using FactCheck.Knowledge;
using FactCheck.Rules.Model;
using FactCheck.Rules.Yaml;

namespace FactCheck.Rules.Facts;

/// <summary>Reads currencies.</summary>
internal static class CurrencyReader
{
    public static Currency Read(FactEntryReader entry, PackErrors errors)
    {
        var (arabic, english) = (entry.Required("ar"), entry.Required("en"));
        var currency = new Currency
        {
            Id = entry.Id,
            Arabic = arabic,
            English = english,
            Names = [new(arabic, NameRole.Canonical), new(english, NameRole.Canonical), .. entry.ReadNames("aliases", NameRole.Alias)],
            Provenance = entry.ReadProvenance(),
            Rates = [.. Rates(entry.Keys, errors).OrderBy(r => r.Year)],
            Note = entry.Keys.TakeText("note")?.Value,
        };
        entry.Keys.Finish();
        return currency;
    }

    private static IEnumerable<ExchangeRate> Rates(MappingReader keys, PackErrors errors)
    {
        foreach (var (year, node) in keys.TakeMapping("rates")?.Entries ?? [])
        {
            if (node is PackScalar value && int.TryParse(year.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var of)
                && decimal.TryParse(value.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var rate) && rate > 0)
            {
                yield return new ExchangeRate(of, rate);
            }
            else
            {
                errors.Add(PackErrorCode.WrongShape, node.File, node.Start, node.Length,
                "a rate is a year and the units for one US dollar: 2023: 30.6");
            }
        }
    }
}
