using System.Globalization;
using System.Security;
using System.Text;
using System.Text.RegularExpressions;

namespace FactCheck.Tests.Cli;

/// <summary>Draws what a terminal shows: text with colour sequences becomes a picture of it.</summary>
internal static partial class TerminalPicture
{
    private const int LineHeight = 24;
    private const int FirstLine = 34;

    /// <summary>Draws a command and its output.</summary>
    /// <param name="command">The command as it was typed.</param>
    /// <param name="output">What it wrote, with its colours.</param>
    public static string Of(string command, string output)
    {
        string[] lines = ["$ " + command, "", .. output.TrimEnd('\n').Split('\n')];
        var height = FirstLine + (lines.Length * LineHeight) - 10;
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1080\" height=\"{height}\" viewBox=\"0 0 1080 {height}\" role=\"img\" aria-label=\"A report of factcheck check on an Arabic article\">");
        svg.Append("<rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"#1c2128\"/><g font-family=\"ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace\" font-size=\"15\" fill=\"#adbac7\">\n");
        for (var i = 0; i < lines.Length; i++) { svg.Append(CultureInfo.InvariantCulture, $"<text xml:space=\"preserve\" style=\"white-space:pre\" x=\"20\" y=\"{FirstLine + (i * LineHeight)}\">{Painted(lines[i])}</text>\n"); }
        return svg.Append("</g></svg>\n").ToString();
    }

    private static string Painted(string line) => Colour().Replace(SecurityElement.Escape(line), m => m.Groups[1].Value == "0" ? "</tspan>" : $"<tspan {StyleOf(m.Groups[1].Value)}>");

    private static string StyleOf(string code) => code switch
    {
        "1" => "fill=\"#ffffff\" font-weight=\"bold\"",
        "1;4" => "fill=\"#f0f6fc\" font-weight=\"bold\"",
        "1;31" => "fill=\"#f47067\" font-weight=\"bold\"",
        "31" => "fill=\"#f47067\"",
        "32" => "fill=\"#57ab5a\"",
        "33" => "fill=\"#c69026\"",
        "36" => "fill=\"#39c5cf\"",
        "2" => "fill=\"#768390\"",
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "no colour of the report"),
    };

    [GeneratedRegex("\u001b\\[([0-9;]+)m")]
    private static partial Regex Colour();
}
