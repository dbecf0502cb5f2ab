using System.Globalization;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Reads two times of one race and what is said to lie between them: "won in 2:05:31, beating his compatriot, who clocked 2:05:54, by 43 seconds",
/// «في 3:12:40، بفارق 12 ثانية عن الثاني الذي سجل 3:12:52».
/// They must be all times of the sentence, and the margin its only other length.
/// </summary>
internal static class ElapsedMargin
{
    private const int MostWordsToMargin = 4;
    private const int MostWordsBehind = 2;
    private const int Sixty = 60;

    /// <summary>Margins are printed to the second or to parts of it.</summary>
    private const decimal Slack = 0.051m, SlackOfWhole = 0.51m;

    public static ElapsedMention? TryRead(SemanticModel model, Sentence sentence, FigureMention margin, CancellationToken cancellationToken)
    {
        if (margin is not { Repeats: false, IsApproximate: false, Length: { } length } || length.Parts[0].Unit > DurationUnit.Minute
            || !IsMargin(model, sentence, margin) || model.Terms.AnyIn(sentence.Tokens, RateRole.RecordTime)) { return null; }
        // "her sister fourth in 1:10:20": of one who is not next
        if (model.MentionsIn(MentionKind.Ordinal, sentence.Tokens, cancellationToken).Any(o => o is FigureMention { Written: > 2 })) { return null; }
        var times = TimesIn(model, sentence, margin, cancellationToken);
        if (times is not [var first, var second] || first.Seconds == second.Seconds) { return null; }
        var (fast, slow) = first.Seconds < second.Seconds ? (first, second) : (second, first);
        var computed = slow.Seconds - fast.Seconds;
        if (computed > Math.Min(fast.Seconds, slow.Seconds) / 2) { return null; } // times of two lengths
        var stated = length.Parts.Aggregate(Interval.Exactly(0), (sum, part) => sum + (part.Count * Interval.Exactly(SecondsOf(part.Unit))));
        var slack = first.IsFine || second.IsFine ? Slack : SlackOfWhole;
        var (start, end) = (Math.Min(first.Mention.Tokens.First, margin.Tokens.First), Math.Max(second.Mention.Tokens.End, margin.Tokens.End));
        return new ElapsedMention(new TokenRange(start, end), model.Article.Tokens.SpanOf(start, end), fast.Mention, DateSet.Unknown,
            slow.Mention.Span, margin)
        {
            Computed = Interval.Exactly(computed),
            StatedInterval = new Interval(stated.Min - slack, stated.Max + slack),
            Unit = DurationUnit.Second,
        };
    }

    private static decimal SecondsOf(DurationUnit unit) => unit == DurationUnit.Minute ? Sixty : unit == DurationUnit.Hour ? Sixty * Sixty : 1;

    /// <summary>"By 43 seconds", "a gap of", "12 seconds ahead of", «بفارق 12 ثانية».</summary>
    private static bool IsMargin(SemanticModel model, Sentence sentence, FigureMention margin)
    {
        var ahead = new TokenRange(Math.Max(sentence.Tokens.First, margin.Tokens.First - MostWordsToMargin), margin.Tokens.First);
        var behind = new TokenRange(margin.Tokens.End, Math.Min(sentence.Tokens.End, margin.Tokens.End + MostWordsBehind));
        return model.Terms.AnyIn(ahead, RateRole.Margin, RateRole.MarginNoun) || model.Terms.AnyIn(ahead, ElapsedRole.Trailing)
            || model.Terms.AnyIn(behind, ElapsedRole.Slower) || model.Terms.AnyIn(behind, WordRole.AheadOf)
            || model.Terms.AnyIn(behind, ComparisonRole.Behind);
    }

    private static List<(Mention Mention, decimal Seconds, bool IsFine)> TimesIn(SemanticModel model, Sentence sentence, FigureMention margin,
        CancellationToken cancellationToken)
    {
        var times = new List<(Mention, decimal, bool)>();
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (ClockAt(model, sentence, i) is not var (seconds, end, isFine)) { continue; }
            times.Add((new FigureMention(MentionKind.Duration, new TokenRange(i, end), model.Article.Tokens.SpanOf(i, end),
                Interval.Exactly(seconds)), seconds, isFine));
            i = end - 1;
        }
        foreach (var mention in model.MentionsIn(MentionKind.Duration, sentence.Tokens, cancellationToken))
        {
            if (mention == margin || mention is not FigureMention { IsApproximate: false, Length: { } length } time || length.Parts.Length < 2
                || length.Parts[0].Unit > DurationUnit.Hour) { continue; }
            times.Add((time, length.Parts.Sum(p => p.Count.Min * SecondsOf(p.Unit)), false));
        }
        return [.. times.OrderBy(t => t.Item1.Tokens.First)];
    }

    /// <summary>"2:05:31", "14:52.30": minutes and seconds of two digits each, in one piece.</summary>
    private static (decimal Seconds, int End, bool IsFine)? ClockAt(SemanticModel model, Sentence sentence, int token)
    {
        var tokens = model.Article.Tokens;
        if (tokens[token].Kind != TokenKind.Number || !sentence.Tokens.Contains(token + 2) || !tokens.Is(token + 1, ':')) { return null; }
        var end = token + 1;
        while (end < sentence.Tokens.End && tokens[end].Attached) { end++; }
        while (end > token && tokens[end - 1].Kind == TokenKind.Punctuation) { end--; }
        var text = string.Concat(Enumerable.Range(token, end - token).Select(i => tokens.CharsOf(i).ToString())).Split(':');
        if (text.Length is < 2 or > 3) { return null; }
        var seconds = 0m;
        for (var i = 0; i < text.Length; i++)
        {
            if (!decimal.TryParse(text[i], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var part) || i > 0 && part >= Sixty
                || i < text.Length - 1 && part != Math.Truncate(part) || i > 0 && text[i].Split('.')[0].Length != 2) { return null; }
            seconds = (seconds * Sixty) + part;
        }
        var isFine = text[^1].Contains('.', StringComparison.Ordinal);
        return text.Length == 3 || isFine ? (seconds, end, isFine) : null; // "14:52" is a time of day
    }
}
