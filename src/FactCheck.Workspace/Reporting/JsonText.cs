using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace FactCheck.Workspace.Reporting;

/// <summary>How JSON is written: Arabic as Arabic, everything invisible as an escape.</summary>
internal static class JsonText
{
    public static JavaScriptEncoder Encoder { get; } = CreateEncoder();

    public static JsonWriterOptions Indented { get; } = new() { Indented = true, NewLine = "\n", Encoder = Encoder };

    public static JsonWriterOptions OneLine { get; } = new() { Encoder = Encoder };

    private static JavaScriptEncoder CreateEncoder()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.BasicLatin, UnicodeRanges.Latin1Supplement, UnicodeRanges.Arabic,
            UnicodeRanges.GeneralPunctuation);
        for (var c = '\u200B'; c <= '\u200F'; c++) { settings.ForbidCharacter(c); }
        for (var c = '\u2028'; c <= '\u202E'; c++) { settings.ForbidCharacter(c); }
        for (var c = '\u2060'; c <= '\u206F'; c++) { settings.ForbidCharacter(c); }
        settings.ForbidCharacter('\u061C');
        settings.ForbidCharacter('#'); // build servers take "##[…]" in their log for a command
        return JavaScriptEncoder.Create(settings);
    }
}
