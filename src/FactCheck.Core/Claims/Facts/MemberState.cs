using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>The state that a word of membership is said of.</summary>
internal static class MemberState
{
    private const int MostWordsToState = 18;
    private const int MostWordsOfApposition = 5;
    private const int MostWordsBeforeFronted = 4;
    private const int MostWordsToFronted = 7;

    /// <summary>The state just behind the word, or the only one before it; the capital stands for its state where no state is named: «تسعى الرياض منذ انضمامها إلى …».</summary>
    public static NameMention? Of(SemanticModel model, Sentence sentence, int word, int organisation, CancellationToken cancellationToken)
    {
        var places = model.MentionsIn(MentionKind.Place, WritingDay.Around(sentence, word), cancellationToken).Cast<NameMention>().ToArray();
        var states = places.Where(p => p.Entities!.First is Place { Type: PlaceType.State }).ToArray();
        var behind = states.Where(s => s.Tokens.First > word && s.Tokens.End <= organisation).ToArray();
        if (behind.Length == 0 && CapitalBehind(model, places, word, organisation) is { } seat) { return seat; }
        if (behind.Length > 0) { return behind.Length == 1 && behind[0].Tokens.First <= word + 2 ? behind[0] : null; }
        var before = states.Where(s => s.Tokens.End <= word
            && word - s.Tokens.End <= MostWordsToState).Select(s => s.Entities!.First.Id).Distinct(StringComparer.Ordinal).ToArray();
        return before.Length switch
        {
            1 => states.Last(s => s.Tokens.End <= word && s.Entities!.First.Id == before[0]),
            // Of two states the one just before the word is meant.
            0 => CapitalBefore(model, places, word) ?? TakenUpState.Of(model, sentence, word, cancellationToken),
            // «بلغاريا ورومانيا، البلدين اللذين انضما إلى …»: what is said of both holds for the last.
            2 when model.Article.Tokens.CharsOf(word) is [.., 'ا'] and [>= '\u0600', ..] => states.Last(s => s.Tokens.End <= word),
            > 1 when states.LastOrDefault(s => s.Tokens.End <= word) is { } last
                && (word - last.Tokens.End <= 2 && IsRelative(model, last.Tokens.End, word) || IsApposed(model, last.Tokens.End, word)) => last,
            _ => null,
        };
    }

    /// <summary>«بانضمامها إلى … أنهت فنلندا …», "As an EU member, Norway …": the only state of the sentence, behind words that it begins with.</summary>
    public static NameMention? Fronted(SemanticModel model, Sentence sentence, int word, int end, CancellationToken cancellationToken)
    {
        if (word - sentence.Tokens.First > MostWordsBeforeFronted || !IsOfSubject(model, sentence, word)) { return null; }
        var states = model.MentionsIn(MentionKind.Place, sentence.Tokens, cancellationToken)
            .Cast<NameMention>()
            .Where(p => p.Entities!.First is Place { Type: PlaceType.State })
            .ToArray();
        return states is [var only] && only.Tokens.First >= end && only.Tokens.First - end <= MostWordsToFronted ? only : null;
    }

    /// <summary>«بانضمامها», «بوصفها عضوا», "As a member", "After joining": said of the subject that is still to come.</summary>
    private static bool IsOfSubject(SemanticModel model, Sentence sentence, int word)
    {
        var tokens = model.Article.Tokens;
        if (model.Article.JoinsArticle(word))
        {
            return tokens.CharsOf(word) is [.., 'ه', 'ا'] or [.., 'ه'] || word > sentence.Tokens.First && model.Terms.Is(word - 1, FactRole.ServingAs);
        }
        return model.Terms.Is(sentence.Tokens.First, FactRole.ServingAs) || model.Terms.Is(sentence.Tokens.First, FactRole.Around)
            && model.Terms.Is(word, FactRole.Joining);
    }

    /// <summary>«انضمام وارسو إلى …»: the capital stands for its state.</summary>
    private static NameMention? CapitalBehind(SemanticModel model, NameMention[] places, int word, int organisation) =>
        Array.Find(places, p => p.Tokens.First == word + 1 && p.Tokens.End <= organisation) is { Entities.First: Place { Type: PlaceType.City } } city
            ? StateOf(model, city)
            : null;

    /// <summary>The state of the only city before the word, when that is its capital.</summary>
    private static NameMention? CapitalBefore(SemanticModel model, NameMention[] places, int word)
    {
        return places.Where(p => p.Tokens.End <= word
            && word - p.Tokens.End <= MostWordsToState).ToArray() is [{ Entities.First: Place { Type: PlaceType.City } } city]
            ? StateOf(model, city)
            : null;
    }

    private static NameMention? StateOf(SemanticModel model, NameMention city)
    {
        var state = city.Entities!.Candidates.OfType<Place>().Select(c => model.Knowledge.Find<Place>(c.Country) is { Capitals: [var only] } of
            && only.City == c.Id
            ? of
            : null).FirstOrDefault(s => s is not null);
        return state is null ? null : new NameMention(MentionKind.Place, city.Tokens, city.Span, city.Words)
        {
            Entities = EntitySet.Of(state),
            Name = city.Name,
        };
    }

    /// <summary>The state named in a range, or none.</summary>
    public static NameMention? At(SemanticModel model, TokenRange range, CancellationToken cancellationToken) =>
        range.First >= range.End ? null : model.MentionsIn(MentionKind.Place, range, cancellationToken)
            .Cast<NameMention>()
            .FirstOrDefault(p => p.Entities!.First is Place { Type: PlaceType.State });

    /// <summary>"Ethiopia, already a full member": what is said behind a comma is of the name just before it.</summary>
    private static bool IsApposed(SemanticModel model, int from, int word)
    {
        if (word - from is < 2 or > MostWordsOfApposition || !Statement.IsComma(model, from)
            || model.Terms.Is(word, MemberRole.MembersNoun)) { return false; }
        for (var i = from + 1; i < word; i++)
        {
            if (model.Terms.Is(i, WordRole.Indefinite)) { return true; }
            if (model.Article.Tokens[i].Kind != TokenKind.Word) { return false; }
        }
        return false;
    }

    private static bool IsRelative(SemanticModel model, int from, int end) =>
        Enumerable.Range(from, end - from).Any(i => model.Terms.Is(i, WordRole.Relative));
}
