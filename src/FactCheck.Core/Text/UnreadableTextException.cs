namespace FactCheck.Text;

/// <summary>A file can't be read as text: its bytes are none in any encoding that FactCheck reads, or its markup is more than a parser takes.</summary>
public sealed class UnreadableTextException : Exception
{
    /// <summary>States the reason, as the end of a sentence that begins with the file's name.</summary>
    public UnreadableTextException(string message, Exception? inner = null) : base(message, inner)
    {
    }
}
