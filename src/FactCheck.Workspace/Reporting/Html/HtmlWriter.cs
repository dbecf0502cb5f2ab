using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace FactCheck.Workspace.Reporting.Html;

/// <summary>
/// Writes HTML element by element. Names of elements and attributes are this project's own; every text and attribute value goes through
/// the encoder, so that nothing of an article can become markup. What would be invisible or turn the line around is shown as its code.
/// </summary>
internal sealed class HtmlWriter(TextWriter output)
{
    private static readonly HtmlEncoder Encoder = CreateEncoder();

    private readonly Stack<string> _open = new();

    /// <summary>Begins an element. Attributes without a value are left out.</summary>
    public HtmlWriter Open(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        WriteTag(tag, attributes);
        _open.Push(tag);
        return this;
    }

    /// <summary>Ends the innermost element.</summary>
    public HtmlWriter Close()
    {
        output.Write("</");
        output.Write(_open.Pop());
        output.Write('>');
        return this;
    }

    /// <summary>Ends the innermost element and the line.</summary>
    public HtmlWriter CloseLine()
    {
        Close();
        output.Write('\n');
        return this;
    }

    /// <summary>Ends the line. A line end of an article is written as its number, so that no line of the page begins with its words.</summary>
    public HtmlWriter Line()
    {
        output.Write('\n');
        return this;
    }

    /// <summary>An element that has no content and no end.</summary>
    public HtmlWriter Void(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        WriteTag(tag, attributes);
        return this;
    }

    /// <summary>An element that holds a text alone.</summary>
    public HtmlWriter Element(string tag, string text,
        params ReadOnlySpan<(string Name, string? Value)> attributes) => Open(tag, attributes).Text(text).Close();

    /// <summary>A text from anywhere.</summary>
    public HtmlWriter Text(ReadOnlySpan<char> text)
    {
        var written = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!SafeText.IsUnsafe(text, i) || text[i] is '\n' or '\u200E' or '\u200F' or '\u061C') { continue; }
            output.Write(Encoder.Encode(text[written..i].ToString()));
            written = i + 1;
            if (text[i] is '\r' or '\t') { output.Write(' '); }
            else { Open("span", ("class", "code-point"), ("dir", "ltr")).Text(FormattableString.Invariant($"U+{(int)text[i]:X4}")).Close(); }
        }
        output.Write(Encoder.Encode(text[written..].ToString()));
        return this;
    }

    /// <summary>The project's own style sheet, as it is: an encoded one would not be one.</summary>
    public HtmlWriter Style()
    {
        output.Write("<style>");
        output.Write(HtmlStyle.Sheet);
        output.Write("</style>\n");
        return this;
    }

    /// <summary>What <see cref="HtmlWriter"/> wrote elsewhere.</summary>
    public HtmlWriter Written(StringWriter part)
    {
        output.Write(part.GetStringBuilder());
        return this;
    }

    private static HtmlEncoder CreateEncoder()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        settings.ForbidCharacter('#'); // build servers take "##[…]" in their log for a command
        return HtmlEncoder.Create(settings);
    }

    private void WriteTag(string tag, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        output.Write('<');
        output.Write(tag);
        foreach (var (name, value) in attributes)
        {
            if (value is null) { continue; }
            output.Write(' ');
            output.Write(name);
            output.Write("=\"");
            output.Write(Encoder.Encode(SafeText.Line(value)));
            output.Write('"');
        }
        output.Write('>');
    }
}
