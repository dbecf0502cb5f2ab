using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads a deficit or a surplus that a sentence draws from what came in and what went out in those before it: "exported goods worth $21 billion.
/// Imports came to $28 billion. The trade deficit
/// was therefore $7 billion", «بلغت إيرادات البلدية 42 مليونا. أما نفقاتها فوصلت إلى 49 مليونا. وبذلك سجلت عجزا قدره 7 ملايين».
/// </summary>
internal static class BalanceAcross
{
    private const int MostSentencesBack = 3;
    private const int MostWordsToLead = 10;
    private static readonly WordRole[] Unfit = [WordRole.OfWhich, WordRole.Adding, WordRole.Respectively, WordRole.TimeBefore];

    /// <param name="stated">The only figure of its sentence.</param>
    public static DifferenceMention? TryRead(SemanticModel model, Sentence sentence, FigureMention[] row, FigureMention stated, TermHit word,
        bool isSurplus, CancellationToken cancellationToken)
    {
        if (stated.Kind == MentionKind.Percent || stated.IsApproximate || model.Terms.AnyIn(sentence.Tokens, Unfit) || IsForecast(model, sentence)
            || model.Terms.AnyIn(sentence.Tokens, RateRole.OtherBalance)
            || !IsDrawn(model, sentence, word) && !(stated.Tokens.End == word.Tokens.First && model.Terms.Is(stated.Tokens.First - 1, WordRole.Article)) || BalanceReader.TellsTime(model, sentence.Tokens, cancellationToken)) { return null; }
        FigureMention? income = null, outlay = null;
        for (var i = FigureRow.IndexOf(row, stated) - 1; i >= 0; i--)
        {
            if (model.Article.SentenceOf(row[i].Tokens.First) is not { Block.Kind: not BlockKind.Title } place
                || sentence.Index - place.Index > MostSentencesBack || place == sentence) { break; }
            if (!RateMeasure.IsOne(model, row[i], stated) && !LeftReader.IsBare(model, row[i]) && !LeftReader.IsBare(model, stated)) { continue; }
            var from = i > 0 && place.Tokens.Contains(row[i - 1].Tokens) ? row[i - 1].Tokens.End : place.Tokens.First;
            var name = BalanceReader.NameOf(model, row[i], from);
            if (name == RateRole.Income && income is null) { income = row[i]; }
            else if (name == RateRole.Outlay && outlay is null) { outlay = row[i]; }
            else { return null; } // what is not known to be one of the two may be last year's
            if (IsWithSome(model, place, row[i], cancellationToken)
                || model.Terms.AnyIn(place.Tokens, WordRole.Adding, WordRole.Respectively, WordRole.TimeBefore)) { return null; }
            if (income is not null && outlay is not null) { break; }
        }
        if (income is null || outlay is null || income.IsApproximate || outlay.IsApproximate
            || model.Article.SentenceOf(income.Tokens.First) == model.Article.SentenceOf(outlay.Tokens.First)
            && model.Article.SentenceOf(income.Tokens.First)!.Index == sentence.Index - 1 && !IsThus(model, sentence, word)) { return null; }
        return isSurplus ? DifferenceMention.Of(income, outlay, stated) : DifferenceMention.Of(outlay, income, stated);
    }

    /// <summary>"Exports to Europe", «واردات من الصين»: a part of all of it.</summary>
    private static bool IsWithSome(SemanticModel model, Sentence place, FigureMention figure, CancellationToken cancellationToken)
    {
        for (var i = Math.Max(place.Tokens.First, figure.Tokens.First - MostWordsToLead); i < Math.Min(place.Tokens.End, figure.Tokens.End + 3); i++)
        {
            if ((model.Terms.Is(i, WordRole.To) || model.Terms.Is(i, WordRole.From))
                && model.MentionsIn(MentionKind.Place, new TokenRange(i + 1, i + 3), cancellationToken).Any()) { return true; }
        }
        return false;
    }

    /// <summary>«قد بلغ» has come to be.</summary>
    private static bool IsForecast(SemanticModel model, Sentence sentence)
    {
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (model.Terms.Is(i, WordRole.Forecast) && !model.Terms.Is(i, WordRole.Already)) { return true; }
        }
        return false;
    }

    /// <summary>"The deficit", «العجز», or any where the sentence draws it from what was told: "leaving a deficit", «وبذلك سجلت عجزا».</summary>
    private static bool IsDrawn(SemanticModel model, Sentence sentence, TermHit word)
    {
        var first = word.Tokens.First;
        return sentence.Block.Language.StartsDefinite(model.Article.Tokens.CharsOf(first))
            || model.Terms.AnyIn(new TokenRange(Math.Max(sentence.Tokens.First, first - 2), first), WordRole.Article, WordRole.Possessive)
            || IsThus(model, sentence, word);
    }

    private static bool IsThus(SemanticModel model, Sentence sentence, TermHit word)
    {
        var around = new TokenRange(Math.Max(sentence.Tokens.First, word.Tokens.First - MostWordsToLead),
            Math.Min(sentence.Tokens.End, word.Tokens.End + MostWordsToLead));
        return model.Terms.AnyIn(around, RateRole.Drawn) || model.Terms.AnyIn(around, WordRole.Meaning);
    }
}
