namespace FactCheck.Rules.Compiled;

/// <summary>What a node of a written tree is.</summary>
internal enum TreeKind : byte
{
    /// <summary>No node.</summary>
    None,
    Clause,
    Binary,
    Call,
    InlineList,
    List,
    Member,
    Name,
    Number,
    Quantifier,
    Text,
    Unary,
    Alternation,
    Capture,
    Gap,
    ListPattern,
    Mention,
    Optional,
    Sequence,
    Word,
    Fronted,
}
