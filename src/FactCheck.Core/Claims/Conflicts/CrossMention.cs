using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Something of an article that another article of the corpus disagrees with or repeats. No finder finds it: the corpus gives it to the model
/// of the article that it is to be judged in. Each kind fills what it speaks of and leaves the rest.
/// </summary>
/// <param name="kind">A kind of the corpus.</param>
/// <param name="tokens">The tokens of the place in this article.</param>
/// <param name="span">The place in this article.</param>
/// <param name="there">The place in the other article; none when it can't be read any more.</param>
public sealed class CrossMention(MentionKind kind, TokenRange tokens, TextSpan span, ArticlePlace? there) : Mention(kind, tokens, span)
{
    /// <summary>The place in the other article, or in the first of several; none when it can't be read any more.</summary>
    public ArticlePlace? There { get; } = there;

    /// <summary>What both speak of: an office, an event.</summary>
    public EntitySet? Subject { get; init; }

    /// <summary>Whom this article names.</summary>
    public EntitySet? Here { get; init; }

    /// <summary>Whom the other names.</summary>
    public EntitySet? Other { get; init; }

    /// <summary>The days that this article gives or speaks of.</summary>
    public DateSet Days { get; init; }

    /// <summary>The days that the other gives or speaks of.</summary>
    public DateSet OtherDays { get; init; }

    /// <summary>This article's figure.</summary>
    public Interval? Figure { get; init; }

    /// <summary>The other's figure.</summary>
    public Interval? OtherFigure { get; init; }

    /// <summary>The word just before the place in this article; empty at a sentence's beginning.</summary>
    public string Before { get; init; } = "";

    /// <summary>The word just before the other's place.</summary>
    public string OtherBefore { get; init; } = "";

    /// <summary>How many articles say or hold it.</summary>
    public int Articles { get; init; }

    /// <summary>How much of the two is the same, in percent.</summary>
    public int Similarity { get; init; }

    /// <summary>What is told of each of several things, one text a thing.</summary>
    public ImmutableArray<LocalizedText> Details { get; init; } = [];

    /// <summary>True when both days of publication are known and this one is later.</summary>
    public bool? IsLater { get; init; }

    /// <summary>True when the author says that the article replaces an earlier one.</summary>
    public bool IsUpdate { get; init; }
}
