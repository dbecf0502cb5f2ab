using System.Globalization;

namespace FactCheck.Workspace.Git;

/// <summary>The day on which each file of a repository was added, through all of its renames.</summary>
internal sealed class CommitDays
{
    private const char Header = '\u0001';

    private readonly Dictionary<string, DateOnly> _days = new(StringComparer.Ordinal);

    private CommitDays()
    {
    }

    /// <summary>Reads the history of a repository, oldest commit first; one without commits knows no day.</summary>
    public static CommitDays Of(GitRepository repository, CancellationToken cancellationToken)
    {
        var days = new CommitDays();
        try
        {
            days.Read(repository.Run(cancellationToken, "log", "--reverse", "--no-merges", "--diff-filter=AR", "--name-status", "-M", "-z",
                "--format=%x01%as"));
        }
        catch (GitException)
        {
            // There is no commit yet.
        }
        return days;
    }

    /// <summary>The day on which a file was added, or none.</summary>
    public DateOnly? DayOf(string path) => _days.TryGetValue(path, out var day) ? day : null;

    private void Read(string log)
    {
        var parts = log.Split('\0');
        DateOnly? day = null;
        for (var i = 0; i < parts.Length; i++)
        {
            var part = parts[i].Trim('\n');
            if (part.StartsWith(Header))
            {
                day = DateOnly.TryParseExact(part.AsSpan(1), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read)
                    ? read
                    : null;
            }
            else if (part == "A" && i + 1 < parts.Length && day is { } added) { _days[parts[++i]] = added; }
            else if (part.StartsWith('R') && i + 2 < parts.Length)
            {
                var (from, to) = (parts[++i], parts[++i]);
                if (_days.TryGetValue(from, out var first)) { _days[to] = first; }
            }
        }
    }
}
