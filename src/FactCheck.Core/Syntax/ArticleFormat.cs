namespace FactCheck.Syntax;

/// <summary>The container that an article's text came in.</summary>
public enum ArticleFormat
{
    /// <summary>Plain text.</summary>
    Text,

    /// <summary>Markdown, with or without YAML front matter.</summary>
    Markdown,

    /// <summary>HTML.</summary>
    Html,
}
