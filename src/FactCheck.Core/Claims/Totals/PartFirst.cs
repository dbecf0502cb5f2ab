using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads a part, its whole and another part: "Fifteen of the 28 victims were women and 13 were men". Nobody is of two of these sorts.</summary>
internal static class PartFirst
{
    private const int MostWordsBetween = 8;
    private const int MostWordsToSort = 3;

    private static readonly TotalRole[] SortKinds = [TotalRole.Sex, TotalRole.ArmedOrCivil, TotalRole.Sort];

    public static TotalMention? TryRead(SemanticModel model, Sentence sentence, FigureMention[] row, int index)
    {
        var (first, whole, second) = (row[index], row[index + 1], row[index + 2]);
        if (!IsCount(first) || !IsCount(whole) || !IsCount(second) || !sentence.Tokens.Contains(second.Tokens) || whole.Written <= first.Written
            || second.Tokens.First - whole.Tokens.End > MostWordsBetween || WholeAndPart.TryRead(model, sentence, first, whole) is not var (part, all)
            || part != first || all != whole) { return null; }
        foreach (var kind in SortKinds)
        {
            if (SortBehind(model, sentence, whole.Tokens.End + 1, kind) is { } a && SortBehind(model, sentence, second.Tokens.End, kind) is { } b
                && NounKey.At(model, a) != NounKey.At(model, b))
            {
                return new TotalMention(new TokenRange(first.Tokens.First, second.Tokens.End), first.Span.Union(second.Span), whole, [first, second])
                {
                    IsOpen = true,
                };
            }
        }
        return null;
    }

    private static bool IsCount(FigureMention figure) => figure is { Kind.Name: "number", Unit: null, IsApproximate: false, Decimals: 0 };

    /// <summary>"Were women", "men": the sort at a token or behind a form of "to be".</summary>
    private static int? SortBehind<TRole>(SemanticModel model, Sentence sentence, int token, TRole kind)
        where TRole : unmanaged, Enum
    {
        for (var i = token; i < Math.Min(sentence.Tokens.End, token + MostWordsToSort); i++)
        {
            if (model.Terms.Is(i, kind)) { return i; }
            if (!model.Terms.Is(i, WordRole.Copula) && !model.Terms.Is(i, WordRole.HadBeen)) { return null; }
        }
        return null;
    }
}
