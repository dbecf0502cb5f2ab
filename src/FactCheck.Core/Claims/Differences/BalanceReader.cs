using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads a deficit or a surplus beside what came in and what went out: «إيرادات بقيمة 48 مليارا ونفقات بقيمة 55 مليارا، ما يعني عجزا قدره 7 مليارات».</summary>
internal static class BalanceReader
{
    private const int MostWordsToName = 6;
    private const int MostWordsToLead = 6;

    public static DifferenceMention? TryRead(SemanticModel model, Sentence sentence, FigureMention[] figures, FigureMention stated, bool isSurplus,
        CancellationToken cancellationToken)
    {
        if (stated.Kind == MentionKind.Percent || TellsAnother(model, sentence) || model.Terms.AnyIn(sentence.Tokens, RateRole.TakenOff)) { return null; }
        FigureMention? income = null, outlay = null;
        for (var i = 0; i < figures.Length; i++)
        {
            var figure = figures[i];
            if (figure == stated
                || !RateMeasure.IsOne(model, figure, stated) && !LeftReader.IsBare(model, figure) && !LeftReader.IsBare(model, stated)) { continue; }
            var name = NameOf(model, figure, i == 0 ? sentence.Tokens.First : figures[i - 1].Tokens.End);
            if (name is null) { return null; } // what is not known to be one of the two may be last year's
            if (name == RateRole.Income && income is null) { income = figure; }
            else if (name == RateRole.Outlay && outlay is null) { outlay = figure; }
            else { return null; }
        }
        if (income is null || outlay is null || !IsResult(model, income, outlay, stated, cancellationToken)) { return null; }
        return isSurplus ? DifferenceMention.Of(income, outlay, stated) : DifferenceMention.Of(outlay, income, stated);
    }

    /// <summary>The nearest name before a figure, behind the figure before it.</summary>
    public static RateRole? NameOf(SemanticModel model, FigureMention figure, int from)
    {
        for (var i = figure.Tokens.First - 1; i >= Math.Max(from, figure.Tokens.First - MostWordsToName); i--)
        {
            if (model.Terms.Is(i, RateRole.Income)) { return RateRole.Income; }
            if (model.Terms.Is(i, RateRole.Outlay)) { return RateRole.Outlay; }
            if (model.Terms.Is(i, RateRole.Deficit) || model.Terms.Is(i, RateRole.Surplus)) { return null; }
        }
        return null;
    }

    /// <summary>The balance stands behind both; before them it may be that of another year.</summary>
    private static bool IsResult(SemanticModel model, FigureMention income, FigureMention outlay, FigureMention stated,
        CancellationToken cancellationToken)
    {
        var last = Math.Max(income.Tokens.End, outlay.Tokens.End);
        if (stated.Tokens.First < last) { return IsExplained(model, stated, Math.Min(income.Tokens.First, outlay.Tokens.First)); }
        for (var i = Math.Max(last, stated.Tokens.First - MostWordsToLead); i < stated.Tokens.First; i++)
        {
            if (model.Terms.Is(i, WordRole.Against) || model.Terms.Is(i, WordRole.HadBeen) || model.Terms.Is(i, WordRole.After)
                || model.Terms.Is(i, WordRole.To) || Statement.IsSemicolon(model, i)) { return false; }
        }
        // "Outlays were $603 billion and receipts $296 billion, and for the first five months the shortfall was $1.15 trillion"
        var clause = last;
        while (clause < stated.Tokens.First && !Statement.IsComma(model, clause)) { clause++; }
        return clause >= stated.Tokens.First || !TellsTime(model, new TokenRange(clause, stated.Tokens.First), cancellationToken);
    }

    public static bool TellsTime(SemanticModel model, TokenRange range, CancellationToken cancellationToken) =>
        model.MentionsIn(MentionKind.Duration, range, cancellationToken).Any() || model.MentionsIn(MentionKind.Date, range, cancellationToken).Any();

    /// <summary>«سجلت عجزا قدره 20 مليونا بعدما بلغت …», "a deficit of $2 million, as income …": the two are told as what it comes of.</summary>
    private static bool IsExplained(SemanticModel model, FigureMention stated, int first)
    {
        for (var i = stated.Tokens.End; i < Math.Min(first, stated.Tokens.End + MostWordsToLead); i++)
        {
            if (model.Terms.Is(i, WordRole.CauseOf)) { return true; }
        }
        return false;
    }

    /// <summary>What rose or fell by an amount has figures of its own.</summary>
    private static bool TellsAnother(SemanticModel model, Sentence sentence)
    {
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (model.Terms.Is(i, WordRole.OfWhich) || model.Terms.Is(i, WordRole.Adding)
                || model.Terms.Is(i, WordRole.Respectively)) { return true; }
        }
        return false;
    }
}
