using System.Globalization;
using FactCheck.Claims;
using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Workspace.Streams;

/// <summary>The mentions of an article as streams give them: a stretch of two figures or dates is one mention with two ends, and nothing is given twice.</summary>
public static class StreamMentions
{
    private static readonly string[] Kinds =
    [
        "number", "ordinal", "percent", "money", "quantity", "duration", "date", "time", "organisation", "person", "place", "office", "acronym", "quotation", "attribution", "link",
    ];

    /// <summary>The mentions in the order of the text.</summary>
    public static IEnumerable<Mention> Of(SemanticModel model, CancellationToken cancellationToken)
    {
        var ranges = model.Mentions(MentionKind.Range, cancellationToken).OfType<RangeMention>().ToArray();
        var stretches = ranges.Select(Join)
            .OfType<Mention>()
            .Concat(RepeatedTime.Of(model, cancellationToken))
            .ToArray();
        var wholes = new SpanCover([.. stretches.Concat(model.Mentions(MentionKind.Time, cancellationToken)).Select(m => m.Span)]);
        return Kinds.SelectMany(k => model.Mentions(new MentionKind(k), cancellationToken))
            .Where(m => m is not (FigureMention or DateMention) || !wholes.Holds(m.Span))
            .Select(m => m is FigureMention { IsCount: true } count ? Counted(count, ranges) : OpenStretch.Of(model, m))
            .Concat(stretches)
            .OrderBy(m => m.Span).ThenBy(m => m.Kind.Name, StringComparer.Ordinal);
    }

    /// <summary>«بين 50 و60 تونسيا»: the noun behind the second number is counted by both.</summary>
    private static FigureMention Counted(FigureMention count, RangeMention[] ranges)
    {
        foreach (var range in ranges)
        {
            if (range.To.Tokens.First != count.Tokens.First || Join(range) is not FigureMention { Kind: var kind } number || kind != MentionKind.Number) { continue; }
            return new FigureMention(count.Kind, new TokenRange(range.Tokens.First, count.Tokens.End), range.Span.Union(count.Span), number.Interval)
            {
                Written = number.Written,
                Unit = count.Unit,
                Units = count.Units,
                IsApproximate = true,
                IsCount = true,
            };
        }
        return count;
    }

    private static Mention? Join(RangeMention range) => (range.From, range.To) switch
    {
        (FigureMention from, FigureMention to) => new FigureMention(to.Kind, range.Tokens, range.Span,
            (from.Interval * Values.Interval.Exactly(ScaleOf(from, to))).Between(to.Interval))
        {
            Written = from.Written * ScaleOf(from, to),
            Unit = to.Unit,
            Units = to.Units,
            IsApproximate = true,
            WrittenLength = LengthOf(from, to, whole: false),
            Length = LengthOf(from, to, whole: true),
        },
        (DateMention from, DateMention to) when from.Tokens != to.Tokens => new DateMention(range.Tokens, range.Span, from.Written)
        {
            WrittenEnd = to.Written,
            Days = from.Days.Hull is { } first && to.Days.Hull is { } last && last.Last >= first.First
                ? Values.DateSet.Of(new Values.DateRange(first.First, last.Last))
                : default,
            Edtf = from.Edtf.Length > 0 && to.Edtf.Length > 0 ? from.Edtf.Split('/')[0] + "/" + LastOf(from, to) : "",
        },
        _ => null,
    };

    /// <summary>The end of a stretch, with what it shares with its beginning. "From next Monday to Friday": the weekday that ends a stretch is the one behind its beginning.</summary>
    private static string LastOf(DateMention from, DateMention to)
    {
        if (to.Edtf.StartsWith("XXXX-XX-", StringComparison.Ordinal) && from.Edtf.Length == 10) { return from.Edtf[..8] + to.Edtf[8..]; }
        var isBefore = to is { IsRelative: true, Edtf.Length: 10, Anchor: null } && from.Days.SingleDay is { } first && to.Days.Hull is { } days
            && days.Last < first && days.Last.AddDays(7) >= first;
        return isBefore ? to.Days.Hull!.Value.Last.AddDays(7).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : to.Edtf.Split('/')[^1];
    }

    /// <summary>«بين 7 و8 آلاف»: the scale is written once.</summary>
    private static decimal ScaleOf(FigureMention from, FigureMention to) => from.Scale == 1 && to.Scale > 1 && from.Written < 1_000 ? to.Scale : 1;

    /// <summary>«بين 15 و16 عاما»: the unit is written once.</summary>
    private static Values.CalendarDuration? LengthOf(FigureMention from, FigureMention to, bool whole) =>
        to.WrittenLength is { Parts: [var only] }
            ? Values.CalendarDuration.Of(whole ? from.Interval.Between(to.Interval) : from.Interval, only.Unit)
            : to.WrittenLength;
}
