using FactCheck.Values;

namespace FactCheck.Knowledge;

/// <summary>How many members an organisation has in all, where they change too often to be listed.</summary>
/// <param name="Count">How many.</param>
public sealed record MemberTotal(int Count)
{
    /// <summary>The days of which one was the first, or none when it was so from the beginning.</summary>
    public DateRange? Since { get; init; }

    /// <summary>The days of which one was the last, or none while it lasts.</summary>
    public DateRange? Until { get; init; }
}
