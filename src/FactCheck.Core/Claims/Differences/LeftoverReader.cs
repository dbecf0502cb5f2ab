using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads what is left of a whole from which a part has been taken: «أنفقت سبعة ملايين من ميزانية قدرها عشرة ملايين، ولم يبق لديها سوى مليون», "sold 30 of his 50 sheep and has 20 left".</summary>
internal static class LeftoverReader
{
    private const int MostWordsToLeft = 5;
    private const int MostWordsToWhole = 6;

    private static readonly WordRole[] Unfit = [WordRole.Adding, WordRole.Rise, WordRole.Fall, WordRole.OfWhich, WordRole.Respectively, WordRole.Forecast, WordRole.Doubt];

    /// <summary>The difference of three figures that a sentence tells alone: the part and the whole, then what is left.</summary>
    public static DifferenceMention? TryRead(SemanticModel model, Sentence sentence, FigureMention[] figures)
    {
        if (figures is not [var first, var second, var left] || first.IsApproximate || second.IsApproximate || left.IsApproximate || !IsLeft(model, left, second)) { return null; }
        if (PartAndWhole(model, sentence, first, second) is not var (part, whole) || part.Written >= whole.Written || left.Written >= whole.Written || !AreOneMeasure(model, whole, left) || TellsOther(model, sentence)) { return null; }
        return DifferenceMention.Of(whole, part, left);
    }

    /// <summary>"Has 20 left", "leaving it with 20", «ولم يبق لديها سوى 20».</summary>
    private static bool IsLeft(SemanticModel model, FigureMention left, FigureMention second)
    {
        for (var i = left.Tokens.First - 1; i >= Math.Max(second.Tokens.End, left.Tokens.First - MostWordsToLeft); i--)
        {
            if (model.Terms.Is(i, WordRole.Left)) { return true; }
        }
        return model.Terms.Is(left.Tokens.End, WordRole.Left) || model.Terms.Is(left.Tokens.End + 1, WordRole.Left) && NounKey.IsBehind(model, left);
    }

    private static (FigureMention Part, FigureMention Whole)? PartAndWhole(SemanticModel model, Sentence sentence, FigureMention first, FigureMention second) =>
        WholeAndPart.TryRead(model, sentence, first, second) ?? (IsOfAmount(model, first, second) ? (first, second) : null);

    /// <summary>«سبعة ملايين من ميزانية قدرها عشرة ملايين», «300 طن من مخزون يبلغ 500 طن»: "of", a thing, and how much there was of it.</summary>
    private static bool IsOfAmount(SemanticModel model, FigureMention part, FigureMention whole)
    {
        if (whole.Tokens.First - part.Tokens.End is < 2 or > MostWordsToWhole || !model.Terms.Is(part.Tokens.End, WordRole.Of) && !model.Terms.Is(part.Tokens.End + 1, WordRole.Of)) { return false; }
        return AreOneMeasure(model, whole, part) && (FigureLead.EndsBefore(model, whole.Tokens.First, WordRole.Amounting) || FigureLead.EndsBefore(model, whole.Tokens.First, WordRole.Numbering));
    }

    private static bool AreOneMeasure(SemanticModel model, FigureMention whole, FigureMention other)
    {
        if (RateMeasure.IsOne(model, whole, other) || whole.Unit is not null && other is { Kind.Name: "number", Unit: null, Scale: > 1 } || other.Unit is not null && whole is { Kind.Name: "number", Unit: null, Scale: > 1 }) { return true; }
        return whole is { Kind.Name: "number", Unit: null } && other is { Kind.Name: "number", Unit: null } && (!NounKey.IsBehind(model, other) || model.Terms.Is(other.Tokens.End, WordRole.Left));
    }

    private static bool TellsOther(SemanticModel model, Sentence sentence)
    {
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (Statement.IsSemicolon(model, i)) { return true; }
            foreach (var role in Unfit)
            {
                if (model.Terms.Is(i, role) && !model.Terms.Is(i, WordRole.Left) && !model.Terms.Is(i + 1, WordRole.Left)) { return true; } // «لم يبق»
            }
        }
        return false;
    }
}
