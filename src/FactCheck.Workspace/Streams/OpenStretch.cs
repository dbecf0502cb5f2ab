using System.Globalization;
using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Workspace.Streams;

/// <summary>Widens a date or time by the word that makes it one end of a stretch: "since 2015" is 2015/.., "until 8 pm" ../T20:00. The checks keep the date itself.</summary>
internal static class OpenStretch
{
    private const int MostWords = 4;

    /// <summary>The stretch, or the mention itself where no such word stands beside it.</summary>
    public static Mention Of(SemanticModel model, Mention mention)
    {
        if (mention is not (DateMention { WrittenEnd: null } or TimeMention)
            || model.Article.SentenceOf(mention.Tokens.First) is not { } sentence) { return mention; }
        var (first, end) = (mention.Tokens.First, mention.Tokens.End);
        if (sentence.Tokens.Contains(end) && model.Terms.Is<EdgeTerm>(end, out var behind, out var hit) && behind.IsBehind
            && sentence.Tokens.Contains(hit.Tokens))
        {
            return Widened(model, mention, behind.Edge, first, hit.Tokens.End);
        }
        if (mention.Span.Start != model.Article.Tokens.SpanOf(first).Start) { return mention; }
        TermHit? lead = null;
        var isArticle = first > sentence.Tokens.First && !sentence.Block.Language.JoinsArticle
            && sentence.Block.Language.StartsDefinite(model.Article.Tokens.CharsOf(first - 1));
        var begin = isArticle ? first - 1 : first;
        for (var i = begin - 1; i >= Math.Max(sentence.Tokens.First, begin - MostWords); i--)
        {
            if (model.Terms.Is<EdgeTerm>(i, out var edge, out hit) && !edge.IsBehind && hit.Tokens.End == begin) { lead = hit; }
        }
        // "The day after 5 May", "two weeks before Monday" are told from the date.
        return lead is { Tokens.First: var at } && !(at > sentence.Tokens.First && IsTime(model.Terms.At(at - 1)))
            ? Widened(model, mention, ((EdgeTerm)lead.Value.Term).Edge, at, end)
            : mention;
    }

    private static bool IsTime(ReadOnlySpan<TermHit> hits)
    {
        foreach (var hit in hits)
        {
            if (hit.Term is PeriodTerm or UnitTerm { Time: not null }) { return true; }
        }
        return false;
    }

    private static Mention Widened(SemanticModel model, Mention mention, DateEdge edge, int first, int end)
    {
        var (tokens, span) = (new TokenRange(first, end), model.Article.Tokens.SpanOf(first, end));
        if (mention is not DateMention date)
        {
            return new TimeMention(tokens, span, Opened(mention.Value, edge), mention is TimeMention { Other: { } other } ? Opened(other, edge) : null);
        }
        return new DateMention(tokens, span, date.Written)
        {
            Days = date.Days,
            Weekday = date.Weekday,
            IsRelative = date.IsRelative,
            HasYear = date.HasYear,
            Edtf = EdtfOf(date.Edtf, edge),
        };
    }

    private static string Opened(string time, DateEdge edge) =>
        edge is DateEdge.From or DateEdge.After ? time.Split('/')[0] + "/.." : "../" + time.Split('/')[^1];

    private static string EdtfOf(string edtf, DateEdge edge)
    {
        if (edtf.Length == 0) { return ""; }
        var (first, last) = (edtf.Split('/')[0], edtf.Split('/')[^1]);
        return edge switch
        {
            DateEdge.From => first + "/..",
            DateEdge.Until => "../" + last,
            DateEdge.After => Next(last, 1) is { } next ? next + "/.." : "",
            _ => Next(first, -1) is { } before ? "../" + before : "",
        };
    }

    /// <summary>The next or previous year, month or day; none where the year is not known and would change.</summary>
    private static string? Next(string edtf, int step)
    {
        const string AnyLeapYear = "2000";
        var isKnown = !edtf.StartsWith("XXXX", StringComparison.Ordinal);
        var format = edtf.Length switch { 4 => "yyyy", 7 => "yyyy-MM", _ => "yyyy-MM-dd" };
        if (!DateOnly.TryParseExact(isKnown ? edtf : AnyLeapYear + edtf[4..], format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            || day.Year is 1 or 9999) { return null; }
        var next = edtf.Length switch { 4 => day.AddYears(step), 7 => day.AddMonths(step), _ => day.AddDays(step) };
        var text = next.ToString(format, CultureInfo.InvariantCulture);
        return isKnown ? text : next.Year == day.Year && edtf.Length > 4 ? "XXXX" + text[4..] : null;
    }
}
