using FactCheck.Semantics;

namespace FactCheck.Tests.Core.Claims;

/// <summary>Figures with what they are of.</summary>
public sealed class ClaimFinderTests
{
    [Theory]
    [InlineData("قُتل [|12|] شخصا في الهجوم.")]
    [InlineData("نقل القتلى الـ[|14|] إلى المستشفى.")]
    [InlineData("وقعت الحكومة عقدا بقيمة [|300 مليون دولار|].")]
    [InlineData("Quake injures [|340|] in the north.")]
    public void What_is_marked_is_found(string marked) => Assert.Equal(marked, Engine.Mark(marked, MentionKind.Claim));

    [Theory]
    [InlineData("قُتل شخصان و5 آخرون.")]
    [InlineData("زرع 12 شجرة.")]
    public void What_is_not_bound_is_left_alone(string text) => Assert.Equal(text, Engine.Mark(text, MentionKind.Claim));
}
