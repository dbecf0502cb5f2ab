using FactCheck.Languages;
using FactCheck.Values;

namespace FactCheck.Semantics;

/// <summary>Reads parts that are told by an order: "a third of the voters", "one fifth", "a hundredth". "A fourth man" orders.</summary>
internal static class OrderFraction
{
    public static bool TryRead(in TokenWalk walk, int at, out FigureDraft draft)
    {
        draft = default;
        if (walk.Language.JoinsArticle) { return false; }
        var isOne = walk.IsTerm<NumeralTerm>(at, out var one, out var oneHit) && one is { Role: NumeralRole.Unit, Value: 1 };
        if (!isOne && !walk.IsRole(at, WordRole.Indefinite, out _)) { return false; }
        var next = isOne ? oneHit.Tokens.End : at + 1;
        if (walk.Is(next, '-') && walk.IsAttached(next)) { next++; }
        if (!walk.IsTerm<OrdinalTerm>(next, out var order, out var hit) || order.Value < 3) { return false; }
        if (walk.IsWord(hit.Tokens.End) && !walk.IsRole(hit.Tokens.End, WordRole.Of, out _)) { return false; }
        var value = 1m / order.Value;
        draft = new FigureDraft(at, hit.Tokens.End,
            new NumberReading(new TokenRange(at, hit.Tokens.End), 0, Interval.Exactly(value)) { Written = value, Scale = 1 });
        return true;
    }
}
