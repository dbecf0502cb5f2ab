using System.Globalization;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads scores: "2-1", «2-صفر», «بثلاثية نظيفة», «بهدفين دون رد».</summary>
internal static class ScoreReader
{
    private const int MostDigits = 2;

    private static readonly (string Word, int Goals)[] Clean =
    [
        ("هدف", 1), ("هدفين", 2), ("ثنائية", 2), ("ثلاثية", 3), ("رباعية", 4), ("خماسية", 5), ("سداسية", 6), ("سباعية", 7),
    ];

    /// <summary>The scores of a sentence in the order of the text.</summary>
    public static List<ScoreMention> Of(SemanticModel model, Sentence sentence)
    {
        var scores = new List<ScoreMention>();
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if ((InDigits(model, sentence, i) ?? InWords(model, sentence, i) ?? ScoreInWords.TryRead(model, sentence,
                i)) is not { } score) { continue; }
            scores.Add(score);
            i = score.Tokens.End - 1;
        }
        return scores;
    }

    private static ScoreMention? InDigits(SemanticModel model, Sentence sentence, int token)
    {
        var tokens = model.Article.Tokens;
        if (token + 2 >= sentence.Tokens.End || !IsDash(tokens, token + 1) || GoalsAt(tokens, token) is not { } first
            || GoalsAt(tokens, token + 2) is not { } second) { return null; }
        if (tokens[token].Kind == TokenKind.Word && tokens[token + 2].Kind == TokenKind.Word) { return null; }
        if (!tokens[token + 1].Attached || !tokens[token + 2].Attached) { return null; } // "2 - 1" may be a list
        var goesOn = token > sentence.Tokens.First && tokens[token].Attached && !tokens.Is(token - 1, '(')
            || token + 3 < sentence.Tokens.End && tokens[token + 3].Attached && IsDash(tokens, token + 3);
        return goesOn ? null : new ScoreMention(new TokenRange(token, token + 3), tokens.SpanOf(token, token + 3), first, second);
    }

    private static bool IsDash(TokenList tokens, int token) => tokens[token].Length == 1 && tokens.FirstChar(token) is '-' or '–';

    private static int? GoalsAt(TokenList tokens, int token)
    {
        if (tokens[token].Kind == TokenKind.Number)
        {
            return tokens[token].Length <= MostDigits && int.TryParse(tokens.CharsOf(token), NumberStyles.None, CultureInfo.InvariantCulture,
                out var goals) ? goals : null;
        }
        return tokens.CharsOf(token) is "صفر" or "nil" ? 0 : null;
    }

    /// <summary>«بثلاثية نظيفة», «بهدفين دون رد»: goals to none.</summary>
    private static ScoreMention? InWords(SemanticModel model, Sentence sentence, int token)
    {
        var tokens = model.Article.Tokens;
        var word = tokens.CharsOf(token);
        if (!sentence.Tokens.Contains(token + 1) || tokens[token].Kind != TokenKind.Word || word.Length < 4 || word[0] != 'ب') { return null; }
        foreach (var (noun, goals) in Clean)
        {
            if (!word[1..].SequenceEqual(noun)) { continue; }
            var end = tokens.CharsOf(token + 1) is "نظيفة" or "نظيف" or "نظيفين" or "وحيد" or "يتيم" ? token + 2
                : tokens.CharsOf(token + 1) is "دون" or "بلا" or "مقابل" && sentence.Tokens.Contains(token + 2) && tokens.CharsOf(token + 2) is "رد" or "مقابل" or "صفر" or "لا" ? token + 3
                : tokens.CharsOf(token + 1) is "من" && sentence.Tokens.Contains(token + 3) && tokens.CharsOf(token + 2) is "دون" && tokens.CharsOf(token + 3) is "رد" or "مقابل" ? token + 4 : 0;
            return end == 0 ? null : new ScoreMention(new TokenRange(token, end), tokens.SpanOf(token, end), goals, 0);
        }
        return null;
    }
}
