using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Finds a stretch of dates with its length beside it («ثماني سنوات، من 1980 إلى 1988»), a birth and a death, or now, with the age between them, and a beginning with the years that
/// have passed («بمرور 30 عامًا على افتتاحه عام 1990»).
/// </summary>
public sealed class ElapsedFinder : MentionFinder
{
    private const int MostWordsToStretch = 5;
    private const int MostTokensToDate = 40;
    private const int MostWordsToBirth = 5;

    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Elapsed];

    /// <inheritdoc/>
    public override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        foreach (var duration in model.Mentions(MentionKind.Duration, cancellationToken).Cast<FigureMention>())
        {
            if (duration.Repeats || duration.Length is not { Parts: var parts } || model.Article.SentenceOf(duration.Tokens.First) is not { } sentence) { continue; }
            var elapsed = Stretch(model, sentence, duration, cancellationToken) ?? (parts is [(var years, DurationUnit.Year)] ? Age(model, sentence, duration, years, cancellationToken) ?? Passing(model, sentence, duration, years, cancellationToken) : null);
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
        foreach (var range in model.MentionsIn(MentionKind.Range, Near(sentence, duration), cancellationToken).Cast<RangeMention>())
        {
            if (range is not { IsRelative: false, From: DateMention { HasYear: true } from, To: DateMention { HasYear: true } to } || !StandSideBySide(model, duration, range)) { continue; }
            if (ElapsedTime.Between(from.Days, to.Days, duration) is not var (computed, stated)) { continue; }
            var first = duration.Tokens.First < range.Tokens.First ? duration : (Mention)range;
            var last = first == duration ? range : (Mention)duration;
            return new ElapsedMention(new TokenRange(first.Tokens.First, last.Tokens.End), first.Span.Union(last.Span), from, to.Days, to.Span, duration) { Computed = computed, StatedInterval = stated, Unit = duration.Length!.Parts[0].Unit };
        }
        return null;
    }

    /// <summary>The tokens around a length or an age that its dates may stand in: what is farther off is another statement's.</summary>
    private static TokenRange Near(Sentence sentence, FigureMention figure) => new(
        Math.Max(sentence.Tokens.First, figure.Tokens.First - MostTokensToDate), Math.Min(sentence.Tokens.End, figure.Tokens.End + MostTokensToDate));

    /// <summary>A comma, a bracket or «أي» between the two and nothing else: other words may make the length another thing's.</summary>
    private static bool StandSideBySide(SemanticModel model, FigureMention duration, RangeMention range)
    {
        var isFirst = duration.Tokens.First < range.Tokens.First;
        var (from, to) = isFirst ? (duration.Tokens.End, range.Tokens.First) : (range.Tokens.End, duration.Tokens.First);
        if (to < from || to - from > MostWordsToStretch) { return false; }
        for (var i = from; i < to; i++)
        {
            if (model.Article.Tokens[i].Kind == TokenKind.Punctuation || IsOfThat(model, from, i) || isFirst && (model.Terms.Is(i, WordRole.From) || model.Terms.Is(i, WordRole.In))) { continue; }
            return false;
        }
        return isFirst || from < to;
    }

    /// <summary>«أي طوال», "a total of": the words may be several tokens of one term.</summary>
    private static bool IsOfThat(SemanticModel model, int from, int token)
    {
        for (var i = from; i <= token; i++)
        {
            if (model.Terms.Is(i, WordRole.That, out var hit) && hit.Tokens.End > token) { return true; }
        }
        return false;
    }

    /// <summary>«بمرور 30 عامًا على افتتاحه عام 1990»: up to the other date of the sentence, or to publication.</summary>
    private static ElapsedMention? Passing(SemanticModel model, Sentence sentence, FigureMention duration, Interval years, CancellationToken cancellationToken)
    {
        if (duration.Tokens.First == sentence.Tokens.First || !model.Terms.Is(duration.Tokens.First - 1, WordRole.Elapsing)) { return null; }
        var dates = DatesNear(model, sentence, duration, cancellationToken);
        if (dates is not [var start, .. var rest] || rest.Length > 1 || !dates.All(d => d.Days.Hull is not null)) { return null; }
        var ends = rest is [var end] ? end.Days : model.Article.Metadata.Published is { } published ? DateSet.Of(published) : DateSet.Unknown;
        if (ElapsedTime.AgeAt(start.Days, ends) is not { } computed) { return null; }
        var last = rest is [var other] ? Math.Max(other.Tokens.End, start.Tokens.End) : start.Tokens.End;
        var (first, close) = (Math.Min(start.Tokens.First, duration.Tokens.First), Math.Max(last, duration.Tokens.End));
        return new ElapsedMention(new TokenRange(first, close), model.Article.Tokens.SpanOf(first, close), start, ends, rest is [var to] ? to.Span : null, duration)
        {
            Computed = new Interval(computed.Min, computed.Max + 1), // the jubilee of a year that is not over yet
            StatedInterval = duration.IsApproximate ? new Interval(Math.Max(0, years.Min - 1), years.Max > 1000 ? years.Max : years.Max + 1) : years,
        };
    }

    private static DateMention[] DatesNear(SemanticModel model, Sentence sentence, FigureMention figure, CancellationToken cancellationToken) =>
        [.. model.MentionsIn(MentionKind.Date, Near(sentence, figure), cancellationToken).Cast<DateMention>().Where(d => d is { IsRelative: false, HasYear: true, Days.IsUnknown: false }).OrderBy(d => d.Days.Hull?.First)];

    private static ElapsedMention? Age(SemanticModel model, Sentence sentence, FigureMention age, Interval years, CancellationToken cancellationToken)
    {
        var isNow = model.Terms.Is(age.Tokens.End, WordRole.AgedNow);
        if (!IsAge(model, sentence, age.Tokens.First, out var nearly, ref isNow) && !isNow) { return null; }
        var dates = DatesNear(model, sentence, age, cancellationToken);
        var birth = dates.FirstOrDefault(d => IsBirth(model, sentence, d));
        if (birth is null || dates.Length > 2 || birth.Days.Hull is not { } born || born.Last.DayNumber - born.First.DayNumber > 366) { return null; }
        var death = dates.FirstOrDefault(d => d != birth);
        var to = death?.Days ?? (isNow && model.Article.Metadata.Published is { } published ? DateSet.Of(published) : DateSet.Unknown);
        if (ElapsedTime.AgeAt(birth.Days, to) is not { } computed) { return null; }
        var (first, last) = (Math.Min(age.Tokens.First, birth.Tokens.First), Math.Max(Math.Max(age.Tokens.End, death?.Tokens.End ?? 0), birth.Tokens.End));
        var slack = nearly || age.IsApproximate ? 1 : 0;
        return new ElapsedMention(new TokenRange(first, last), model.Article.Tokens.SpanOf(first, last), birth, to, death?.Span, age)
        {
            Computed = computed,
            StatedInterval = new Interval(Math.Max(0, years.Min - slack), years.Max > 1000 ? years.Max : years.Max + slack),
        };
    }

    /// <summary>«عن عمر ناهز 59 عاما», "at the age of 91".</summary>
    private static bool IsAge(SemanticModel model, Sentence sentence, int token, out bool nearly, ref bool isNow)
    {
        nearly = false;
        for (var i = token - 1; i >= sentence.Tokens.First && token - i <= 4; i--)
        {
            if (model.Terms.Is(i, WordRole.AgedNow)) { return isNow = true; }
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
