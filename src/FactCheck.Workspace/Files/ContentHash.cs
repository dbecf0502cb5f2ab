namespace FactCheck.Workspace.Files;

/// <summary>
/// A number that changes when bytes do (FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/), for telling whether a compiled form is of the file beside it. It costs no
/// library to load, and nobody gains by forging it: who writes the compiled form can write the file too.
/// </summary>
internal static class ContentHash
{
    /// <summary>The hash of nothing.</summary>
    public const ulong Empty = 14695981039346656037;

    private const ulong Prime = 1099511628211;

    /// <summary>The hash of some bytes behind those of <paramref name="before"/>.</summary>
    public static ulong Of(ReadOnlySpan<byte> bytes, ulong before = Empty)
    {
        foreach (var b in bytes) { before = (before ^ b) * Prime; }
        return before;
    }
}
