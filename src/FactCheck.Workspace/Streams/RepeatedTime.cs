using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Workspace.Streams;

/// <summary>The time of day of what comes again each day or on a weekday belongs to it: "3pm every day", "every Monday at 4 pm". The checks keep the two apart.</summary>
internal static class RepeatedTime
{
    /// <summary>All that an article says to come again at a time of day.</summary>
    public static IEnumerable<Mention> Of(SemanticModel model, CancellationToken cancellationToken)
    {
        var times = model.Mentions(MentionKind.Time, cancellationToken);
        if (times.IsEmpty) { yield break; }
        foreach (var mention in model.Mentions(MentionKind.Duration, cancellationToken))
        {
            if (mention is not FigureMention { Repeats: true, WrittenLength: not null } repeat || !HasDay(model, repeat)) { continue; }
            var (first, end) = (repeat.Tokens.First, repeat.Tokens.End);
            var next = model.Terms.Is(end, WordRole.At, out var at) ? at.Tokens.End : end;
            foreach (var time in times)
            {
                if (time.Tokens.End == repeat.Tokens.First) { first = time.Tokens.First; }
                else if (time.Tokens.First >= repeat.Tokens.First && time.Tokens.First <= next && time.Tokens.End > end) { end = time.Tokens.End; }
            }
            if (first == repeat.Tokens.First && end == repeat.Tokens.End
                || model.Article.SentenceOf(first)?.Tokens.Contains(end - 1) is not true) { continue; }
            yield return new FigureMention(repeat.Kind, new TokenRange(first, end), Whole(model, repeat, first, end), repeat.Interval)
            {
                Written = repeat.Written,
                IsApproximate = repeat.IsApproximate,
                WrittenLength = repeat.WrittenLength,
                Length = repeat.Length,
                Repeats = true,
            };
        }
    }

    private static Text.TextSpan Whole(SemanticModel model, FigureMention repeat, int first, int end)
    {
        var span = repeat.Span;
        if (end > repeat.Tokens.End) { span = span.Union(model.Article.Tokens.SpanOf(end - 1)); }
        return first < repeat.Tokens.First ? span.Union(model.Article.Tokens.SpanOf(first)) : span;
    }

    /// <summary>True where it comes on a day: "every day", "on Mondays", not "every week".</summary>
    private static bool HasDay(SemanticModel model, FigureMention repeat)
    {
        if (repeat.WrittenLength!.Parts is [{ Unit: Values.DurationUnit.Day }]) { return true; }
        for (var i = repeat.Tokens.First; i < repeat.Tokens.End; i++)
        {
            if ((model.Terms.KindsAt(i) & TermKinds.Weekday) != 0) { return true; }
        }
        return false;
    }
}
