using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Finds a stretch of dates with its length beside it («ثماني سنوات، من 1980 إلى 1988»), and a birth and a death with the age between them.
/// </summary>
public sealed class ElapsedFinder : MentionFinder
{
    private const int MostWordsToStretch = 3;
    private const int MostWordsToBirth = 5;

    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Elapsed];

    /// <inheritdoc/>
    public override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        foreach (var duration in model.Mentions(MentionKind.Duration, cancellationToken).Cast<FigureMention>())
        {
            if (duration.Repeats || duration.Length is not { Parts: var parts } || model.Article.SentenceOf(duration.Tokens.First) is not { } sentence) { continue; }
            var elapsed = Stretch(model, sentence, duration, cancellationToken) ?? (parts is [(var years, DurationUnit.Year)] ? Age(model, sentence, duration, years, cancellationToken) : null);
            if (elapsed is not null) { found.Add(elapsed); }
        }
        // "At the age of 91": the years are not written.
        foreach (var number in model.Mentions(MentionKind.Number, cancellationToken).Cast<FigureMention>())
        {
            if (number is not { Role: FigureRole.Plain, Decimals: 0, Scale: 1, Written: <= 120 } || model.Article.SentenceOf(number.Tokens.First) is not { } sentence) { continue; }
            if (EndsAtAge(model, number.Tokens.First) && Age(model, sentence, number, number.Interval, cancellationToken) is { } elapsed) { found.Add(elapsed); }
        }
    }

    private static ElapsedMention? Stretch(SemanticModel model, Sentence sentence, FigureMention duration, CancellationToken cancellationToken)
    {
        foreach (var range in model.MentionsIn(MentionKind.Range, sentence.Tokens, cancellationToken).Cast<RangeMention>())
        {
            if (range is not { IsRelative: false, From: DateMention { HasYear: true } from, To: DateMention { HasYear: true } to } || !StandSideBySide(model, duration, range)) { continue; }
            if (ElapsedTime.Between(from.Days, to.Days, duration) is not var (computed, stated)) { continue; }
            var first = duration.Tokens.First < range.Tokens.First ? duration : (Mention)range;
            var last = first == duration ? range : (Mention)duration;
            return new ElapsedMention(new TokenRange(first.Tokens.First, last.Tokens.End), first.Span.Union(last.Span), from, to, duration) { Computed = computed, StatedInterval = stated, Unit = duration.Length!.Parts[0].Unit };
        }
        return null;
    }

    /// <summary>A comma, a bracket or «أي» between the two and nothing else: other words may make the length another thing's.</summary>
    private static bool StandSideBySide(SemanticModel model, FigureMention duration, RangeMention range)
    {
        var isFirst = duration.Tokens.First < range.Tokens.First;
        var (from, to) = isFirst ? (duration.Tokens.End, range.Tokens.First) : (range.Tokens.End, duration.Tokens.First);
        if (to < from || to - from > MostWordsToStretch) { return false; }
        for (var i = from; i < to; i++)
        {
            if (model.Article.Tokens[i].Kind == TokenKind.Punctuation || model.Terms.Is(i, WordRole.That) || isFirst && (model.Terms.Is(i, WordRole.From) || model.Terms.Is(i, WordRole.In))) { continue; }
            return false;
        }
        return isFirst || from < to;
    }

    private static ElapsedMention? Age(SemanticModel model, Sentence sentence, FigureMention age, Interval years, CancellationToken cancellationToken)
    {
        if (!IsAge(model, sentence, age.Tokens.First, out var nearly)) { return null; }
        var dates = model.MentionsIn(MentionKind.Date, sentence.Tokens, cancellationToken).Cast<DateMention>().Where(d => d is { IsRelative: false, HasYear: true, Days.IsUnknown: false }).ToArray();
        var birth = dates.FirstOrDefault(d => IsBirth(model, sentence, d));
        if (birth is null || dates.Where(d => d != birth).ToArray() is not [var death] || ElapsedTime.AgeAt(birth.Days, death.Days) is not { } computed) { return null; }
        var (first, last) = (Math.Min(age.Tokens.First, birth.Tokens.First), Math.Max(Math.Max(age.Tokens.End, death.Tokens.End), birth.Tokens.End));
        var slack = nearly || age.IsApproximate ? 1 : 0;
        return new ElapsedMention(new TokenRange(first, last), model.Article.Tokens.SpanOf(first, last), birth, death, age)
        {
            Computed = computed,
            StatedInterval = new Interval(Math.Max(0, years.Min - slack), years.Max > 1000 ? years.Max : years.Max + slack),
        };
    }

    /// <summary>«عن عمر ناهز 59 عاما», "at the age of 91".</summary>
    private static bool IsAge(SemanticModel model, Sentence sentence, int token, out bool nearly)
    {
        nearly = false;
        for (var i = token - 1; i >= sentence.Tokens.First && token - i <= 4; i--)
        {
            if (model.Terms.Is(i, WordRole.AtAge)) { return true; }
            nearly |= model.Terms.Is<BoundTerm>(i, out _, out _);
        }
        return false;
    }

    private static bool EndsAtAge(SemanticModel model, int token)
    {
        for (var i = Math.Max(0, token - 4); i < token; i++)
        {
            if (model.Terms.Is(i, WordRole.AtAge, out var hit) && hit.Tokens.End == token) { return true; }
        }
        return false;
    }

    private static bool IsBirth(SemanticModel model, Sentence sentence, DateMention date)
    {
        for (var i = Math.Max(sentence.Tokens.First, date.Tokens.First - MostWordsToBirth); i < date.Tokens.First; i++)
        {
            if (model.Terms.Is(i, WordRole.Born)) { return true; }
        }
        return false;
    }
}
