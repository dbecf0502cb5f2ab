using FactCheck.Semantics;

namespace FactCheck.Tests.Core.Claims;

/// <summary>A capital and its state.</summary>
public sealed class LocationFinderTests
{
    private static readonly FinderSet Finders = new(FactCheck.Claims.StandardFinders.All, Known.Shipped);

    [Theory]
    [InlineData("زار الوفد [|العاصمة التركية اسطنبول|].")]
    public void What_is_marked_is_found(string marked) => Assert.Equal(marked, Engine.Mark(marked, MentionKind.Location, Finders));

    [Theory]
    [InlineData("زار الوفد التركي مدينة اسطنبول أمس.")]
    public void What_is_not_bound_is_left_alone(string text) => Assert.Equal(text, Engine.Mark(text, MentionKind.Location, Finders));
}
