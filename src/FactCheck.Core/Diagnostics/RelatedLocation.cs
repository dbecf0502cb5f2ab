using FactCheck.Text;

namespace FactCheck.Diagnostics;

/// <summary>Another place that a finding stands on, and what it has to do with it.</summary>
/// <param name="Span">The place: in the article itself, or in the one that <see cref="Elsewhere"/> names.</param>
/// <param name="Message">What it has to do with the finding.</param>
public sealed record RelatedLocation(TextSpan Span, LocalizedText Message)
{
    /// <summary>The place when it lies in another article; none for one in the article itself.</summary>
    public ArticlePlace? Elsewhere { get; init; }
}
