using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>An announced count and the things that follow it: «خمس دول: الكويت وقطر وعُمان والبحرين».</summary>
public sealed class ListingMention(TokenRange tokens, TextSpan span, FigureMention count) : Mention(MentionKind.Listing, tokens, span)
{
    /// <summary>A list of so many names, all of them different, up to a token.</summary>
    public static ListingMention OfNames(FigureMention count, int names, int end, TextSpan last) =>
        new(new TokenRange(count.Tokens.First, end), count.Span.Union(last), count)
        {
            Items = Interval.Exactly(names),
            Different = Interval.Exactly(names),
            Last = last,
        };

    /// <summary>The announced count.</summary>
    public FigureMention Count { get; } = count;

    /// <summary>How many things follow: exactly for known names, at least and at most where a conjunction may stand inside one of them.</summary>
    public required Interval Items { get; init; }

    /// <summary>How many different ones.</summary>
    public required Interval Different { get; init; }

    /// <summary>True when one thing more than announced is told, where "and" may stand inside one of them.</summary>
    public bool IsLoose { get; init; }

    /// <summary>The last one.</summary>
    public required TextSpan Last { get; init; }
}
