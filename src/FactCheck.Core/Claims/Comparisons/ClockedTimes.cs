using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Reads times of a race that are written as a clock shows them: "2:04.51", "2:05:12". All of a sentence must have as many parts.</summary>
internal static class ClockedTimes
{
    private const int FewestParts = 2;
    private const int MostParts = 3;
    private const int Sixty = 60;

    public static ImmutableArray<FigureMention> Of(SemanticModel model, Sentence sentence)
    {
        var found = ImmutableArray.CreateBuilder<FigureMention>();
        var parts = 0;
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (model.Article.Tokens[i].Kind != TokenKind.Number || Read(model, sentence, i) is not var (seconds, end, count, decimals)) { continue; }
            if (parts != 0 && parts != count) { return []; }
            parts = count;
            found.Add(new FigureMention(MentionKind.Duration, new TokenRange(i, end), model.Article.Tokens.SpanOf(i, end), Interval.Exactly(seconds))
            {
                Written = seconds,
                Decimals = decimals,
                WrittenLength = CalendarDuration.Of(Interval.Exactly(seconds), DurationUnit.Second),
            });
            i = end - 1;
        }
        return found.ToImmutable();
    }

    private static (decimal Seconds, int End, int Parts, int Decimals)? Read(SemanticModel model, Sentence sentence, int first)
    {
        var tokens = model.Article.Tokens;
        if (Number(tokens, first) is not { } seconds) { return null; }
        var (parts, end) = (1, first + 1);
        while (parts < MostParts && end + 1 < sentence.Tokens.End && tokens.Is(end, ':') && tokens[end].Attached && tokens[end + 1].Attached
            && tokens[end + 1].Length == 2 && Number(tokens, end + 1) is { } next && next < Sixty)
        {
            (seconds, parts, end) = ((seconds * Sixty) + next, parts + 1, end + 2);
        }
        if (parts < FewestParts) { return null; }
        var decimals = 0;
        if (end + 1 < sentence.Tokens.End && tokens.Is(end, '.') && tokens[end].Attached && tokens[end + 1].Attached
            && Number(tokens, end + 1) is { } fraction && tokens[end + 1].Length <= MostParts)
        {
            decimals = tokens[end + 1].Length;
            var scale = 1m;
            for (var i = 0; i < decimals; i++) { scale *= 10; }
            (seconds, end) = (seconds + (fraction / scale), end + 2);
        }
        return (seconds, end, parts, decimals);
    }

    private static decimal? Number(TokenList tokens, int token) =>
        tokens[token].Kind == TokenKind.Number && tokens[token].Length <= MostParts
            && decimal.TryParse(tokens.CharsOf(token), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
}
