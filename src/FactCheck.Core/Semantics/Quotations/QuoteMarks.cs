using FactCheck.Languages;
using FactCheck.Syntax;

namespace FactCheck.Semantics;

/// <summary>The quotation marks of the press, which pair with which, and how they stand.</summary>
internal static class QuoteMarks
{
    /// <summary>The family of a mark, or none for what quotes nothing: the inch in 5.5", an apostrophe.</summary>
    public static char? FamilyOf(TokenList tokens, int i)
    {
        if (tokens[i].Length != 1) { return null; }
        switch (tokens.FirstChar(i))
        {
            case '«' or '»': return '«';
            case '‹' or '›': return '‹';
            case '“' or '”' or '„': return '“';
            case '"':
                return IsInch(tokens, i) ? null : '"';
            default: return null;
        }
    }

    /// <summary>True for a straight mark that means inches, or closes a quotation that ends with a figure.</summary>
    public static bool IsInch(TokenList tokens, int i) =>
        tokens.Is(i, '"') && tokens[i].Attached && i > 0 && tokens[i - 1].Kind == TokenKind.Number
            && !(i + 1 < tokens.Count && tokens[i + 1].Attached);

    public static QuotePosition PositionOf(Article article, int i, TokenRange block)
    {
        var tokens = article.Tokens;
        var before = i > block.First && tokens[i].Attached && !IsParticle(article, i - 1, block) && !IsOpeningBracket(tokens, i - 1);
        var behind = i + 1 < block.End && tokens[i + 1].Attached
            && (tokens[i + 1].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Symbol || IsOpeningBracket(tokens, i + 1));
        return (before, behind) switch
        {
            (false, true) => QuotePosition.Opening,
            (true, false) => QuotePosition.Closing,
            _ => QuotePosition.Unclear,
        };
    }

    public static bool IsOpeningGlyph(char c) => c is '«' or '‹' or '“' or '„';

    public static bool IsClosingGlyph(char c) => c is '»' or '›' or '”';

    /// <summary>The mark that points the other way.</summary>
    public static string Mirror(char c) => c switch
    {
        '«' => "»",
        '»' => "«",
        '‹' => "›",
        '›' => "‹",
        '“' => "”",
        '”' => "“",
        _ => "",
    };

    private static bool IsOpeningBracket(TokenList tokens, int i) =>
        tokens.FirstChar(i) is '(' or '[' or '«' or '“' or '‹' or '—' or '–' or '-' or '/' or ':';

    /// <summary>A particle that is written onto what follows it: و ف ب ك ل ال, also behind other particles.</summary>
    private static bool IsParticle(Article article, int i, TokenRange block) =>
        block.Contains(i) && article.Tokens[i].Kind == TokenKind.Word
        && (i == block.First || !article.Tokens[i].Attached || article.Tokens[i - 1].Kind != TokenKind.Word)
        && article.LanguageOf(i).IsParticle(article.Tokens.CharsOf(i));
}
