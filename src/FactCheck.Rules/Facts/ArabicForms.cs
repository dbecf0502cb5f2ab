namespace FactCheck.Rules.Facts;

/// <summary>Forms of Arabic names that packs need not list.</summary>
internal static class ArabicForms
{
    private static readonly string[] CompanyNouns = ["شركة", "مجموعة", "بنك", "البنك", "مصرف", "الخطوط", "مؤسسة", "المؤسسة", "الشركة"];

    /// <summary>The definite form of an adjective: الكيني, الكوري الجنوبي, الجنوب سوداني.</summary>
    public static string Definite(string adjective)
    {
        var space = adjective.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0) { return WithArticle(adjective); }
        var (first, rest) = (adjective[..space], adjective[(space + 1)..]);
        return first is "جنوب" or "شمال" or "غرب" or "شرق" or "وسط" ? WithArticle(first) + " " + rest : WithArticle(first) + " " + Definite(rest);
    }

    /// <summary>The name behind the preposition ل: للأمم المتحدة, لحلف شمال الأطلسي, للجنة.</summary>
    public static string For(string name)
    {
        if (!name.StartsWith("ال", StringComparison.Ordinal)) { return "ل" + name; }
        return name.Length > 2 && name[2] == 'ل' ? "ل" + name[2..] : "لل" + name[2..];
    }

    /// <summary>A company behind the nouns that desks set before it: «شركة سابك», «مجموعة سابك»; none where the name has one of its own.</summary>
    public static IEnumerable<string> WithCompany(string name) =>
        !IsArabic(name) || CompanyNouns.Any(n => name.StartsWith(n, StringComparison.Ordinal)) ? [] : [$"شركة {name}", $"مجموعة {name}"];

    /// <summary>True when a name is written in Arabic letters.</summary>
    public static bool IsArabic(string name) => name.AsSpan().IndexOfAnyInRange('ء', 'ي') >= 0;

    private static string WithArticle(string word) => word.StartsWith("ال", StringComparison.Ordinal) ? word : "ال" + word;
}
