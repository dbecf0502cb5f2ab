using System.Collections.Immutable;

namespace FactCheck.Languages;

/// <summary>The installed languages, the first of them taken where a text tells nothing.</summary>
public sealed class LanguageSet(ImmutableArray<Language> languages)
{
    private readonly WritersOfLetters _writers = new(languages);

    /// <summary>The languages in order of preference.</summary>
    public ImmutableArray<Language> Languages { get; } = languages;

    /// <summary>Puts the tables of words together that the first article will ask for.</summary>
    public void Prepare()
    {
        foreach (var language in Languages) { _ = language.Terms; }
    }

    /// <summary>The language with a code, or none.</summary>
    public Language? ByCode(string code)
    {
        foreach (var language in Languages)
        {
            if (string.Equals(language.Code, code, StringComparison.OrdinalIgnoreCase)) { return language; }
        }
        return null;
    }

    /// <summary>The language of a word that begins with <paramref name="letter"/>: <paramref name="preferred"/> if it writes it, else the first that does, else <paramref name="preferred"/>.</summary>
    public Language OfWord(char letter, Language preferred)
    {
        if (preferred.Writes(letter)) { return preferred; }
        foreach (var language in Languages)
        {
            if (language.Writes(letter)) { return language; }
        }
        return preferred;
    }

    /// <summary>The language that writes most letters of <paramref name="text"/>; of several that write as many, <paramref name="otherwise"/> if it is one of them, else the first. Without a letter, <paramref name="otherwise"/> or the first.</summary>
    public Language Detect(ReadOnlySpan<char> text, Language? otherwise = null)
    {
        Span<int> letters = stackalloc int[Languages.Length];
        _writers.Count(text, letters);
        Language? best = null;
        var most = 0;
        for (var i = 0; i < letters.Length; i++)
        {
            if (letters[i] > most || letters[i] == most && most > 0 && Languages[i] == otherwise) { (best, most) = (Languages[i], letters[i]); }
        }
        return best ?? otherwise ?? Languages[0];
    }
}
