using System.Security.Cryptography;
using System.Text;
using FactCheck.Analysis;
using FactCheck.Rules;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Workspace.Caching;
using FactCheck.Workspace.Checking;
using FactCheck.Workspace.Configuration;
using FactCheck.Workspace.Packs;
using FactCheck.Workspace.Reading;

namespace FactCheck.Workspace.Corpus;

/// <summary>Checks files by themselves and against each other, and against all that an index knows of earlier ones.</summary>
/// <param name="checker">Checks each by itself.</param>
/// <param name="reader">Reads articles again.</param>
/// <param name="packs">What judges single articles.</param>
/// <param name="rules">The rules of the command line, those about several articles among them: a corpus has one set of them, whatever is configured for single files.</param>
/// <param name="clock">Gives the day for <c>today</c>.</param>
/// <param name="options">Names the packs.</param>
public sealed class CorpusChecker(FileChecker checker, ArticleReader reader, PackSets packs, Lazy<LoadedRules> rules, TimeProvider clock,
    FactCheckOptions options)
{
    private FinderSet Finders => packs.For(FileSettings.Standard.Packs).Finders;

    /// <summary>Begins to check files against each other.</summary>
    /// <param name="roots">The paths that were asked for: what the index knows below them and is gone is dropped.</param>
    /// <param name="jobs">The files below them, in ordinal order.</param>
    /// <param name="threads">How many to work on at once.</param>
    /// <param name="index">The file of the index; none for one that is gone with the run.</param>
    /// <param name="memory">The judgements of earlier runs, or none.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <exception cref="IOException">The index can't be made.</exception>
    public CorpusRun Begin(IReadOnlyList<string> roots, IReadOnlyList<ArticleJob> jobs, int threads, string? index, JudgementMemory? memory = null,
        CancellationToken cancellationToken = default)
    {
        var opened = CorpusIndexFile.Open(index, ReadersKey(), out var message);
        return new CorpusRun(new CorpusParts(checker, reader, packs, Finders, CorpusDriver()), opened, message, roots, jobs, threads, memory,
            cancellationToken);
    }

    /// <summary>The judgement of the first of several articles by the rules about several.</summary>
    public AnalysisResult JudgeAmong(IReadOnlyList<Article> articles, CancellationToken cancellationToken = default)
    {
        using var index = CorpusIndexFile.Open(null, [], out _);
        for (var i = 0; i < articles.Count; i++)
        {
            index.Put(PathOf(i), ArticleRecorder.Record(new SemanticModel(articles[i], Finders), new byte[16], cancellationToken));
        }
        var survey = new CorpusSurvey();
        var findings = survey.Look(index, Finders.Knowledge, path => (path, path == PathOf(0)), cancellationToken);
        var shelf = new ArticleShelf(survey.Articles, path => articles[int.Parse(path.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture)]);
        return CorpusParts.Judge(CorpusDriver(), articles[0], Finders, AnalysisSettings.Standard, findings[0], shelf, cancellationToken);
    }

    private static string PathOf(int article) => FormattableString.Invariant($"/{article:D4}");

    private AnalysisDriver CorpusDriver() => new(Finders, [rules.Value.CreateCorpusAnalyzer(clock)], clock) { JudgesComments = false };

    /// <summary>What records depend on besides the articles: this build, and the packs of facts.</summary>
    private byte[] ReadersKey()
    {
        var key = new StringBuilder();
        key.Append(typeof(CorpusChecker).Module.ModuleVersionId).Append(typeof(Article).Module.ModuleVersionId);
        foreach (var pack in FactPackFiles.Stamps(options.PackPaths)) { key.Append('\n').Append(pack); }
        return SHA256.HashData(Encoding.UTF8.GetBytes(key.ToString()));
    }
}
