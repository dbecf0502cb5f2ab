using FactCheck.Claims;
using FactCheck.Syntax;

namespace FactCheck.Workspace.Corpus;

/// <summary>Something that is to be judged in one article because of others.</summary>
/// <param name="Article">The place in the survey of the article that it is reported in.</param>
/// <param name="Locate">Makes the mention in the article as it was read again; nothing when it is no longer there.</param>
internal sealed record CorpusFinding(int Article, Func<Article, ArticleShelf, CrossMention?> Locate);
