using System.Globalization;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads scores: "2-1", «2-صفر», «بثلاثية نظيفة», «بهدفين دون رد».</summary>
internal static class ScoreReader
{
    private const int MostDigits = 2;
    private const int MostGoals = 12;

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
        if (token + 2 >= sentence.Tokens.End || !IsDash(tokens, token + 1) || GoalsAt(model, token) is not { } first
            || GoalsAt(model, token + 2) is not { } second) { return null; }
        if (tokens[token].Kind == TokenKind.Word && tokens[token + 2].Kind == TokenKind.Word) { return null; }
        if (!tokens[token + 1].Attached || !tokens[token + 2].Attached) { return null; } // "2 - 1" may be a list
        var goesOn = token > sentence.Tokens.First && tokens[token].Attached && !tokens.Is(token - 1, '(') && !tokens.Is(token - 1, 'و')
            || token + 3 < sentence.Tokens.End && tokens[token + 3].Attached && IsDash(tokens, token + 3);
        return goesOn ? null : new ScoreMention(new TokenRange(token, token + 3), tokens.SpanOf(token, token + 3), first, second);
    }

    private static bool IsDash(TokenList tokens, int token) => tokens[token].Length == 1 && tokens.FirstChar(token) is '-' or '–';

    private static int? GoalsAt(SemanticModel model, int token)
    {
        var tokens = model.Article.Tokens;
        if (tokens[token].Kind == TokenKind.Number)
        {
            return tokens[token].Length <= MostDigits
                && int.TryParse(tokens.CharsOf(token), NumberStyles.None, CultureInfo.InvariantCulture, out var goals)
                ? goals
                : null;
        }
        return model.Terms.Is(token, ListRole.NilGoals) ? 0 : null;
    }

    /// <summary>«بثلاثية نظيفة», «بهدفين دون رد», «بثلاثة أهداف نظيفة»: goals to none.</summary>
    private static ScoreMention? InWords(SemanticModel model, Sentence sentence, int token)
    {
        var tokens = model.Article.Tokens;
        if (model.Article.BeginsWithBy(token) && model.Terms.Is<NumeralTerm>(token, out var many, out _)
            && many is { Role: NumeralRole.Unit, Value: > 2 and < MostGoals } && model.Terms.Is(token + 1, RateRole.GoalUnit)
            && model.Terms.Is(token + 2, ListRole.ToNone, out var nil) && nil.Tokens.End <= sentence.Tokens.End)
        {
            return new ScoreMention(new TokenRange(token, nil.Tokens.End), tokens.SpanOf(token, nil.Tokens.End), (int)many.Value, 0);
        }
        if (!model.Article.BeginsWithBy(token) || !sentence.Tokens.Contains(token + 1) || !model.Terms.Is<GoalsTerm>(token, out var term, out var hit)
            || term.Goals == 0 || hit.Front is not { Length: 1, Particles: Particles.Preposition }
            || !model.Terms.Is(token + 1, ListRole.ToNone, out var none) || none.Tokens.End > sentence.Tokens.End) { return null; }
        return new ScoreMention(new TokenRange(token, none.Tokens.End), tokens.SpanOf(token, none.Tokens.End), term.Goals, 0);
    }
}
