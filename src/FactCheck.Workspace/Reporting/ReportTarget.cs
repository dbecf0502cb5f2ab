namespace FactCheck.Workspace.Reporting;

/// <summary>A report that was asked for and where it goes.</summary>
/// <param name="Reporter">The format.</param>
/// <param name="Path">The file, or none for standard output.</param>
public sealed record ReportTarget(Reporter Reporter, string? Path)
{
    private const char Assign = '=';

    /// <summary>
    /// What <c>--format</c> and <c>--output</c> ask for. An output is <c>FORMAT=PATH</c>, or a path alone for the format chosen by <c>--format</c>;
    /// <c>-</c> is standard output and a folder takes a file named after the format. Unless an output takes the chosen format or standard
    /// output, the chosen format goes to standard output as well, so that whoever ran it sees the findings.
    /// </summary>
    /// <param name="format">The chosen format.</param>
    /// <param name="outputs">The outputs as given.</param>
    /// <param name="reporters">The formats that there are.</param>
    /// <exception cref="ArgumentException">A format is unknown or two reports go to one place; the message tells which.</exception>
    public static IReadOnlyList<ReportTarget> Parse(string format, IReadOnlyList<string> outputs, IReadOnlyCollection<Reporter> reporters)
    {
        var chosen = Find(format, reporters);
        var targets = outputs.Select(o => Parse(o, chosen, reporters)).ToList();
        if (!targets.Any(t => t.Path is null || t.Reporter == chosen)) { targets.Insert(0, new ReportTarget(chosen, null)); }
        var twice = targets.GroupBy(t => t.Path is null
            ? "-"
            : System.IO.Path.GetFullPath(t.Path), StringComparer.Ordinal).FirstOrDefault(g => g.Skip(1).Any());
        return twice is null ? targets : throw new ArgumentException($"two reports can't go to one place: {twice.First().Path ?? "standard output"}");
    }

    private static ReportTarget Parse(string output, Reporter chosen, IReadOnlyCollection<Reporter> reporters)
    {
        var at = output.IndexOf(Assign, StringComparison.Ordinal);
        if (at <= 0 || output.AsSpan(0, at).ContainsAnyExceptInRange('a', 'z')) { return new ReportTarget(chosen, PathOf(output, chosen)); }
        var reporter = reporters.LastOrDefault(r => output.AsSpan(0, at).SequenceEqual(r.Name))
            ?? throw new ArgumentException($"there is no format '{output[..at]}': {Names(reporters)}; a file of this name is written ./{output}");
        return at + 1 < output.Length
            ? new ReportTarget(reporter, PathOf(output[(at + 1)..], reporter))
            : throw new ArgumentException($"'{output}' names no file");
    }

    private static string? PathOf(string path, Reporter reporter) =>
        path == "-"
            ? null
            : path.EndsWith('/') || path.EndsWith(System.IO.Path.DirectorySeparatorChar) || Directory.Exists(path)
            ? System.IO.Path.Combine(path, reporter.FileName)
            : path;

    private static Reporter Find(string name, IReadOnlyCollection<Reporter> reporters) =>
        reporters.LastOrDefault(r => r.Name == name) ?? throw new ArgumentException($"there is no format '{name}': {Names(reporters)}");

    private static string Names(IEnumerable<Reporter> reporters) => string.Join(", ", reporters.Select(r => r.Name).Distinct(StringComparer.Ordinal));
}
