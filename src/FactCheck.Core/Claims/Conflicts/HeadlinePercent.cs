using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Finds the word that goes the other way than the headline before the very percentage of the headline: "Exports drop 12%" above "The exports climbed
/// by 12 percent". Whose they are the text need not say again.
/// </summary>
internal static class HeadlinePercent
{
    private const int SentencesOfLead = 3;
    private const int MostWordsToPercent = 22;
    private const int MostWordsInTitle = 6;

    public static TermHit? TurnedIn(SemanticModel model, Sentence title, TermHit word, bool isFall)
    {
        if (OnlyIn(model, title) is not { } percent || model.Terms.AnyIn(title.Tokens, WordRole.After, WordRole.Before) || Math.Abs(percent.Tokens.First - word.Tokens.First) > MostWordsInTitle
            || TurnSubject.OfTitle(model, title, word) is not { } subject) { return null; }
        TermHit? turned = null;
        foreach (var sentence in model.Article.Sentences.Skip(1).Take(SentencesOfLead))
        {
            foreach (var mention in model.MentionsIn(MentionKind.Percent, sentence.Tokens))
            {
                if (mention is not FigureMention told || told.Written != percent.Written) { continue; }
                if (turned is not null || OnlyIn(model, sentence) is null || TurnBefore(model, sentence, told, isFall) is not { } hit
                    || TurnSubject.OfText(model, sentence, hit) is not { } other || !subject.Covers(model, title, other)) { return null; }
                turned = hit;
            }
        }
        return turned;
    }

    private static FigureMention? OnlyIn(SemanticModel model, Sentence sentence) =>
        model.MentionsIn(MentionKind.Percent, sentence.Tokens).Where(m => m is FigureMention { IsCount: false }).Take(2).ToArray()
            is [FigureMention { IsApproximate: false } only] ? only : null;

    /// <summary>The only word of rise or fall of the sentence, where it goes the other way.</summary>
    private static TermHit? TurnBefore(SemanticModel model, Sentence sentence, FigureMention percent, bool isFall)
    {
        TermHit? only = null;
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            var isDown = model.Terms.Is(i, WordRole.Fall, out var hit);
            if (!isDown && !model.Terms.Is(i, WordRole.Rise, out hit)) { continue; }
            if (only is not null || isDown == isFall || model.Terms.Is(i, ChangeRole.Growth) || model.Terms.Is(i, ChangeRole.OfQuality)) { return null; }
            only = hit;
        }
        return only is { } one && one.Tokens.First < percent.Tokens.First && percent.Tokens.First - one.Tokens.End <= MostWordsToPercent
            && !model.Terms.AnyIn(sentence.Tokens, WordRole.Forecast, WordRole.HadBeen) ? one : null;
    }
}
