using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Syntax;

/// <summary>A paragraph-like part of an article. Blocks stand in the order of the text and do not overlap.</summary>
public sealed class Block
{
    internal Block(int index, BlockKind kind, int level, TextSpan surface, TextSpan words, TextSpan span)
    {
        Index = index;
        Kind = kind;
        Level = level;
        Surface = surface;
        Words = words;
        Span = span;
    }

    /// <summary>Its place among the article's blocks, from 0.</summary>
    public int Index { get; }

    /// <summary>What it is to its reader.</summary>
    public BlockKind Kind { get; }

    /// <summary>The level of a heading or the depth of an item, from 1; 0 for all else.</summary>
    public int Level { get; }

    /// <summary>Its units in the surface view.</summary>
    public TextSpan Surface { get; }

    /// <summary>Its units in the word view.</summary>
    public TextSpan Words { get; }

    /// <summary>Its units in the source, from its first visible character to its last.</summary>
    public TextSpan Span { get; }

    /// <summary>The language that it is written in.</summary>
    public Language Language { get; internal set; } = null!;

    /// <summary>Its tokens.</summary>
    public TokenRange Tokens { get; internal set; }

    /// <summary>Index of its first sentence among the article's sentences.</summary>
    public int FirstSentence { get; internal set; }

    /// <summary>Index just behind its last sentence.</summary>
    public int EndSentence { get; internal set; }

    /// <summary>True for what an author wrote to be read: neither page furniture nor code.</summary>
    public bool IsProse => Kind is not (BlockKind.Chrome or BlockKind.Code);
}
