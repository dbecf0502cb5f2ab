namespace FactCheck.Evaluation;

/// <summary>Rows of the sets that are wrong or that this reader does not want to follow, each with the reason: <c>id TAB reason</c>.</summary>
internal sealed class GoldLabels
{
    private readonly Dictionary<string, string> _reasons;

    private GoldLabels(Dictionary<string, string> reasons) => _reasons = reasons;

    /// <summary>Why a row is not counted, or none.</summary>
    public string? ReasonFor(string suite, string id) => _reasons.GetValueOrDefault(suite + "/" + id);

    public static GoldLabels Read()
    {
        using var stream = typeof(GoldLabels).Assembly.GetManifestResourceStream("Labels.tsv")!;
        using var reader = new StreamReader(stream);
        var reasons = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') { continue; }
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            reasons.Add(line[..tab], line[(tab + 1)..]);
        }
        return new GoldLabels(reasons);
    }
}
