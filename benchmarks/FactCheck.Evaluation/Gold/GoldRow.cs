using System.Collections.Immutable;

namespace FactCheck.Evaluation.Gold;

/// <summary>One text of a test set with all mentions of the kinds that it tests.</summary>
/// <param name="Id">Its name in the set.</param>
/// <param name="Part">The part of the set that it is counted in.</param>
/// <param name="Text">The text.</param>
/// <param name="Language">The language code.</param>
/// <param name="Reference">The day that relative dates are counted from.</param>
/// <param name="Kinds">The kinds tested: a mention of one of them that is not expected is spurious.</param>
/// <param name="Expected">The mentions expected.</param>
internal sealed record GoldRow(string Id, string Part, string Text, string Language, DateOnly? Reference, ImmutableArray<string> Kinds, ImmutableArray<GoldMention> Expected)
{
    /// <summary>True when a mention of any tested kind may answer an expected one.</summary>
    public bool AnyKind { get; init; }

    /// <summary>True when only figures that are less than exact are tested.</summary>
    public bool BoundedOnly { get; init; }
}
