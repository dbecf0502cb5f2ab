namespace FactCheck.Text;

/// <summary>The bytes of a file are no text in any encoding that FactCheck reads.</summary>
public sealed class UndecodableTextException : Exception
{
    /// <summary>States the reason, as the end of a sentence that begins with the file's name.</summary>
    public UndecodableTextException(string message, Exception? inner = null) : base(message, inner)
    {
    }
}
