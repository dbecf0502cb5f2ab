using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Syntax;

/// <summary>Reads plain text: a line is a block. Title and headings are inferred from length, final marks and what follows, as wire copy sets them.</summary>
public static class PlainTextParser
{
    private const int LongestHeading = 15;
    private const int LongestTitle = 30;

    /// <summary>The article in <paramref name="source"/>.</summary>
    public static Article Parse(SourceText source, ArticleMetadata metadata, LanguageSet languages)
    {
        var lines = ReadLines(source, out var surface);
        var title = FindTitle(lines, metadata);
        var builder = new ArticleBuilder(ArticleFormat.Text, metadata, languages);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var kind = i == title ? BlockKind.Title
                : line.IsItem ? BlockKind.Item
                : LooksLikeHeading(lines, i) ? BlockKind.Heading
                : BlockKind.Paragraph;
            builder.Add(kind, kind == BlockKind.Heading
                ? 2
                : kind is BlockKind.Item or BlockKind.Title
                ? 1
                : 0, TextSpan.FromBounds(surface.FromSource(line.Span.Start), surface.FromSource(line.Span.End)));
        }
        return builder.Build(surface);
    }

    /// <summary>The lines that are not empty, and the text as readers see it: a line that is nothing but a comment for FactCheck is no part of it.</summary>
    private static List<PlainLine> ReadLines(SourceText source, out FoldedText surface)
    {
        var lines = new List<PlainLine>();
        SurfaceBuilder? builder = null;
        var at = 0;
        for (var number = 1; number <= source.Lines.Count; number++)
        {
            var span = source.Lines.LineSpan(number);
            var text = source.Text.AsSpan(span.Start, span.Length);
            if (IsComment(text))
            {
                (builder ??= new SurfaceBuilder(source)).Add(TextSpan.FromBounds(at, span.Start));
                at = span.End;
            }
            else if (!text.IsWhiteSpace()) { lines.Add(new PlainLine(span, text)); }
        }
        builder?.Add(TextSpan.FromBounds(at, source.Length));
        surface = builder?.ToFoldedText() ?? FoldedText.Surface(source);
        return lines;
    }

    private static bool IsComment(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        return line.StartsWith("<!--") && line.EndsWith("-->") && line[4..].TrimStart().StartsWith("factcheck ")
            && line.IndexOf("-->") == line.Length - 3;
    }

    // The longest line without a final stop above the first body paragraph; a kicker or section name above it is shorter.
    private static int FindTitle(List<PlainLine> lines, ArticleMetadata metadata)
    {
        var title = -1;
        for (var i = 0; i < lines.Count && i < 6; i++)
        {
            var line = lines[i];
            if (line.HasFinalStop || line.WordCount > LongestTitle)
            {
                if (title < 0 && line.IsForeignNotice) { continue; }
                break;
            }
            if (line.IsItem) { break; }
            if (title < 0 || line.WordCount > lines[title].WordCount) { title = i; }
        }
        return title >= 0 && (lines.Count == 1 || metadata.Title is not null && title > 0) ? -1 : title;
    }

    private static bool LooksLikeHeading(List<PlainLine> lines, int i) =>
        lines[i] is { HasFinalStop: false, WordCount: >= 1 and <= LongestHeading }
        && i + 1 < lines.Count
        && (lines[i + 1].WordCount > LongestHeading || lines[i + 1].HasFinalStop);
}
