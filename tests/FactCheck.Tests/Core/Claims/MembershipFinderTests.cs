using FactCheck.Semantics;

namespace FactCheck.Tests.Core.Claims;

/// <summary>A state and what it is a member of.</summary>
public sealed class MembershipFinderTests
{
    private static readonly FinderSet Finders = new(FactCheck.Claims.StandardFinders.All, Known.Shipped);

    [Theory]
    [InlineData("[|انضمت فنلندا إلى حلف شمال الأطلسي|] عام 2023.")]
    public void What_is_marked_is_found(string marked) => Assert.Equal(marked, Engine.Mark(marked, MentionKind.Membership, Finders));

    [Theory]
    [InlineData("زار وزير فنلندا مقر حلف شمال الأطلسي عام 2023.")]
    public void What_is_not_bound_is_left_alone(string text) => Assert.Equal(text, Engine.Mark(text, MentionKind.Membership, Finders));
}
