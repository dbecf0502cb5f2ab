using FactCheck.Values;

namespace FactCheck.Languages;

/// <summary>How often something comes again, in one word: سنويًا, weekly.</summary>
/// <param name="Count">How many units lie between one time and the next.</param>
/// <param name="Unit">The unit.</param>
public sealed record RepeatTerm(decimal Count, DurationUnit Unit) : Term
{
    /// <inheritdoc/>
    public override TermKinds Group => TermKinds.Repeat;
}
