using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads what is left of an amount, or missing to it, when another is taken away: "Of the $90 million pledged $50 million has been paid, leaving $40 million",
/// «طلبت المنظمة 80 مليون دولار ولم تتلق سوى 30 مليونا، ما يترك فجوة قدرها 50 مليون دولار». The three must be all of their unit that is told; the whole may stand in the sentence before.
/// </summary>
internal static class LeftReader
{
    private const int MostWordsToFigure = 5;
    private const int MostWordsBack = 2;

    public static DifferenceMention? TryRead(SemanticModel model, Sentence sentence, FigureMention[] row, FigureMention[] inside, TermHit word,
        CancellationToken cancellationToken)
    {
        if (StatedBy(model, inside, word) is not { IsApproximate: false } stated
            || stated.Kind != MentionKind.Money && stated is not { Kind.Name: "quantity", Unit: not null } && !IsBare(model, stated)) { return null; }
        if (inside.Any(f => f.Kind == MentionKind.Percent) || TellsOther(model, sentence)) { return null; }
        var others = Like(model, inside, stated);
        if (others.Length == 2 && LeftApart.HasWholeAbove(model, sentence)) { return null; } // "Of that, …": both are parts of a whole told before
        if (others.Length == 1 && sentence.Index > 0)
        {
            var before = model.Article.Sentences[sentence.Index - 1];
            others = [.. Like(model, [.. FigureRow.In(row, before.Tokens)], stated), .. others];
            if (TellsOther(model, before) || others.Any(f => f.Kind == MentionKind.Percent)) { return null; }
        }
        if (others is not [var first, var second] || first.IsApproximate || second.IsApproximate
            || !others.Append(stated).Any(f => f.Unit is not null || f.Units.Length > 0)) { return null; }
        if (model.Terms.Is(word.Tokens.First, RateRole.Deficit) && others.Any(f => IsOfBefore(model, f))) { return null; }
        if (AreParallel(model, first, second) || AreSides(model, sentence, first, second, word) || IsOfRange(model, sentence, stated, word)
            || model.Terms.Is(word.Tokens.First, RateRole.Deficit) && IsOfOtherTime(model, second, word, cancellationToken)) { return null; }
        var (whole, part) = first.Written >= second.Written ? (first, second) : (second, first);
        return whole.Written > part.Written && stated.Written < whole.Written ? DifferenceMention.Of(whole, part, stated) : null;
    }

    /// <summary>«بعد 4.6 مليار», "against 4.6 billion": the deficit of another time, and nothing that it comes of.</summary>
    private static bool IsOfBefore(SemanticModel model, FigureMention figure) =>
        FigureLead.LeadsTo(model, figure, WordRole.After) || FigureLead.LeadsTo(model, figure, WordRole.Against)
            || FigureLead.LeadsTo(model, figure, WordRole.From);

    /// <summary>"Kept its guidance at 780 million to 810 million": a level, and one end of a range.</summary>
    private static bool IsOfRange(SemanticModel model, Sentence sentence, FigureMention stated, TermHit word) =>
        !model.Terms.Is(word.Tokens.First, RateRole.Deficit) && model.Terms.Is(stated.Tokens.First - 1, RateRole.HeldAt)
            || sentence.Tokens.Contains(stated.Tokens.End + 1) && model.Terms.Is(stated.Tokens.End, WordRole.To)
            && model.Article.Tokens[stated.Tokens.End + 1].Kind == TokenKind.Number;

    /// <summary>"…, and for the first five months the shortfall reached": a time of its own between the two and the balance.</summary>
    private static bool IsOfOtherTime(SemanticModel model, FigureMention last, TermHit word, CancellationToken cancellationToken) =>
        last.Tokens.End < word.Tokens.First && BalanceReader.TellsTime(model, new TokenRange(last.Tokens.End, word.Tokens.First), cancellationToken);

    /// <summary>"$50 million to schools and $30 million to clinics": both are given away.</summary>
    private static bool AreParallel(SemanticModel model, FigureMention first, FigureMention second) =>
        first.Tokens.End < second.Tokens.First && model.Terms.Is(first.Tokens.End, TotalRole.PartLead)
            && WordKey.Equal(model.Article.Tokens.CharsOf(first.Tokens.End),
            model.Article.Tokens.CharsOf(Math.Min(second.Tokens.End, model.Article.Tokens.Count - 1)));

    /// <summary>
    /// "Germany is putting up 35 million and France 25 million, with the remaining 20 million": two sides beside the rest of a whole.
    /// </summary>
    private static bool AreSides(SemanticModel model, Sentence sentence, FigureMention first, FigureMention second, TermHit word) =>
        model.Terms.Is(word.Tokens.First, TotalRole.Remainder) && word.Tokens.First > sentence.Tokens.First
            && sentence.Tokens.Contains(first.Tokens) && first.Tokens.End < second.Tokens.First
            && (model.Terms.Is(word.Tokens.First - 1, WordRole.Article)
                || sentence.Block.Language.StartsDefinite(model.Article.Tokens.CharsOf(word.Tokens.First)))
            && (model.Terms.AnyIn(new TokenRange(first.Tokens.End, second.Tokens.First), WordRole.And)
            || Statement.Begins(model, second.Tokens.First - 1) || !Statement.IsOne(model, new TokenRange(first.Tokens.End, second.Tokens.First)));

    /// <summary>The figure close behind the word, or just before one that stands behind: "$25 million short"; "left in cash", "remain as forest" is only a part of what is left.</summary>
    private static FigureMention? StatedBy(SemanticModel model, FigureMention[] inside, TermHit word)
    {
        // "after a deficit of $4 million in 2022"
        if (word.Tokens.First > 0 && (model.Terms.Is(word.Tokens.First - 1, WordRole.After)
            || word.Tokens.First > 1 && model.Terms.Is(word.Tokens.First - 2, WordRole.After))) { return null; }
        foreach (var figure in inside)
        {
            if (figure.Tokens.End <= word.Tokens.First && !model.Terms.Is(word.Tokens.End, WordRole.After)
                && word.Tokens.First - figure.Tokens.End <= MostWordsBack && IsVerb(model, new TokenRange(figure.Tokens.End, word.Tokens.First)))
            {
                return model.Terms.Is(word.Tokens.End, RateRole.InForm) ? null : figure;
            }
            if (figure.Tokens.First < word.Tokens.End) { continue; }
            return figure.Tokens.First - word.Tokens.End <= MostWordsToFigure && IsClear(model, new TokenRange(word.Tokens.End, figure.Tokens.First))
                && !model.Terms.Is(figure.Tokens.End, RateRole.InForm)
                ? figure
                : null;
        }
        return null;
    }

    /// <summary>"$35 million is still left".</summary>
    private static bool IsVerb(SemanticModel model, TokenRange gap)
    {
        for (var i = gap.First; i < gap.End; i++)
        {
            if (!model.Terms.Is(i, WordRole.HadBeen) && !model.Terms.Is(i, WordRole.Copula)
                && !model.Terms.Is(i, RateRole.LeftOver)) { return false; }
        }
        return true;
    }

    private static bool IsClear(SemanticModel model, TokenRange gap)
    {
        for (var i = gap.First; i < gap.End; i++)
        {
            if (model.Article.Tokens[i].Kind != TokenKind.Word || Statement.Begins(model, i) || model.Terms.Is(i, WordRole.Than)
                || model.Terms.Is(i, WordRole.Against)) { return false; }
        }
        return true;
    }

    private static FigureMention[] Like(SemanticModel model, FigureMention[] figures, FigureMention stated) =>
        [.. figures.Where(f => f != stated && (RateMeasure.IsOne(model, f, stated) || IsBare(model, f)
            || f is { Kind.Name: "number", Scale: > 1, Unit: null } && FigureLead.EndsBefore(model, f.Tokens.First, WordRole.OutOf)
            || IsBare(model, stated) && (f.Kind == MentionKind.Money || f is { Kind.Name: "quantity", Unit: not null })))];

    /// <summary>«30 مليونا»: the unit may be told once.</summary>
    public static bool IsBare(SemanticModel model, FigureMention figure) =>
        figure is { Kind.Name: "number", Scale: > 1, Unit: null } && !NounKey.IsBehind(model, figure);

    /// <summary>What is added and what is one of several has figures of its own.</summary>
    private static bool TellsOther(SemanticModel model, Sentence sentence)
    {
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (model.Terms.Is(i, WordRole.Adding) || model.Terms.Is(i, WordRole.Respectively) || model.Terms.Is(i, WordRole.ForEach)
                || model.Terms.Is(i, WordRole.Others) && !model.Terms.Is(i, RateRole.LeftOver)
                && !model.Terms.Is(i - 1, RateRole.NoOther)) { return true; }
        }
        return false;
    }
}
