namespace FactCheck.Text;

/// <summary>Writes texts as bytes, each that comes again as a number: 0 for none, 1 before a text that follows, else that of one that stands before.</summary>
/// <param name="writer">Takes the bytes.</param>
public sealed class TextPoolWriter(BinaryWriter writer)
{
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);

    /// <summary>Writes a text, or that there is none.</summary>
    public void Write(string? text)
    {
        if (text is null) { writer.Write7BitEncodedInt(0); }
        else if (_texts.TryGetValue(text, out var number)) { writer.Write7BitEncodedInt(number + 2); }
        else
        {
            _texts[text] = _texts.Count;
            writer.Write7BitEncodedInt(1);
            writer.Write(text);
        }
    }
}
