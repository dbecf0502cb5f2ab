using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>The person whom a title between two commas tells of: «رافاييل غروسي، المدير العام للوكالة الدولية للطاقة الذرية،», "Fatih Birol, the executive director of the IEA,".</summary>
internal static class PersonBefore
{
    private const int MostWordsBetween = 4;

    /// <summary>The person before <paramref name="title"/>, or none: in a list the title is that of somebody else.</summary>
    /// <param name="model">The article.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="title">The tokens of the title.</param>
    /// <param name="persons">The persons of the article by the token behind them.</param>
    public static PersonBehind? Read(SemanticModel model, Sentence sentence, TokenRange title, IReadOnlyDictionary<int, NameMention> persons)
    {
        var (tokens, at, former, elect) = (model.Article.Tokens, title.First - 1, false, false);
        for (var steps = 0; steps < MostWordsBetween && sentence.Tokens.Contains(at) && tokens[at].Kind == TokenKind.Word; steps++, at--)
        {
            if (model.Terms.Is(at, FactRole.Former)) { former = true; }
            else if (model.Terms.Is(at, FactRole.Elect)) { elect = true; }
            else if (!model.Terms.Is(at, FactRole.Introducing)) { return null; }
        }
        if (!sentence.Tokens.Contains(at) || !IsComma(tokens, at) || !persons.TryGetValue(at, out var person)
            || !sentence.Tokens.Contains(person.Tokens) || IsListed(model, person)) { return null; }
        var end = BracketEnd(tokens, title.End, sentence.Tokens.End);
        for (; end < sentence.Tokens.End; end++)
        {
            if (model.Terms.Is(end, FactRole.Former)) { former = true; }
            else if (model.Terms.Is(end, FactRole.Elect)) { elect = true; }
            else { break; }
        }
        return IsClosed(model, sentence, end) ? new PersonBehind(person, former, elect) : null;
    }

    /// <summary>The title goes no further: a comma that no other member of a list stands behind, the end of the sentence, or who the person is.</summary>
    private static bool IsClosed(SemanticModel model, Sentence sentence, int end)
    {
        if (end >= sentence.Tokens.End) { return true; }
        var tokens = model.Article.Tokens;
        if (model.Terms.Is(end, WordRole.Relative)) { return true; }
        if (!IsComma(tokens, end))
        {
            return tokens[end].Kind == TokenKind.Punctuation && tokens.FirstChar(end) is '.' or '؛' or ';' or ':' or '»' or '"' or '”';
        }
        return end + 1 >= sentence.Tokens.End || !model.Terms.Is(end + 1, WordRole.And) && !model.Article.BeginsWithAnd(end + 1)
            && tokens.FirstChar(end + 1) is not ('«' or '"');
    }

    /// <summary>«كيري، ولافروف، وزير الخارجية الصيني»: behind another member of a list the title may be of a third.</summary>
    private static bool IsListed(SemanticModel model, NameMention person)
    {
        var tokens = model.Article.Tokens;
        if (person.Span.Start != tokens.SpanOf(person.Tokens.First).Start && model.Article.BeginsWithAnd(person.Tokens.First)) { return true; }
        return person.Tokens.First > 0 && model.Terms.Is(person.Tokens.First - 1, WordRole.And);
    }

    private static int BracketEnd(TokenList tokens, int at, int end) => at + 2 < end && tokens.Is(at, '(') && tokens.Is(at + 2, ')') ? at + 3 : at;

    private static bool IsComma(TokenList tokens, int at) => tokens[at].Kind == TokenKind.Punctuation && tokens.FirstChar(at) is '،' or ',';
}
