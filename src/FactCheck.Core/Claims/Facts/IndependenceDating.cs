using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads when a state is said to have become independent: «نالت تيمور الشرقية استقلالها في أيار 2002», "its declaration of independence from Serbia in February 2008".</summary>
internal static class IndependenceDating
{
    private const int MostWordsToDate = 4;
    private const int MostWordsToState = 14;
    private const int MostWordsOfSubject = 3;

    /// <summary>The statements of a sentence.</summary>
    public static IEnumerable<DatedFactMention> Read(SemanticModel model, Sentence sentence, CancellationToken cancellationToken)
    {
        for (var word = sentence.Tokens.First; word < sentence.Tokens.End; word++)
        {
            if (model.Terms.Is(word, FactRole.Independence) && At(model, sentence, word, cancellationToken) is { } fact) { yield return fact; }
        }
    }

    private static DatedFactMention? At(SemanticModel model, Sentence sentence, int word, CancellationToken cancellationToken)
    {
        if (model.MentionsIn(MentionKind.Date, sentence.Tokens with { First = word + 1 }, cancellationToken)
            .Cast<DateMention>()
            .FirstOrDefault() is not { HasYear: true, IsRelative: false, Days.IsUnknown: false } date) { return null; }
        var places = model.MentionsIn(MentionKind.Place, WritingDay.Around(sentence, word), cancellationToken)
            .Cast<NameMention>()
            .Where(p => p.Entities!.First is Place { Type: not PlaceType.City })
            .ToArray();
        // «استقلالها عن صربيا عام», "independence from Serbia in"
        var rule = Array.Find(places, p => p.Tokens.First > word && p.Tokens.First - word <= 2);
        if (date.Tokens.First - (rule?.Tokens.End ?? word) > MostWordsToDate + 2
            || Statement.HasBracket(model, new TokenRange(word, date.Tokens.First))) { return null; }
        if (model.Terms.Is(word, FactRole.BecomingIndependent)
            && Array.Find(places, p => p.Tokens.First == word + 1) is { } subject)
        {
            var from = Array.Find(places, p => p.Tokens.First > subject.Tokens.End && p.Tokens.First - subject.Tokens.End <= 2) is { } old
                && old.Tokens.End <= date.Tokens.First
                ? old.Tokens.End
                : subject.Tokens.End;
            return date.Tokens.First - from <= MostWordsToDate ? Of(subject, date, word) : null;
        }
        // "Since independence in 1956, Sudan …"
        if (IsAhead(model, sentence, word))
        {
            return places is [var only] && only.Tokens.First > date.Tokens.End && only.Tokens.First - date.Tokens.End <= MostWordsOfSubject
                && Statement.IsComma(model, date.Tokens.End)
                ? Of(only, date, word)
                : null;
        }
        var states = places.Where(p => p.Tokens.End <= word).ToArray();
        return states.Select(s => s.Entities!.First.Id).Distinct(StringComparer.Ordinal).Count() == 1 && IsOwn(model, word)
            && word - states[^1].Tokens.First <= MostWordsToState && !IsCelebrated(model, sentence, word, date)
            ? Of(states[^1], date, states[^1].Tokens.First)
            : null;
    }

    /// <summary>"marked 50 years of independence on 16 September 2025", «تحتفل بعيد استقلالها»: the day of the feast, in the year that is written of.</summary>
    private static bool IsCelebrated(SemanticModel model, Sentence sentence, int word, DateMention date) =>
        EventFrame.IsAnniversary(model, sentence, word) || EventFrame.IsMatter(model, sentence, word)
            || date.Days.Hull is { } days && model.Article.Metadata.Published is { } published && days.Last.Year >= published.Year;

    private static bool IsAhead(SemanticModel model, Sentence sentence, int word) =>
        word == sentence.Tokens.First + 1 && !model.Article.JoinsArticle(word) && model.Terms.Is(sentence.Tokens.First, FactRole.Around);

    private static DatedFactMention Of(NameMention state, DateMention date, int first) =>
        new(new TokenRange(Math.Min(first, state.Tokens.First), Math.Max(state.Tokens.End, date.Tokens.End)), state.Span.Union(date.Span), "independence",
            date.Span, DatedFactFinder.Beginning(date.Days))
        { About = (state, null) };

    /// <summary>«استقلالها» bears its owner; in English the state is the subject: "its independence", "gained independence", "declaration of independence".</summary>
    private static bool IsOwn(SemanticModel model, int word)
    {
        var tokens = model.Article.Tokens;
        if (model.Article.JoinsArticle(word))
        {
            // «السودان الذي استقل عام 1956»
            return tokens.CharsOf(word) is [.., 'ه'] or [.., 'ه', 'ا'] || word > 0 && model.Terms.Is(word - 1, WordRole.Relative);
        }
        if (model.Terms.Is(word, FactRole.Sovereign))
        {
            return model.Terms.Is(word - 1, FactRole.TurningInto)
                || Statement.IsComma(model, word - 1) && model.Terms.Is(word + 1, WordRole.In);
        }
        return model.Terms.Is(word - 1, FactRole.GainingIndependence);
    }
}
