using FactCheck.Syntax;

namespace FactCheck.Workspace.Corpus;

/// <summary>The lines of articles by key: paragraphs, headings and items of three words or more, titles aside: «طقس اليوم» is one every day. The lowest bit tells a long line.</summary>
internal static class LineKeys
{
    private const int FewestTokens = 3;
    private const int LongLine = 40;

    /// <summary>The lines in order.</summary>
    public static IEnumerable<(ulong Key, Block Block)> Of(Article article)
    {
        foreach (var block in article.Blocks)
        {
            if (block.Kind is BlockKind.Title or BlockKind.Chrome or BlockKind.Code or BlockKind.Cell
                || block.Tokens.Count < FewestTokens) { continue; }
            var key = KeyHash.OfLine(article.Words.Text.AsSpan(block.Words.Start, block.Words.Length));
            yield return (block.Words.Length >= LongLine ? key | 1 : key & ~1UL, block);
        }
    }

    /// <summary>True for the key of a line of 40 characters or more.</summary>
    public static bool IsLong(ulong key) => (key & 1) != 0;
}
