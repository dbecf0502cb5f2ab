using FactCheck.Languages;

namespace FactCheck.Semantics;

/// <summary>Finds the words before a title that make it another one: «النائب الأول ل…», "spokesman for the former …".</summary>
internal static class TitleGuards
{
    private const int LongestGuard = 4;

    /// <summary>The first token of such a word just before <paramref name="title"/>, or none. An article and what tells of the title alone may stand between.</summary>
    /// <param name="model">The article.</param>
    /// <param name="title">The first token of the title.</param>
    /// <param name="from">The first token to look at.</param>
    public static int? Before(SemanticModel model, int title, int from)
    {
        var end = title;
        while (end > from && (model.Terms.Is(end - 1, WordRole.Determiner) || model.Terms.Is(end - 1, WordRole.Former) || model.Terms.Is(end - 1, WordRole.Elect))) { end--; }
        for (var i = Math.Max(from, end - LongestGuard); i < title; i++)
        {
            if (model.Terms.Is(i, WordRole.TitleGuard, out var hit) && hit.Tokens.End >= end && hit.Tokens.End <= title) { return i; }
        }
        return null;
    }
}
