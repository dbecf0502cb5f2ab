using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads what is left of things that are counted: "sold 30 of his 50 sheep and has 20 left", «باع 30 من خرافه البالغ عددها 50 ولم يبق لديه سوى 20 خروفا». The three are all figures of the sentence, and nothing follows.</summary>
internal static class LeftCountReader
{
    private const int MostWordsToFigure = 4;

    public static DifferenceMention? TryRead(SemanticModel model, Sentence sentence, FigureMention[] inside, TermHit word)
    {
        if (inside is not [var first, var second, var left] || !IsCount(first) || !IsCount(second) || !IsCount(left)
            || word.Tokens.First < second.Tokens.End) { return null; }
        if ((WholeAndPart.TryRead(model, sentence, first, second) ?? Taken(model, sentence, first, second)) is not var (part, whole)
            || part.Written >= whole.Written || left.Written >= whole.Written || !Closes(model, sentence, left, word)) { return null; }
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (model.Terms.Is(i, WordRole.Adding) || model.Terms.Is(i, WordRole.Rise) || model.Terms.Is(i, WordRole.Respectively)
                || model.Terms.Is(i, WordRole.Forecast) || Statement.IsSemicolon(model, i)) { return null; }
        }
        return DifferenceMention.Of(whole, part, left);
    }

    /// <summary>"Began with 50 sheep, sold 30": the second is taken from the first.</summary>
    private static (FigureMention Part, FigureMention Whole)? Taken(SemanticModel model, Sentence sentence, FigureMention first, FigureMention second)
    {
        if (first.Written <= second.Written || !NounKey.IsBehind(model, first) && !model.Terms.Is(first.Tokens.End, WordRole.Person)
            || NounKey.IsBehind(model, second) && !NounKey.AreOne(model, first.Tokens.End, second.Tokens.End)) { return null; }
        for (var i = second.Tokens.First - 1; i >= Math.Max(first.Tokens.End, second.Tokens.First - MostWordsToFigure); i--)
        {
            if (model.Terms.Is(i, TotalRole.Gone)) { return (second, first); }
        }
        return null;
    }

    private static bool IsCount(FigureMention figure) => figure is { Kind.Name: "number", Unit: null, IsApproximate: false };

    /// <summary>The word stands just before or behind the figure, and the clause ends there: "nine left at home" are some of them.</summary>
    private static bool Closes(SemanticModel model, Sentence sentence, FigureMention left, TermHit word)
    {
        var end = left.Tokens.End;
        if (word.Tokens.First >= end)
        {
            if (word.Tokens.First - end > 1) { return false; }
            end = word.Tokens.End;
        }
        else if (left.Tokens.First - word.Tokens.End > MostWordsToFigure) { return false; }
        else if (NounKey.IsBehind(model, left)) { end++; }
        return end >= sentence.Tokens.End || model.Article.Tokens[end].Kind == TokenKind.Punctuation;
    }
}
