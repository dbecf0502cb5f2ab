using System.Security.Cryptography;
using System.Text;

namespace FactCheck.Workspace.Reporting;

/// <summary>Names for the findings of one article that no two of them share: a second finding with the same fingerprint has another name.</summary>
internal sealed class FindingPrints(string path)
{
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    /// <summary>The name of the next finding, by its fingerprint, or of something else to say about the article.</summary>
    public string Next(string what)
    {
        var count = _seen[what] = _seen.GetValueOrDefault(what) + 1;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{path}\n{count}\n{what}"))));
    }
}
