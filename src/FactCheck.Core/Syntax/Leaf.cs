using FactCheck.Text;

namespace FactCheck.Syntax;

/// <summary>The smallest piece of an article's tree. All leaves in order, concatenated, are the source.</summary>
/// <param name="Span">Its source units.</param>
/// <param name="IsToken">True for a token, false for what stands between tokens: spaces, markup, invisible characters.</param>
public readonly record struct Leaf(TextSpan Span, bool IsToken);
