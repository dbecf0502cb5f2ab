namespace FactCheck.Text;

/// <summary>Folds one view into the next, unit by unit, and keeps the map.</summary>
internal static class TextFolder
{
    public static FoldedText Fold(FoldedText from, TextView view)
    {
        if (from.View == TextView.Surface && view == TextView.Word && Unchanged(from.Text, 0) == from.Text.Length)
        {
            return from.IsIdentity
                ? new FoldedText(from.Source, TextView.Word, from.Text, null, null)
                : Rebuild(from, view);
        }
        return Rebuild(from, view);
    }

    /// <summary>How many characters of <paramref name="text"/> from <paramref name="start"/> V1 leaves as they are.</summary>
    private static int Unchanged(string text, int start)
    {
        var end = start;
        while (end < text.Length && CharacterFolding.ToWord(text[end]) == text[end]) { end++; }
        return end - start;
    }

    private static FoldedText Rebuild(FoldedText from, TextView view)
    {
        var text = from.Text;
        var folded = new FoldingBuffer(from, text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (view == TextView.Word)
            {
                var unchanged = Unchanged(text, i);
                folded.Append(text.AsSpan(i, unchanged), i);
                i += unchanged;
                if (i == text.Length) { break; }
            }
            var c = text[i];
            if (from.View == TextView.Surface)
            {
                c = IsDash(text, i) ? '-' : CharacterFolding.ToWord(c);
                if (c == CharacterFolding.Dropped)
                {
                    folded.Compose(text[i]);
                    continue;
                }
                if (c == CharacterFolding.Expanded)
                {
                    foreach (var letter in PresentationForms.Expand(text[i])) { Append(ref folded, letter, i, view); }
                    continue;
                }
            }
            Append(ref folded, c, i, view);
        }
        return folded.ToFoldedText(view);
    }

    /// <summary>A tatweel between digits, as in «52ـ92», stretches no letter: it parts them.</summary>
    private static bool IsDash(string text, int i) =>
        text[i] == '\u0640' && i > 0 && i + 1 < text.Length && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]);

    private static void Append(ref FoldingBuffer folded, char c, int i, TextView view)
    {
        if (view >= TextView.Key)
        {
            folded.EndWordBefore(c);
            c = CharacterFolding.ToKey(c);
        }
        if (view >= TextView.Loose) { c = CharacterFolding.ToLoose(c); }
        if (c != CharacterFolding.Dropped) { folded.Append(c, i); }
    }
}
