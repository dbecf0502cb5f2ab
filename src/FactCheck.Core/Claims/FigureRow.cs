using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>The figures of an article that can be held against each other, in the order of the text.</summary>
internal static class FigureRow
{
    private const decimal HalfOfHalf = 0.25m;

    private static readonly MentionKind[] Kinds = [MentionKind.Number, MentionKind.Money, MentionKind.Quantity, MentionKind.Percent];

    /// <summary>Numbers, money, quantities and percentages that are no labels, scores or parts of dates; each written figure once, without the noun that it counts.</summary>
    public static FigureMention[] Of(SemanticModel model, CancellationToken cancellationToken) => model.Once(Kinds, Read, cancellationToken);

    /// <summary>Shows readers of a view (<see cref="SemanticModel.Beside"/>) some of the figures only.</summary>
    public static void Give(SemanticModel view, FigureMention[] row) => view.Once(Kinds, (_, _) => row, CancellationToken.None);

    /// <summary>The figures of a row that lie inside a range of tokens: found by halving, since a reader asks for those of its sentence once a figure.</summary>
    public static ArraySegment<FigureMention> In(FigureMention[] row, TokenRange range)
    {
        var first = FirstFrom(row, range.First);
        var end = first;
        while (end < row.Length && range.Contains(row[end].Tokens)) { end++; }
        return new ArraySegment<FigureMention>(row, first, end - first);
    }

    /// <summary>The place of the first figure that begins at a token or behind it; the length of the row when none does.</summary>
    public static int FirstFrom(FigureMention[] row, int token)
    {
        var (low, high) = (0, row.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (row[middle].Tokens.First < token) { low = middle + 1; } else { high = middle; }
        }
        return low;
    }

    /// <summary>Where a figure stands in its row; −1 when it is in none of its places.</summary>
    public static int IndexOf(FigureMention[] row, FigureMention figure)
    {
        var at = FirstFrom(row, figure.Tokens.First);
        while (at < row.Length && row[at].Tokens.First == figure.Tokens.First && row[at] != figure) { at++; }
        return at < row.Length && row[at] == figure ? at : -1;
    }

    private static FigureMention[] Read(SemanticModel model, CancellationToken cancellationToken)
    {
        var row = new List<FigureMention>();
        foreach (var kind in Kinds)
        {
            foreach (var mention in model.Mentions(kind, cancellationToken))
            {
                if (mention is FigureMention { Role: FigureRole.Plain, IsCount: false } figure && !IsFraction(model, figure)
                    && !IsFactor(model, figure))
                {
                    row.Add(figure);
                }
            }
        }
        row.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        return [.. row];
    }

    /// <summary>"Half of them", "more than half", «ثلاثة أرباع» is a share of another figure and none of its own.</summary>
    private static bool IsFraction(SemanticModel model, FigureMention figure) =>
        figure is { Unit: null, Written: < 1 }
            && (model.Terms.Is<Languages.FractionTerm>(figure.NumberTokens.First, out _, out var hit)
            || model.Terms.Is<Languages.FractionTerm>(figure.Tokens.First, out _, out hit))
            && hit.Tokens.End == figure.NumberTokens.End
            || figure is { Unit: null, Tokens.Count: 1 } && (model.Terms.Is<Languages.FractionTerm>(figure.Tokens.First, out _, out _)
            // "the same quarter"
            || model.Terms.Is<Languages.NumeralTerm>(figure.Tokens.First, out var numeral, out _) && numeral.Role == Languages.NumeralRole.Fraction
            && !IsNumberToo(model, figure));

    /// <summary>«فاز في تسع وتعادل في خمس»: five, where nothing that could be a fifth of stands behind it.</summary>
    private static bool IsNumberToo(SemanticModel model, FigureMention figure)
    {
        var (before, behind) = (figure.Tokens.First - 1, figure.Tokens.End);
        if (!model.Article.LanguageOf(figure.Tokens.First).JoinsArticle || before < 0
            || model.Terms.Is(before, Languages.WordRole.That)) { return false; }
        return (model.Terms.Is(before, Languages.WordRole.In) || model.Terms.Is(before, Languages.RateRole.MatchLost)
            || model.Terms.Is(before, Languages.RateRole.Drawing))
            && (behind >= model.Article.Tokens.Count || model.Article.Tokens[behind].Kind == Languages.TokenKind.Punctuation
                || Statement.Begins(model, behind)
            || model.Terms.Is(behind, Languages.TotalRole.FromThem));
    }

    /// <summary>«إلى ثلاثة أمثاله», "to three times": a multiple that has a term of its own is no value.</summary>
    private static bool IsFactor(SemanticModel model, FigureMention figure) =>
        figure.Unit is null && figure.Tokens.First > 0 && model.Terms.Is<Languages.FactorTerm>(figure.Tokens.First - 1, out _, out var hit)
            && hit.Tokens.End > figure.Tokens.End
        // «ثلاثة أضعاف ما»
        || figure.Unit is null && model.Terms.Is<Languages.FactorTerm>(figure.Tokens.First, out _, out hit) && hit.Tokens.End > figure.Tokens.End
        && (hit.Tokens.End > figure.Tokens.End + 1 || !model.Terms.Is(figure.Tokens.End, Languages.WordRole.Folds));

    /// <summary>«الأشهر التسعة الأولى», «الدول الثلاث»: the number tells how many the noun before it means, and is no value of its own.</summary>
    public static bool CountsNounBefore(SemanticModel model, FigureMention figure)
    {
        var number = figure.NumberTokens.First;
        if (number == 0 || model.Article.Tokens[number].Kind != Languages.TokenKind.Word) { return false; }
        var language = model.Article.LanguageOf(number);
        return language.JoinsArticle && language.StartsDefinite(model.Article.Tokens.CharsOf(number))
            && model.Article.Tokens[number - 1].Kind == Languages.TokenKind.Word && language.StartsDefinite(model.Article.Tokens.CharsOf(number - 1));
    }

    /// <summary>The values that are printed so. «مليونان ونصف», "half a tonne": who tells a half has not rounded to whole ones.</summary>
    public static Values.Interval Printed(FigureMention figure)
    {
        var value = figure.Written / figure.Scale;
        var printed = figure.Decimals == 0 && value != Math.Truncate(value)
            ? new Values.Interval(value - HalfOfHalf, value + HalfOfHalf)
            : Values.Interval.Rounded(value, figure.Decimals);
        return printed * Values.Interval.Exactly(figure.Scale);
    }

    /// <summary>The values that rounding allows: a count in full is exact, «28 مليارًا» is any value that is printed so.</summary>
    public static Values.Interval Rounded(FigureMention figure)
    {
        var printed = figure.Scale == 1 && figure.Decimals == 0 && figure.Kind != MentionKind.Percent
            ? Values.Interval.Exactly(figure.Written)
            : Printed(figure);
        return figure.IsApproximate ? figure.Interval.Hull(printed) : printed;
    }
}
