namespace FactCheck.Rules.Matching;

/// <summary>A set of characters, upper and lower case being one, answered from a table that is filled in by pages of 256 as texts ask.</summary>
internal sealed class CharacterTable(CharacterSet set)
{
    private readonly bool[]?[] _pages = new bool[]?[256];

    /// <summary>False when the set surely takes neither <paramref name="c"/> nor its other case.</summary>
    public bool MayTake(char c) => (_pages[c >> 8] ??= Read(c >> 8))[c & 0xFF];

    private bool[] Read(int page)
    {
        var table = new bool[256];
        for (var i = 0; i < table.Length; i++)
        {
            var c = (char)((page << 8) | i);
            table[i] = set.MayTake(c) || set.MayTake(char.ToLowerInvariant(c)) || set.MayTake(char.ToUpperInvariant(c));
        }
        return table;
    }
}
