using FactCheck.Semantics;

namespace FactCheck.Tests.Core.Claims;

/// <summary>Dates of foundings, memberships and relations that are known.</summary>
public sealed class DatedFactFinderTests
{
    private static readonly FinderSet Finders = new(FactCheck.Claims.StandardFinders.All, Known.Shipped);

    [Theory]
    [InlineData("تأسست [|منظمة شنغهاي للتعاون عام 1998|] في الصين.")]
    [InlineData("[|NATO was founded in 1955|].")]
    public void What_is_marked_is_found(string marked) => Assert.Equal(marked, Engine.Mark(marked, MentionKind.DatedFact, Finders));

    [Theory]
    [InlineData("اجتمعت منظمة شنغهاي للتعاون عام 1998 في الصين.")]
    public void What_is_not_bound_is_left_alone(string text) => Assert.Equal(text, Engine.Mark(text, MentionKind.DatedFact, Finders));
}
