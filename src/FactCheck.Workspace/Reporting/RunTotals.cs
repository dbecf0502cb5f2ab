using FactCheck.Workspace.Checking;

namespace FactCheck.Workspace.Reporting;

/// <summary>What a run found, by rule and by folder, with the score of each article.</summary>
public sealed class RunTotals
{
    private readonly Dictionary<string, RuleTotal> _rules = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FolderTotal> _folders = new(StringComparer.Ordinal);
    private readonly List<ArticleTotal> _articles = [];

    /// <summary>The rules that found something: the gravest first, then the most findings, then by id.</summary>
    public IEnumerable<RuleTotal> Rules =>
        _rules.Values.OrderByDescending(r => r.Severity).ThenByDescending(r => r.Findings).ThenBy(r => r.Descriptor.Id, StringComparer.Ordinal);

    /// <summary>The folders in ordinal order.</summary>
    public IEnumerable<FolderTotal> Folders => _folders.Values.OrderBy(f => f.Path, StringComparer.Ordinal);

    /// <summary>The articles: those that were not judged first, then the lowest score, then by path.</summary>
    public IEnumerable<ArticleTotal> Articles => _articles.OrderBy(a => a.Score?.Value ?? -1).ThenBy(a => a.Path, StringComparer.Ordinal);

    /// <summary>Counts a file.</summary>
    public void Add(CheckedFile file)
    {
        var article = ArticleTotal.Of(file);
        _articles.Add(article);
        var end = file.Path.LastIndexOf('/');
        var path = end < 0 ? "." : end == 0 ? "/" : file.Path[..end];
        if (!_folders.TryGetValue(path, out var folder)) { _folders[path] = folder = new FolderTotal(path); }
        folder.Add(article);
        foreach (var diagnostic in file.Result?.Diagnostics ?? [])
        {
            if (!_rules.TryGetValue(diagnostic.Id, out var rule)) { _rules[diagnostic.Id] = rule = new RuleTotal(diagnostic.Descriptor); }
            rule.Add(diagnostic.Severity, file.Path);
        }
    }
}
