using FactCheck.Languages;

namespace FactCheck.Semantics;

/// <summary>Which currency a bare word means when nothing tells.</summary>
internal static class MoneyWords
{
    /// <summary>The United States dollar for a bare dollar, as news agencies write it; none for the pounds, riyals and dinars of many states.</summary>
    public static string? Usual(UnitTerm unit) => unit.Codes[0] == "USD" ? "USD" : null;
}
