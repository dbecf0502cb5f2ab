using FactCheck.Claims;
using FactCheck.Diagnostics;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Workspace.Corpus;

/// <summary>Which article is a copy of which.</summary>
internal sealed class CopySet(IReadOnlyDictionary<int, (int Of, int Similarity)> originals)
{
    /// <summary>The article that one is in the end a copy of; itself when it is none.</summary>
    public int RootOf(int article)
    {
        while (originals.TryGetValue(article, out var original)) { article = original.Of; }
        return article;
    }

    /// <summary>One finding a copy, in the later article unless only the earlier one is checked.</summary>
    public IEnumerable<CorpusFinding> Findings(IReadOnlyList<SurveyedArticle> articles, Func<int, ArticlePlace?> head)
    {
        foreach (var (copy, (original, similarity)) in originals.OrderBy(o => o.Key))
        {
            var (here, there) = articles[copy].IsReported ? (copy, original) : (original, copy);
            if (!articles[here].IsReported || head(there) is not { } place) { continue; }
            place = place with { Path = articles[there].Shown };
            var isUpdate = articles[copy].IsUpdate;
            yield return new CorpusFinding(here, (article, _) => HeadOf(article) is { } block
                ? new CrossMention(MentionKind.Copy, block.Tokens, block.Span, place) { Similarity = similarity, IsUpdate = isUpdate }
                : null);
        }
    }

    private static Block? HeadOf(Article article) => article.Blocks.FirstOrDefault(b => b.IsProse && b.Tokens.Count > 0);
}
