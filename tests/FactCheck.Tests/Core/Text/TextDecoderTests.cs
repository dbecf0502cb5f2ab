using System.Text;
using FactCheck.Text;

namespace FactCheck.Tests.Core.Text;

public sealed class TextDecoderTests
{
    [Theory]
    [InlineData(SourceEncoding.Utf8)]
    [InlineData(SourceEncoding.Utf8WithMark)]
    [InlineData(SourceEncoding.Utf16LittleEndian)]
    [InlineData(SourceEncoding.Utf16BigEndian)]
    [InlineData(SourceEncoding.Windows1256)]
    public void What_is_encoded_is_decoded(SourceEncoding encoding)
    {
        var decoded = TextDecoder.Decode(TextDecoder.Encode("عقد اللقاء\r\nيوم السبت", encoding));

        Assert.Equal("عقد اللقاء\r\nيوم السبت", decoded.Text);
        Assert.Equal(encoding, decoded.Encoding);
    }

    [Theory]
    [InlineData(new byte[] { 0x61, 0x00, 0x62 })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00 })]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0xC3 })]
    public void What_is_no_text_is_refused(byte[] bytes) => Assert.Throws<UnreadableTextException>(() => TextDecoder.Decode(bytes));

    [Fact]
    public void An_empty_file_is_an_empty_text() => Assert.Equal("", TextDecoder.Decode(Encoding.UTF8.GetBytes("")).Text);
}
