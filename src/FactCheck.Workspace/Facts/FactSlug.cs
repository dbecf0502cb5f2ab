using System.Text;

namespace FactCheck.Workspace.Facts;

/// <summary>Makes ids of names.</summary>
internal static class FactSlug
{
    /// <summary>Small Latin letters and digits with hyphens; Latin letters with marks lose them.</summary>
    public static string Of(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            var plain = Plain(c);
            if (char.IsAsciiLetterOrDigit(plain)) { slug.Append(char.ToLowerInvariant(plain)); }
            else if (char.IsLetter(plain)) { slug.Append(plain); }
            else if (slug.Length > 0 && slug[^1] != '-') { slug.Append('-'); }
        }
        return slug.ToString().Trim('-');
    }

    private static char Plain(char c)
    {
        const string Marked = "àáâãäåçèéêëìíîïñòóôõöøùúûüýÿčćđğıłńőřşšťůűźżžÀÁÂÄÅÇÉÈÖØÜŠŽ";
        const string Bare = "aaaaaaceeeeiiiinoooooouuuuyyccdgilnorsstuuzzzAAAAACEEOOUSZ";
        var at = Marked.IndexOf(c, StringComparison.Ordinal);
        return at < 0 ? c : Bare[at];
    }
}
