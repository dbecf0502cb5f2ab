using System.Collections.Immutable;
using FactCheck.Languages;

namespace FactCheck.Semantics;

/// <summary>Finds acronyms in Latin capitals in brackets behind a name: «مرفق السلام الأوروبي (EPF)».</summary>
public sealed class AcronymFinder : MentionFinder
{
    private const int MostWordsBefore = 8;
    private const int MostLetters = 12;

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
                if (!tokens.Is(open, '(')) { continue; }
                var close = open + 1;
                while (close < sentence.Tokens.End && IsPart(tokens, close)) { close++; }
                if (close == open + 1 || close >= sentence.Tokens.End || !tokens.Is(close, ')')) { continue; }
                var letters = tokens.CharsOf(open + 1, close).ToString();
                if (letters.Length is < 2 or > MostLetters || letters.Count(char.IsAsciiLetterUpper) < 2) { continue; }
                found.Add(new AcronymMention(
                    new TokenRange(open + 1, close), tokens.SpanOf(open + 1, close), letters.Replace(".", "", StringComparison.Ordinal),
                    new TokenRange(WordsBefore(tokens, sentence.Tokens.First, open), open)));
            }
        }
    }

    private static bool IsPart(TokenList tokens, int i) =>
        tokens[i].Kind == TokenKind.Word ? IsCapitals(tokens.CharsOf(i)) : tokens[i].Attached && (tokens[i].Kind == TokenKind.Number || tokens.FirstChar(i) is '.' or '-' or '&' or '/');

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

    private static int WordsBefore(TokenList tokens, int first, int open)
    {
        var at = open;
        while (at > first && open - at < MostWordsBefore && tokens[at - 1].Kind == TokenKind.Word) { at--; }
        return at;
    }
}
