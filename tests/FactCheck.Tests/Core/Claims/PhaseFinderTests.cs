using FactCheck.Semantics;

namespace FactCheck.Tests.Core.Claims;

/// <summary>What two states begin or finish.</summary>
public sealed class PhaseFinderTests
{
    private static readonly FinderSet Finders = new(FactCheck.Claims.StandardFinders.All, Known.Shipped);

    [Theory]
    [InlineData("[|تضع كينيا وفرنسا اللمسات الأخيرة على اتفاقية دفاعية|].")]
    public void What_is_marked_is_found(string marked) => Assert.Equal(marked, Engine.Mark(marked, MentionKind.Phase, Finders));

    [Theory]
    [InlineData("تضع كينيا اللمسات الأخيرة على اتفاقية دفاعية.")]
    public void What_is_not_bound_is_left_alone(string text) => Assert.Equal(text, Engine.Mark(text, MentionKind.Phase, Finders));
}
