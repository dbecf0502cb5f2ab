using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>An announced count and the names that follow it: «خمس دول: الكويت وقطر وعُمان والبحرين».</summary>
public sealed class ListingMention(TokenRange tokens, TextSpan span, FigureMention count, ImmutableArray<NameMention> items) : Mention(MentionKind.Listing, tokens, span)
{
    /// <summary>The announced count.</summary>
    public FigureMention Count { get; } = count;

    /// <summary>The names, in the order of the text.</summary>
    public ImmutableArray<NameMention> Items { get; } = items;

    /// <summary>How many different things they name.</summary>
    public int Different => Items.Select(i => i.Entities!.First.Id).Distinct(StringComparer.Ordinal).Count();
}
