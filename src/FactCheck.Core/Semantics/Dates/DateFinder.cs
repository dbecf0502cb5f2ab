using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Languages;
using FactCheck.Syntax;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Semantics;

/// <summary>Finds dates: written out, in figures, years alone, parts of the calendar, and those told by their distance from publication.</summary>
public sealed class DateFinder : MentionFinder
{
    /// <summary>A day without a year that lies so near to publication is of the year of that.</summary>
    private const int DaysNear = 30;

    /// <summary>A chronicle of more years than these is no longer told apart by its weekdays.</summary>
    private const int MostYears = 32;

    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Date];

    /// <inheritdoc/>
    public override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        var article = model.Article;
        var links = new TakenTokens(model.Mentions(MentionKind.Link, cancellationToken));
        var drafts = new List<DateDraft>();
        var years = new HashSet<int>();
        DateDraft? withMonth = null;
        foreach (var sentence in article.Sentences)
        {
            if (!sentence.Block.IsProse) { continue; }
            cancellationToken.ThrowIfCancellationRequested();
            var walk = new TokenWalk(model, sentence);
            drafts.Clear();
            Read(walk, links, drafts);
            DateNeighbours.CarryYears(walk, drafts);
            DateNeighbours.CarryMonths(drafts, ref withMonth);
            DateOnly? beside = null;
            foreach (var draft in drafts)
            {
                found.Add(ToMention(draft, article, years, beside));
                beside = DayOf(draft) ?? beside;
                // «حتى 15 يناير 1991. بدأت الحرب فجر الخميس 17 يناير»: what is told of that year goes on without it.
                if (draft is { Year: { } year, Calendar: CalendarSystem.Gregorian } && years.Count < MostYears) { years.Add(year); }
            }
        }
    }

    private static void Read(in TokenWalk walk, TakenTokens links, List<DateDraft> drafts)
    {
        for (var i = walk.Range.First; i < walk.Range.End; i++)
        {
            if (!DateReader.CanBegin(walk, i)) { continue; }
            if (links.EndOf(i) is { } behind)
            {
                i = behind - 1;
                continue;
            }
            if (DateReader.TryRead(walk, i) is not { } draft) { continue; }
            DateLeadIn.TakeIn(walk, draft);
            if (draft.Expression is NthWithin { WrittenDay: { } day })
            {
                (draft.Expression, draft.Year, draft.Month, draft.Day, draft.Calendar) = (null, day.Year, day.Month, day.Day, day.Calendar);
            }
            drafts.Add(draft);
            i = draft.End - 1;
        }
    }

    /// <summary>The day that a date says with its year.</summary>
    private static DateOnly? DayOf(DateDraft draft) =>
        draft is { Year: { } year, Month: { } month, Day: { } day, Expression: null, Calendar: CalendarSystem.Gregorian }
            && new CalendarDate(year, month, day).Exists() ? new DateOnly(year, month, day) : null;

    private static DateMention ToMention(DateDraft draft, Article article, HashSet<int> spokenOf, DateOnly? beside)
    {
        var tokens = article.Tokens;
        var published = article.Metadata.Published;
        var days = DateResolver.Resolve(draft, published, spokenOf);
        var start = tokens[draft.First].Start + draft.FrontLength;
        var range = new TokenRange(draft.First, draft.End);
        var written = draft.Expression is null ? DateResolver.Placed(draft, published) : draft.Written;
        var end = draft.WrittenEnd is { } last ? DateResolver.Placed(last, written) : (CalendarDate?)null;
        return new DateMention(range, tokens.Text.ToSource(start, tokens[draft.End - 1].End - start), written)
        {
            WrittenEnd = end,
            Days = days,
            Weekday = draft.Weekday,
            WeekdaySpan = SpanOf(tokens, draft.WeekdayTokens),
            Months = [.. draft.Months.Select(m => new MonthName(m.Span, m.Term.Month, m.Term.Systems))],
            Anchor = draft.Anchor,
            AnchorSpan = SpanOf(tokens, draft.AnchorTokens),
            NearWeekdayGap = NearGapOf(draft, published, spokenOf, beside),
            IsRelative = draft.Expression?.IsRelative ?? false,
            HasYear = draft.Expression is { IsRelative: false },
            Edtf = EdtfOf(draft, written, end, days, published),
        };
    }

    /// <summary>
    /// «الثلاثاء 18 مارس» in an article of 11 March is of this year, though its weekday may fit another; so is one that follows a day of this year
    /// in its sentence:
    /// "opens on Tuesday 1 April 2025 and closes on Wednesday 30 April".
    /// </summary>
    private static int? NearGapOf(DateDraft draft, DateOnly? published, HashSet<int> spokenOf, DateOnly? beside)
    {
        if (published is not { } today || draft is not
            {
                Weekday: { } weekday, Year: null, Day: { } day, Month: { } month, Expression: null,
                Direction: null, Calendar: CalendarSystem.Gregorian
            }) { return null; }
        // on the anniversary of what is told: the day is of a year that was spoken of
        if (spokenOf.Any(y => y != today.Year && new CalendarDate(y, month, day).Exists() && new DateOnly(y, month, day).DayOfWeek == weekday)) { return null; }
        for (var year = today.Year - 1; year <= today.Year + 1; year++)
        {
            if (!new CalendarDate(year, month, day).Exists()) { continue; }
            var date = new DateOnly(year, month, day);
            var isBeside = beside?.Year == today.Year && date.DayNumber - beside.Value.DayNumber is >= 0 and <= DaysNear;
            if (!isBeside && Math.Abs(date.DayNumber - today.DayNumber) > DaysNear) { continue; }
            var gap = Math.Abs((int)weekday - (int)date.DayOfWeek);
            return Math.Min(gap, 7 - gap);
        }
        return null;
    }

    private static string EdtfOf(DateDraft draft, CalendarDate written, CalendarDate? end, DateSet days, DateOnly? published)
    {
        if (draft.Expression is { } expression) { return expression.Resolve(published)?.ToEdtf() ?? ""; }
        // «12 أبريل الماضي»: the year is known once publication is.
        if (draft.Direction is not null && written.Year is null && days.Alternatives is [var only])
        {
            var format = written.Day is null ? "yyyy-MM" : "yyyy-MM-dd";
            return only.First.ToString(format, CultureInfo.InvariantCulture) + (end is null
                ? ""
                : "/" + only.Last.ToString(format, CultureInfo.InvariantCulture));
        }
        return end is { } last ? written.ToEdtf() + "/" + last.ToEdtf() : written.ToEdtf();
    }

    private static TextSpan SpanOf(TokenList tokens, TokenRange range) => range.Count == 0 ? default : tokens.SpanOf(range.First, range.End);
}
