using System.Collections.Immutable;
using FactCheck.Knowledge;
using FactCheck.Languages;

namespace FactCheck.Semantics;

/// <summary>Finds acronyms in brackets behind a name: in Latin capitals, «مرفق السلام الأوروبي (EPF)», or known ones that are read as a word, «(إيكواس)».</summary>
public sealed class AcronymFinder : MentionFinder
{
    private const int MostWordsBefore = 10;
    private const int MostLetters = 12;
    private const int FewestWordsBeforeQuote = 3;
    private const int LengthOfQuote = 3;

    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Acronym];

    /// <inheritdoc/>
    public override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        var tokens = model.Article.Tokens;
        foreach (var sentence in model.Article.Sentences)
        {
            if (!sentence.Block.IsProse) { continue; }
            cancellationToken.ThrowIfCancellationRequested();
            for (var open = sentence.Tokens.First; open < sentence.Tokens.End; open++)
            {
                if (tokens.FirstChar(open) is '«' or '“' && ReadQuoted(model, sentence.Tokens, open) is { } quoted) { found.Add(quoted); }
                if (!tokens.Is(open, '(')) { continue; }
                if (Read(model, sentence.Tokens, open) is { } acronym) { found.Add(acronym); }
            }
        }
    }

    private static AcronymMention? Read(SemanticModel model, TokenRange sentence, int open)
    {
        var tokens = model.Article.Tokens;
        var close = open + 1;
        while (close < sentence.End && IsPart(tokens, close)) { close++; }
        if (close == open + 1) { return ReadWord(model, sentence, open); }
        if (close >= sentence.End || !tokens.Is(close, ')')) { return null; }
        var letters = tokens.CharsOf(open + 1, close).ToString();
        if (letters.Length is < 2 or > MostLetters || letters.Count(char.IsAsciiLetterUpper) < 2) { return null; }
        letters = letters.Replace(".", "", StringComparison.Ordinal);
        return Create(model, sentence, open, close, letters, EntitiesOf(model.Knowledge, letters, a => a.Name.Role == NameRole.Acronym
            && a.Name.Text == letters));
    }

    private static AcronymMention? ReadWord(SemanticModel model, TokenRange sentence, int open)
    {
        var tokens = model.Article.Tokens;
        if (open + 2 >= sentence.End || tokens[open + 1].Kind != TokenKind.Word || !tokens.Is(open + 2, ')')) { return null; }
        var word = tokens.CharsOf(open + 1).ToString();
        return EntitiesOf(model.Knowledge, word, a => a.Name.Role == NameRole.Acronym && a.Name.Text[0] >= '\u0600') is { } entities
            ? Create(model, sentence, open, open + 2, word, entities)
            : null;
    }

    /// <summary>«رابطة دول جنوب شرق آسيا «آسيان»»: a known acronym in quotation marks behind a name that is written with its noun.</summary>
    private static AcronymMention? ReadQuoted(SemanticModel model, TokenRange sentence, int open)
    {
        var tokens = model.Article.Tokens;
        if (open + 2 >= sentence.End || tokens[open + 1].Kind != TokenKind.Word || !model.Article.JoinsArticle(open + 1)
            || tokens.FirstChar(open + 2) is not ('»' or '”')) { return null; }
        var first = WordsBefore(tokens, sentence.First, open);
        // A noun alone, «منظمة «أوبك»», is part of the acronym's own name.
        if (open - first < FewestWordsBeforeQuote
            || !Enumerable.Range(first, open - first - FewestWordsBeforeQuote + 1)
            .Any(i => model.Terms.Is(i, FactRole.OrganisationHead))) { return null; }
        if (IsToldOf(model, sentence, first, open)) { return null; }
        var word = tokens.CharsOf(open + 1).ToString();
        return EntitiesOf(model.Knowledge, word, a => a.Name.Role == NameRole.Acronym && a.Name.Text[0] >= '\u0600') is { } entities
            ? Create(model, sentence, open, open + 2, word, entities)
            : null;
    }

    /// <summary>«قالت منظمة الصحة العالمية «الفاو» شريك لنا»: what was said begins with the marks, and no «إن» opens it behind them.</summary>
    private static bool IsToldOf(SemanticModel model, TokenRange sentence, int first, int open)
    {
        var behind = open + LengthOfQuote;
        return Enumerable.Range(first, open - first).Any(i => model.Terms.Is(i, FactRole.Telling))
            && behind < sentence.End && model.Article.Tokens[behind].Kind == TokenKind.Word
            && !Enumerable.Range(behind, Math.Min(MostWordsBefore, sentence.End - behind)).Any(i => model.Terms.Is(i, WordRole.Complementizer));
    }

    private static AcronymMention Create(SemanticModel model, TokenRange sentence, int open, int close, string letters, EntitySet? entities)
    {
        var tokens = model.Article.Tokens;
        return new AcronymMention(
            new TokenRange(open + 1, close), tokens.SpanOf(open + 1, close), letters, new TokenRange(WordsBefore(tokens, sentence.First, open), open))
        {
            Entities = entities,
        };
    }

    private static EntitySet? EntitiesOf(KnowledgeBase knowledge, string letters, Func<Alias, bool> wanted)
    {
        var hash = PhraseHash.Of(letters);
        if (!knowledge.Names.MayEnd(hash)) { return null; }
        var entities = knowledge.Names.Find(hash)
            .Where(wanted)
            .Select(a => a.Entity)
            .Distinct(StringComparer.Ordinal)
            .Select(knowledge.Find)
            .OfType<Entity>()
            .OrderBy(e => e.Id, StringComparer.Ordinal)
            .ToImmutableArray();
        return entities.IsEmpty ? null : new EntitySet(entities);
    }

    private static bool IsPart(TokenList tokens, int i) =>
        tokens[i].Kind == TokenKind.Word
            ? IsCapitals(tokens.CharsOf(i))
            : tokens[i].Attached && (tokens[i].Kind == TokenKind.Number || tokens.FirstChar(i) is '.' or '-' or '&' or '/');

    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        var small = 0;
        foreach (var c in word)
        {
            if (!char.IsAsciiLetter(c)) { return false; }
            if (char.IsAsciiLetterLower(c)) { small++; }
        }
        return small * 2 < word.Length;
    }

    /// <summary>The comma of "Educational, Scientific and Cultural".</summary>
    private static bool IsInName(TokenList tokens, int comma, int first) =>
        comma > first && tokens.Is(comma, ',') && tokens.FirstChar(comma - 1) is >= 'A' and <= 'Z' && tokens.FirstChar(comma + 1) is >= 'A' and <= 'Z';

    private static int WordsBefore(TokenList tokens, int first, int open)
    {
        var at = open;
        while (at > first && open - at < MostWordsBefore && (tokens[at - 1].Kind == TokenKind.Word || IsInName(tokens, at - 1, first))) { at--; }
        return at;
    }
}
