using System.Globalization;

namespace FactCheck.Evaluation.Gold;

/// <summary>The first and last day of an EDTF text, both <c>yyyy-MM-dd</c> with XXXX for an unknown year.</summary>
internal static class EdtfDays
{
    public static (string? First, string? Last) Of(string edtf)
    {
        if (edtf.Length == 0) { return (null, null); }
        var parts = edtf.Split('/');
        return (First(parts[0]), Last(parts[^1]));
    }

    private static string? First(string part) => part is "" or ".." ? "" : part.Length switch
    {
        4 => part.Replace('X', '0') is var year && part.StartsWith("XXXX", StringComparison.Ordinal) ? "XXXX-01-01" : year + "-01-01",
        7 => part + "-01",
        _ => part,
    };

    private static string? Last(string part)
    {
        if (part is "" or "..") { return ""; }
        if (part.Length == 4) { return part.StartsWith("XXXX", StringComparison.Ordinal) ? "XXXX-12-31" : part.Replace('X', '9') + "-12-31"; }
        if (part.Length != 7 || part.EndsWith("XX", StringComparison.Ordinal)) { return part; }
        var year = int.TryParse(part.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var y) ? y : 2024;
        return part + "-" + DateTime.DaysInMonth(Math.Clamp(year, 1, 9999), int.Parse(part.AsSpan(5, 2), CultureInfo.InvariantCulture)).ToString("00", CultureInfo.InvariantCulture);
    }
}
