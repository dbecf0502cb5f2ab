using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Reads one percentage point that is told without a number: «بمقدار نقطة مئوية كاملة، من 6.75% إلى 6.25%», "by a full percentage point".</summary>
internal static class ChangePoint
{
    private const int MostWordsToPoint = 8;

    public static ChangeMention? TryRead(SemanticModel model, Sentence sentence, ChangePairing pairing, FigureMention first, FigureMention second)
    {
        if (first.Kind != MentionKind.Percent || second.Kind != MentionKind.Percent) { return null; }
        for (var i = Math.Max(sentence.Tokens.First, first.Tokens.First - MostWordsToPoint); i < first.Tokens.First; i++)
        {
            if (PointAt(model, i) is { } words) { return ChangeStated.TryRead(model, sentence, pairing, first, second, Of(model, words)); }
        }
        for (var i = second.Tokens.End; i < Math.Min(sentence.Tokens.End, second.Tokens.End + MostWordsToPoint); i++)
        {
            if (PointAt(model, i) is { } words) { return ChangeStated.TryRead(model, sentence, pairing, first, second, Of(model, words)); }
        }
        return null;
    }

    private static FigureMention Of(SemanticModel model, TokenRange words) =>
        new(MentionKind.Percent, words, model.Article.Tokens.SpanOf(words.First, words.End), Interval.Exactly(1)) { Unit = "pp", Written = 1, Decimals = 1, Scale = 1 };

    /// <summary>«نقطة مئوية», "a full percentage point", and no part of one: half a point is a figure.</summary>
    private static TokenRange? PointAt(SemanticModel model, int token)
    {
        var tokens = model.Article.Tokens;
        if (token == 0 || token + 1 >= tokens.Count || tokens[token - 1].Kind == TokenKind.Number || model.Terms.Is<FractionTerm>(token - 1, out _, out _) || model.Terms.Is<NumeralTerm>(token - 1, out _, out _)) { return null; }
        if (tokens.CharsOf(token) is "نقطة" or "بنقطة" && tokens.CharsOf(token + 1) is "مئوية" or "واحدة" or "كاملة") { return new TokenRange(token, token + 2); }
        if (tokens.CharsOf(token) is not ("a" or "one") || model.Terms.Is<FractionTerm>(token - 2, out _, out _)) { return null; }
        var noun = token + (tokens.CharsOf(token + 1) is "full" or "whole" ? 2 : 1);
        return noun + 1 < tokens.Count && tokens.CharsOf(noun) is "percentage" && tokens.CharsOf(noun + 1) is "point" ? new TokenRange(token, noun + 2) : null;
    }
}
