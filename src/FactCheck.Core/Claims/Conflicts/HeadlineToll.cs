using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Holds how many the headline says met one fate against how many the first sentences say: "Five killed in bus crash" above "Seven people died when a bus overturned".</summary>
internal static class HeadlineToll
{
    private const int SentencesOfLead = 2;
    private const int SentencesOfText = 4;
    private const int MostWordsToMore = 8;
    private const int MostWordsToFate = 2;
    private const int MostDaysBefore = 7;

    /// <summary>The only other number of the lead, where nothing in the text may make it that of the headline.</summary>
    public static FigureMention? Contradicting(SemanticModel model, FigureMention title, ClaimMention mine, CancellationToken cancellationToken)
    {
        if (title is not { Kind.Name: "number", Unit: null, Scale: 1, Decimals: 0, IsApproximate: false } || title.Interval.Min < title.Interval.Max
            || mine.Family is "" or "value") { return null; }
        ClaimMention? only = null;
        foreach (var mention in model.Mentions(MentionKind.Claim, cancellationToken))
        {
            if (mention is not ClaimMention claim || claim.Family != mine.Family
                || model.Article.SentenceOf(claim.Tokens.First) is not { Block.Kind: not BlockKind.Title } sentence) { continue; }
            if (claim.Figure.Interval.Min <= title.Written && title.Written <= claim.Figure.Interval.Max) { return null; }
            if (only is not null && model.Article.SentenceOf(only.Tokens.First) != sentence || sentence.Index > SentencesOfLead) { break; }
            if (only is not null && only.Figure.Written != claim.Figure.Written || claim.Figure.Scale != 1) { return null; }
            only = claim;
        }
        return only is not null && CountOneThing(model, title, mine, only)
            && (IsOfOtherFate(model, title, mine, only, cancellationToken) || TellsAll(model, title, only.Figure, cancellationToken))
            ? only.Figure
            : null;
    }

    /// <summary>"16 killed" above "nine were killed and 16 injured": the sentence tells the very number of another fate.</summary>
    private static bool IsOfOtherFate(SemanticModel model, FigureMention title, ClaimMention mine, ClaimMention theirs,
        CancellationToken cancellationToken)
    {
        var sentence = model.Article.SentenceOf(theirs.Tokens.First)!;
        return title.Written > theirs.Figure.Written && !model.Terms.AnyIn(sentence.Tokens, WordRole.TimeBefore)
            && model.MentionsIn(MentionKind.Number, sentence.Tokens, cancellationToken)
            .Any(m => m is FigureMention { IsApproximate: false, IsCount: false } other && other.Written == title.Written
            && FateBeside(model, other) is { } fate && fate != mine.Family);
    }

    private static string? FateBeside(SemanticModel model, FigureMention figure)
    {
        var isBefore = model.Article.LanguageOf(figure.Tokens.First).JoinsArticle;
        for (var i = 1; i <= MostWordsToFate; i++)
        {
            if (model.Terms.Is<FamilyTerm>(isBefore ? figure.Tokens.First - i : figure.Tokens.End + i - 1, out var fate, out _)) { return fate.Family; }
        }
        return null;
    }

    /// <summary>The same noun, or people by whatever name: seven soldiers are more than five people, but five soldiers may be five of seven.</summary>
    private static bool CountOneThing(SemanticModel model, FigureMention title, ClaimMention mine, ClaimMention theirs)
    {
        if (mine.Noun == theirs.Noun) { return true; }
        var isAnyone = mine.Noun.Length == 0 || model.Terms.Is(title.Tokens.End, ConflictRole.AnyPerson);
        return isAnyone && (theirs.Noun.Length == 0 || model.Terms.Is(theirs.Figure.Tokens.End, ConflictRole.AnyPerson)
            || theirs.Figure.Written > title.Written
            && (model.Terms.Is(theirs.Figure.Tokens.End, WordRole.Person)
            || mine.Family is FamilyTerm.Killed or FamilyTerm.Injured && !model.Terms.Is<GenusTerm>(theirs.Figure.Tokens.End, out _, out _)));
    }

    /// <summary>False where somebody is told without a number, or the sentence goes back to another day.</summary>
    public static bool TellsAll(SemanticModel model, FigureMention title, FigureMention figure, CancellationToken cancellationToken)
    {
        if (title.Written > figure.Written && GoesOn(model, figure)) { return false; }
        var sentences = model.Article.Sentences;
        for (var s = 1; s < Math.Min(sentences.Length, SentencesOfText); s++)
        {
            for (var i = sentences[s].Tokens.First; i < sentences[s].Tokens.End; i++)
            {
                // «الدفاع المدني»
                if ((model.Terms.Is(i, ConflictRole.OnePerson, out var hit) || model.Terms.Is(i, ConflictRole.TwoPersons, out hit))
                    && (hit.Front.Particles & Particles.Article) == 0) { return false; }
            }
        }
        var own = model.Article.SentenceOf(figure.Tokens.First)!;
        if ((model.Terms.AnyIn(own.Tokens, WordRole.TimeBefore) || model.Terms.AnyIn(own.Tokens, ChangeRole.Formerly))) { return false; }
        // "a week after three ministers resigned"
        if (model.Terms.AnyIn(own.Tokens, WordRole.After)
            && model.MentionsIn(MentionKind.Duration, own.Tokens, cancellationToken).Any()) { return false; }
        foreach (var mention in model.MentionsIn(MentionKind.Date, own.Tokens, cancellationToken))
        {
            if (mention is DateMention { Days.Hull: { } days } && model.Article.Metadata.Published is { } published
                && IsOver(days, published)) { return false; }
        }
        return true;
    }

    /// <summary>A day of the week before may be that of the news; last month and what is farther back is not.</summary>
    private static bool IsOver(DateRange days, DateOnly published)
    {
        var since = published.DayNumber - days.Last.DayNumber;
        return since > MostDaysBefore || since > 0 && days.Last.DayNumber - days.First.DayNumber >= MostDaysBefore;
    }

    /// <summary>"Four passengers and the driver": more of them behind the count.</summary>
    public static bool GoesOn(SemanticModel model, FigureMention figure)
    {
        for (var i = figure.Tokens.End; i < Math.Min(model.Article.Tokens.Count, figure.Tokens.End + MostWordsToMore); i++)
        {
            // «وأصيب 12 آخرون»
            if (Statement.Begins(model, i))
            {
                return !model.Terms.Is<FamilyTerm>(i, out _, out _) && !model.Terms.Is<FamilyTerm>(i + 1, out _, out _);
            }
        }
        return false;
    }
}
