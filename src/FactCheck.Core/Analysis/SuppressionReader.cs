using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Syntax;
using FactCheck.Text;

namespace FactCheck.Analysis;

/// <summary>Reads the comments of an article that are meant for FactCheck.</summary>
internal static class SuppressionReader
{
    private const string Open = "<!--", Close = "-->", Name = "factcheck", Until = "until:";

    private static readonly char[] Separators = [',', '،', ' ', '\t', '\r', '\n'];

    /// <summary>The comments in the order of the text. One that readers can see, in an example of code say, is no comment.</summary>
    public static List<Suppression> Read(Article article)
    {
        var found = new List<Suppression>();
        var text = article.Source.Text;
        for (var at = 0; (at = text.IndexOf(Open, at, StringComparison.Ordinal)) >= 0;)
        {
            var close = text.IndexOf(Close, at + Open.Length, StringComparison.Ordinal);
            if (close < 0) { break; }
            var comment = TextSpan.FromBounds(at, close + Close.Length);
            var inner = Trimmed(text, TextSpan.FromBounds(at + Open.Length, close));
            if (StartsWithName(text, inner) && !IsVisible(article, comment)) { found.Add(Parse(text, comment, inner)); }
            at = comment.End;
        }
        return found;
    }

    private static Suppression Parse(string text, TextSpan comment, TextSpan inner)
    {
        var word = Word(text, inner.Start + Name.Length, inner.End);
        SuppressionReach? reach = text.AsSpan(word.Start, word.Length) switch
        {
            "ignore" => SuppressionReach.Block,
            "ignore-line" => SuppressionReach.Line,
            "ignore-file" => SuppressionReach.File,
            _ => null,
        };
        var head = HeadEnd(text, word.End, inner.End);
        var rules = Rules(text, word.End, head);
        var (until, hasUntil, reason) = ReasonOf(text, head, inner.End);
        SuppressionProblem? problem = reach is null ? SuppressionProblem.UnknownWord
            : rules.IsEmpty ? SuppressionProblem.NoRule
            : hasUntil && until is null ? SuppressionProblem.BadDate
            : reason.Length == 0 ? SuppressionProblem.NoReason
            : null;
        return new Suppression(comment, reach ?? SuppressionReach.Block, rules, until, reason, problem);
    }

    /// <summary>Where the names of rules end: at the colon, or at <c>until:</c> in front of it.</summary>
    private static int HeadEnd(string text, int from, int end)
    {
        var colon = text.IndexOf(':', from, end - from);
        if (colon < 0) { return end; }
        var day = text.IndexOf(Until, from, end - from, StringComparison.Ordinal);
        return day >= 0 && day < colon ? day : colon;
    }

    private static ImmutableArray<(string, TextSpan)> Rules(string text, int from, int end)
    {
        var rules = ImmutableArray.CreateBuilder<(string, TextSpan)>();
        while (from < end)
        {
            if (Separators.Contains(text[from]) || text[from] == '(') { from++; continue; }
            var stop = text.AsSpan(from, end - from).IndexOfAny(Separators);
            var length = stop < 0 ? end - from : stop;
            rules.Add((text.Substring(from, length), new TextSpan(from, length)));
            from += length;
        }
        return rules.ToImmutable();
    }

    /// <summary>The day and the reason: what stands behind the rules without the day, its brackets and the colons.</summary>
    private static (DateOnly? Until, bool HasUntil, string Reason) ReasonOf(string text, int from, int end)
    {
        var rest = text[from..end];
        var at = rest.IndexOf(Until, StringComparison.Ordinal);
        if (at < 0) { return (null, false, Clean(rest)); }
        var start = at + Until.Length;
        while (start < rest.Length && char.IsWhiteSpace(rest[start])) { start++; }
        var stop = start;
        while (stop < rest.Length && (char.IsAsciiLetterOrDigit(rest[stop]) || rest[stop] is '-' or '/' or '.')) { stop++; }
        var isDay = DateOnly.TryParseExact(rest.AsSpan(start, stop - start), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None,
            out var day);
        return (isDay ? day : null, true, Clean(rest[..at].TrimEnd().TrimEnd('(') + " " + rest[stop..].TrimStart().TrimStart(')')));
    }

    private static string Clean(string reason) => reason.Trim().Trim(':', ' ', '\t', '\r', '\n').Trim();

    private static TextSpan Word(string text, int from, int end)
    {
        while (from < end && char.IsWhiteSpace(text[from])) { from++; }
        var stop = from;
        while (stop < end && !char.IsWhiteSpace(text[stop]) && text[stop] != ':') { stop++; }
        return TextSpan.FromBounds(from, stop);
    }

    private static bool StartsWithName(string text, TextSpan inner) =>
        inner.Length > Name.Length && text.AsSpan(inner.Start, inner.Length).StartsWith(Name) && char.IsWhiteSpace(text[inner.Start + Name.Length]);

    private static bool IsVisible(Article article, TextSpan comment)
    {
        var end = article.Words.FromSource(comment.End);
        for (var i = article.Tokens.IndexFrom(article.Words.FromSource(comment.Start)); i < article.Tokens.Count
            && article.Tokens[i].Start < end; i++)
        {
            if (article.BlockOf(i) is not null) { return true; }
        }
        return false;
    }

    private static TextSpan Trimmed(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start])) { start++; }
        while (end > start && char.IsWhiteSpace(text[end - 1])) { end--; }
        return TextSpan.FromBounds(start, end);
    }
}
