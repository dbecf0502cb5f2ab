using System.Security.Cryptography;
using System.Text;
using FactCheck.Analysis;
using FactCheck.Rules;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Workspace.Checking;
using FactCheck.Workspace.Packs;
using FactCheck.Workspace.Reading;

namespace FactCheck.Workspace.Corpus;

/// <summary>Checks files by themselves and against each other, and against all that an index knows of earlier ones.</summary>
/// <param name="checker">Checks each by itself.</param>
/// <param name="reader">Reads articles again.</param>
/// <param name="finders">Finds what they say.</param>
/// <param name="rules">The rules, those about several articles among them.</param>
/// <param name="driver">Judges single articles.</param>
/// <param name="clock">Gives the day for <c>today</c>.</param>
/// <param name="options">Names the packs.</param>
public sealed class CorpusChecker(FileChecker checker, ArticleReader reader, FinderSet finders, LoadedRules rules, AnalysisDriver driver, TimeProvider clock, FactCheckOptions options)
{
    /// <summary>Begins to check files against each other.</summary>
    /// <param name="roots">The paths that were asked for: what the index knows below them and is gone is dropped.</param>
    /// <param name="files">The files below them, in ordinal order.</param>
    /// <param name="metadata">What is known of all of them.</param>
    /// <param name="threads">How many to work on at once.</param>
    /// <param name="index">The file of the index; none for one that is gone with the run.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <exception cref="IOException">The index can't be made.</exception>
    public CorpusRun Begin(IReadOnlyList<string> roots, IReadOnlyList<string> files, ArticleMetadata metadata, int threads, string? index, CancellationToken cancellationToken = default)
    {
        var opened = CorpusIndexFile.Open(index, ReadersKey(), out var message);
        return new CorpusRun(new CorpusParts(checker, reader, finders, driver, CorpusDriver(), clock), opened, message, roots, files, metadata, threads, cancellationToken);
    }

    /// <summary>The judgement of the first of several articles by the rules about several.</summary>
    public AnalysisResult JudgeAmong(IReadOnlyList<Article> articles, CancellationToken cancellationToken = default)
    {
        using var index = CorpusIndexFile.Open(null, [], out _);
        for (var i = 0; i < articles.Count; i++)
        {
            index.Put(PathOf(i), ArticleRecorder.Record(new SemanticModel(articles[i], finders), new byte[16], cancellationToken));
        }
        var survey = new CorpusSurvey();
        var findings = survey.Look(index, finders.Knowledge, path => (path, path == PathOf(0)), cancellationToken);
        var shelf = new ArticleShelf(survey.Articles, path => articles[int.Parse(path.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture)]);
        return CorpusParts.Judge(CorpusDriver(), articles[0], finders, findings[0], shelf, cancellationToken);
    }

    private static string PathOf(int article) => FormattableString.Invariant($"/{article:D4}");

    private AnalysisDriver CorpusDriver() => new(finders, [rules.CreateCorpusAnalyzer(clock)], clock);

    /// <summary>What records depend on besides the articles: this build, and the packs of facts.</summary>
    private byte[] ReadersKey()
    {
        var key = new StringBuilder();
        key.Append(typeof(CorpusChecker).Module.ModuleVersionId).Append(typeof(Article).Module.ModuleVersionId);
        foreach (var pack in FactPackFiles.Stamps(options.PackPaths)) { key.Append('\n').Append(pack); }
        return SHA256.HashData(Encoding.UTF8.GetBytes(key.ToString()));
    }
}
