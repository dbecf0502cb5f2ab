using FactCheck.Text;

namespace FactCheck.Knowledge;

/// <summary>
/// The consonants of a foreign name in classes of sound, for spellings that differ only as writers hear it: غوتيريش, جوتيريش. Classes and guards
/// were measured on news: for short and native names they are useless, so they are asked only of long ones.
/// </summary>
public static class ConsonantSkeleton
{
    private const int LongEnough = 4;

    /// <summary>The skeleton of a word of the word view.</summary>
    public static string Of(ReadOnlySpan<char> word)
    {
        var skeleton = new System.Text.StringBuilder(word.Length);
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i] == 'ت' && i + 1 < word.Length && word[i + 1] == 'ش' ? 'X' : ClassOf(word[i], i == word.Length - 1);
            if (word[i] == 'ت' && c == 'X') { i++; }
            if (c != '\0' && (skeleton.Length == 0 || skeleton[^1] != c)) { skeleton.Append(c); }
        }
        return skeleton.ToString();
    }

    /// <summary>True when two words are one foreign name in two spellings.</summary>
    public static bool AreOneName(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var skeleton = Of(left);
        return skeleton.Length >= LongEnough && skeleton == Of(right) && Edits(left, right) is var edits && edits <= 2
            && edits * 3 <= Math.Max(left.Length, right.Length);
    }

    /// <summary>True when two words may be taken for each other by their letters or by their sound.</summary>
    public static bool AreConfusable(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length < 4 || right.Length < 4) { return false; }
        var (mine, theirs) = (Of(left), Of(right));
        if (mine.Length >= 3 && theirs.Length >= 3 && Edits(mine, theirs) <= (Math.Min(mine.Length, theirs.Length) >= 4 ? 1 : 0)
            && Edits(left, right) * 2 <= Math.Max(left.Length, right.Length)) { return true; }
        return Math.Max(left.Length, right.Length) >= 6 && Edits(left, right) <= 1;
    }

    /// <summary>Insertions, deletions and changes from one text to another, by key.</summary>
    public static int Edits(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length > 64 || right.Length > 64) { return int.MaxValue; }
        Span<int> row = stackalloc int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++) { row[j] = j; }
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = diagonal + (Fold(left[i - 1]) == Fold(right[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, change);
            }
        }
        return row[right.Length];
    }

    /// <summary>True when one letter is missing, too many or another, or when two neighbours stand in each other's place.</summary>
    public static bool AreOneSlip(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var edits = Edits(left, right);
        if (edits != 2 || left.Length != right.Length) { return edits == 1; }
        var i = 0;
        while (Fold(left[i]) == Fold(right[i])) { i++; }
        return i + 1 < left.Length && Fold(left[i]) == Fold(right[i + 1]) && Fold(left[i + 1]) == Fold(right[i])
            && Edits(left[(i + 2)..], right[(i + 2)..]) == 0;
    }

    private static char Fold(char c) => CharacterFolding.ToKey(c);

    private static char ClassOf(char c, bool isLast) => c switch
    {
        'ج' or 'غ' or 'ق' or 'ك' or 'گ' => 'K',
        'ت' or 'ط' or 'ث' => 'T',
        'س' or 'ص' or 'ز' or 'ذ' or 'ظ' => 'S',
        'د' or 'ض' => 'D',
        'ف' or 'ب' or 'پ' or 'ڤ' => 'B',
        'ه' when isLast => '\0',
        'ه' or 'ح' or 'خ' => 'H',
        'ش' or 'چ' => 'X',
        'ل' or 'ر' or 'م' or 'ن' => c,
        _ => '\0',
    };
}
