using FactCheck.Diagnostics;
using FactCheck.Knowledge;
using FactCheck.Languages;

namespace FactCheck.Semantics;

/// <summary>How the words of an unknown name stand to those of a known one.</summary>
internal sealed class NameAlignment
{
    private const double Inflected = 0.25;
    private const double Confusable = 0.6;
    private const double Kin = 0.7;
    private const double Other = 1;
    private const double Most = 1.3;
    private const double MostForLong = 1.6;
    private const int FewestToReorder = 4;
    private const int FewestToTellForms = 3;

    private readonly List<WordPair> _pairs;
    private bool _isReordered;

    private NameAlignment(double cost, List<WordPair> pairs)
    {
        Cost = cost;
        _pairs = pairs;
    }

    /// <summary>The sum of all differences; 0 for the same name.</summary>
    public double Cost { get; }

    /// <summary>The alignment; none when the names are not near.</summary>
    /// <param name="written">The words of the unknown name.</param>
    /// <param name="known">The words of the known one.</param>
    /// <param name="isProven">True when an acronym beside the name already says which organisation is meant.</param>
    public static NameAlignment? Of(string[] written, string[] known, bool isProven)
    {
        var costs = Costs(written, known);
        var alignment = new NameAlignment(costs[written.Length, known.Length], Trace(written, known, costs));
        var limit = known.Length >= 5 || isProven ? MostForLong : Most;
        return alignment.Cost is > 0 && alignment.Cost <= limit && alignment.IsSlip(known.Length, isProven) ? alignment : null;
    }

    /// <summary>The alignment of two names that have the same words in another order.</summary>
    public static NameAlignment? OfReordered(string[] written, string[] known)
    {
        if (written.Length != known.Length || written.Length < FewestToReorder
            || WordKey.Equal(string.Join(' ', written), string.Join(' ', known))) { return null; }
        return SortedStems(written).AsSpan().SequenceEqual(SortedStems(known))
            ? new NameAlignment(Kin, [.. known.Select(k => new WordPair(k, k, 0))]) { _isReordered = true }
            : null;
    }

    /// <summary>What matched and what did not, in words.</summary>
    public LocalizedText Reasons()
    {
        if (_isReordered) { return new LocalizedText("its words stand in another order", "كلماته بترتيب آخر"); }
        var (english, arabic) = (new List<string>(), new List<string>());
        var same = string.Join(' ', _pairs.Where(p => p is { Written: not null, Known: not null, Cost: 0 }).Select(p => p.Known));
        english.Add($"«{same}» is the same");
        arabic.Add($"تطابق «{same}»");
        foreach (var (written, known, _) in _pairs.Where(p => p.Cost > 0))
        {
            english.Add(written is null ? $"«{known}» is missing" : known is null ? $"«{written}» is too much" : $"«{written}» stands for «{known}»");
            arabic.Add(written is null ? $"نقصت «{known}»" : known is null ? $"زادت «{written}»" : $"كُتبت «{written}» بدل «{known}»");
        }
        return new LocalizedText(string.Join(", ", english), string.Join("، ", arabic));
    }

    /// <summary>A name cut short at its end is no slip, nor is one that shares nothing but its head.</summary>
    private bool IsSlip(int known, bool isProven)
    {
        var matched = _pairs.Count(p => p is { Written: not null, Known: not null, Cost: <= Inflected });
        var confused = _pairs.Count(p => p.Cost is Confusable or Kin);
        // The head of an English name stands at its end or in the middle.
        var isEnglish = _pairs[0] is { Known: [< '\u0600', ..], Written: not null };
        if (_pairs[0].Cost > Inflected && !(isEnglish && matched >= 2) && !IsOtherHead(known, matched) || confused > 1
            || matched + confused < Math.Max(2, known - 1)) { return false; }
        // «المجلس الأمني» is no slip for «مجلس الأمن».
        if (known < FewestToTellForms
            && _pairs.Exists(p => p is { Written: { } written, Known: { } name, Cost: Confusable } && IsOneStem(written, name))) { return false; }
        if (isProven || IsOtherHead(known, matched)) { return true; }
        if (matched < 3 && _pairs.Exists(p => p.Written is null)) { return false; }
        // Only the definite form of the head differs, or words at the end are left out: an ordinary short form.
        var changed = _pairs.Skip(isEnglish ? 0 : 1).Where(p => p.Cost > 0).ToArray();
        if (changed.Length == 0
            || changed.All(p => p.Written is null) && _pairs.SkipWhile(p => p.Written is not null).All(p => p.Written is null)) { return false; }
        // One word too many behind a whole name is a longer name.
        return !changed.All(p => p.Known is null) && !(changed.Length == 1 && changed[0].Cost == Inflected && matched < 3);
    }

    /// <summary>«المنظمة الدولية للطاقة الذرية»: only the head is another, and all the rest of a long name is the same. «الوطنية» and the like are told apart by the rest.</summary>
    private bool IsOtherHead(int known, int matched) =>
        known >= FewestToReorder && matched == known - 1 && _pairs.Count == known
            && _pairs[0] is { Written: not null, Known: not null, Cost: > Inflected };

    private static ulong[] SortedStems(string[] words)
    {
        var stems = new ulong[words.Length];
        for (var i = 0; i < words.Length; i++) { stems[i] = WordKey.Hash(NameStem.Of(words[i])); }
        Array.Sort(stems);
        return stems;
    }

    private static double[,] Costs(string[] written, string[] known)
    {
        var costs = new double[written.Length + 1, known.Length + 1];
        for (var i = 1; i <= written.Length; i++) { costs[i, 0] = i * Other; }
        for (var j = 1; j <= known.Length; j++) { costs[0, j] = j * Other; }
        for (var i = 1; i <= written.Length; i++)
        {
            for (var j = 1; j <= known.Length; j++)
            {
                costs[i,
                    j] = Math.Min(Math.Min(costs[i - 1, j], costs[i, j - 1]) + Other, costs[i - 1, j - 1] + CostOf(written[i - 1], known[j - 1]));
            }
        }
        return costs;
    }

    private static List<WordPair> Trace(string[] written, string[] known, double[,] costs)
    {
        var pairs = new List<WordPair>();
        var (i, j) = (written.Length, known.Length);
        while (i > 0 || j > 0)
        {
            if (i > 0 && j > 0 && costs[i, j] == costs[i - 1, j - 1] + CostOf(written[i - 1], known[j - 1]))
            {
                pairs.Add(new WordPair(written[i - 1], known[j - 1], CostOf(written[i - 1], known[j - 1])));
                (i, j) = (i - 1, j - 1);
            }
            else if (j > 0 && costs[i, j] == costs[i, j - 1] + Other) { pairs.Add(new WordPair(null, known[--j], Other)); }
            else { pairs.Add(new WordPair(written[--i], null, Other)); }
        }
        pairs.Reverse();
        return pairs;
    }

    private static double CostOf(string written, string known)
    {
        if (WordKey.Equal(written, known)) { return 0; }
        if (WordKey.Equal(NameStem.Of(written), NameStem.Of(known))) { return Inflected; }
        if (IsOneStem(written, known)) { return Confusable; }
        if (NameKin.AreKin(NameStem.Of(written), NameStem.Of(known))) { return Kin; }
        if (NameKin.AreHeads(NameStem.Of(written), NameStem.Of(known))) { return Other; }
        return ConsonantSkeleton.AreConfusable(NameStem.Bare(written), NameStem.Bare(known)) ? Confusable : 2 * Other;
    }

    private static bool IsOneStem(string written, string known) =>
        IsAdjectiveOf(NameStem.Of(written), NameStem.Of(known)) || IsAdjectiveOf(NameStem.Of(known), NameStem.Of(written));

    /// <summary>«الذرية» of «الذرة»: the same stem with the ending of an adjective.</summary>
    private static bool IsAdjectiveOf(ReadOnlySpan<char> adjective, ReadOnlySpan<char> noun) =>
        noun.Length >= 2 && adjective.Length == noun.Length + 1 && adjective[^1] == 'ي' && WordKey.Equal(adjective[..^1], noun);
}
