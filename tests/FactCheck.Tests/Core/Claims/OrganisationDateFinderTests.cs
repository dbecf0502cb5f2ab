using FactCheck.Semantics;

namespace FactCheck.Tests.Core.Claims;

/// <summary>When an organisation was founded.</summary>
public sealed class OrganisationDateFinderTests
{
    private static readonly FinderSet Finders = new(FactCheck.Claims.StandardFinders.All, Known.Shipped);

    [Theory]
    [InlineData("تأسست [|الأمم المتحدة عام 1945|].")]
    public void What_is_marked_is_found(string marked) => Assert.Equal(marked, Engine.Mark(marked, MentionKind.OrganisationDate, Finders));

    [Theory]
    [InlineData("قالت الأمم المتحدة إن الحرب بدأت عام 1945.")]
    public void What_is_not_bound_is_left_alone(string text) => Assert.Equal(text, Engine.Mark(text, MentionKind.OrganisationDate, Finders));
}
