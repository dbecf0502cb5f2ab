namespace FactCheck.Text;

/// <summary>Reads what <see cref="TextPoolWriter"/> wrote.</summary>
/// <param name="reader">Gives the bytes.</param>
public sealed class TextPoolReader(BinaryReader reader)
{
    private readonly List<string> _texts = [];

    /// <summary>The next text, or that there is none.</summary>
    /// <exception cref="ArgumentException">The bytes are of another kind.</exception>
    /// <exception cref="EndOfStreamException">The bytes end too early.</exception>
    public string? Read()
    {
        switch (reader.Read7BitEncodedInt())
        {
            case 0:
                return null;
            case 1:
                _texts.Add(reader.ReadString());
                return _texts[^1];
            case var number:
                return _texts[number - 2];
        }
    }
}
