using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads a deficit or a surplus that the next sentence explains by what came in and what went out: "a trade deficit of $2 billion. Exports rose to $9 billion, while imports were $7 billion".
/// Another amount may be that of another time, so only the very amount under the wrong name is told.
/// </summary>
internal static class BalanceSign
{
    public static DifferenceMention? TryRead(SemanticModel model, Sentence sentence, FigureMention[] row, FigureMention stated, bool isSurplus,
        CancellationToken cancellationToken)
    {
        if (sentence.Block.Kind == BlockKind.Title || sentence.Index + 1 >= model.Article.Sentences.Length
            || model.Article.Sentences[sentence.Index + 1] is not { } next || next.Block != sentence.Block) { return null; }
        for (var i = next.Tokens.First; i < next.Tokens.End; i++)
        {
            if (Statement.IsApostrophe(model, i) || model.Terms.Is(i, WordRole.Possessive)) { return null; } // "the region's revenue"
        }
        FigureMention? income = null, outlay = null;
        var from = next.Tokens.First;
        foreach (var figure in FigureRow.In(row, next.Tokens))
        {
            if (RateMeasure.IsOne(model, figure, stated) || LeftReader.IsBare(model, figure))
            {
                switch (BalanceReader.NameOf(model, figure, from))
                {
                    case RateRole.Income when income is null: income = figure; break;
                    case RateRole.Outlay when outlay is null: outlay = figure; break;
                    default: return null;
                }
            }
            from = figure.Tokens.End;
        }
        // "In June exports came to …"
        if (income is null || outlay is null
            || BalanceReader.TellsTime(model, new TokenRange(next.Tokens.First, Math.Min(income.Tokens.First, outlay.Tokens.First)),
            cancellationToken)) { return null; }
        var difference = isSurplus ? DifferenceMention.Of(income, outlay, stated) : DifferenceMention.Of(outlay, income, stated);
        return (FigureRow.Rounded(difference.Less) - FigureRow.Rounded(difference.More)).Meets(difference.StatedInterval) && difference.More.Written < difference.Less.Written ? difference : null;
    }
}
