using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads how many more are said to be needed for a majority by who has won so many: «يحتاج الحزب إلى 26 نائبا لبلوغ الأغلبية البالغة 151، بعد فوزه بـ125 مقعدا», "needs nine more for the 61-seat majority, having won 52".</summary>
internal static class MissingToTarget
{
    private const int MostWordsToNeed = 5;
    private const int MostWordsToBar = 6;
    private const int MostWordsToWon = 4;

    public static DifferenceMention? TryRead(SemanticModel model, Sentence sentence, ReadOnlySpan<FigureMention> inside)
    {
        if (inside.Length != 3) { return null; }
        FigureMention? needed = null, target = null, won = null;
        for (var i = 0; i < inside.Length; i++)
        {
            if (inside[i] is not { Kind.Name: "number", Unit: null, IsApproximate: false, Decimals: 0, Scale: 1 } figure) { return null; }
            var from = i == 0 ? sentence.Tokens.First : inside[i - 1].Tokens.End;
            if (needed is null && IsBehind(model, figure, from, MostWordsToNeed, ComparisonRole.Needing)) { needed = figure; }
            else if (target is null && IsBehind(model, figure, from, MostWordsToBar, ShareRole.Majority)
                || model.Terms.Is(figure.Tokens.End, ShareRole.Majority)) { target = figure; }
            else if (won is null && IsBehind(model, figure, from, MostWordsToWon, ComparisonRole.Winning)) { won = figure; }
        }
        return needed is not null && target is not null && won is not null && target.Written > won.Written && needed.Written < target.Written
            ? DifferenceMention.Of(target, won, needed)
            : null;
    }

    private static bool IsBehind<TRole>(SemanticModel model, FigureMention figure, int from, int mostWords, TRole role)
        where TRole : unmanaged, Enum =>
        model.Terms.AnyIn(new TokenRange(Math.Max(from, figure.Tokens.First - mostWords), figure.Tokens.First), role);
}
