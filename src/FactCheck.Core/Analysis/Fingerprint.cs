using System.Security.Cryptography;
using System.Text;
using FactCheck.Diagnostics;
using FactCheck.Syntax;

namespace FactCheck.Analysis;

/// <summary>What a finding is known by when lines move and files are renamed: its rule, its words as they are compared, and the words around them. A path, a line or a message is no part of it.</summary>
public static class Fingerprint
{
    private const int WordsAround = 4;
    private const int Bytes = 8;

    /// <summary>The fingerprint of a finding: 16 hexadecimal digits. Two findings of one rule on the same words in the same company have the same.</summary>
    public static string Of(Diagnostic diagnostic, Article article)
    {
        var (tokens, words) = (article.Tokens, article.Words);
        var first = tokens.IndexFrom(words.FromSource(diagnostic.Span.Start));
        var end = Math.Max(first, tokens.IndexFrom(words.FromSource(diagnostic.Span.End)));
        var block = first < tokens.Count ? article.BlockOf(first)?.Tokens : null;
        var (low, high) = block is { } range ? (range.First, range.End) : (first, end);
        var text = new StringBuilder(diagnostic.Id).Append('\0');
        Append(text, article, Math.Max(low, first - WordsAround), first);
        text.Append('\0');
        if (end > first) { Append(text, article, first, end); } else { text.Append(article.Source.Slice(diagnostic.Span)); }
        text.Append('\0');
        Append(text, article, end, Math.Min(Math.Max(end, high), end + WordsAround));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, Bytes));
    }

    private static void Append(StringBuilder text, Article article, int first, int end)
    {
        for (var i = first; i < end; i++) { text.Append(article.Tokens.CharsOf(i)).Append(' '); }
    }
}
