using FactCheck.Semantics;

namespace FactCheck.Tests.Core.Claims;

/// <summary>Two ends of one stretch.</summary>
public sealed class RangeFinderTests
{
    [Theory]
    [InlineData("يستمر [|من 20 أيار 2024 إلى 5 حزيران 2024|].")]
    [InlineData("تتراوح الأسعار [|بين 1500 و2000 مليم|].")]
    public void What_is_marked_is_found(string marked) => Assert.Equal(marked, Engine.Mark(marked, MentionKind.Range));

    [Theory]
    [InlineData("ارتفع من 20 إلى 30 مليونا.")]
    [InlineData("في 20 أيار 2024. إلى 5 أيار 2024")]
    public void What_is_not_bound_is_left_alone(string text) => Assert.Equal(text, Engine.Mark(text, MentionKind.Range));
}
