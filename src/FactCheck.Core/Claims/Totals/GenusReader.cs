using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads things of whatever sort and their sorts: "300 animals, 180 sheep, 95 goats and 35 cows", «90 مركبة، منها 40 حافلة و30 شاحنة». Nothing is of two sorts.</summary>
internal static class GenusReader
{
    private const int MostWordsToParts = 3;
    private const int MostWordsBetween = 3;
    private const int MostParts = 8;

    public static TotalMention? TryRead(SemanticModel model, Sentence sentence, FigureMention[] row, int index)
    {
        var (whole, first) = (row[index], row[index + 1]);
        if (!model.Terms.Is<GenusTerm>(whole.Tokens.End, out var all, out var noun) || !all.IsWhole
            || !sentence.Tokens.Contains(first.Tokens)) { return null; }
        var isOfWhich = FigureLead.FollowsOfWhich(model, whole, first);
        if (first.Tokens.First - noun.Tokens.End > MostWordsToParts
            || !isOfWhich && model.Article.Tokens[first.Tokens.First - 1].Kind != TokenKind.Punctuation) { return null; }
        var parts = ImmutableArray.CreateBuilder<FigureMention>();
        var sorts = new HashSet<string>(StringComparer.Ordinal);
        for (var i = index + 1; i < row.Length && sentence.Tokens.Contains(row[i].Tokens) && parts.Count < MostParts; i++)
        {
            if (row[i].IsApproximate || parts.Count > 0 && row[i].Tokens.First - parts[^1].Tokens.End > MostWordsBetween
                || SortAt(model, row[i], all.Genus) is not { } sort || !sorts.Add(sort)) { break; }
            parts.Add(row[i]);
        }
        if (parts.Count < 2) { return null; }
        return new TotalMention(new TokenRange(whole.Tokens.First, parts[^1].Tokens.End), whole.Span.Union(parts[^1].Span), whole,
            parts.ToImmutable())
        {
            IsOpen = true,
        };
    }

    /// <summary>"180 sheep", «170 من الماعز»: the sort of what is counted.</summary>
    private static string? SortAt(SemanticModel model, FigureMention part, string genus)
    {
        var noun = part.Tokens.End < model.Article.Tokens.Count && model.Terms.Is(part.Tokens.End, WordRole.Of)
            ? part.Tokens.End + 1
            : part.Tokens.End;
        return model.Terms.Is<GenusTerm>(noun, out var sort, out _) && !sort.IsWhole && sort.Genus == genus ? NounKey.At(model, noun) : null;
    }
}
