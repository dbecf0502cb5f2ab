using System.Collections.Immutable;
using FactCheck.Knowledge;

namespace FactCheck.Workspace.Corpus;

/// <summary>
/// Looks over the whole index for what articles say differently or repeat. One pass over the articles; in memory at once are their sketches (256 bytes
/// each), the keys of their lines and a count for each word, never their texts.
/// </summary>
internal sealed class CorpusSurvey
{
    private readonly List<SurveyedArticle> _articles = [];
    private readonly Dictionary<long, int> _places = [];
    private readonly CopyFinder _copies = new();
    private readonly RepeatedLines _lines = new();
    private readonly SpellingSurvey _words = new();
    private readonly StyleSurvey _styles = new();

    /// <summary>The articles in ordinal order of their paths.</summary>
    public IReadOnlyList<SurveyedArticle> Articles => _articles;

    /// <summary>Everything that rules are to judge, by article.</summary>
    /// <param name="index">The index.</param>
    /// <param name="knowledge">Decides who may have held an office.</param>
    /// <param name="shown">The path that reports show, and whether the article at a full path is checked in this run.</param>
    /// <param name="cancellationToken">Ends the survey.</param>
    public ILookup<int, CorpusFinding> Look(CorpusIndex index, KnowledgeBase knowledge, Func<string, (string Shown, bool IsReported)> shown,
        CancellationToken cancellationToken)
    {
        foreach (var (id, path, record) in index.Articles())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (name, isReported) = shown(path);
            var article = new SurveyedArticle(id, path, name, record.Published, record.IsUpdate, isReported);
            var place = _articles.Count;
            _articles.Add(article);
            _places[id] = place;
            _copies.Add(place, record.Sketch);
            _lines.Add(place, record.Lines);
            _words.Add(place, isReported, record.Words);
            _styles.Add(place, isReported, record.Style);
        }
        var originals = _copies.Find(_articles, cancellationToken);
        var clashes = new ClaimClashes(_articles, knowledge);
        var findings = ImmutableArray.CreateBuilder<CorpusFinding>();
        foreach (var kind in Enum.GetValues<ClaimKind>())
        {
            foreach (var group in index.Groups(kind, _places))
            {
                cancellationToken.ThrowIfCancellationRequested();
                clashes.AddTo(findings, kind, group);
            }
        }
        foreach (var copy in originals.Findings(_articles, p => index.HeadOf(_articles[p].Id))) { findings.Add(copy); }
        findings.AddRange(_lines.Findings(_articles, originals, cancellationToken));
        if (_words.Finding(_articles) is { } spelling) { findings.Add(spelling); }
        if (_styles.Finding(_articles) is { } style) { findings.Add(style); }
        return findings.ToLookup(f => f.Article);
    }
}
