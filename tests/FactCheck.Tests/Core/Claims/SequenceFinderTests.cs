using FactCheck.Semantics;

namespace FactCheck.Tests.Core.Claims;

/// <summary>Two dated events and the word for their order.</summary>
public sealed class SequenceFinderTests
{
    [Theory]
    [InlineData("عقدت القمة في [|4 أيلول 2024، ووقع الوزيران الاتفاق غداة القمة، في 3 أيلول 2024|].")]
    [InlineData("غادر في [|5 أيار وعاد بعد أسبوعين في 20 أيار|].")]
    [InlineData("وصل الوفد في [|3 أيلول، غداة قمة عقدت في 4 أيلول|].")]
    public void What_is_marked_is_found(string marked) => Assert.Equal(marked, Engine.Mark(marked, MentionKind.Sequence));

    [Theory]
    [InlineData("غادر في 5 أيار، وعاد بعد أسبوعين من سفره في 20 أيار.")]
    [InlineData("أعلن في 3 أيار أنه سيسافر غداة القمة المقررة في 4 أيار.")]
    public void What_is_not_bound_is_left_alone(string text) => Assert.Equal(text, Engine.Mark(text, MentionKind.Sequence));
}
