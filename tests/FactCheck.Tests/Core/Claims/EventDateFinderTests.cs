using FactCheck.Semantics;

namespace FactCheck.Tests.Core.Claims;

/// <summary>When a known event is said to have taken place.</summary>
public sealed class EventDateFinderTests
{
    private static readonly FinderSet Finders = new(FactCheck.Claims.StandardFinders.All, Known.Shipped);

    [Theory]
    [InlineData("خلال [|المنتدى العالمي للأمن العام الذي عُقد في الصين في تشرين الثاني/ نوفمبر 2023|]، عن تعاون.")]
    public void What_is_marked_is_found(string marked) => Assert.Equal(marked, Engine.Mark(marked, MentionKind.EventDate, Finders));

    [Theory]
    [InlineData("تحدث الوزير في تشرين الثاني 2023 عن المنتدى العالمي للأمن العام.")]
    public void What_is_not_bound_is_left_alone(string text) => Assert.Equal(text, Engine.Mark(text, MentionKind.EventDate, Finders));
}
