using FactCheck.Diagnostics;
using FactCheck.Knowledge;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>
/// Holds the words before an acronym against the names of the organisation that it stands for: «المنظمة العالمية للأرصاد الجوفية (WMO)». One word in the place of another makes it no name of that
/// organisation; words that writers put for each other, left-out words and added ones do not.
/// </summary>
internal static class AcronymSlip
{
    private const int FewestWords = 3;

    /// <summary>The name that the words are a slip for; none where they are one of its names, or too far from all of them.</summary>
    public static NearName? Of(Organisation organisation, string before)
    {
        var words = NameStem.WordsOf(before);
        if (words.Length < 2) { return null; }
        NearName? near = null;
        foreach (var name in organisation.Names)
        {
            if (name.Role is NameRole.Acronym or NameRole.WrongAcronym || name.Text[0] < '\u0600' != before[0] < '\u0600') { continue; }
            var known = NameStem.WordsOf(name.Text);
            if (known.Length > words.Length || known.Length == 0) { continue; }
            var written = words[^known.Length..];
            var (same, kin, last) = (0, 0, -1);
            for (var i = 0; i < known.Length; i++)
            {
                if (IsSame(written[i], known[i]) || i == 0 && IsSame(WithoutParticle(written[0]), known[0])) { same++; }
                else if (NameKin.AreKin(NameStem.Of(written[i]), NameStem.Of(known[i]))) { kin++; }
                else { last = i; }
            }
            if (same + kin == known.Length && last < 0) { return null; }
            if (known.Length < FewestWords || name.Role is NameRole.Wrong or NameRole.Avoided || same != known.Length - 1 || kin > 0 || last < 0
                || IsSpelling(written[last], known[last])) { continue; }
            near ??= new NearName(organisation, name.Text, Reasons(written[last], known[last]));
        }
        return near;
    }

    /// <summary>The name that the words begin as and share most of, though more than one word is another: «منظمة التعاون الاقتصادي في أوروبا (OSCE)». That proves nothing.</summary>
    public static string? Akin(Organisation organisation, string before)
    {
        var words = NameStem.WordsOf(before);
        foreach (var name in organisation.Names)
        {
            if (name.Role is not (NameRole.Canonical or NameRole.Alias) || name.Text[0] < '\u0600' != before[0] < '\u0600') { continue; }
            var known = NameStem.WordsOf(name.Text);
            var head = Array.FindLastIndex(words, w => known.Length > FewestWords && IsSame(w, known[0]));
            if (head < 0)
            {
                if (known.Length > FewestWords && words.Length >= known.Length
                    && words[^known.Length..].Count(w => known.Any(k => IsSame(w, k))) * 3 >= known.Length * 2) { return name.Text; }
                continue;
            }
            var written = words[head..];
            var shared = written.Count(w => known.Any(k => IsSame(w, k)));
            // Words that are left out of a long name leave an ordinary short form, or none.
            if (known.Length > FewestWords + 1 && shared == written.Length
                && (written.Length == known.Length - 1
                || written.Length >= FewestWords && written.Length < known.Length && IsSame(written[^1], known[^1]))) { return name.Text; }
            if (written.Length >= known.Length - 1 && shared < written.Length && shared * 5 >= known.Length * 3
                && shared * 5 >= written.Length * 3) { return name.Text; }
        }
        return null;
    }

    private static bool IsSame(string written, string known) => Languages.WordKey.Equal(NameStem.Of(Plain(written)), NameStem.Of(Plain(known)));

    /// <summary>«بالتنمية» is «للتنمية».</summary>
    private static ReadOnlySpan<char> Plain(ReadOnlySpan<char> word) =>
        word.Length > 5 && word[0] == 'ب' && word[1..].StartsWith("ال", StringComparison.Ordinal) ? word[1..] : word;

    /// <summary>«لحلف» begins no other name than «حلف».</summary>
    private static string WithoutParticle(string word) =>
        word[0] is 'ل' or 'ب' or 'ك' or 'و' or 'ف' ? word.StartsWith("لل", StringComparison.Ordinal) ? "ال" + word[2..] : word[1..] : word;

    /// <summary>«الإفريقية», «الأفريقيه»: one word in two forms.</summary>
    private static bool IsSpelling(string written, string known) =>
        ConsonantSkeleton.AreOneName(NameStem.Bare(written), NameStem.Bare(known))
            || written[0] >= '\u0600' && NameStem.Of(written).Length > 4 && NameStem.Of(known).Length > 4
            && NameStem.Of(written)[..4].SequenceEqual(NameStem.Of(known)[..4]);

    private static LocalizedText Reasons(string written, string known) =>
        new($"«{written}» stands for «{known}»", $"كُتبت «{written}» بدل «{known}»");
}
