using FactCheck.Semantics;

namespace FactCheck.Tests.Core.Claims;

/// <summary>Sources of what is said.</summary>
public sealed class AttributionFinderTests
{
    [Theory]
    [InlineData("[|قال الوزير|] إن العدد بلغ 300 شخص.")]
    [InlineData("[|The ministry said|] 40 people were hurt.")]
    [InlineData("[|وفقا لوزارة الصحة|] أصيب 12 شخصا.")]
    public void What_is_marked_is_found(string marked) => Assert.Equal(marked, Engine.Mark(marked, MentionKind.Attribution));

    [Theory]
    [InlineData("أصيب 12 شخصا أمس.")]
    public void What_is_not_bound_is_left_alone(string text) => Assert.Equal(text, Engine.Mark(text, MentionKind.Attribution));
}
