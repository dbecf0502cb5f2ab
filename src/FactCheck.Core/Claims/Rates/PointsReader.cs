using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Reads the points of wins, draws and defeats: "won 12, drawn five and lost three for 41 points". Sports that give two for a win, or extra points, are left alone.</summary>
internal static class PointsReader
{
    private const int MostWordsToMatch = 3;
    private const int ForWin = 3, ForWinOnce = 2;

    public static RateMention? TryRead(SemanticModel model, Sentence sentence, FigureMention[] figures)
    {
        FigureMention? won = null, drawn = null, lost = null, points = null;
        foreach (var figure in figures)
        {
            if (points is not null && won is not null && drawn is not null && lost is not null) { break; } // "under the usual three for a win"
            if (figure is not { Kind.Name: "number", Decimals: 0, IsApproximate: false }) { continue; }
            if (model.Terms.Is(figure.Tokens.End, WordRole.Points))
            {
                if (figure.Written <= ForWin) { continue; } // «الفوز يمنح ثلاث نقاط»
                if (FigureLead.EndsBefore(model, figure.Tokens.First, WordRole.Leading) || FigureLead.EndsBefore(model, figure.Tokens.First, RateRole.Margin)
                    || model.Terms.Is(figure.Tokens.End + 1, WordRole.Than)) { continue; } // «ابتعد بسبع نقاط عن الوصيف»
                if (points is not null) { return null; }
                points = figure;
            }
            else
            {
                switch (ResultOf(model, sentence, figure))
                {
                    case RateRole.MatchWon: won = won is null ? figure : null; break;
                    case RateRole.Drawing: drawn = drawn is null ? figure : null; break;
                    case RateRole.MatchLost: lost = lost is null ? figure : null; break;
                    default: break;
                }
            }
        }
        if (won is null || drawn is null || points is null || lost is null && points.Tokens.First > won.Tokens.First && !TellsAll(model, sentence)
            || HasOtherPoints(model, sentence)) { return null; }
        var computed = (won.Written * ForWin) + drawn.Written;
        if (points.Written == (won.Written * ForWinOnce) + drawn.Written || points.Written > computed + won.Written) { return null; }
        var (first, end) = (Math.Min(points.Tokens.First, Math.Min(won.Tokens.First, drawn.Tokens.First)),
            Math.Max(points.Tokens.End, Math.Max(won.Tokens.End, drawn.Tokens.End)));
        return new RateMention(new TokenRange(first, end), model.Article.Tokens.SpanOf(first, end), points, won, drawn, points)
        {
            Number = Interval.Exactly(won.Written),
            StatedInterval = Interval.Exactly(points.Written),
            Computed = Interval.Exactly(computed),
        };
    }

    /// <summary>«وهزيمتين», "and one defeat", «الفوز يمنح ثلاث نقاط»: the defeats are told without a number, or what a win gives.</summary>
    private static bool TellsAll(SemanticModel model, Sentence sentence) =>
        model.Terms.AnyIn(sentence.Tokens, RateRole.MatchLost) || model.Terms.AnyIn(sentence.Tokens, RateRole.GivesForWin);

    /// <summary>"Nine wins", "won nine", «فاز في تسع»: the word behind the figure, or else the nearest before it.</summary>
    public static RateRole? ResultOf(SemanticModel model, Sentence sentence, FigureMention figure)
    {
        var end = figure.Tokens.End;
        if (sentence.Tokens.Contains(end) && !model.Article.BeginsWithAnd(end) && RoleAt(model, end) is { } behind) { return behind; }
        for (var i = figure.Tokens.First - 1; i >= Math.Max(sentence.Tokens.First, figure.Tokens.First - MostWordsToMatch); i--)
        {
            if (RoleAt(model, i) is { } before) { return before; }
        }
        return null;
    }

    private static RateRole? RoleAt(SemanticModel model, int token) =>
        model.Terms.Is(token, RateRole.MatchWon)
            ? RateRole.MatchWon
            : model.Terms.Is(token, RateRole.Drawing) ? RateRole.Drawing : model.Terms.Is(token, RateRole.MatchLost) ? RateRole.MatchLost : null;

    /// <summary>A deduction, a bonus, or another year's points.</summary>
    private static bool HasOtherPoints(SemanticModel model, Sentence sentence)
    {
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (model.Terms.Is(i, RateRole.PointsApart)
                && !(model.Terms.Is(i - 2, RateRole.NoOther, out var none) && none.Tokens.Contains(i))) { return true; }
        }
        return false;
    }
}
