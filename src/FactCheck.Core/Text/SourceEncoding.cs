namespace FactCheck.Text;

/// <summary>The encodings that articles are read in and written back in.</summary>
public enum SourceEncoding
{
    /// <summary>UTF-8 without a byte order mark.</summary>
    Utf8,

    /// <summary>UTF-8 with a byte order mark.</summary>
    Utf8WithMark,

    /// <summary>UTF-16, little endian, with its mark.</summary>
    Utf16LittleEndian,

    /// <summary>UTF-16, big endian, with its mark.</summary>
    Utf16BigEndian,

    /// <summary>The Arabic code page of old Windows editors, taken when the bytes are not valid UTF-8.</summary>
    Windows1256,
}
