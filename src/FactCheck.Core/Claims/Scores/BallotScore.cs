using System.Globalization;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads the votes of a draft that was passed or rejected where they stand as a score: "passed the bill 48-52", "was rejected 60-40".</summary>
internal static class BallotScore
{
    private const int MostWordsToScore = 8;
    private const int FewestVotes = 5;

    /// <param name="outcome">What became of the draft.</param>
    /// <param name="word">The word that says so.</param>
    public static ScoreMention? TryRead(SemanticModel model, Sentence sentence, ScoreOutcome outcome, int word)
    {
        if (sentence.Block.Language.JoinsArticle) { return null; }
        ScoreMention? only = null;
        for (var i = sentence.Tokens.First; i + 2 < sentence.Tokens.End; i++)
        {
            if (ScoreAt(model, sentence, i) is not { } score) { continue; }
            if (only is not null) { return null; }
            only = score;
        }
        return only is not null && only.First + only.Second >= FewestVotes && only.Tokens.First > word
            && only.Tokens.First - word <= MostWordsToScore && Statement.IsOne(model, new TokenRange(word, only.Tokens.First))
            ? new ScoreMention(only.Tokens, only.Span, only.First, only.Second) { Outcome = outcome }
            : null;
    }

    /// <summary>Two whole numbers and a dash, all in one piece, with no noun behind that they would be the length or the age of.</summary>
    private static ScoreMention? ScoreAt(SemanticModel model, Sentence sentence, int token)
    {
        var tokens = model.Article.Tokens;
        if (tokens[token].Kind != TokenKind.Number || tokens[token + 2].Kind != TokenKind.Number || tokens[token + 1].Length != 1
            || tokens.FirstChar(token + 1) is not ('-' or '–') || !tokens[token + 1].Attached || !tokens[token + 2].Attached
            || !int.TryParse(tokens.CharsOf(token), NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            || !int.TryParse(tokens.CharsOf(token + 2), NumberStyles.None, CultureInfo.InvariantCulture, out var second)) { return null; }
        var end = token + 3;
        return !sentence.Tokens.Contains(end) || tokens[end].Kind == TokenKind.Punctuation && !tokens[end].Attached
            || tokens[end].Kind == TokenKind.Punctuation && tokens[end].Length == 1 && tokens.FirstChar(end) is '.' or ',' or ';'
            || model.Terms.Is(end, WordRole.In) || model.Terms.Is(end, WordRole.After)
            ? new ScoreMention(new TokenRange(token, end), tokens.SpanOf(token, end), first, second)
            : null;
    }
}
