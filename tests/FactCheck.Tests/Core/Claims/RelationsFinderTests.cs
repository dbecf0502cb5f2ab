using FactCheck.Semantics;

namespace FactCheck.Tests.Core.Claims;

/// <summary>Since when two states have relations.</summary>
public sealed class RelationsFinderTests
{
    private static readonly FinderSet Finders = new(FactCheck.Claims.StandardFinders.All, Known.Shipped);

    [Theory]
    [InlineData("تعود العلاقات بين [|الإمارات وكازاخستان إلى عام 1992|].")]
    public void What_is_marked_is_found(string marked) => Assert.Equal(marked, Engine.Mark(marked, MentionKind.Relations, Finders));

    [Theory]
    [InlineData("بحث الوزيران العلاقات بين الإمارات وكازاخستان.")]
    public void What_is_not_bound_is_left_alone(string text) => Assert.Equal(text, Engine.Mark(text, MentionKind.Relations, Finders));
}
