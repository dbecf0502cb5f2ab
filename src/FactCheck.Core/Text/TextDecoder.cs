using System.Text;

namespace FactCheck.Text;

/// <summary>Turns bytes into a <see cref="SourceText"/> strictly: nothing is replaced in silence, so a position in the text is a position in the file.</summary>
public static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>
    /// Decodes by byte order mark, else as UTF-8, else as windows-1256.
    /// </summary>
    /// <exception cref="UnreadableTextException">The bytes are no text: they hold NUL, or break the encoding that their mark names.</exception>
    public static SourceText Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) { return Utf16(bytes[2..], bigEndian: false); }
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) { return Utf16(bytes[2..], bigEndian: true); }
        if (bytes.Contains((byte)0)) { throw new UnreadableTextException("it holds NUL bytes and so is no text"); }

        var marked = bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]);
        if (marked) { bytes = bytes[3..]; }
        try
        {
            return new SourceText(StrictUtf8.GetString(bytes), marked ? SourceEncoding.Utf8WithMark : SourceEncoding.Utf8);
        }
        catch (DecoderFallbackException e) when (marked)
        {
            throw new UnreadableTextException("it has a UTF-8 mark but its bytes are not UTF-8", e);
        }
        catch (DecoderFallbackException)
        {
            return new SourceText(Arabic().GetString(bytes), SourceEncoding.Windows1256);
        }
    }

    /// <summary>The bytes of <paramref name="text"/> in the encoding that it came in, mark included.</summary>
    /// <exception cref="EncoderFallbackException">The text holds a character that the encoding does not have.</exception>
    public static byte[] Encode(string text, SourceEncoding encoding)
    {
        Encoding target = encoding switch
        {
            SourceEncoding.Utf8 or SourceEncoding.Utf8WithMark => StrictUtf8,
            SourceEncoding.Windows1256 => Arabic(),
            _ => new UnicodeEncoding(encoding == SourceEncoding.Utf16BigEndian, byteOrderMark: false, throwOnInvalidBytes: true),
        };
        ReadOnlySpan<byte> mark = encoding switch
        {
            SourceEncoding.Utf8WithMark => [0xEF, 0xBB, 0xBF],
            SourceEncoding.Utf16LittleEndian => [0xFF, 0xFE],
            SourceEncoding.Utf16BigEndian => [0xFE, 0xFF],
            _ => [],
        };
        return [.. mark, .. target.GetBytes(text)];
    }

    private static SourceText Utf16(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        try
        {
            return new SourceText(
                new UnicodeEncoding(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true).GetString(bytes),
                bigEndian ? SourceEncoding.Utf16BigEndian : SourceEncoding.Utf16LittleEndian);
        }
        catch (DecoderFallbackException e)
        {
            throw new UnreadableTextException("it has a UTF-16 mark but its bytes are not UTF-16", e);
        }
    }

    private static Encoding Arabic() => CodePagesEncodingProvider.Instance.GetEncoding(
        1256, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
}
