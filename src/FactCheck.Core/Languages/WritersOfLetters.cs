using System.Collections.Immutable;

namespace FactCheck.Languages;

/// <summary>Which languages write a letter. Letters that the same languages write are one class, so that a text is counted with one look a letter.</summary>
internal sealed class WritersOfLetters
{
    private readonly byte[] _classes = new byte[char.MaxValue + 1];
    private readonly List<ulong> _sets = [0];

    /// <summary>Asks each language, 64 at most, about each letter.</summary>
    public WritersOfLetters(ImmutableArray<Language> languages)
    {
        for (var letter = 0; letter < _classes.Length; letter++)
        {
            var writers = 0UL;
            for (var i = 0; i < languages.Length; i++)
            {
                if (languages[i].Writes((char)letter)) { writers |= 1UL << i; }
            }
            if (writers == 0) { continue; }
            var known = _sets.IndexOf(writers);
            if (known < 0)
            {
                known = _sets.Count;
                _sets.Add(writers);
            }
            _classes[letter] = (byte)known;
        }
    }

    /// <summary>Adds to <paramref name="letters"/> how many letters of <paramref name="text"/> each language writes.</summary>
    public void Count(ReadOnlySpan<char> text, Span<int> letters)
    {
        Span<int> counts = stackalloc int[byte.MaxValue + 1];
        foreach (var letter in text) { counts[_classes[letter]]++; }
        for (var set = 1; set < _sets.Count; set++)
        {
            for (var i = 0; i < letters.Length; i++)
            {
                if ((_sets[set] >> i & 1) != 0) { letters[i] += counts[set]; }
            }
        }
    }
}
