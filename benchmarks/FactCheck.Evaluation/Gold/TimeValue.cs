using FactCheck.Semantics;

namespace FactCheck.Evaluation.Gold;

/// <summary>A time of day, or two of them: <c>07:00</c>.</summary>
internal sealed record TimeValue(string From, string? To = null) : GoldValue
{
    /// <inheritdoc/>
    public override bool Holds(Mention mention)
    {
        var parts = mention.Value.Split('/');
        return Normal(parts[0]) == Normal(From) && (To is null || parts.Length == 2 && Normal(parts[1]) == Normal(To));
    }

    /// <summary>HH:MM:SS of a time in any of its forms, without a date before it.</summary>
    private static string Normal(string time)
    {
        var clock = time[(time.LastIndexOf('T') + 1)..].TrimEnd('Z').Split('+')[0];
        return clock.Length switch { 2 => clock + ":00:00", 5 => clock + ":00", _ => clock };
    }
}
