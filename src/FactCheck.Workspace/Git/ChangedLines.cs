using FactCheck.Text;

namespace FactCheck.Workspace.Git;

/// <summary>The lines of one file that were added or changed, as git counts them: a line ends with LF.</summary>
public sealed class ChangedLines
{
    private readonly List<(int First, int End)> _ranges = [];

    /// <summary>A file that is new as a whole.</summary>
    public static ChangedLines All { get; } = new() { IsWhole = true };

    /// <summary>True when every line counts.</summary>
    public bool IsWhole { get; private init; }

    /// <summary>True when no line counts: lines were only taken out, or the file was only renamed.</summary>
    public bool IsEmpty => !IsWhole && _ranges.Count == 0;

    /// <summary>True when a place shares a line with what was changed.</summary>
    public bool Touches(SourceText source, TextSpan span)
    {
        if (IsWhole) { return true; }
        var first = 1 + source.Text.AsSpan(0, span.Start).Count('\n');
        var last = first + source.Text.AsSpan(span.Start, Math.Max(0, span.Length - 1)).Count('\n');
        return Touches(first, last);
    }

    /// <summary>True when one of these lines was changed.</summary>
    /// <param name="first">The first, from 1.</param>
    /// <param name="last">The last.</param>
    public bool Touches(int first, int last) => IsWhole || _ranges.Exists(r => r.First <= last && first < r.End);

    /// <summary>Adds lines; the first is counted from 1.</summary>
    internal void Add(int first, int count)
    {
        if (count > 0) { _ranges.Add((first, first + count)); }
    }
}
