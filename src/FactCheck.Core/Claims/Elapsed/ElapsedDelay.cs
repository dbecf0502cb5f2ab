using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Reads a delay beside the hour that was set and the one that it was: "due at 14:15, docked at 16:05, fifty minutes behind schedule",
/// «كان مقررا أن تبدأ في الثامنة، لكنها بدأت في التاسعة والنصف، متأخرة نصف ساعة».
/// </summary>
internal static class ElapsedDelay
{
    private const int MostWordsToHour = 9;
    private const int MostWordsToDelay = 12;
    private const decimal LongestDelay = 11;
    private const decimal Below = 0.3m, Above = 0.75m, Fine = 0.12m;

    public static ElapsedMention? TryRead(SemanticModel model, Sentence sentence, FigureMention length, CancellationToken cancellationToken)
    {
        if (length.Length is not { Parts: [.., (_, <= DurationUnit.Hour)] parts } || IsEarly(model, length) is not { } isEarly
            || model.MentionsIn(MentionKind.Time, sentence.Tokens, cancellationToken).ToArray() is not [var first, var second]
            || Math.Max(first.Tokens.First, second.Tokens.First) > length.Tokens.First && length.Tokens.End > first.Tokens.First
            || length.Tokens.First - second.Tokens.End > MostWordsToDelay
            || AreOfTwoEnds(model, sentence) || IsToldOfAnother(model, new TokenRange(second.Tokens.End, length.Tokens.First))) { return null; }
        // which of the two was set, and which it was
        var isSetFirst = IsSet(model, sentence.Tokens.First, first);
        if (isSetFirst == (IsSet(model, first.Tokens.End, second) || IsSetAgainst(model, first, second))) { return null; }
        var (set, was) = isSetFirst ? (first, second) : (second, first);
        if (isEarly) { (set, was) = (was, set); }
        var told = Told(length, parts);
        if (HourOfDay.Of(model, sentence, set, cancellationToken) is not { } start || HourOfDay.Of(model, sentence, was, cancellationToken) is not { } end
            || start.HoursTo(end, told) is not (<= LongestDelay and var hours)) { return null; }
        var (from, to) = (Math.Min(first.Tokens.First, length.Tokens.First), Math.Max(second.Tokens.End, length.Tokens.End));
        return new ElapsedMention(new TokenRange(from, to), model.Article.Tokens.SpanOf(from, to), set, DateSet.Unknown, was.Span, length)
        {
            Computed = Interval.Exactly(hours),
            StatedInterval = told,
            Unit = DurationUnit.Hour,
        };
    }

    /// <summary>False for "late", true for "early"; none without either.</summary>
    private static bool? IsEarly(SemanticModel model, FigureMention length)
    {
        if (model.Terms.Is(length.Tokens.End, ElapsedRole.LateBehind) || FigureLead.LeadsTo(model, length, ElapsedRole.LateBy)) { return false; }
        return model.Terms.Is(length.Tokens.End, ElapsedRole.EarlyBehind) || FigureLead.LeadsTo(model, length, ElapsedRole.EarlyBy) ? true : null;
    }

    private static bool IsSet(SemanticModel model, int from, Mention hour) =>
        model.Terms.AnyIn(new TokenRange(Math.Max(from, hour.Tokens.First - MostWordsToHour), hour.Tokens.First), ElapsedRole.DueAt);

    /// <summary>"At 16:05 instead of 14:15".</summary>
    private static bool IsSetAgainst(SemanticModel model, Mention was, Mention set) =>
        model.Terms.AnyIn(new TokenRange(was.Tokens.End, set.Tokens.First), WordRole.Against);

    /// <summary>"Due to leave at 14:15, it arrived at 16:05, ten minutes late": the hours are those of two ends.</summary>
    private static bool AreOfTwoEnds(SemanticModel model, Sentence sentence) =>
        model.Terms.AnyIn(sentence.Tokens, ElapsedRole.SettingOff) && model.Terms.AnyIn(sentence.Tokens, ElapsedRole.Arriving);

    /// <summary>"Were told at 9:30 that the train would be two hours late": the delay is that of something said.</summary>
    private static bool IsToldOfAnother(SemanticModel model, TokenRange gap) =>
        gap.Count > 0 && model.Terms.AnyIn(gap, WordRole.Complementizer, WordRole.Future, WordRole.Saying, WordRole.While);

    private static Interval Told(FigureMention length, System.Collections.Immutable.ImmutableArray<(Interval Count, DurationUnit Unit)> parts)
    {
        var told = length.Length!.ToDays() * Interval.Exactly(24);
        var isWhole = parts is [(var count, DurationUnit.Hour)] && count.Min == Math.Truncate(count.Min);
        return new Interval(Math.Max(0, told.Min - (isWhole ? Below : Fine)), told.Max > decimal.MaxValue / 2
            ? told.Max
            : told.Max + (isWhole ? Above : Fine));
    }
}
