using FactCheck.Values;

namespace FactCheck.Knowledge;

/// <summary>That a city is, or was, the capital of a state.</summary>
/// <param name="City">The city's id.</param>
public sealed record Capital(string City)
{
    /// <summary>Its first day as capital, when it was not always.</summary>
    public DateRange? Since { get; init; }

    /// <summary>Its last day as capital, when it is no more.</summary>
    public DateRange? Until { get; init; }
}
