using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads a margin beside what both sides have: «بفارق 800 صوت، 5420 مقابل 4620», "won by 800 votes, 5,420 to 4,620", "by eight points, 53% to 45%".</summary>
internal static class MarginReader
{
    private const int MostWordsBetween = 8;
    private const int MostWordsToSides = 14;

    public static DifferenceMention? TryRead(SemanticModel model, Sentence sentence, FigureMention[] figures, FigureMention stated)
    {
        if (stated.IsApproximate || stated.Kind != MentionKind.Number || ChangeWording.WordOf(model, sentence.Tokens) is not null || Sides(model, figures, stated) is not var (first, second)) { return null; }
        if (first.IsApproximate || second.IsApproximate || stated.Written > first.Written && stated.Written > second.Written) { return null; }
        var gap = stated.Tokens.First > first.Tokens.First ? stated.Tokens.First - second.Tokens.End : first.Tokens.First - stated.Tokens.End;
        if (gap is < 0 or > MostWordsToSides || !AreOpposed(model, first, second)) { return null; }
        return first.Written >= second.Written ? DifferenceMention.Of(first, second, stated) : DifferenceMention.Of(second, first, stated);
    }

    /// <summary>The only two figures of what the margin is of, the second perhaps without its noun; percentages for points.</summary>
    private static (FigureMention First, FigureMention Second)? Sides(SemanticModel model, FigureMention[] figures, FigureMention stated)
    {
        var isInPoints = model.Terms.Is(stated.Tokens.End, WordRole.Points);
        var others = figures.Where(f => f != stated).ToArray();
        if (isInPoints && others.All(f => f.Kind == MentionKind.Percent)) { return others is [var a, var b] ? (a, b) : null; }
        var like = others.Where(f => f.Kind == MentionKind.Number && (RateMeasure.IsOne(model, f, stated) || !NounKey.IsBehind(model, f))).ToArray();
        return like is [var first, var second] && others.Length == 2 && (RateMeasure.IsOne(model, first, stated) || RateMeasure.IsOne(model, second, stated) || WordsAreNear(first, second) || IsOfRival(model, stated, first, second)) ? (first, second) : null;
    }

    /// <summary>"5,420 to 4,620".</summary>
    private static bool WordsAreNear(FigureMention first, FigureMention second) => second.Tokens.First - first.Tokens.End == 1;

    /// <summary>"By 500 votes, taking 8,900 to his only rival's 8,100": who owns the second stands between the two.</summary>
    private static bool IsOfRival(SemanticModel model, FigureMention stated, FigureMention first, FigureMention second) =>
        model.Terms.Is(stated.Tokens.End, WordRole.Votes) && stated.Tokens.End < first.Tokens.First && Owner.EndsBefore(model, second.Tokens.First)
        && (model.Terms.Is(first.Tokens.End, WordRole.To) || model.Terms.Is(first.Tokens.End, WordRole.Against)) && Statement.IsOne(model, new TokenRange(stated.Tokens.End, first.Tokens.First)) && !IsOfAnotherTime(model, new TokenRange(stated.Tokens.End, first.Tokens.First));

    private static bool IsOfAnotherTime(SemanticModel model, TokenRange gap)
    {
        for (var i = gap.First; i < gap.End; i++)
        {
            if (model.Terms.Is(i, WordRole.After) || model.Terms.Is(i, WordRole.HadBeen) || model.Terms.Is(i, WordRole.TimeBefore)) { return true; }
        }
        return false;
    }

    private static bool AreOpposed(SemanticModel model, FigureMention first, FigureMention second)
    {
        if (second.Tokens.First - first.Tokens.End is < 1 or > MostWordsBetween) { return false; }
        for (var i = first.Tokens.End; i < second.Tokens.First; i++)
        {
            if (model.Terms.Is(i, WordRole.Against) || model.Terms.Is(i, WordRole.While) || model.Terms.Is(i, WordRole.To)) { return true; }
        }
        return false;
    }
}
