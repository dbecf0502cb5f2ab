using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>The person named behind a title: honorifics, words that end or put off an office, a short bracket, and then the name. A comma before the name asks for one behind it.</summary>
/// <param name="Person">The person.</param>
/// <param name="IsFormer">True when a word such as «السابق» stands there.</param>
/// <param name="IsElect">True when a word such as «المنتخب» stands there.</param>
internal sealed record PersonBehind(NameMention Person, bool IsFormer, bool IsElect)
{
    private const int MostWordsInBrackets = 4;

    /// <summary>The person behind <paramref name="title"/>, or none.</summary>
    /// <param name="model">The article.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="title">The tokens of the title.</param>
    /// <param name="persons">The persons of the article by their first token.</param>
    public static PersonBehind? Read(SemanticModel model, Sentence sentence, TokenRange title, IReadOnlyDictionary<int, NameMention> persons)
    {
        var (former, elect, comma) = (false, false, false);
        var tokens = model.Article.Tokens;
        var at = title.End;
        while (at < sentence.Tokens.End && !persons.ContainsKey(at))
        {
            if (model.Terms.Is(at, FactRole.Former, out var hit)) { former = true; }
            else if (model.Terms.Is(at, FactRole.Elect, out hit)) { elect = true; }
            else if (!model.Terms.Is(at, FactRole.Honorific, out hit)) { hit = default; }
            if (hit.Tokens.Count > 0) { at = hit.Tokens.End; }
            else if (!comma && tokens[at].Kind == TokenKind.Punctuation && tokens.FirstChar(at) is '،' or ',') { (comma, at) = (true, at + 1); }
            else if (tokens.Is(at, '-') && model.Terms.Is(at + 1, FactRole.Elect)) { at++; }
            else if (BracketEnd(tokens, at, sentence.Tokens.End) is { } behind) { at = behind; }
            else { break; }
        }
        if (!persons.TryGetValue(at, out var person) || !sentence.Tokens.Contains(person.Tokens) || HasParticle(model, person)
            || comma && !IsClosed(tokens, person.Tokens.End, sentence.Tokens.End)) { return null; }
        former |= model.Terms.Is(person.Tokens.End, FactRole.Former);
        elect |= model.Terms.Is(person.Tokens.End, FactRole.Elect);
        // "Acting Director", "the former acting president", "during the presidency of President"
        for (var before = title.First - 1; before >= sentence.Tokens.First; before--)
        {
            if (model.Terms.Is(before, FactRole.Former) || model.Terms.Is(before, FactRole.EraOf)) { former = true; }
            else if (model.Terms.Is(before, FactRole.Elect)) { elect = true; }
            else if (!model.Terms.Is(before, WordRole.Of) && !model.Terms.Is(before, WordRole.Determiner)) { break; }
        }
        return new PersonBehind(person, former, elect);
    }

    /// <summary>«الرئيس الأميركي وبوتين» are two persons.</summary>
    private static bool HasParticle(SemanticModel model, NameMention person) =>
        person.Span.Start != model.Article.Tokens.SpanOf(person.Tokens.First).Start;

    private static bool IsClosed(TokenList tokens, int at, int end) => at >= end || tokens[at].Kind == TokenKind.Punctuation;

    /// <summary>The token behind a short bracket, such as an acronym: «لحلف شمال الأطلسي (ناتو) رادميلا».</summary>
    private static int? BracketEnd(TokenList tokens, int at, int end)
    {
        if (!tokens.Is(at, '(')) { return null; }
        for (var i = at + 1; i < end && i - at <= MostWordsInBrackets + 1; i++)
        {
            if (tokens.Is(i, ')')) { return i + 1; }
        }
        return null;
    }
}
