using System.Text;
using DiffPlex;
using DiffPlex.Model;
using FactCheck.Workspace.Reporting;

namespace FactCheck.Workspace.Fixing;

/// <summary>The difference of two texts as <c>git apply</c> and <c>patch</c> take it.</summary>
public static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>The diff; empty when the texts are the same.</summary>
    /// <param name="path">The path to show.</param>
    /// <param name="old">The old text.</param>
    /// <param name="new">The new text.</param>
    public static string Of(string path, string old, string @new)
    {
        var lines = new Differ().CreateCustomDiffs(old, @new, ignoreWhiteSpace: false, Lines);
        if (lines.DiffBlocks.Count == 0) { return ""; }
        var diff = new StringBuilder($"--- a/{SafeText.Line(path)}\n+++ b/{SafeText.Line(path)}\n");
        for (var i = 0; i < lines.DiffBlocks.Count;)
        {
            var end = i + 1;
            while (end < lines.DiffBlocks.Count && lines.DiffBlocks[end].DeleteStartA - End(lines.DiffBlocks[end - 1]) <= 2 * Context) { end++; }
            AppendHunk(diff, lines, i, end);
            i = end;
        }
        return diff.ToString();
    }

    /// <summary>The lines with their ends, as git counts them.</summary>
    private static string[] Lines(string text)
    {
        var lines = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end + 1;
            lines.Add(text[at..end]);
            at = end;
        }
        return [.. lines];
    }

    private static void AppendHunk(StringBuilder diff, DiffResult lines, int first, int end)
    {
        var blocks = lines.DiffBlocks;
        var startA = Math.Max(0, blocks[first].DeleteStartA - Context);
        var startB = Math.Max(0, blocks[first].InsertStartB - (blocks[first].DeleteStartA - startA));
        var endA = Math.Min(lines.PiecesOld.Length, End(blocks[end - 1]) + Context);
        var endB = startB + (endA - startA);
        for (var i = first; i < end; i++) { endB += blocks[i].InsertCountB - blocks[i].DeleteCountA; }
        diff.Append("@@ -").Append(Range(startA, endA)).Append(" +").Append(Range(startB, endB)).Append(" @@\n");
        var at = startA;
        for (var i = first; i < end; i++)
        {
            Append(diff, ' ', lines.PiecesOld, at, blocks[i].DeleteStartA);
            at = End(blocks[i]);
            Append(diff, '-', lines.PiecesOld, blocks[i].DeleteStartA, at);
            Append(diff, '+', lines.PiecesNew, blocks[i].InsertStartB, blocks[i].InsertStartB + blocks[i].InsertCountB);
        }
        Append(diff, ' ', lines.PiecesOld, at, endA);
    }

    private static void Append(StringBuilder diff, char mark, string[] pieces, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            var isEnded = pieces[i].EndsWith('\n');
            diff.Append(mark).Append(SafeText.DiffLine(isEnded ? pieces[i][..^1] : pieces[i])).Append(isEnded
                ? "\n"
                : "\n\\ No newline at end of file\n");
        }
    }

    private static string Range(int start, int end) => FormattableString.Invariant($"{(end > start ? start + 1 : start)},{end - start}");

    private static int End(DiffBlock block) => block.DeleteStartA + block.DeleteCountA;
}
