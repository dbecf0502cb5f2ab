using FactCheck.Text;

namespace FactCheck.Workspace.Reporting;

/// <summary>
/// The stretches of a message that run against its direction, such as «31 نيسان 2016» in an English one. A figure at the edge of a stretch
/// belongs to it: on its own it would be ordered with the message around it, and the date would be torn apart.
/// </summary>
internal static class ForeignRuns
{
    /// <summary>Finds them.</summary>
    /// <param name="text">The message.</param>
    /// <param name="language">The language that it is written in.</param>
    /// <returns>Units of the message, in order, none touching another.</returns>
    public static IEnumerable<TextSpan> In(string text, string language)
    {
        var isArabic = language == "ar";
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsLetter(text[i], arabic: !isArabic)) { continue; }
            var (start, end) = (i, i + 1);
            for (var j = end; j < text.Length && !IsLetter(text[j], arabic: isArabic) && !IsQuotationMark(text[j]); j++)
            {
                if (IsLetter(text[j], arabic: !isArabic)) { end = j + 1; }
            }
            while (FigureBefore(text, start) is { } earlier) { start = earlier; }
            while (FigureBehind(text, end) is { } later) { end = later; }
            yield return TextSpan.FromBounds(start, end);
            i = end - 1;
        }
    }

    private static int? FigureBefore(string text, int start)
    {
        var at = start;
        while (at > 0 && text[at - 1] is ' ' or ',' or '،') { at--; }
        var figure = at;
        while (figure > 0 && IsOfFigure(text[figure - 1])) { figure--; }
        return figure < at && HasDigit(text.AsSpan(figure, at - figure)) && (figure == 0 || text[figure - 1] is ' ' or '«' or '"' or '(')
            ? figure
            : null;
    }

    private static int? FigureBehind(string text, int end)
    {
        var at = end;
        while (at < text.Length && text[at] is ' ' or ',' or '،') { at++; }
        var figure = at;
        while (figure < text.Length && IsOfFigure(text[figure])) { figure++; }
        while (figure > at && text[figure - 1] is '.' or ',') { figure--; }
        return figure > at && HasDigit(text.AsSpan(at, figure - at)) ? figure : null;
    }

    private static bool HasDigit(ReadOnlySpan<char> text) => text.IndexOfAnyInRange('0', '9') >= 0 || text.IndexOfAnyInRange('٠', '٩') >= 0;

    private static bool IsOfFigure(char c) => char.IsDigit(c) || c is '.' or ',' or '٫' or '٬' or '%' or '٪' or '/' or '–' or ':' or '$';

    private static bool IsQuotationMark(char c) => c is '«' or '»' or '“' or '”' or '"';

    private static bool IsLetter(char c, bool arabic) =>
        char.IsLetter(c) && (c is >= '\u0590' and <= '\u08FF' or >= '\uFB1D' and <= '\uFEFC') == arabic;
}
