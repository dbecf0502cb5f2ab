using System.Collections.Immutable;
using System.Text.RegularExpressions;
using FactCheck.Analysis;
using FactCheck.Syntax;
using FactCheck.Text;

namespace FactCheck.Rules.Matching;

/// <summary>Regular expressions that are looked for together: one scan for the texts that they need says which of them run on a block.</summary>
public sealed class RegexSet
{
    private readonly ImmutableArray<RegexEntry> _entries;
    private readonly LiteralScanner? _surface;
    private readonly LiteralScanner? _words;

    internal RegexSet(ImmutableArray<RegexEntry> entries)
    {
        _entries = entries;
        _surface = ScannerOf(entries.Where(e => e.OnSurface));
        _words = ScannerOf(entries.Where(e => !e.OnSurface));
    }

    /// <summary>Adds the matches in the wanted blocks; <c>^</c> and <c>$</c> are a block's ends.</summary>
    /// <param name="article">The article.</param>
    /// <param name="budget">When it is spent, the rest is left out and named in <paramref name="cut"/>.</param>
    /// <param name="wanted">Whether an expression looks into a block.</param>
    /// <param name="found">The matches, by block and expression.</param>
    /// <param name="cut">The expressions that could not be run everywhere.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public void Match(
        Article article, AnalysisBudget budget, Func<int, Block, bool> wanted,
        List<RegexFinding> found, List<int> cut, CancellationToken cancellationToken)
    {
        if (_entries.IsEmpty) { return; }
        Span<bool> candidates = _entries.Length <= 1_024 ? stackalloc bool[_entries.Length] : new bool[_entries.Length];
        foreach (var block in article.Blocks)
        {
            cancellationToken.ThrowIfCancellationRequested();
            candidates.Clear();
            _surface?.Scan(Slice(article.Surface, block.Surface), candidates);
            _words?.Scan(Slice(article.Words, block.Words), candidates);
            foreach (var entry in _entries)
            {
                if (!(candidates[entry.Index] || entry.IsAlwaysOn) || !wanted(entry.Index, block)) { continue; }
                if (budget.IsSpent)
                {
                    if (!cut.Contains(entry.Index)) { cut.Add(entry.Index); }
                    continue;
                }
                Run(entry, article, block, found);
            }
        }
    }

    private static void Run(RegexEntry entry, Article article, Block block, List<RegexFinding> found)
    {
        var (view, range) = entry.OnSurface ? (article.Surface, block.Surface) : (article.Words, block.Words);
        var text = Slice(view, range);
        if (!entry.HasNames)
        {
            foreach (var match in entry.Regex.EnumerateMatches(text))
            {
                if (match.Length > 0) { found.Add(new RegexFinding(entry.Index, block, range.Start + match.Index, match.Length, [])); }
            }
            return;
        }
        foreach (Match match in entry.Regex.Matches(text.ToString()))
        {
            if (match.Length == 0) { continue; }
            var captures = match.Groups.Values
                .Where(g => g.Success && !char.IsAsciiDigit(g.Name[0]))
                .Select(g => (g.Name, range.Start + g.Index, g.Length));
            found.Add(new RegexFinding(entry.Index, block, range.Start + match.Index, match.Length, [.. captures]));
        }
    }

    private static ReadOnlySpan<char> Slice(FoldedText view, TextSpan range) => view.Text.AsSpan(range.Start, range.Length);

    private static LiteralScanner? ScannerOf(IEnumerable<RegexEntry> entries)
    {
        var literals = entries.Where(e => e.Needed is not null).SelectMany(e => e.Needed!.Select(n => (n, e.Index))).ToArray();
        return literals.Length == 0 ? null : new LiteralScanner(literals);
    }
}
