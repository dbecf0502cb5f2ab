using FactCheck.Workspace.Reporting;

namespace FactCheck.Tests.Workspace.Reporting;

public sealed class SafeTextMessageTests
{
    [Theory]
    [InlineData("en", "الخميس 14 was a Saturday.", "\u2068\u2068الخميس 14\u2069 was a Saturday.\u2069")]
    [InlineData("ar", "لا يوجد «April 31».", "\u2068لا يوجد «\u2068April 31\u2069».\u2069")]
    [InlineData("en", "\u202Ex", "\u2068<U+202E>x\u2069")]
    public void What_a_message_quotes_against_its_direction_is_isolated(string language, string message, string shown) =>
        Assert.Equal(shown, SafeText.Message(message, language));
}
