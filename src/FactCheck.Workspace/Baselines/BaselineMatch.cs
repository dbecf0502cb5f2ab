using System.Collections.Immutable;
using System.Runtime.InteropServices;
using FactCheck.Analysis;
using FactCheck.Diagnostics;
using FactCheck.Workspace.Checking;

namespace FactCheck.Workspace.Baselines;

/// <summary>
/// Holds the findings of one run against a baseline, each known finding once. A finding is known by its fingerprint in the same article, or in
/// an article that is no longer there: that one was moved or renamed. While the known article is still there, a like finding in another is new.
/// </summary>
public sealed class BaselineMatch
{
    private readonly Baseline _baseline;
    private readonly Dictionary<(string Path, string Fingerprint), int> _inPlace = [];
    private readonly Dictionary<string, int> _moved = new(StringComparer.Ordinal);
    private readonly HashSet<string> _checked = new(StringComparer.Ordinal);

    /// <summary>Begins with a whole baseline.</summary>
    public BaselineMatch(Baseline baseline)
    {
        _baseline = baseline;
        var there = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var entry in baseline.Entries)
        {
            if (!there.TryGetValue(entry.Path, out var isThere))
            {
                there[entry.Path] = isThere = File.Exists(Path.Combine(baseline.Folder, entry.Path));
            }
            if (isThere) { CollectionsMarshal.GetValueRefOrAddDefault(_inPlace, (entry.Path, entry.Fingerprint), out _) += entry.Count; }
            else { CollectionsMarshal.GetValueRefOrAddDefault(_moved, entry.Fingerprint, out _) += entry.Count; }
        }
    }

    /// <summary>Number of findings that were known so far.</summary>
    public int Known { get; private set; }

    /// <summary>The judgement with the known findings set aside. Files come in the order of their paths.</summary>
    public CheckedFile Apply(CheckedFile file)
    {
        var path = PathOf(file.Path);
        if (file.IsComplete) { _checked.Add(path); }
        if (file.Result is not { Diagnostics.IsEmpty: false } result) { return file; }
        var left = ImmutableArray.CreateBuilder<Diagnostic>();
        var known = new List<SuppressedDiagnostic>();
        foreach (var diagnostic in result.Diagnostics)
        {
            if (Take(path, diagnostic.Fingerprint))
            {
                known.Add(new SuppressedDiagnostic(diagnostic, SuppressionSource.External,
                ""));
            }
            else { left.Add(diagnostic); }
        }
        if (known.Count == 0) { return file; }
        Known += known.Count;
        known.AddRange(result.Suppressed);
        known.Sort(static (a, b) => Diagnostic.InReportOrder(a.Diagnostic, b.Diagnostic));
        return file with { Result = result with { Diagnostics = left.ToImmutable(), Suppressed = [.. known] } };
    }

    /// <summary>The known findings that are no longer there: those of the checked articles, and with <paramref name="whole"/> those of articles that are gone.</summary>
    public IEnumerable<BaselineEntry> Fixed(bool whole)
    {
        var gone = new Dictionary<string, int>(_moved, StringComparer.Ordinal);
        foreach (var entry in _baseline.Entries)
        {
            var isThere = _inPlace.TryGetValue((entry.Path, entry.Fingerprint), out var left);
            if (isThere ? !_checked.Contains(entry.Path) : !whole) { continue; }
            if (!isThere)
            {
                left = Math.Min(gone[entry.Fingerprint], entry.Count);
                gone[entry.Fingerprint] -= left;
            }
            if (left > 0) { yield return entry with { Count = left }; }
        }
    }

    /// <summary>A path relative to the baseline, with forward slashes.</summary>
    public string PathOf(string path) => Path.GetRelativePath(_baseline.Folder, Path.GetFullPath(path)).Replace(Path.DirectorySeparatorChar, '/');

    private bool Take(string path, string fingerprint)
    {
        if (_inPlace.TryGetValue((path, fingerprint), out var here) && here > 0)
        {
            _inPlace[(path, fingerprint)] = here - 1;
            return true;
        }
        if (!_moved.TryGetValue(fingerprint, out var gone) || gone == 0) { return false; }
        _moved[fingerprint] = gone - 1;
        return true;
    }
}
