namespace FactCheck.Syntax;

/// <summary>What a block is to its reader.</summary>
public enum BlockKind
{
    /// <summary>The article's title.</summary>
    Title,

    /// <summary>A heading inside the article.</summary>
    Heading,

    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A list item.</summary>
    Item,

    /// <summary>A quoted block.</summary>
    Quote,

    /// <summary>A table cell.</summary>
    Cell,

    /// <summary>The caption of a picture or table.</summary>
    Caption,

    /// <summary>Page furniture: a comment form, a back-to-top link, a share button.</summary>
    Chrome,

    /// <summary>Program code or other verbatim text, which no rule for prose judges.</summary>
    Code,
}
