using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads parts that are each followed by a place in an order: «ستة أهداف في المباراة، ثلاثة في الشوط الأول وأربعة في الثاني», "900 trees, 500 in the
/// first year and 600 in the second". There may be more of them.
/// </summary>
internal static class PartsByPlace
{
    private const int MostWordsToFirst = 8;
    private const int MostWordsToPlace = 4;
    private const int MostParts = 6;
    private const decimal LargestSlip = 0.6m;
    private static readonly WordRole[] Unfit = [WordRole.Adding, WordRole.Others, WordRole.Rise, WordRole.Fall, WordRole.HadBeen, WordRole.Against,
        WordRole.ForEach];

    public static TotalMention? TryRead(SemanticModel model, Sentence sentence, FigureMention[] row, int index)
    {
        var whole = row[index];
        if (row[index + 1].Tokens.First - whole.Tokens.End > MostWordsToFirst || whole.Unit is null
            && !NounKey.IsNamed(model, whole)) { return null; }
        var parts = ImmutableArray.CreateBuilder<FigureMention>();
        for (var i = index + 1; i < row.Length && parts.Count < MostParts && sentence.Tokens.Contains(row[i].Tokens); i++)
        {
            if (!IsOf(model, whole, row[i]) || PlaceBehind(model, sentence, row, i) != parts.Count + 1) { break; }
            parts.Add(row[i]);
        }
        var sum = parts.Sum(p => p.Written);
        if (parts.Count < 2 || !IsMark(model, parts[0].Tokens.First - 1) || sum <= whole.Written || sum > whole.Written * (1 + LargestSlip)
            || model.Terms.AnyIn(new TokenRange(whole.Tokens.End, parts[^1].Tokens.End), Unfit)) { return null; }
        return new TotalMention(new TokenRange(whole.Tokens.First, parts[^1].Tokens.End), whole.Span.Union(parts[^1].Span), whole,
            parts.ToImmutable())
        {
            IsOpen = true,
        };
    }

    private static bool IsMark(SemanticModel model, int token) =>
        Statement.IsComma(model, token) || model.Article.Tokens.Is(token, ':') || model.Terms.Is(token, WordRole.OfWhich);

    /// <summary>The order close behind a part, before the next one.</summary>
    private static decimal? PlaceBehind(SemanticModel model, Sentence sentence, FigureMention[] row, int at)
    {
        var end = at + 1 < row.Length ? Math.Min(sentence.Tokens.End, row[at + 1].Tokens.First) : sentence.Tokens.End;
        for (var i = row[at].Tokens.End; i < Math.Min(end, row[at].Tokens.End + MostWordsToPlace + 1); i++)
        {
            if (model.Terms.Is<OrdinalTerm>(i, out var place, out _)) { return place.Value; }
        }
        return null;
    }

    private static bool IsOf(SemanticModel model, FigureMention whole, FigureMention part)
    {
        if (part.IsApproximate || part.Written >= whole.Written) { return false; }
        if (whole.Unit is not null || whole.Kind != MentionKind.Number)
        {
            return RateMeasure.IsOne(model, whole, part)
            || LeftReader.IsBare(model, part);
        }
        return part is { Kind.Name: "number", Unit: null } && (!NounKey.IsNamed(model, part) || NounKey.AreOne(model, whole.Tokens.End, part.Tokens.End));
    }
}
