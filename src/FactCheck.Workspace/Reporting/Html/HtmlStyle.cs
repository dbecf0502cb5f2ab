using System.Security.Cryptography;
using System.Text;

namespace FactCheck.Workspace.Reporting.Html;

/// <summary>The page's style sheet and the policy that lets it alone take effect.</summary>
internal static class HtmlStyle
{
    /// <summary>The style sheet; it holds no end tag.</summary>
    public static string Sheet { get; } = Read();

    /// <summary>The content security policy: this one style sheet, and nothing else from anywhere.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Sheet)))}'; base-uri 'none'; form-action 'none'";

    private static string Read()
    {
        using var stream = typeof(HtmlStyle).Assembly.GetManifestResourceStream("FactCheck.Workspace.Reporting.Html.Report.css")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
