using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Finds two ends of one stretch that stand side by side: «من 3 إلى 5 أيار», «بين 20 ماي و4 جوان», "from 20 to 30 percent", "10-20 $",
/// "above 10 and below 20". Anything between the ends but the joining word ends the search, and what rose from one figure to another is no stretch.
/// </summary>
public sealed class RangeFinder : RelationFinder
{
    private const int WordsToVerb = 8;
    private const int WordsToGap = 4;

    /// <summary>
    /// What ends so many days before it begins, and names one month, would last half a month and more if it began in the month before.
    /// </summary>
    private const int MostDaysBack = 14;

    private static readonly ImmutableArray<MentionKind> Figures = [MentionKind.Number, MentionKind.Percent, MentionKind.Money, MentionKind.Quantity,
        MentionKind.Duration];

    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Range];

    /// <inheritdoc/>
    protected override void Read(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        var dates = model.Mentions(MentionKind.Date, cancellationToken);
        foreach (var mention in dates)
        {
            if (mention is DateMention { WrittenEnd: null, Written: { Day: not null, Month: not null } } end
                && DayNumberBefore(model, end) is { } days)
            {
                found.Add(days);
            }
            if (mention is DateMention { WrittenEnd: { } last, Written: var first } date
                && (Inside(date, first, last) ?? Backward(date, first, last)) is { } range)
            {
                found.Add(range);
            }
        }
        foreach (var mention in model.Mentions(MentionKind.Time, cancellationToken))
        {
            if (mention is TimeMention time && HoursBackward.TryRead(model, time, cancellationToken) is { } hours) { found.Add(hours); }
        }
        AddPairs(model, dates, found);
        var figures = Figures.SelectMany(k => model.Mentions(k, cancellationToken))
            .Where(m => m is FigureMention { IsCount: false })
            .OrderBy(m => m.Span.Start)
            .ToImmutableArray();
        AddPairs(model, figures, found);
    }

    private static RangeMention? Inside(DateMention date, CalendarDate first, CalendarDate last)
    {
        if (last.Year is null != first.Year is null || last.ToRange() is not { } end || first.ToRange() is not { } start) { return null; }
        var from = new DateMention(date.Tokens, date.Span, first) { Days = DateSet.Of(start) };
        var to = new DateMention(date.Tokens, date.Span, last) { Days = DateSet.Of(end) };
        return new RangeMention(date.Tokens, date.Span, from, to);
    }

    /// <summary>
    /// «من 20 نوفمبر إلى 12 نوفمبر»: both name the month, so that no other is meant for either. «من 28 إلى 3 أكتوبر» may begin in the month before,
    /// «من 24 إلى 17 أكتوبر» hardly does.
    /// </summary>
    private static RangeMention? Backward(DateMention date, CalendarDate first, CalendarDate last)
    {
        if (!AreBackward(first, last) || date.Months.Length != 2 && first.Day - last.Day > MostDaysBack) { return null; }
        return new RangeMention(date.Tokens, date.Span, new DateMention(date.Tokens, date.Span, first), new DateMention(date.Tokens, date.Span, last))
        {
            IsBackward = true,
        };
    }

    /// <summary>«من الخميس 16 إلى الأحد 12 يوليو»: a weekday with its number, and the month told behind the second alone.</summary>
    private static RangeMention? DayNumberBefore(SemanticModel model, DateMention end)
    {
        var tokens = model.Article.Tokens;
        for (var i = end.Tokens.First - 1; i >= Math.Max(1, end.Tokens.First - 2); i--)
        {
            if (!model.Terms.Is(i, WordRole.To, out var to) || to.Tokens.End != end.Tokens.First) { continue; }
            if (tokens[i - 1] is not { Kind: TokenKind.Number, Length: <= 2 } || i < 2 || !model.Terms.Is<WeekdayTerm>(i - 2, out _, out _)
                || !int.TryParse(tokens.CharsOf(i - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var day)) { return null; }
            var back = day - end.Written.Day;
            if (back is not (> 0 and <= MostDaysBack)) { return null; }
            var first = new TokenRange(i - 2, i);
            var from = new DateMention(first, tokens.SpanOf(first.First, first.End), end.Written with { Day = day });
            return new RangeMention(new TokenRange(first.First, end.Tokens.End), from.Span.Union(end.Span), from, end) { IsBackward = true };
        }
        return null;
    }

    private static bool AreBackward(CalendarDate first, CalendarDate last) =>
        first.Month is not null && first.Month == last.Month && first.Day is { } day && last.Day is { } end && end < day
            && (first.Year is null || last.Year is null);

    private static void AddPairs(SemanticModel model, ImmutableArray<Mention> mentions, List<Mention> found)
    {
        for (var i = 0; i + 1 < mentions.Length; i++)
        {
            var (from, to) = (WithScaleOf(mentions[i], mentions[i + 1]), mentions[i + 1]);
            if (to.Tokens.First - from.Tokens.End > 2 || !AreAlike(from, to) || !InOneSentence(model, from, to)) { continue; }
            if (Start(model, from, to) is not { } first) { continue; }
            found.Add(new RangeMention(new TokenRange(first.Tokens.First, to.Tokens.End), first.Span.Union(to.Span), from,
                to)
            {
                IsRanging = IsRanging(model, from, to),
                IsBackward = from is DateMention a
                && to is DateMention b && AreBackward(a.Written, b.Written) && a.Months.Length == 1 && b.Months.Length == 1
            });
            i++;
        }
    }

    /// <summary>«بين 90 و70 مليون متر»: the scale told behind the second serves both.</summary>
    private static Mention WithScaleOf(Mention from, Mention to) =>
        from is FigureMention { Kind.Name: "number", Scale: 1, Unit: null, Decimals: 0, Written: < 1_000, IsApproximate: false } few
            && to is FigureMention { Scale: > 1, Decimals: 0 } many && few.Written > many.Written / many.Scale
            ? new FigureMention(few.Kind, few.Tokens, few.Span, Interval.Exactly(few.Written * many.Scale))
            {
                Written = few.Written * many.Scale,
                Scale = many.Scale,
                NumberTokens = few.NumberTokens,
            }
            : from;

    private static bool InOneSentence(SemanticModel model, Mention from, Mention to) =>
        model.Article.SentenceOf(from.Tokens.First) is { } sentence && sentence.Tokens.Contains(to.Tokens);

    /// <summary>Where the stretch begins, the leading word included; none when the two are no ends of one.</summary>
    private static (TokenRange Tokens, TextSpan Span)? Start(SemanticModel model, Mention from, Mention to)
    {
        var walk = model.Article.Tokens;
        var own = (from.Tokens, from.Span);
        var joint = RangeJoint.Between(model, from, to);
        var between = RangeJoint.LeadIn(model, from, WordRole.Between);
        var source = RangeJoint.LeadIn(model, from, WordRole.From);
        switch (joint)
        {
            case RangeJointKind.And:
                return between ?? (AreOpenEnds(from, to) ? own : null);
            case RangeJointKind.To when from is FigureMention && Moves(model, from.Tokens.First):
                return null;
            case RangeJointKind.To:
                return between ?? source ?? (from is DateMention || IsOneSort(from, to) || AreAges(model, from) ? own : null);
            case RangeJointKind.Particle:
                return source;
            case RangeJointKind.Dash:
                if ((between ?? source) is { } led) { return led; }
                if (from is DateMention { Written: var first } && to is DateMention { Written: var last } && first.Day is null == last.Day is null
                    && first.Month is null == last.Month is null && (first.Year is not null || first.Day is not null)) { return own; }
                return from is FigureMention a && to is FigureMention b && a.Interval.Max < b.Interval.Min && (b.Unit is not null
                    || b.Length is not null || !walk[from.Tokens.End].Attached || b.Interval.Min >= 100) ? own : null;
            default:
                return null;
        }
    }

    /// <summary>"Aged 25 to 40": what a verb need not say to range.</summary>
    private static bool AreAges(SemanticModel model, Mention from) => from is FigureMention && ElapsedAge.EndsAtAge(model, from.Tokens.First);

    /// <summary>"Five to six weeks", "3 to 5 million Syrians": the unit or the scale behind the second serves both.</summary>
    private static bool IsOneSort(Mention from, Mention to) =>
        from is FigureMention a && to is FigureMention { IsApproximate: false } b && from.Kind == MentionKind.Number
            && (to.Kind != MentionKind.Number && a.Interval.Max < b.Interval.Min
            || a is { Scale: 1, IsApproximate: false } && b.Scale > 1 && a.Written < b.Written / b.Scale);

    /// <summary>A verb of rise or fall before «من 20 إلى 30» makes it a change.</summary>
    private static bool Moves(SemanticModel model, int at)
    {
        var sentence = model.Article.SentenceOf(at)!;
        for (var i = at - 1; i >= Math.Max(sentence.Tokens.First, at - WordsToVerb); i--)
        {
            if (model.Terms.Is(i, WordRole.Rise) || model.Terms.Is(i, WordRole.Fall)) { return true; }
        }
        return false;
    }

    /// <summary>«تتراوح بين 10 و20»: what a verb says to lie between two figures.</summary>
    private static bool IsRanging(SemanticModel model, Mention from, Mention to)
    {
        if (from is not FigureMention { IsApproximate: false } a || to is not FigureMention { IsApproximate: false } b
            || a.Scale != b.Scale || b.Written < 0) { return false; } // «بين سبع درجات وثلاث درجات تحت الصفر»: both are below
        var sentence = model.Article.SentenceOf(from.Tokens.First)!;
        if (b.Kind == MentionKind.Money && b.Units.Length > 0 || b.Kind == MentionKind.Percent || model.Terms.Is(b.Tokens.End, WordRole.Person)
            || b.Length is { Parts.Length: 1 } || b is { Kind.Name: "quantity", Unit: not null })
        {
            if (IsPlainlyBetween(model, sentence, from)) { return true; }
        }
        if (AreAges(model, from)) { return true; }
        for (var i = from.Tokens.First - 1; i >= Math.Max(sentence.Tokens.First, from.Tokens.First - WordsToVerb); i--)
        {
            if (model.Terms.Is(i, WordRole.Ranging) || b.Length is not null && model.Terms.Is(i, WordRole.Enduring)
                || to.Kind == MentionKind.Money && b.Units.Length > 0 && IsPrice(model, from, i)) { return true; }
        }
        return false;
    }

    /// <summary>"Between 60 and 80 people were on board", «تقدر الخسائر بين 2 و5 مليارات»: a figure that is known no better, and not what two figures have between them.</summary>
    private static bool IsPlainlyBetween(SemanticModel model, Sentence sentence, Mention from)
    {
        if (RangeJoint.LeadIn(model, from, WordRole.Between) is not { } lead) { return false; }
        var before = new TokenRange(Math.Max(sentence.Tokens.First, lead.Tokens.First - WordsToGap), lead.Tokens.First);
        return !model.Terms.AnyIn(before, ComparisonRole.Apart) && !model.Terms.AnyIn(before, ChangeRole.GapNoun)
            && !model.Terms.AnyIn(before, RateRole.Margin, RateRole.LeadNoun) && !model.Terms.AnyIn(before, WordRole.Rise, WordRole.Fall);
    }

    /// <summary>"Tickets cost between $20 and $75": what something costs lies between the two.</summary>
    private static bool IsPrice(SemanticModel model, Mention from, int token) =>
        (model.Terms.Is(token, RateRole.Costing) || model.Terms.Is(token, RateRole.PriceNoun))
            && RangeJoint.LeadIn(model, from, WordRole.Between) is not null;

    /// <summary>"Above 10 and below 20".</summary>
    private static bool AreOpenEnds(Mention from, Mention to) =>
        from is FigureMention { IsApproximate: true } a && to is FigureMention { IsApproximate: true } b
        && a.Interval.Max == decimal.MaxValue && b.Interval.Max != decimal.MaxValue && a.Interval.Min < b.Interval.Max && b.Interval.Min <= 0;

    private static bool AreAlike(Mention from, Mention to) => (from, to) switch
    {
        (DateMention a, DateMention b) => a.WrittenEnd is null && b.WrittenEnd is null,
        (FigureMention a, FigureMention b) => IsCount(a) && IsCount(b) && (a.IsApproximate == b.IsApproximate || a.Kind == b.Kind)
            && (a.Unit == b.Unit && a.Kind == b.Kind || a.Kind == MentionKind.Number),
        _ => false,
    };

    private static bool IsCount(FigureMention figure) => figure.Role is FigureRole.Plain or FigureRole.Score && !figure.Repeats;
}
