using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Knowledge;

namespace FactCheck.Rules.Binding;

/// <summary>One row of <c>pairs</c>.</summary>
/// <param name="Left">The keys of what owns, and the ids of entities as they are written.</param>
/// <param name="Right">The keys of what belongs to it.</param>
/// <param name="Partner">What belongs to it: the entities, or a name for readers of either language.</param>
internal sealed record PairRow(HashSet<string> Left, HashSet<string> Right, object Partner)
{
    /// <summary>What parts the sides of a row that is written in one text.</summary>
    public const string Sign = " = ";

    /// <summary>What parts the names of a side.</summary>
    public const char Or = '|';

    /// <summary>A row as its text writes it.</summary>
    public static PairRow Read(string text, RuleScope scope)
    {
        var at = text.IndexOf(Sign, StringComparison.Ordinal);
        var right = NamesOf(text[(at + Sign.Length)..]);
        return new PairRow(Keys(NamesOf(text[..at]), scope), Keys(right, scope), PartnerOf(right, scope));
    }

    /// <summary>The names of one side.</summary>
    public static string[] NamesOf(string side) => side.Split(Or, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static HashSet<string> Keys(string[] names, RuleScope scope) =>
        [.. names.SelectMany(n => (string[])[scope.KeyOf(n), n])];

    private static object PartnerOf(string[] names, RuleScope scope)
    {
        if (names.Select(scope.Knowledge.Find).OfType<Entity>().ToImmutableArray() is { Length: > 0 } entities) { return new EntitySet(entities); }
        return new LocalizedText(Array.Find(names, n => !IsArabic(n)) ?? names[0], Array.Find(names, IsArabic) ?? names[0]);
    }

    private static bool IsArabic(string name) => name.Any(c => c is >= '\u0600' and <= '\u06FF');
}
