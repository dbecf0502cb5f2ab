using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;
using static FactCheck.Rules.Binding.MentionThings;

namespace FactCheck.Rules.Binding;

/// <summary>Every kind that a rule can be for. <c>factcheck rules kinds</c> prints it, docs/kinds.md is made from it.</summary>
public static class KindCatalog
{
    /// <summary>The article itself.</summary>
    public static readonly KindDefinition Article = new(
        "article", "the whole article", StructureThings.Articles,
        new("title", RuleType.Text, "the title given with it or found in it", (_, s) => ArticleFacts.TitleOf(s.Article)),
        new("format", RuleType.Text, "text, markdown or html", (_, s) => ArticleFacts.FormatOf(s.Article)),
        new("published", RuleType.Date, "the day of publication", (_, s) => s.Article.Metadata.Published is { } day ? DateSet.Of(day) : null),
        new("monthSystems", RuleType.List,
            "the systems that name most months of the article: levantine, egyptian, maghrebi, moroccan, mauritanian, pair", (_, s) => s.MonthSystems))
    { IsStructure = true };

    /// <summary>Any block.</summary>
    public static readonly KindDefinition Block = new(
        "block", "a paragraph, heading, item, quote, cell or caption", StructureThings.Blocks(),
        new PropertyDefinition("kind", RuleType.Text, "title, heading, paragraph, item, quote, cell, caption, chrome or code",
            (t, _) => ArticleFacts.NameOf(((Block)t.Value).Kind)),
        new PropertyDefinition("level", RuleType.Number, "the level of a heading or depth of an item",
            (t, _) => (object)Interval.Exactly(((Block)t.Value).Level)))
    { IsStructure = true };

    /// <summary>A sentence.</summary>
    public static readonly KindDefinition Sentence = new("sentence", "a sentence", StructureThings.Sentences) { IsStructure = true };

    /// <summary>What a phrase pattern or a regular expression matched.</summary>
    public static readonly KindDefinition Match = new(
        "match", "what find, swap or regex matched; its captures are properties too", (_, _, _) => [],
        new PropertyDefinition("with", RuleType.Text, "what the row of swap puts in its place", (t, _) => t.Replacement))
    { IsStructure = true };

    /// <summary>All kinds by name.</summary>
    public static ImmutableArray<KindDefinition> Kinds { get; } =
    [
        .. new[]
        {
            Article, Block, Sentence, Match,
            Structure("title", "the title", BlockKind.Title),
            Structure("heading", "a heading", BlockKind.Heading),
            Structure("paragraph", "a paragraph", BlockKind.Paragraph),
            Structure("item", "a list item", BlockKind.Item),
            Structure("quoteBlock", "a quoted block", BlockKind.Quote),
            Structure("cell", "a table cell", BlockKind.Cell),
            Structure("caption", "a caption", BlockKind.Caption),
            Structure("chrome", "a line of page furniture: a comment form, a back-to-top link", BlockKind.Chrome),
            new KindDefinition("word", "a word", StructureThings.Tokens(k => k is TokenKind.Word)),
            new KindDefinition("mark", "a punctuation mark", StructureThings.Tokens(k => k is TokenKind.Punctuation)),
            DateKind(),
            Figure(MentionKind.Number, "a plain number"),
            Figure(MentionKind.Ordinal, "a place in an order"),
            Figure(MentionKind.Percent, "a percentage or percentage points"),
            Figure(MentionKind.Money, "an amount of money"),
            Figure(MentionKind.Quantity, "a figure with a unit or the noun that it counts"),
            Figure(MentionKind.Duration, "a length of time"),
            Kind(MentionKind.Time, "a time of day", Text<TimeMention>("value", "ISO 8601", m => m.Value)),
            Kind(MentionKind.Quotation, "quoted words", Text<QuotationMention>("inner", "the words between the marks", m => m.Value, m => m.Inner)),
            Kind(MentionKind.QuoteMark, "a quotation mark without a partner or the wrong way round",
                Text<QuoteMarkMention>("problem", "reversed or unpaired", m => m.Value),
                Text<QuoteMarkMention>("correct", "the mark that belongs there", m => m.Correct.Length == 0 ? null : m.Correct)),
            Kind(MentionKind.Link, "a web address", Text<Mention>("address", "the address", m => m.Value)),
            Kind(MentionKind.MonthPair, "two names of one month side by side",
                Number<MonthPairMention>("first", "the month that the first names, from 1", m => Interval.Exactly(m.First.Month), m => m.First.Span),
                Number<MonthPairMention>("second", "the month that the second names, from 1", m => Interval.Exactly(m.Second.Month),
                    m => m.Second.Span)),
            Kind(MentionKind.Range, "two ends of one stretch",
                Number<RangeMention>("from", "the end written first, for figures", m => (m.From as FigureMention)?.Interval, m => m.From.Span),
                Number<RangeMention>("to", "the end written second, for figures", m => (m.To as FigureMention)?.Interval, m => m.To.Span),
                Truth<RangeMention>("ranging", "whether a verb («تتراوح», \"ranges\") says that values lie between two figures of one scale",
                    m => m.IsRanging),
                Truth<RangeMention>("backward", "whether two days of one month stand the later first, close to one another or each written with it", m => m.IsBackward),
                Truth<RangeMention>("hoursBackward", "whether two hours of one half of the day stand the later first", m => m.AreHoursBackward),
                Truth<RangeMention>("relative", "whether an end is told by its distance from publication", m => m.IsRelative),
                Date<RangeMention>("fromDay", "the end written first, for dates", m => (m.From as DateMention)?.Days ?? default, m => m.From.Span),
                Date<RangeMention>("toDay", "the end written second, for dates", m => (m.To as DateMention)?.Days ?? default, m => m.To.Span)),
            Kind(MentionKind.CalendarPair, "one date in two calendars, side by side",
                Date<CalendarPairMention>("hijri", "the days of the Hijri date, a day before and behind the table's included", m => m.Hijri.Days,
                    m => m.Hijri.Span),
                Date<CalendarPairMention>("gregorian", "the days of the Gregorian date", m => m.Gregorian.Days, m => m.Gregorian.Span)),
        }.Concat(RelationKinds.All).Concat(KnownKinds.All).Concat(CorpusKinds.All).OrderBy(k => k.Name, StringComparer.Ordinal),
    ];

    /// <summary>A kind by name, or none.</summary>
    public static KindDefinition? Find(string name)
    {
        foreach (var kind in Kinds)
        {
            if (kind.Name == name) { return kind; }
        }
        return null;
    }

    private static KindDefinition Structure(string name, string summary, BlockKind kind) =>
        new(name, summary, StructureThings.Blocks(kind),
            new PropertyDefinition("level", RuleType.Number, "the level of a heading or depth of an item",
                (t, _) => (object)Interval.Exactly(((Block)t.Value).Level)))
        { IsStructure = true };

    private static KindDefinition DateKind() => Kind(
        MentionKind.Date, "a calendar date, a month, a year or a stretch of them",
        Date<DateMention>("day",
            "the days that may be meant; unknown for a date that does not exist, or has no year and no publication day beside it", m => m.Days,
            m => m.Span),
        Weekday<DateMention>("weekday", "the weekday written with it", m => m.Weekday, m => m.WeekdaySpan.IsEmpty ? null : m.WeekdaySpan),
        Number<DateMention>("weekdayGap", "the fewest days between the weekday written with it and that of the day that is meant",
            m => Whole(m.WeekdayGap)),
        Number<DateMention>("nearWeekdayGap", "the same for a day without a year that lies within a month of publication, in the year of that",
            m => Whole(m.NearWeekdayGap)),
        Number<DateMention>("year", "the written year", m => Whole(m.Written.Year)),
        Number<DateMention>("month", "the written month, from 1", m => Whole(m.Written.Month), m => MonthPlace(m)),
        Number<DateMention>("dayOfMonth", "the written day of the month", m => Whole(m.Written.Day)),
        Text<DateMention>("monthDay", "the written month and day as 02-25, whatever the year; none without both",
            m => m.Written is { Month: { } month, Day: { } day } ? $"{month:00}-{day:00}" : null),
        Truth<DateMention>("possible", "whether the calendar has such a date", m => m.Written.Exists() && (m.WrittenEnd?.Exists() ?? true)),
        Truth<DateMention>("hasYear", "whether a year is written in it or carried over from its neighbour", m => m.HasYear),
        Truth<DateMention>("relative", "whether only a relation to publication is written", m => m.IsRelative),
        Text<DateMention>("calendar", "gregorian or hijri", m => m.Written.Calendar == CalendarSystem.Hijri ? "hijri" : "gregorian"),
        Text<DateMention>("edtf", "its EDTF form", m => m.Edtf),
        List<DateMention>("systems", "the month naming systems that its month name belongs to; two names side by side are the system pair",
            m => ArticleFacts.SystemNames(m)),
        new PropertyDefinition("monthName", RuleType.Text, "the month name or names as written",
            (t, s) => MonthPlace((DateMention)t.Value) is { } place
            ? s.TextOf(place)
            : null, (t, _) => MonthPlace((DateMention)t.Value)),
        Number<DateMention>("anchor", "-1, 0 or 1 for yesterday, today or tomorrow written beside it", m => Whole(m.Anchor), m => m.AnchorSpan.IsEmpty
            ? null
            : m.AnchorSpan));

    private static KindDefinition Figure(MentionKind kind, string summary) => Kind(
        kind, summary,
        Number<FigureMention>("value", "every value that it may stand for: about 20 is an interval", m => m.Interval, m => m.Span),
        Number<FigureMention>("written", "the number as written", m => Interval.Exactly(m.Written), m => m.Span),
        Number<FigureMention>("multiplier", "the number before the scale word: 30 in «30 ملايين»", m => m.Multiplier is { } x
            ? Interval.Exactly(x)
            : null),
        Number<FigureMention>("scale", "1,000 for thousand, 1,000,000 for million; 1 without a scale word", m => Interval.Exactly(m.Scale)),
        Truth<FigureMention>("scaleIsPlural", "whether the scale word is a plural, which goes with 3 to 10", m => m.ScaleIsPlural),
        Number<FigureMention>("decimals", "decimals printed", m => Interval.Exactly(m.Decimals)),
        Text<FigureMention>("noun", "the unit's word or the counted noun as written", m => m.UnitSpan is null ? null : m.Unit ?? "", m => m.UnitSpan),
        Truth<FigureMention>("nounIsPlural", "whether the unit's word is a plural; unknown for a counted noun", m => m.UnitIsPlural),
        Truth<FigureMention>("counts", "whether it is a number with the noun that it counts", m => m.IsCount),
        Truth<FigureMention>("repeats", "whether it comes again after this time: «كل يوم»", m => m.Repeats),
        Text<FigureMention>("unit", "ISO 4217 code, UCUM code, %, pp, or the counted noun; unknown when it has none", m => m.Unit),
        Text<FigureMention>("role", "plain, year, datePart, score, phone or label", m => ArticleFacts.NameOf(m.Role)),
        Truth<FigureMention>("approximate", "whether it stands behind about, more than and the like", m => m.IsApproximate));

    private static Interval? Whole(int? value) => value is { } v ? Interval.Exactly(v) : null;

    private static Text.TextSpan? MonthPlace(DateMention date) =>
        date.Months.IsEmpty ? null : date.Months[0].Span.Union(date.Months[^1].Span);
}
