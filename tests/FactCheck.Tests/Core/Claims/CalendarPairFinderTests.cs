using FactCheck.Semantics;

namespace FactCheck.Tests.Core.Claims;

/// <summary>One date in two calendars.</summary>
public sealed class CalendarPairFinderTests
{
    [Theory]
    [InlineData("عقدت الندوة في [|10 محرم 1446 الموافق 16 تموز 2024|].")]
    public void What_is_marked_is_found(string marked) => Assert.Equal(marked, Engine.Mark(marked, MentionKind.CalendarPair));

    [Theory]
    [InlineData("عقدت الندوة في 10 محرم 1446 وانتهت في 20 تموز 2024 بعد أيام.")]
    public void What_is_not_bound_is_left_alone(string text) => Assert.Equal(text, Engine.Mark(text, MentionKind.CalendarPair));
}
