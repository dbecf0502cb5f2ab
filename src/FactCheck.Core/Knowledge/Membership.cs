using FactCheck.Values;

namespace FactCheck.Knowledge;

/// <summary>That a state belongs, or belonged, to an organisation.</summary>
/// <param name="State">The id of the state.</param>
/// <param name="Status">As what.</param>
public sealed record Membership(string State, MembershipStatus Status)
{
    /// <summary>The days of which one was the first, or none when only membership is known.</summary>
    public DateRange? Since { get; init; }

    /// <summary>The days of which one was the last, or none while it lasts.</summary>
    public DateRange? Until { get; init; }
}
