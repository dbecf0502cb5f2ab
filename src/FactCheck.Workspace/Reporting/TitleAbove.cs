using FactCheck.Text;

namespace FactCheck.Workspace.Reporting;

/// <summary>The title of a request, set above its text so that the two are judged together, and the way back to places in the one or the other.</summary>
/// <param name="Text">The title with the empty line behind it; empty where none is given or the text begins with it.</param>
internal sealed record TitleAbove(string Text)
{
    private const string Behind = "\n\n";

    /// <summary>The title has one line, and one that is empty stands behind it.</summary>
    private const int Lines = 2;

    /// <summary>No title: places stay as they are.</summary>
    public static TitleAbove None { get; } = new("");

    /// <summary>The title in one line above a text that does not begin with it.</summary>
    public static TitleAbove Of(string? title, string text)
    {
        var line = title?.ReplaceLineEndings(" ").Trim() ?? "";
        return line.Length == 0 || text.AsSpan().TrimStart().StartsWith(line, StringComparison.Ordinal) ? None : new TitleAbove(line + Behind);
    }

    /// <summary>True for a place in the title.</summary>
    public bool Holds(TextSpan span) => span.Start < Text.Length;

    /// <summary>Where a place begins, in UTF-16 units of the title or of the text.</summary>
    public int StartOf(TextSpan span) => Holds(span) ? span.Start : span.Start - Text.Length;

    /// <summary>The line of a place, in the title or in the text.</summary>
    public int LineOf(TextSpan span, int line) => Text.Length == 0 || Holds(span) ? line : line - Lines;
}
