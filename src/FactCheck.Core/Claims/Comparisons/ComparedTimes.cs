using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Reads two times of a race of which one is said to be ahead: "in 9.98 seconds, beaten by Owens, who clocked 10.02", «بزمن 12 دقيقة و58 ثانية، محطما
/// الرقم السابق وهو 12 دقيقة و59 ثانية».
/// </summary>
internal static class ComparedTimes
{
    private const int MostWordsFromOwn = 14;
    private const int MostWordsToOther = 10;

    /// <summary>Two times of one race are near each other.</summary>
    private const decimal MostTimes = 1.5m;

    public static ComparisonMention? TryRead(SemanticModel model, Sentence sentence, CancellationToken cancellationToken)
    {
        if (!model.Terms.AnyIn(sentence.Tokens, ComparisonRole.RaceTime) || model.Terms.AnyIn(sentence.Tokens, ComparisonRole.Despite)
            || !ComparedWord.MayBeIn(model, sentence) && !model.Terms.AnyIn(sentence.Tokens, ComparisonRole.RecordBefore)) { return null; }
        var times = ClockedTimes.Of(model, sentence);
        if (times.IsEmpty) { times = TimesOf(model, sentence, cancellationToken); }
        if (times is not [var own, var other] || !AreNear(own, other)) { return null; }
        for (var i = own.Tokens.End; i < other.Tokens.First; i++)
        {
            if (Statement.IsSemicolon(model, i)) { return null; }
            if (model.Terms.Is(i, ComparisonRole.RecordBefore, out var record) && RecordIsNow(model, sentence, i))
            {
                return record.Tokens.End <= other.Tokens.First && other.Tokens.First - i <= MostWordsToOther
                    ? ComparisonMention.Of(model, other, own, record.Tokens) : null;
            }
            if (ComparedWord.At(model, sentence, i) is not { } word
                || model.Terms.AnyIn(new TokenRange(word.Tokens.First, other.Tokens.First), ComparisonRole.RecordBefore)) { continue; }
            if (word.Of is not (ComparedWord.Measure.Any or ComparedWord.Measure.Time) || i - own.Tokens.End > MostWordsFromOwn
                || other.Tokens.First - word.Tokens.End > MostWordsToOther
                || i == own.Tokens.End && word.Of == ComparedWord.Measure.Time) { return null; }
            // who is ahead has the shorter time
            var isLonger = word.Of == ComparedWord.Measure.Time ? word.IsMore : !word.IsMore;
            return isLonger ? ComparisonMention.Of(model, own, other, word.Tokens) : ComparisonMention.Of(model, other, own, word.Tokens);
        }
        return null;
    }

    /// <summary>A record was broken: a word for it stands before, or a verb of outdoing does.</summary>
    private static bool RecordIsNow(SemanticModel model, Sentence sentence, int token)
    {
        var before = new TokenRange(sentence.Tokens.First, token);
        return (model.Terms.AnyIn(before, ComparisonRole.RecordNow) || model.Terms.AnyIn(before, ComparisonRole.Outdoing))
            && !model.Terms.AnyIn(before, ComparisonRole.Negating) && !model.Terms.AnyIn(before, ComparisonRole.OutdoneBy);
    }

    /// <summary>All lengths in seconds, minutes or hours, and a bare number behind the first as one of its kind; none where there is any other.</summary>
    private static ImmutableArray<FigureMention> TimesOf(SemanticModel model, Sentence sentence, CancellationToken cancellationToken)
    {
        var times = ImmutableArray.CreateBuilder<FigureMention>();
        foreach (var mention in model.MentionsIn(MentionKind.Duration, sentence.Tokens, cancellationToken))
        {
            if (mention is not FigureMention { IsApproximate: false, WrittenLength: { } length } time) { return []; }
            if (length.Parts.Any(static p => p.Unit > DurationUnit.Hour)) { continue; }
            times.Add(time);
        }
        if (times is not [{ WrittenLength.Parts: [var (_, unit)] } only]) { return times.ToImmutable(); }
        foreach (var mention in model.MentionsIn(MentionKind.Number, new TokenRange(only.Tokens.End, sentence.Tokens.End), cancellationToken))
        {
            if (mention is not FigureMention { Role: FigureRole.Plain, IsCount: false, Unit: null, Decimals: > 0 } bare || bare.IsApproximate) { continue; }
            times.Add(new FigureMention(MentionKind.Duration, bare.Tokens, bare.Span, bare.Interval)
            {
                Written = bare.Written,
                Decimals = bare.Decimals,
                WrittenLength = CalendarDuration.Of(Interval.Exactly(bare.Written), unit),
            });
        }
        return times.ToImmutable();
    }

    private static bool AreNear(FigureMention own, FigureMention other)
    {
        var (x, y) = (own.WrittenLength!.ToDays(), other.WrittenLength!.ToDays());
        return x.Max <= y.Min * MostTimes && y.Max <= x.Min * MostTimes;
    }
}
