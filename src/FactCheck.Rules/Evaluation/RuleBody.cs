using FactCheck.Rules.Binding;

namespace FactCheck.Rules.Evaluation;

/// <summary>What a rule asks of a candidate.</summary>
/// <param name="where">The condition, or none.</param>
/// <param name="report">The reported place.</param>
/// <param name="slots">Number of slots that judging needs.</param>
/// <param name="countSlot">The slot of the number of findings, for a rule with <c>once</c>; -1 without.</param>
/// <param name="telling">What it says of a finding.</param>
public sealed class RuleBody(BoundExpression? where, BoundExpression report, int slots, int countSlot, Lazy<RuleTelling> telling)
{
    /// <summary>The condition, or none.</summary>
    public BoundExpression? Where { get; } = where;

    /// <summary>The reported place.</summary>
    public BoundExpression Report { get; } = report;

    /// <summary>Number of slots that judging needs.</summary>
    public int Slots { get; } = slots;

    /// <summary>The slot of the number of findings, for a rule with <c>once</c>; -1 without.</summary>
    public int CountSlot { get; } = countSlot;

    /// <summary>What it says of a finding.</summary>
    public RuleTelling Telling => telling.Value;
}
