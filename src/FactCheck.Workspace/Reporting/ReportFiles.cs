using FactCheck.Workspace.Files;

namespace FactCheck.Workspace.Reporting;

/// <summary>The reports of one run, each on its way to its place. A file takes its name only when the run is through.</summary>
public sealed class ReportFiles : IDisposable
{
    private readonly List<ReplacingFile> _files = [];

    /// <summary>Opens every target.</summary>
    /// <param name="targets">What is asked for.</param>
    /// <param name="standardOutput">Gives the writer of the targets without a file; asked only when there is one.</param>
    /// <param name="context">What the reports may know; files are never coloured.</param>
    /// <exception cref="IOException">A file can't be written.</exception>
    public ReportFiles(IReadOnlyList<ReportTarget> targets, Func<TextWriter> standardOutput, ReportContext context)
    {
        try
        {
            var reports = targets.Select(t => t.Reporter.Begin(t.Path is { } path
                ? Open(path)
                : standardOutput(), t.Path is null ? context : context with { Color = false })).ToArray();
            Report = reports is [var one] ? one : new CompositeReport(reports);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>All of them as one.</summary>
    public Report Report { get; }

    /// <summary>Gives every file its name.</summary>
    /// <exception cref="IOException">The disk is full.</exception>
    public void Complete()
    {
        foreach (var file in _files) { file.Complete(); }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var file in _files) { file.Dispose(); }
    }

    private StreamWriter Open(string path)
    {
        var file = new ReplacingFile(path);
        _files.Add(file);
        return file.Writer;
    }
}
