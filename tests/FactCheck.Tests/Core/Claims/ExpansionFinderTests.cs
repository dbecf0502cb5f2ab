using FactCheck.Semantics;

namespace FactCheck.Tests.Core.Claims;

/// <summary>A name with its acronym.</summary>
public sealed class ExpansionFinderTests
{
    private static readonly FinderSet Finders = new(FactCheck.Claims.StandardFinders.All, Known.Shipped);

    [Theory]
    [InlineData("قالت [|منظمة الصحة العالمية (WHO|]) إن الوباء انتهى.")]
    [InlineData("قالت [|منظمة الصحة العالمية «الفاو|]» إن الوباء انتهى.")]
    [InlineData("The [|U.N. Mission in South Sudan (MONUSCO|]) came under fire.")]
    public void What_is_marked_is_found(string marked) => Assert.Equal(marked, Engine.Mark(marked, MentionKind.Expansion, Finders));

    [Theory]
    [InlineData("قالت منظمة الصحة العالمية إن الوباء انتهى.")]
    [InlineData("قالت منظمة الصحة العالمية «الفاو» شريك لنا.")]
    public void What_is_not_bound_is_left_alone(string text) => Assert.Equal(text, Engine.Mark(text, MentionKind.Expansion, Finders));
}
