using System.Text;
using FactCheck.Diagnostics;
using FactCheck.Text;

namespace FactCheck.Workspace.Corpus;

/// <summary>Places as bytes in the index.</summary>
internal static class PlaceBlob
{
    public static byte[] Of(ArticlePlace place)
    {
        using var stream = new MemoryStream(place.Text.Length * 2 + 24);
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        Write(writer, place);
        writer.Flush();
        return stream.ToArray();
    }

    public static ArticlePlace Read(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
        return Read(reader);
    }

    public static void Write(BinaryWriter writer, ArticlePlace place)
    {
        writer.Write(place.Path);
        foreach (var number in new[] { place.Span.Start, place.Span.Length, place.Start.Line, place.Start.Column, place.End.Line, place.End.Column })
        {
            writer.Write7BitEncodedInt(number);
        }
        // Half a surrogate pair is no text for UTF-8; units are kept as they are.
        writer.Write7BitEncodedInt(place.Text.Length);
        foreach (var unit in place.Text) { writer.Write7BitEncodedInt(unit); }
    }

    public static ArticlePlace Read(BinaryReader reader)
    {
        var path = reader.ReadString();
        var span = new TextSpan(reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt());
        var start = new LinePosition(reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt());
        var end = new LinePosition(reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt());
        var text = new char[reader.Read7BitEncodedInt()];
        for (var i = 0; i < text.Length; i++) { text[i] = (char)reader.Read7BitEncodedInt(); }
        return new ArticlePlace(path, span, start, end, new string(text));
    }
}
