using System.Collections.Immutable;
using FactCheck.Semantics;

namespace FactCheck.Evaluation.Gold;

/// <summary>Days that a date means: any of several readings will do. A date without a year is held against month and day alone.</summary>
/// <param name="Readings">First and last day of each reading, both included.</param>
internal sealed record DateValue(ImmutableArray<(string First, string? Last)> Readings) : GoldValue
{
    /// <inheritdoc/>
    public override bool Holds(Mention mention)
    {
        if (mention is not DateMention date) { return false; }
        var (first, last) = EdtfDays.Of(date.Edtf);
        return Readings.Any(r => Same(r.First, first) && (r.Last is null || Same(r.Last, last)));
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join(" | ", Readings.Select(r => r.First + "/" + r.Last));

    private static bool Same(string gold, string? read)
    {
        if (read is null || gold.Length == 0) { return gold.Length == 0; }
        if (gold == read) { return true; }
        return read.StartsWith("XXXX", StringComparison.Ordinal) && gold.Length >= 10 && read.Length >= 10 && gold[4..] == read[4..]
            || read.StartsWith("XXXX-XX", StringComparison.Ordinal) && gold.Length >= 10 && read.Length >= 10 && gold[7..] == read[7..]
            || gold.StartsWith("XX", StringComparison.Ordinal) && gold[2..] == read[2..];
    }
}
