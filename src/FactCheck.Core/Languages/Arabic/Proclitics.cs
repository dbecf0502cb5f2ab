namespace FactCheck.Languages.Arabic;

/// <summary>The particles that Arabic writes onto the front of a word: و ف, then ب ك ل, then the article, or the س of the future.</summary>
internal static class Proclitics
{
    public static int Of(ReadOnlySpan<char> word, Span<WordFront> fronts)
    {
        var count = 0;
        fronts[count++] = default;
        AddFrom(word, default, fronts, ref count);
        if (word.Length > 2 && word[0] is 'و' or 'ف')
        {
            var and = new WordFront(1, Particles.Conjunction);
            fronts[count++] = and;
            AddFrom(word, and, fronts, ref count);
        }
        return count;
    }

    private static void AddFrom(ReadOnlySpan<char> word, WordFront front, Span<WordFront> fronts, ref int count)
    {
        var at = front.Length;
        AddArticle(word, front, fronts, ref count);
        if (word.Length - at < 3) { return; }
        if (word[at] is 'ب' or 'ك' or 'ل')
        {
            var particle = new WordFront(at + 1, front.Particles | (word[at] == 'ك' ? Particles.Likeness : Particles.Preposition));
            fronts[count++] = particle;
            AddArticle(word, particle, fronts, ref count);
            if (word[at] == 'ل' && word[at + 1] == 'ل' && word.Length - at >= 4) { fronts[count++] = new WordFront(at + 2, particle.Particles | Particles.Article); }
        }
        else if (word[at] == 'س' && word[at + 1] is 'ي' or 'ت' or 'ن' or 'أ')
        {
            fronts[count++] = new WordFront(at + 1, front.Particles | Particles.Future);
        }
    }

    private static void AddArticle(ReadOnlySpan<char> word, WordFront front, Span<WordFront> fronts, ref int count)
    {
        var at = front.Length;
        if (word.Length - at >= 4 && word[at] == 'ا' && word[at + 1] == 'ل') { fronts[count++] = new WordFront(at + 2, front.Particles | Particles.Article); }
    }

    /// <summary>True for particles with nothing behind them: «بـ», «والـ».</summary>
    public static bool StandsAlone(ReadOnlySpan<char> word) =>
        word is "و" or "ف" or "ب" or "ك" or "ل" or "ال" or "وال" or "بال" or "وب" or "ول" or "فال" or "كال" or "وبال" or "لل";
}
