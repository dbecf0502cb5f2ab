using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Evaluation.Gold;
using FactCheck.Semantics;

namespace FactCheck.Evaluation;

/// <summary>Counts what was read as a test set wants it, and lists the rest.</summary>
internal sealed class Scoreboard(string suite, GoldLabels labels)
{
    private readonly SortedDictionary<string, PartScore> _parts = new(StringComparer.Ordinal);
    private readonly List<string> _misses = [];

    /// <summary>Holds one row against what was read.</summary>
    public void Judge(GoldRow row, ImmutableArray<Mention> read)
    {
        if (!_parts.TryGetValue(row.Part, out var part)) { _parts[row.Part] = part = new PartScore(); }
        part.Rows++;
        if (labels.ReasonFor(suite, row.Id) is not null)
        {
            part.LabelledRows++;
            return;
        }
        var used = new HashSet<Mention>();
        var right = true;
        foreach (var gold in row.Expected)
        {
            if (labels.ReasonFor(suite, FormattableString.Invariant($"{row.Id}@{gold.Span.Start}")) is not null)
            {
                part.LabelledMentions++;
                if (read.FirstOrDefault(m => m.Span.Overlaps(gold.Span)) is { } excused) { used.Add(excused); }
                continue;
            }
            part.Expected++;
            var same = read.Where(m => m.Span == gold.Span && (row.AnyKind || m.Kind.Name == gold.Kind)).ToArray();
            if (same.Length > 0) { part.Spans++; }
            var found = same.FirstOrDefault(m => gold.Value?.Holds(m) ?? true);
            if (found is not null) { part.Values++; }
            used.UnionWith(same);
            if (found is null)
            {
                right = false;
                _misses.Add($"{row.Part} {row.Id} | {Around(row, gold)} | wanted {gold.Kind} «{gold.Text}» {gold.Value} | read {Shown(row, same.Length > 0 ? same : [.. read.Where(m => m.Span.Overlaps(gold.Span))])}");
            }
        }
        var spurious = read.Where(m => !used.Contains(m) && labels.ReasonFor(suite, FormattableString.Invariant($"{row.Id}@{m.Span.Start}")) is null).ToArray();
        part.Spurious += spurious.Length;
        if (row.Expected.IsEmpty && spurious.Length > 0)
        {
            right = false;
            _misses.Add($"{row.Part} {row.Id} | {row.Text} | wanted nothing | read {Shown(row, spurious)}");
        }
        else if (spurious.Length > 0) { _misses.Add($"  (spurious) {row.Part} {row.Id} | read {Shown(row, spurious)}"); }
        if (right) { part.RightRows++; }
    }

    /// <summary>Prints the misses and the table.</summary>
    public void Write(TextWriter output)
    {
        foreach (var miss in _misses) { output.WriteLine(miss.ReplaceLineEndings(" ")); }
        output.WriteLine($"\n{suite,-22} rows labelled  right     %  expected  span  value spurious     F1");
        var sum = new PartScore();
        foreach (var (name, part) in _parts)
        {
            output.WriteLine(part.Line(name));
            sum.Add(part);
        }
        output.WriteLine(sum.Line("all") + "\n");
    }

    private static string Around(GoldRow row, GoldMention gold)
    {
        if (row.Text.Length <= 140) { return row.Text; }
        var (start, end) = (Math.Max(0, gold.Span.Start - 40), Math.Min(row.Text.Length, gold.Span.End + 30));
        return row.Text[start..end];
    }

    private static string Shown(GoldRow row, IReadOnlyList<Mention> mentions) => mentions.Count == 0
        ? "nothing"
        : string.Join("; ", mentions.Select(m => string.Create(CultureInfo.InvariantCulture, $"{m.Kind.Name} «{row.Text.Substring(m.Span.Start, m.Span.Length)}» {m.Value}{(m is FigureMention { Interval.IsExact: false } f ? " " + f.Interval : "")}")));
}
