using FactCheck.Text;

namespace FactCheck.Tests.Core.Text;

public sealed class LineMapTests
{
    [Theory]
    [InlineData("ab\ncd", 3, "2:1")]
    [InlineData("ab\r\ncd", 4, "2:1")]
    [InlineData("ab\rcd", 4, "2:2")]
    [InlineData("ab", 2, "1:3")]
    [InlineData("", 0, "1:1")]
    public void An_offset_has_a_line_and_a_column(string text, int offset, string expected) => Assert.Equal(expected, new LineMap(text).PositionOf(offset).ToString());

    [Fact]
    public void A_line_ends_before_its_break() => Assert.Equal(new TextSpan(4, 2), new LineMap("ab\r\ncd\r\n").LineSpan(2));
}
