using FactCheck.Semantics;

namespace FactCheck.Tests.Core.Claims;

/// <summary>A person in an office.</summary>
public sealed class TenureFinderTests
{
    private static readonly FinderSet Finders = new(FactCheck.Claims.StandardFinders.All, Known.Shipped);

    [Theory]
    [InlineData("قال [|الرئيس الأمريكي باراك أوباما|] أمس إن القرار نهائي.")]
    public void What_is_marked_is_found(string marked) => Assert.Equal(marked, Engine.Mark(marked, MentionKind.Tenure, Finders));

    [Theory]
    [InlineData("قال نائب الرئيس الأمريكي إن القرار نهائي.")]
    public void What_is_not_bound_is_left_alone(string text) => Assert.Equal(text, Engine.Mark(text, MentionKind.Tenure, Finders));
}
