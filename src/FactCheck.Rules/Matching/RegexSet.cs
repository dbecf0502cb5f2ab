using System.Collections.Concurrent;
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
    private readonly int[] _alwaysOn;
    private readonly ConcurrentBag<CandidateSet> _sets = [];
    private readonly LiteralScanner? _surface;
    private readonly LiteralScanner? _words;

    internal RegexSet(ImmutableArray<RegexEntry> entries)
    {
        _entries = entries;
        _alwaysOn = [.. entries.Where(e => e.IsAlwaysOn).Select(e => e.Index)];
        _surface = ScannerOf(entries, onSurface: true);
        _words = ScannerOf(entries, onSurface: false);
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
        if (!_sets.TryTake(out var candidates)) { candidates = new CandidateSet(_entries.Length); }
        var meters = new RuleMeter?[_entries.Length];
        var stretches = new List<TextStretch>();
        foreach (var block in article.Blocks)
        {
            cancellationToken.ThrowIfCancellationRequested();
            candidates.Clear();
            foreach (var entry in _alwaysOn) { candidates.Add(entry); }
            budget.Spend(block.Words.Length);
            _surface?.Scan(Slice(article.Surface, block.Surface), candidates);
            _words?.Scan(Slice(article.Words, block.Words), candidates);
            foreach (var candidate in candidates.Members)
            {
                if (!wanted(candidate, block) || cut.Contains(candidate)) { continue; }
                var entry = _entries[candidate];
                var length = (entry.OnSurface ? block.Surface : block.Words).Length;
                if (entry.Reach is { } reach) { candidates.StretchesOf(candidate, reach, length, stretches); }
                else
                {
                    stretches.Clear();
                    stretches.Add(new TextStretch(0, length));
                }
                var meter = meters[candidate] ??= budget.ForRule();
                meter.Start();
                if (budget.IsSpent || !Run(entry, article, block, stretches, meter, found)) { cut.Add(candidate); }
                meter.Stop();
            }
        }
        candidates.Clear();
        _sets.Add(candidates);
    }

    /// <summary>Adds the matches in stretches of one block. False when time ran out: one match takes linear time, but there may be as many as characters.</summary>
    private static bool Run(RegexEntry entry, Article article, Block block, List<TextStretch> stretches, RuleMeter meter, List<RegexFinding> found)
    {
        var (view, range) = entry.OnSurface ? (article.Surface, block.Surface) : (article.Words, block.Words);
        var text = Slice(view, range);
        var engine = entry.EngineFor(text.Length);
        foreach (var (start, end) in stretches)
        {
            // One unit more in front tells the engine that the text goes on there. Behind there are two units more than a match can take, for
            // the same and because "$" also stands before a line's last feed: so no match sees that the text was cut.
            var from = Math.Max(0, start - 1);
            if (!Run(entry, engine, block, text[from..end], start - from, range.Start + from, meter, found)) { return false; }
        }
        return true;
    }

    private static bool Run(RegexEntry entry, Regex engine, Block block, ReadOnlySpan<char> text, int start, int offset, RuleMeter meter,
        List<RegexFinding> found)
    {
        if (!entry.HasNames)
        {
            foreach (var match in engine.EnumerateMatches(text, start))
            {
                if (match.Length > 0) { found.Add(new RegexFinding(entry.Index, block, offset + match.Index, match.Length, [])); }
                if (meter.Spend(text.Length - match.Index)) { return false; }
            }
            return true;
        }
        if (!engine.IsMatch(text, start)) { return true; } // most candidates are none, and a match with names needs a text of its own
        for (var match = engine.Match(text.ToString(), start); match.Success; match = match.NextMatch())
        {
            if (match.Length > 0) { found.Add(new RegexFinding(entry.Index, block, offset + match.Index, match.Length, Captures(match, offset))); }
            if (meter.Spend(text.Length - match.Index)) { return false; }
        }
        return true;
    }

    private static ImmutableArray<RegexCapture> Captures(Match match, int offset)
    {
        var captures = ImmutableArray.CreateBuilder<RegexCapture>();
        foreach (Group group in match.Groups)
        {
            if (group.Success && !char.IsAsciiDigit(group.Name[0]))
            {
                captures.Add(new RegexCapture(group.Name, offset + group.Index, group.Length));
            }
        }
        return captures.DrainToImmutable();
    }

    private static ReadOnlySpan<char> Slice(FoldedText view, TextSpan range) => view.Text.AsSpan(range.Start, range.Length);

    private static LiteralScanner? ScannerOf(ImmutableArray<RegexEntry> entries, bool onSurface)
    {
        var literals = new List<OwnedLiteral>();
        foreach (var entry in entries)
        {
            if (entry.OnSurface != onSurface || entry.Needed is null) { continue; }
            foreach (var text in entry.Needed) { literals.Add(new OwnedLiteral(text, entry.Index, entry.Surroundings)); }
        }
        return literals.Count == 0 ? null : new LiteralScanner(literals);
    }
}
