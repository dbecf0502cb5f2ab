using System.Xml;

namespace FactCheck.Workspace.Reporting;

/// <summary>How XML is written. What XML can't hold is not among what <see cref="SafeText.Line"/> lets through.</summary>
internal static class XmlText
{
    private static readonly XmlWriterSettings Settings = new() { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true, CloseOutput = false };

    /// <summary>A writer that has said the encoding of files: a writer of strings would call itself UTF-16.</summary>
    public static XmlWriter Begin(TextWriter writer)
    {
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        return XmlWriter.Create(writer, Settings);
    }

    /// <summary>Writes an attribute with a text from anywhere.</summary>
    public static void WriteText(this XmlWriter xml, string attribute, string text) => xml.WriteAttributeString(attribute, SafeText.Line(text));

    /// <summary>Writes an attribute with a number.</summary>
    public static void WriteNumber(this XmlWriter xml, string attribute, int number) =>
        xml.WriteAttributeString(attribute, XmlConvert.ToString(number));
}
