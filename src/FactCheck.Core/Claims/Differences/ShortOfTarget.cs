using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads how much is missing to a number that is aimed at: "won 158 of the 338 seats, 12 short of the 170 needed", «نال 55 مقعدا، أقل بستة مقاعد عن الأغلبية البالغة 61».</summary>
internal static class ShortOfTarget
{
    private const int MostWordsToTarget = 4;
    private const int MostWordsBack = 1;

    public static DifferenceMention? TryRead(SemanticModel model, Sentence sentence, FigureMention[] row, TermHit word,
        CancellationToken cancellationToken)
    {
        FigureMention? stated = null, target = null, won = null;
        var isOpen = false;
        foreach (var figure in FigureRow.In(row, sentence.Tokens))
        {
            if (figure is not { Kind.Name: "number", Unit: null, IsApproximate: false, Decimals: 0, Scale: 1 }) { return null; }
            if (figure.Tokens.End > word.Tokens.First)
            {
                target ??= figure.Tokens.First >= word.Tokens.End && figure.Tokens.First - word.Tokens.End <= MostWordsToTarget
                    && Statement.IsOne(model, new TokenRange(word.Tokens.End, figure.Tokens.First))
                    ? figure
                    : null;
                break;
            }
            if (word.Tokens.First - figure.Tokens.End <= MostWordsBack) { stated = figure; }
            else if (won is null) { won = figure; }
            // a second number that is not the whole of the first
            else if (isOpen || WholeAndPart.Plainly(model, sentence, won, figure) is not var (part, whole) || part != won
                || whole != figure) { return null; }
            else { isOpen = true; }
        }
        if (stated is null || target is null || won is null || target.Written <= won.Written || stated.Written >= target.Written
            || !IsOfOne(model, won, stated, target)
            || BalanceReader.TellsTime(model, new TokenRange(won.Tokens.End, stated.Tokens.First), cancellationToken)) { return null; }
        return DifferenceMention.Of(target, won, stated);
    }

    /// <summary>Each counts the same noun or stands without one.</summary>
    private static bool IsOfOne(SemanticModel model, FigureMention won, FigureMention stated, FigureMention target)
    {
        var areSeats = model.Terms.Is(won.Tokens.End, WordRole.Seat) || NounKey.AreOne(model, won.Tokens.End, stated.Tokens.End)
            || NounKey.AreOne(model, won.Tokens.End, target.Tokens.End) || model.Terms.Is(won.Tokens.End, WordRole.Votes)
            || model.Terms.Is(won.Tokens.End, WordRole.OutOf) || model.Terms.Is(won.Tokens.End, WordRole.Of);
        return areSeats && (!NounKey.IsBehind(model, target) || NounKey.AreOne(model, won.Tokens.End, target.Tokens.End)
            || model.Terms.Is(target.Tokens.End, WordRole.Seat));
    }
}
