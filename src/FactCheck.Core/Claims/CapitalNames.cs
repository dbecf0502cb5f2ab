using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Counts names that no pack knows where capitals tell them: "Carla Moretti, 24, Ana Duarte, 31, and Lena Vogt". One "and" stands before the last, so that it is known where they end.</summary>
internal static class CapitalNames
{
    private const int LongestName = 4;
    private const int LongestAge = 3;
    private const int LongestNote = 5;

    /// <summary>How many stand from a token on, and the token behind the last; none where anything else stands among them.</summary>
    public static (int Count, int End)? Read(SemanticModel model, Sentence sentence, int first) => Read(model, sentence, first, out _);

    /// <summary>The same for names of one form only, all of one word or all of more: between full names a single word may say more of the one before it ("Ann Lee, Labour, and Bob Dunn, Green").</summary>
    public static (int Count, int End)? ReadEven(SemanticModel model, Sentence sentence, int first) =>
        Read(model, sentence, first, out var isEven) is var (count, end) && isEven ? (count, end) : null;

    private static (int Count, int End)? Read(SemanticModel model, Sentence sentence, int first, out bool isEven)
    {
        isEven = true;
        bool? isSingle = null;
        var tokens = model.Article.Tokens;
        var (count, length, isLast) = (1, 0, false);
        for (var i = first; i < sentence.Tokens.End; i++)
        {
            if (Statement.IsComma(model, i) && IsAge(model, sentence, i + 1))
            {
                if (length == 0) { return null; }
                i++;
                continue;
            }
            if (length > 0 && tokens.Is(i, '(') && Closing(model, sentence, i) is { } closing)
            {
                i = closing; // "Sara Hale (health)"
                continue;
            }
            if (length > 0 && (tokens[i].Kind != TokenKind.Word || model.Terms.Is(i, WordRole.And)))
            {
                isEven &= (isSingle ??= length == 1) == (length == 1);
            }
            if (tokens[i].Kind != TokenKind.Word)
            {
                if (length == 0 || isLast || !Statement.IsComma(model, i)) { return length > 0 && (isLast || count == 1) ? (count, i) : null; }
                if (i + 1 >= sentence.Tokens.End || !IsName(model, IsArticle(model, sentence, i + 1) ? i + 2 : i + 1)
                    && !model.Terms.Is(i + 1, WordRole.And))
                {
                    return count == 1 ? (1, i) : null;
                }
                (count, length) = (count + 1, 0);
                continue;
            }
            if (model.Terms.Is(i, WordRole.And))
            {
                if (isLast) { return null; }
                (count, length, isLast) = (length == 0 ? count : count + 1, 0, true);
                continue;
            }
            if (length == 0 && IsArticle(model, sentence, i)) { continue; }
            if (!IsName(model, i))
            {
                return length > 0 && (isLast || count == 1) && (model.Terms.Is(i, WordRole.In) || model.Terms.Is(i, WordRole.While))
                    ? (count, i)
                    : null;
            }
            if (++length > LongestName) { return null; }
        }
        isEven &= (isSingle ?? length == 1) == (length == 1);
        return length > 0 && (isLast || count == 1) ? (count, sentence.Tokens.End) : null;
    }

    private static int? Closing(SemanticModel model, Sentence sentence, int open)
    {
        for (var i = open + 1; i < Math.Min(sentence.Tokens.End, open + LongestNote); i++)
        {
            if (model.Article.Tokens.Is(i, ')')) { return i; }
            if (model.Article.Tokens[i].Kind == TokenKind.Punctuation) { return null; }
        }
        return null;
    }

    /// <summary>"The Arrow, the Comet and the Dart".</summary>
    private static bool IsArticle(SemanticModel model, Sentence sentence, int token) =>
        sentence.Tokens.Contains(token + 1) && model.Terms.Is(token, WordRole.Article) && !char.IsUpper(model.Article.Tokens.FirstChar(token))
            && IsName(model, token + 1);

    private static bool IsName(SemanticModel model, int token) =>
        model.Article.Tokens[token].Kind == TokenKind.Word && char.IsUpper(model.Article.Tokens.FirstChar(token));

    /// <summary>"…, 24,": a number that a mark, "and" or the end follows.</summary>
    private static bool IsAge(SemanticModel model, Sentence sentence, int token) =>
        sentence.Tokens.Contains(token) && model.Article.Tokens[token] is { Kind: TokenKind.Number, Length: < LongestAge }
            && (!sentence.Tokens.Contains(token + 1) || model.Article.Tokens[token + 1].Kind == TokenKind.Punctuation
            || model.Terms.Is(token + 1, WordRole.And));
}
