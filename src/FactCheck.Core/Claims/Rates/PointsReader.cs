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
            if (figure is not { Kind.Name: "number", Decimals: 0, IsApproximate: false }) { continue; }
            if (model.Terms.Is(figure.Tokens.End, WordRole.Points) && figure.Written >= ForWin)
            {
                if (points is not null) { return null; }
                points = figure;
            }
            else if (Near(model, sentence, figures, figure, WordRole.MatchWon)) { won = won is null ? figure : null; }
            else if (Near(model, sentence, figures, figure, WordRole.Drawing)) { drawn = drawn is null ? figure : null; }
            else if (Near(model, sentence, figures, figure, WordRole.MatchLost)) { lost = lost is null ? figure : null; }
        }
        if (won is null || drawn is null || lost is null || points is null || points.Tokens.First < won.Tokens.First || HasOtherPoints(model, sentence)) { return null; }
        var computed = (won.Written * ForWin) + drawn.Written;
        if (points.Written == (won.Written * ForWinOnce) + drawn.Written || points.Written > computed + won.Written) { return null; }
        var (first, end) = (Math.Min(won.Tokens.First, drawn.Tokens.First), points.Tokens.End);
        return new RateMention(new TokenRange(first, end), model.Article.Tokens.SpanOf(first, end), points, won, drawn, points) { Number = Interval.Exactly(won.Written), StatedInterval = Interval.Exactly(points.Written), Computed = Interval.Exactly(computed) };
    }

    /// <summary>"Nine wins", "won nine", «فاز في تسع»: the nearest of such words, with no other figure between.</summary>
    private static bool Near(SemanticModel model, Sentence sentence, FigureMention[] figures, FigureMention figure, WordRole role)
    {
        if (model.Terms.Is(figure.Tokens.End, role)) { return true; }
        for (var i = figure.Tokens.First - 1; i >= Math.Max(sentence.Tokens.First, figure.Tokens.First - MostWordsToMatch); i--)
        {
            if (figures.Any(f => f != figure && f.Tokens.Contains(i))) { return false; }
            if (model.Terms.Is(i, role)) { return true; }
        }
        return false;
    }

    /// <summary>A deduction, a bonus, or another year's points.</summary>
    private static bool HasOtherPoints(SemanticModel model, Sentence sentence)
    {
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (model.Terms.Is(i, WordRole.PointsApart)) { return true; }
        }
        return false;
    }
}
