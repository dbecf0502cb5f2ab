namespace FactCheck.Rules.Syntax;

/// <summary>Says in words where a grammar stopped.</summary>
internal static class UnexpectedInput
{
    /// <summary>Such as: unexpected ')'; expected a value.</summary>
    public static string Describe(string text, int at, IEnumerable<string> expectations, string whole)
    {
        var found = at >= text.Length ? $"{whole} ends too early" : $"unexpected '{Word(text, at)}'";
        var expected = string.Join(" or ", expectations.Where(e => e.Length > 0
            && !e.StartsWith("end of input", StringComparison.Ordinal)).Distinct().Take(4));
        return expected.Length == 0 ? found : $"{found}; expected {expected}";
    }

    private static string Word(string text, int at)
    {
        var end = at + 1;
        if (char.IsLetterOrDigit(text[at]))
        {
            while (end < text.Length && end - at < 20 && char.IsLetterOrDigit(text[end])) { end++; }
        }
        return text[at..end];
    }
}
