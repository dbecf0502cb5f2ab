using System.Security.Cryptography;
using System.Text;
using FactCheck.Diagnostics;
using FactCheck.Text;

namespace FactCheck.Workspace.Reporting;

/// <summary>Names for the findings of one article that stay when lines are added above or below: the same rule, words and line give the same name, a second such finding another one.</summary>
internal sealed class FindingPrints(string path)
{
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    /// <summary>The name of the next finding.</summary>
    public string Next(Diagnostic diagnostic, SourceText source)
    {
        var line = source.Slice(source.Lines.LineSpan(source.Lines.PositionOf(diagnostic.Span.Start).Line));
        return Next($"{diagnostic.Id}\n{source.Slice(diagnostic.Span)}\n{line.Trim()}");
    }

    /// <summary>The name of something else to say about the article.</summary>
    public string Next(string what)
    {
        var count = _seen[what] = _seen.GetValueOrDefault(what) + 1;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{path}\n{count}\n{what}"))));
    }
}
