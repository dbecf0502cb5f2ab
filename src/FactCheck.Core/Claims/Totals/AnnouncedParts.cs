using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads a whole that is said to come in so many parts, and exactly that many behind a mark: "24 jets in three batches: ten this year, eight next
/// year and six in 2028",
/// «24 طائرة على ثلاث دفعات، عشر هذا العام وثمان …». The number of the parts says that none is missing.
/// </summary>
internal static class AnnouncedParts
{
    private const int MostWordsToCount = 8;
    private const int MostWordsToMark = 3;
    private const int MostWordsToPart = 4;
    private const int MostWordsBetween = 7;
    private const decimal MostParts = 8;
    private const decimal LargestSlip = 0.25m;
    private static readonly WordRole[] Unfit = [WordRole.OfWhich, WordRole.Others, WordRole.Adding, WordRole.Rise, WordRole.Fall, WordRole.HadBeen,
        WordRole.Against];

    public static TotalMention? TryRead(SemanticModel model, Sentence sentence, FigureMention[] row, int index)
    {
        var (whole, count) = (row[index], row[index + 1]);
        if (whole.IsApproximate || whole.Kind == MentionKind.Percent
            || count is not { Kind.Name: "number", Unit: null, Scale: 1, IsApproximate: false }
            || count.Written is < 2 or > MostParts || whole.Written <= count.Written || index + 1 + count.Written >= row.Length
            || count.Tokens.First - whole.Tokens.End > MostWordsToCount || !NounKey.IsNamed(model, whole) && whole.Unit is null
                && !CountedGroup.Is(model, whole)) { return null; }
        var mark = MarkBehind(model, sentence, count);
        ImmutableArray<FigureMention> parts = [.. row.Skip(index + 2).TakeWhile(f => sentence.Tokens.Contains(f.Tokens))];
        if (mark is null || parts.Length != count.Written || parts[0].Tokens.First - mark > MostWordsToPart
            || parts.Any(p => p.IsApproximate || p.Written >= whole.Written || !IsOf(model, whole, p))
            || parts.Skip(1).Zip(parts).Any(p => p.First.Tokens.First - p.Second.Tokens.End > MostWordsBetween)
            || model.Terms.AnyIn(new TokenRange(whole.Tokens.End, parts[^1].Tokens.End), Unfit)
            || Math.Abs(parts.Sum(p => p.Written) - whole.Written) > whole.Written * LargestSlip) { return null; }
        return new TotalMention(new TokenRange(whole.Tokens.First, parts[^1].Tokens.End), whole.Span.Union(parts[^1].Span), whole, parts);
    }

    /// <summary>The colon or the comma behind what the parts are called.</summary>
    private static int? MarkBehind(SemanticModel model, Sentence sentence, FigureMention count)
    {
        for (var i = count.Tokens.End; i < Math.Min(sentence.Tokens.End, count.Tokens.End + MostWordsToMark + 1); i++)
        {
            if (model.Article.Tokens.Is(i, ':') || Statement.IsComma(model, i) || model.Article.Tokens.FirstChar(i) is '–' or '—')
            {
                return i > count.Tokens.End ? i : null;
            }
        }
        return null;
    }

    /// <summary>The measure of the whole, its noun, or nothing.</summary>
    private static bool IsOf(SemanticModel model, FigureMention whole, FigureMention part)
    {
        if (whole.Unit is not null || whole.Kind != MentionKind.Number)
        {
            return RateMeasure.IsOne(model, whole, part) || LeftReader.IsBare(model, part)
                || part is { Kind.Name: "number", Unit: null } && part.Scale == whole.Scale && !NounKey.IsNamed(model, part); // "50 on the second day"
        }
        return part is { Kind.Name: "number", Unit: null }
            && (!NounKey.IsNamed(model, part) || NounKey.AreOne(model, whole.Tokens.End, part.Tokens.End)
            || model.Terms.Is(whole.Tokens.End, WordRole.Person) && model.Terms.Is(part.Tokens.End, WordRole.Person));
    }
}
