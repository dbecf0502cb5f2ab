using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Tells a sentence that draws from the figures before it what its only figure says: "That is an increase of …", «وبذلك بلغت نسبة …».</summary>
internal static class StoryConclusion
{
    private const int MostWordsToDraw = 12;

    private const int MostWordsToBase = 3;
    private static readonly WordRole[] Unfit = [WordRole.TimeBefore, WordRole.Against, WordRole.Adding, WordRole.Respectively, WordRole.ForEach];

    /// <summary>True where a word that draws a conclusion stands before the figure, and nothing is held against another time.</summary>
    public static bool IsDrawn(SemanticModel model, Sentence sentence, FigureMention stated)
    {
        if (IsHeldAgainst(model, sentence, stated)) { return false; }
        var before = new TokenRange(Math.Max(sentence.Tokens.First, stated.Tokens.First - MostWordsToDraw), stated.Tokens.First);
        return model.Terms.AnyIn(before, StoryRole.Concluding) || model.Terms.AnyIn(before, TotalRole.Thus)
            || model.Terms.AnyIn(before, WordRole.Meaning);
    }

    /// <summary>Held against another time or somebody else, in what stands around the figure.</summary>
    public static bool IsHeldAgainst(SemanticModel model, Sentence sentence, FigureMention stated) =>
        TellsOther(model, sentence.Tokens with { End = stated.Tokens.First }) || TellsOther(model, sentence.Tokens with { First = stated.Tokens.End })
            || model.Terms.AnyIn(new TokenRange(stated.Tokens.End, Math.Min(sentence.Tokens.End, stated.Tokens.End + MostWordsToBase)),
            WordRole.Than);

    private static bool TellsOther(SemanticModel model, TokenRange range) =>
        model.Terms.AnyIn(range, Unfit) || model.Terms.AnyIn(range, ChangeRole.Yearly);

    /// <summary>A word of rise or fall that is none of "make up".</summary>
    public static bool Turns(SemanticModel model, TokenRange range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (model.Terms.Is(i, WordRole.MakingUp, out var making)) { i = making.Tokens.End - 1; }
            else if (model.Terms.Is(i, WordRole.Rise) || model.Terms.Is(i, WordRole.Fall)) { return true; }
        }
        return false;
    }
}
