using System.Globalization;

namespace FactCheck.Testing;

/// <summary>Writes whole numbers in Arabic words as grammar has them: for a counted noun of either gender, in the nominative or the oblique case, with the hundreds in one word or two.</summary>
/// <param name="isFeminine">Whether the counted noun is feminine: «ثلاث نساء», «ثلاثة رجال».</param>
/// <param name="isNominative">Whether the number is in the nominative: «عشرون», «مئتان».</param>
/// <param name="hundred">The word for a hundred: «مئة», «مائة».</param>
/// <param name="joinsHundreds">Whether «ثلاثمئة» is one word.</param>
public sealed class ArabicNumberWords(bool isFeminine, bool isNominative, string hundred = "مئة", bool joinsHundreds = true)
{
    private static readonly string[] Feminine = ["", "واحدة", "", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر"];
    private static readonly string[] Masculine = ["", "واحد", "", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"];
    private static readonly string[] Tens = ["", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"];
    private static readonly (int Value, string One, string Many)[] Scales = [(1_000_000_000, "مليار", "مليارات"), (1_000_000, "مليون", "ملايين"), (1_000, "ألف", "آلاف")];

    private string Dual => isNominative ? "ان" : "ين";

    /// <summary>The words of a number from 1 to two thousand million.</summary>
    public string Write(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number);
        var parts = new List<string>();
        foreach (var (value, one, many) in Scales)
        {
            var count = number / value;
            number %= value;
            if (count > 0) { parts.Add(Count(count, one, many)); }
        }
        AddBelowThousand(parts, number, isFeminine);
        return string.Join(" و", parts);
    }

    private string Count(int count, string one, string many) => count switch
    {
        1 => one,
        2 => one + Dual,
        <= 10 => $"{Masculine[count]} {many}",
        _ => $"{string.Join(" و", BelowThousand(count))} {(count % 100 is >= 11 and <= 99 ? one + "ا" : one)}",
    };

    private List<string> BelowThousand(int count)
    {
        var parts = new List<string>();
        AddBelowThousand(parts, count, isFeminine: false); // thousands and millions are masculine
        return parts;
    }

    private void AddBelowThousand(List<string> parts, int number, bool isFeminine)
    {
        if (number >= 100) { parts.Add(Hundreds(number / 100)); }
        number %= 100;
        var units = isFeminine ? Feminine : Masculine;
        switch (number)
        {
            case 0:
                break;
            case 2:
                parts.Add((isFeminine ? "اثنت" : "اثن") + Dual);
                break;
            case 11:
                parts.Add(isFeminine ? "إحدى عشرة" : "أحد عشر");
                break;
            case 12:
                parts.Add((isFeminine, isNominative) switch { (true, true) => "اثنتا عشرة", (true, false) => "اثنتي عشرة", (false, true) => "اثنا عشر", _ => "اثني عشر" });
                break;
            case <= 10:
                parts.Add(units[number]);
                break;
            case < 20:
                parts.Add(units[number - 10] + (isFeminine ? " عشرة" : " عشر"));
                break;
            default:
                if (number % 10 > 0) { parts.Add(UnitBeforeTens(number % 10, isFeminine)); }
                parts.Add(Tens[number / 10] + (isNominative ? "ون" : "ين"));
                break;
        }
    }

    private string UnitBeforeTens(int unit, bool isFeminine) => unit switch
    {
        1 => isFeminine ? "إحدى" : "واحد",
        2 => (isFeminine ? "اثنت" : "اثن") + Dual,
        _ => isFeminine ? Feminine[unit] : Masculine[unit],
    };

    private string Hundreds(int count) => count switch
    {
        1 => hundred,
        2 => hundred[..^1] + "ت" + Dual,
        8 => joinsHundreds ? "ثمان" + hundred : "ثماني " + hundred,
        _ => Feminine[count] + (joinsHundreds ? "" : " ") + hundred,
    };

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(isFeminine ? "feminine" : "masculine")} {(isNominative ? "nominative" : "oblique")} {hundred} {(joinsHundreds ? "joined" : "apart")}");
}
