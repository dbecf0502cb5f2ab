using FactCheck.Languages;

namespace FactCheck.Syntax;

/// <summary>A sentence: a run of tokens inside one block.</summary>
/// <param name="Index">Its place among the article's sentences, from 0.</param>
/// <param name="Block">The block that it stands in.</param>
/// <param name="Tokens">Its tokens, the closing mark included.</param>
public sealed record Sentence(int Index, Block Block, TokenRange Tokens);
