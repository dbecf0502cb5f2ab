using System.Collections.Immutable;

namespace FactCheck.Syntax;

/// <summary>What is known of an article besides its text.</summary>
public sealed record ArticleMetadata
{
    /// <summary>Nothing is known.</summary>
    public static ArticleMetadata None { get; } = new();

    /// <summary>The title, when it stands outside the text or in its front matter.</summary>
    public string? Title { get; init; }

    /// <summary>The day of publication in the outlet's own time; without it nothing relative is resolved.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The day of publication when neither the article nor <see cref="Published"/> tells it.</summary>
    public DateOnly? PublishedOtherwise { get; init; }

    /// <summary>The language code that its author gave.</summary>
    public string? Language { get; init; }

    /// <summary>The earlier article that this one replaces, as its author names it.</summary>
    public string? Supersedes { get; init; }

    /// <summary>The authors named.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>The tags given.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];
}
