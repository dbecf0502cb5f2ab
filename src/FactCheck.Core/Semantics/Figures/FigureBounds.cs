using FactCheck.Languages;
using FactCheck.Values;

namespace FactCheck.Semantics;

/// <summary>Reads the words that make a figure less than exact. "More than" and "at most" belong to the figure; "about" stands beside it.</summary>
internal static class FigureBounds
{
    /// <summary>"About" leaves a twentieth to both sides.</summary>
    private const decimal Leeway = 0.05m;

    private const int MostWords = 6;

    /// <summary>Takes in the words before and behind a figure.</summary>
    public static void Read(in TokenWalk walk, ref FigureDraft draft)
    {
        // «كل يوم على الأقل»: what comes again is never more or less; a bound beside it is of the figure before.
        if (draft.Repeats) { return; }
        var isBehindArticle = walk.Language.JoinsArticle && walk.IsWord(draft.First - 1)
            && walk.IsRole(draft.First - 1, WordRole.Article, out _);
        if (isBehindArticle)
        {
            // «تجاوز الـ24 ساعة»
            draft.Bound = Before(walk, draft.First - 1)?.Term.Kind;
        }
        else if (Before(walk, draft.First) is { } before && !IsCause(walk, draft, before.Hit))
        {
            draft.Bound = before.Term.Kind;
            if (!before.Term.StandsApart)
            {
                draft.First = before.Hit.Tokens.First;
                draft.FrontLength = before.Hit.Front.Length;
            }
        }
        if (walk.IsTerm<BoundTerm>(draft.End, out var behind, out var hit) && behind.IsBehind && !walk.IsNumber(hit.Tokens.End)
            && !walk.IsTerm<NumeralTerm>(hit.Tokens.End, out _, out _))
        {
            draft.Bound = behind.Kind;
            if (!behind.StandsApart) { draft.End = hit.Tokens.End; }
        }
    }

    /// <summary>"Jailed over £2 million fraud", "row over $5 million deal": what something is about, in the words of a headline.</summary>
    private static bool IsCause(in TokenWalk walk, in FigureDraft draft, in TermHit bound) =>
        draft.Unit is { Kind: UnitKind.Money } && bound.Tokens.Count == 1 && walk.IsRole(bound.Tokens.First, WordRole.Over, out _)
            && walk.IsRole(draft.End, NumberRole.Affair, out _);

    /// <summary>The values that a figure may stand for behind such words.</summary>
    public static Interval Apply(Interval value, BoundKind? bound) => bound switch
    {
        BoundKind.About => new Interval(value.Min - Math.Abs(value.Min * Leeway), value.Max + Math.Abs(value.Max * Leeway)),
        BoundKind.AtLeast or BoundKind.MoreThan => Interval.AtLeast(value.Min),
        BoundKind.AtMost or BoundKind.LessThan => Interval.AtMost(value.Max),
        _ => value,
    };

    /// <summary>True behind a bound: «أكثر من شهر».</summary>
    public static bool IsBound(in TokenWalk walk, int at) => Before(walk, at) is not null;

    /// <summary>The longest bound that ends just before a token: «لا يزيد عن» holds «يزيد عن», which says the opposite.</summary>
    private static (BoundTerm Term, TermHit Hit)? Before(in TokenWalk walk, int at)
    {
        (BoundTerm, TermHit)? widest = null;
        for (var i = at - 1; i >= at - MostWords && walk.Has(i); i--)
        {
            foreach (var hit in walk.Terms.At(i))
            {
                if (hit.Term is BoundTerm { IsBehind: false } bound && hit.Tokens.End == at && !IsPartOfSign(walk, i)) { widest = (bound, hit); }
            }
        }
        return widest;
    }

    /// <summary>A sign of two characters is another sign than its second.</summary>
    private static bool IsPartOfSign(in TokenWalk walk, int at) => walk.IsAny(at, "<>") && walk.IsAttached(at) && walk.IsAny(at - 1, "<>=");
}
