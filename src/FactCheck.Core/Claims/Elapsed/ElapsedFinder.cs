using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Finds a stretch of dates with its length beside it («ثماني سنوات، من 1980 إلى 1988»), a birth and a death, or now, with the age between them, a beginning with the years that
/// have passed («بمرور 30 عامًا على افتتاحه عام 1990», "its 40th anniversary"), and a term of office with its two ends.
/// </summary>
public sealed class ElapsedFinder : RelationFinder
{
    private const int MostWordsOfAmount = 6;
    private static readonly MentionKind[] Amounts = [MentionKind.Money, MentionKind.Number, MentionKind.Quantity, MentionKind.Percent];

    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Elapsed];

    /// <inheritdoc/>
    protected override void Read(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        foreach (var duration in model.Mentions(MentionKind.Duration, cancellationToken).Cast<FigureMention>())
        {
            if (duration.Repeats || model.Terms.Is(duration.Tokens.End, ElapsedRole.Into) || duration.Length is not { Parts: var parts } || IsRate(model, duration, parts, cancellationToken)
                || model.Article.SentenceOf(duration.Tokens.First) is not { } sentence) { continue; }
            if (ElapsedTerms.NumberOf(model, duration, cancellationToken) is { } several)
            {
                if (ElapsedTerms.TryRead(model, sentence, duration, several, cancellationToken) is { } terms) { found.Add(terms); }
                continue;
            }
            if ((Read(model, sentence, duration, parts, cancellationToken)
                ?? (ElapsedPassage.Around(model, sentence, duration) is { } wider ? ReadAcross(model, wider, duration, cancellationToken) : null)
                ?? ElapsedStretch.TakenUp(model, sentence, duration, cancellationToken)
                ?? ElapsedSpell.TryRead(model, sentence, duration, cancellationToken)
                ?? ElapsedNamed.TryRead(model, sentence, duration, cancellationToken)
                ?? ElapsedMarked.TryRead(model, sentence, duration, cancellationToken)
                ?? ElapsedPortrait.TryRead(model, sentence, duration, cancellationToken)
                ?? ElapsedAgeAcross.TryRead(model, sentence, duration, cancellationToken)
                ?? StorySpan.TryRead(model, sentence, duration, cancellationToken)
                ?? StoryHours.TryRead(model, sentence, duration, cancellationToken)
                ?? StoryTerm.TryRead(model, sentence, duration, cancellationToken)) is { } elapsed)
            {
                found.Add(elapsed);
            }
        }
        // "At the age of 91", «الذكرى الـ50»: the years are not written.
        foreach (var number in model.Mentions(MentionKind.Number, cancellationToken)
            .Concat(model.Mentions(MentionKind.Ordinal, cancellationToken))
            .Cast<FigureMention>())
        {
            if (number is not { Decimals: 0, Scale: 1, Written: > 0 and <= 1_000 } || number.IsCount
                || model.Article.SentenceOf(number.Tokens.First) is not { } sentence) { continue; }
            // «في التاسعة والخمسين من عمره» is past the 58th birthday.
            var years = number.Kind == MentionKind.Ordinal ? new Interval(number.Written - 1, number.Written) : number.Interval;
            var elapsed = number.Kind == MentionKind.Ordinal
                || number.Role == FigureRole.Plain
                && (ElapsedAge.EndsAtAge(model, number.Tokens.First) || ElapsedAge.IsApposition(model, number) || ElapsedAge.IsTold(model, number))
                ? ElapsedLife.TryRead(model, sentence, number, years, cancellationToken)
                ?? ElapsedAge.TryRead(model, sentence, number, years, cancellationToken)
                : null;
            elapsed ??= ElapsedAgeWhen.TryRead(model, sentence, number, cancellationToken)
                ?? ElapsedAgeWhen.AtHead(model, sentence, number, cancellationToken)
                ?? ElapsedTerms.OfOwnYears(model, sentence, number, cancellationToken)
                ?? ElapsedTerms.OfOwnDays(model, sentence, number, cancellationToken)
                ?? ElapsedTerms.OfSeasons(model, sentence, number, cancellationToken);
            elapsed ??= ElapsedTurning.TryRead(model, sentence, number, cancellationToken)
                ?? ElapsedYearOf.TryRead(model, sentence, number, cancellationToken)
                ?? ElapsedEdition.TryRead(model, sentence, number, cancellationToken)
                ?? ElapsedRow.TryRead(model, sentence, number, cancellationToken)
                ?? ElapsedJubilee.OfAnniversary(model, sentence, number, cancellationToken)
                ?? ElapsedAgeTold.TryRead(model, sentence, number, cancellationToken)
                ?? ElapsedAgeSince.TryRead(model, sentence, number, cancellationToken)
                ?? ElapsedAgeAcross.TryRead(model, sentence, number, cancellationToken);
            if ((elapsed
                ?? (ElapsedPassage.Around(model, sentence, number) is { } wider ? ReadAcross(model, wider, number, cancellationToken) : null)
                ?? ElapsedMarked.TryRead(model, sentence, number, cancellationToken)
                ?? ElapsedPortrait.TryRead(model, sentence, number, cancellationToken)) is { } read)
            {
                found.Add(read);
            }
        }
        foreach (var date in model.Mentions(MentionKind.Date, cancellationToken).Cast<DateMention>())
        {
            if (date.IsRelative && model.Article.SentenceOf(date.Tokens.First) is { } sentence
                && (ElapsedAfter.TryRead(model, sentence, date, cancellationToken)
                    ?? ElapsedYearsAgo.OfDate(model, sentence, date, cancellationToken)) is { } after)
            {
                found.Add(after);
            }
        }
        foreach (var sentence in model.Article.Sentences)
        {
            for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
            {
                if (ElapsedOne.At(model, sentence, i, cancellationToken) is { } one
                    && (ReadSpan(model, sentence, one, cancellationToken)
                    ?? (ElapsedPassage.Around(model, sentence, one) is { } wider
                    ? ReadSpan(model, wider, one, cancellationToken)
                    : null)) is { } span)
                {
                    found.Add(span);
                }
                if (ElapsedJubilee.OfName(model, sentence, i, cancellationToken) is not { } jubilee) { continue; }
                found.Add(jubilee);
                i = jubilee.Stated.Tokens.End - 1;
            }
        }
        if (ElapsedObituary.TryRead(model, cancellationToken) is { } obituary
            && !found.OfType<ElapsedMention>().Any(e => e.Stated == obituary.Stated))
        {
            found.Add(obituary);
        }
        found.RemoveAll(m => m is ElapsedMention elapsed && (elapsed.IsAbsurd || ElapsedElsewhere.IsCounted(model, elapsed)));
    }

    /// <summary>"$3bn a year from 2026": how often, and not how long.</summary>
    private static bool IsRate(SemanticModel model, FigureMention duration, ImmutableArray<(Interval Count, DurationUnit Unit)> parts,
        CancellationToken cancellationToken)
    {
        if (parts is not [({ IsExact: true, Min: 1 }, _)] || !model.Terms.Is(duration.Tokens.First, WordRole.OfRate)) { return false; }
        foreach (var kind in Amounts)
        {
            foreach (var mention in model.MentionsIn(kind,
                new TokenRange(Math.Max(0, duration.Tokens.First - MostWordsOfAmount), duration.Tokens.First), cancellationToken))
            {
                if (mention.Tokens.End == duration.Tokens.First) { return true; }
            }
        }
        return false;
    }

    /// <summary>Reads a length of time in its own sentence.</summary>
    private static ElapsedMention? Read(SemanticModel model, Sentence sentence, FigureMention duration,
        ImmutableArray<(Interval Count, DurationUnit Unit)> parts, CancellationToken cancellationToken)
    {
        if (ReadSpan(model, sentence, duration, cancellationToken) is { } elapsed) { return elapsed; }
        if (parts is not [(var years, DurationUnit.Year)]) { return null; }
        return duration.Tokens.First > 0 && model.Terms.Is(duration.Tokens.First - 1, ElapsedRole.Elapsing)
            ? ElapsedJubilee.OfPassing(model, sentence, duration, years, cancellationToken)
            : ElapsedLife.TryRead(model, sentence, duration, years, cancellationToken)
            ?? ElapsedAge.TryRead(model, sentence, duration, years, cancellationToken)
            ?? ElapsedTerm.TryRead(model, sentence, duration, cancellationToken)
            ?? ElapsedService.TryRead(model, sentence, duration, years, cancellationToken)
            ?? ElapsedInception.TryRead(model, sentence, duration, years, cancellationToken)
            ?? ElapsedAgo.TryRead(model, sentence, duration, years, cancellationToken)
            ?? ElapsedAgeWhen.TryRead(model, sentence, duration, cancellationToken)
            ?? ElapsedElder.TryRead(model, sentence, duration, cancellationToken)
            ?? ElapsedAges.TryRead(model, sentence, duration, cancellationToken)
            ?? ElapsedStanding.TryRead(model, sentence, duration, years, cancellationToken)
            ?? ElapsedPassed.TryRead(model, sentence, duration, years, cancellationToken)
            ?? ElapsedSoFar.TryRead(model, sentence, duration, years, cancellationToken)
            ?? ElapsedAgeTold.TryRead(model, sentence, duration, cancellationToken)
            ?? ElapsedAgeSince.TryRead(model, sentence, duration, cancellationToken)
            ?? ElapsedAgeAcross.TryRead(model, sentence, duration, cancellationToken);
    }

    private static ElapsedMention? ReadSpan(SemanticModel model, Sentence sentence, FigureMention duration, CancellationToken cancellationToken) =>
        ElapsedStretch.TryRead(model, sentence, duration, cancellationToken)
            ?? ElapsedLater.TryRead(model, sentence, duration, cancellationToken)
            ?? ElapsedSince.TryRead(model, sentence, duration, cancellationToken)
            ?? ElapsedSpan.TryRead(model, sentence, duration, cancellationToken)
        ?? ElapsedBetween.TryRead(model, sentence, duration, cancellationToken)
        ?? ElapsedUntil.TryRead(model, sentence, duration, cancellationToken)
        ?? ElapsedEarlier.TryRead(model, sentence, duration, cancellationToken)
        ?? ElapsedDelay.TryRead(model, sentence, duration, cancellationToken)
        ?? ElapsedWeek.TryRead(model, sentence, duration, cancellationToken)
        ?? ElapsedHours.TryRead(model, sentence, duration, cancellationToken)
        ?? ElapsedState.TryRead(model, sentence, duration, cancellationToken)
        ?? ElapsedFromNoun.TryRead(model, sentence, duration, cancellationToken)
        ?? ElapsedMargin.TryRead(model, sentence, duration, cancellationToken)
        ?? ElapsedWait.TryRead(model, sentence, duration, cancellationToken);

    /// <summary>Reads a length or an anniversary beside what another sentence tells; an age there may be another person's.</summary>
    private static ElapsedMention? ReadAcross(SemanticModel model, Sentence passage, FigureMention figure, CancellationToken cancellationToken)
    {
        if (figure.Kind != MentionKind.Duration)
        {
            return ElapsedTurning.TryRead(model, passage, figure, cancellationToken)
                ?? ElapsedJubilee.OfAnniversary(model, passage, figure, cancellationToken)
                ?? ElapsedEdition.TryRead(model, passage, figure, cancellationToken);
        }
        var span = ReadSpan(model, passage, figure, cancellationToken);
        return span is null && figure.Length is { Parts: [(var years, DurationUnit.Year)] }
            ? ElapsedTerm.TryRead(model, passage, figure, cancellationToken)
            ?? ElapsedService.TryRead(model, passage, figure, years, cancellationToken)
            ?? ElapsedAges.TryRead(model, passage, figure, cancellationToken)
            ?? ElapsedElder.TryRead(model, passage, figure, cancellationToken)
            ?? ElapsedSoFar.TryRead(model, passage, figure, years, cancellationToken)
            : span;
    }
}
