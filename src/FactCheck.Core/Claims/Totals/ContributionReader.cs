using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads who bore how much of a cost: «90 مليون دولار، تحملت الحكومة منها 50 مليونا والبنك 40 مليونا», "$90 million, of which the state paid $50 million and the bank $40 million".</summary>
internal static class ContributionReader
{
    private const int MostWordsToPart = 10;
    private const int MostWordsBetween = 7;
    private const int MostParts = 6;

    public static TotalMention? TryRead(SemanticModel model, Sentence sentence, FigureMention[] row, int index)
    {
        var (whole, first) = (row[index], row[index + 1]);
        if (whole.Kind == MentionKind.Number || whole.Kind == MentionKind.Percent || first.Tokens.First - whole.Tokens.End > MostWordsToPart
            || !sentence.Tokens.Contains(first.Tokens)) { return null; }
        var gap = new TokenRange(whole.Tokens.End, first.Tokens.First);
        if (!(model.Terms.AnyIn(gap, WordRole.OfWhich) && model.Terms.AnyIn(gap, TotalRole.Contributing))
            && !(model.Terms.AnyIn(gap, TotalRole.Pool) && model.Terms.AnyIn(gap, WordRole.Dividing))) { return null; }
        var parts = ImmutableArray.CreateBuilder<FigureMention>();
        for (var i = index + 1; i < row.Length && parts.Count < MostParts; i++)
        {
            if (!sentence.Tokens.Contains(row[i].Tokens) || row[i].IsApproximate || !IsOfWhole(model, whole, row[i])
                || parts.Count > 0 && !IsOfAnother(model, parts[^1], row[i])) { break; }
            parts.Add(row[i]);
        }
        return parts.Count < 2
            ? null
            : new TotalMention(new TokenRange(whole.Tokens.First, parts[^1].Tokens.End), whole.Span.Union(parts[^1].Span), whole, parts.ToImmutable())
            {
                IsOpen = true,
            };
    }

    private static bool IsOfWhole(SemanticModel model, FigureMention whole, FigureMention part) =>
        RateMeasure.IsOne(model, whole, part) || LeftReader.IsBare(model, part);

    /// <summary>A comma or "and" behind the part before, and who bears the next one.</summary>
    private static bool IsOfAnother(SemanticModel model, FigureMention before, FigureMention part)
    {
        var (first, end) = (before.Tokens.End, part.Tokens.First);
        if (end - first is < 2 or > MostWordsBetween || !Statement.Begins(model, first) && !Statement.IsComma(model, first)) { return false; }
        for (var i = first + 1; i < end; i++)
        {
            if (model.Article.Tokens[i].Kind != TokenKind.Word || model.Terms.Is(i, WordRole.While) || model.Terms.Is(i, WordRole.In)
                || model.Terms.Is(i, WordRole.OfWhich) || model.Terms.Is(i, WordRole.After)) { return false; }
        }
        return true;
    }
}
