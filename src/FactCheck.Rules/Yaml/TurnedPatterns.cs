using System.Text.RegularExpressions;
using FactCheck.Rules.Model;

namespace FactCheck.Rules.Yaml;

/// <summary>
/// Turns patterns round that end with one capture: what is told as "the wall fell in &lt;d:date&gt;" is told as "&lt;d:date&gt;, the wall fell" as well. What may stand between
/// the rest and the capture falls away, and up to four words may stand between the capture and the rest.
/// </summary>
internal static partial class TurnedPatterns
{
    private const int MostWordsBetween = 4;

    /// <summary>Adds to the patterns of a rule those that begin with the capture.</summary>
    public static void Add(RuleDeclaration rule, PackText capture)
    {
        rule.Find.AddRange(rule.Find.Select(p => Turn(p, capture.Value)).OfType<PackText>().ToArray());
        rule.Swap.AddRange(rule.Swap.Select(r => Turn(r.Pattern, capture.Value) is { } turned ? new SwapRow(turned, r.With) : null)
            .OfType<SwapRow>()
            .ToArray());
    }

    private static PackText? Turn(PackText pattern, string capture)
    {
        if (Ending().Match(pattern.Value) is not { Success: true } ending || ending.Groups["name"].Value != capture) { return null; }
        return new PackText(pattern.File, $"{ending.Groups["capture"].Value} (،|,)? ...{MostWordsBetween} {pattern.Value[..ending.Index]}", pattern.Start);
    }

    /// <summary>A capture at the end, with the gap and what may be left out before it.</summary>
    [GeneratedRegex(@"(?:\s+(?:\.\.\.\d*|\([^()]*\)\?|\w+\?))*\s+(?<capture><(?<name>\w+):\w+>)$", RegexOptions.CultureInvariant)]
    private static partial Regex Ending();
}
