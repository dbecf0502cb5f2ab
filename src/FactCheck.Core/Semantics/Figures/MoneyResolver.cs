using System.Collections.Immutable;
using System.Runtime.InteropServices;
using FactCheck.Languages;

namespace FactCheck.Semantics;

/// <summary>
/// Tells which state's dinar, pound or dollar a bare word means: the one that the article names in full elsewhere, else that of the only such state
/// that it speaks of, else the United States dollar for a bare dollar, as news agencies write it. What stays open stays a set.
/// </summary>
internal static class MoneyResolver
{
    public static void Resolve(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        HashSet<string>? named = null;
        HashSet<string>? states = null;
        foreach (var mention in CollectionsMarshal.AsSpan(found))
        {
            if (mention is not FigureMention { Unit: null, Units.Length: > 1 } money) { continue; }
            cancellationToken.ThrowIfCancellationRequested();
            named ??= [.. found.OfType<FigureMention>().Where(m => m.Kind == MentionKind.Money).Select(m => m.Unit).OfType<string>()];
            states ??= StatesOf(model);
            if ((Only(money.Units, named) ?? Only(money.Units, states) ?? (money.Units[0] == "USD" ? "USD" : null)) is { } meant)
            {
                money.Means(meant);
            }
        }
    }

    private static string? Only(ImmutableArray<string> codes, HashSet<string> known)
    {
        string? only = null;
        foreach (var code in codes)
        {
            if (!known.Contains(code)) { continue; }
            if (only is not null) { return null; }
            only = code;
        }
        return only;
    }

    private static HashSet<string> StatesOf(SemanticModel model)
    {
        var states = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < model.Article.Tokens.Count; i++)
        {
            foreach (var hit in model.Terms.At(i))
            {
                if (hit.Term is CountryTerm country) { states.Add(country.Currency); }
            }
        }
        return states;
    }
}
