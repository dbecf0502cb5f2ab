using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Converts by what the article says a unit to be: «الدونم الواحد ألف متر مربع», "a dunum is 1,000 square metres", for units that differ from land to land.</summary>
internal static class StatedUnit
{
    private const int MostWordsToSize = 5;

    /// <summary>The first figure in the unit of the second, or none where the article says the size of neither unit.</summary>
    public static Interval? Convert(SemanticModel model, FigureMention[] row, FigureMention from, FigureMention to)
    {
        if (SizeOf(model, row, from, to) is { } size)
        {
            return UnitScale.Convert(ConversionFinder.Printed(from) * Interval.Exactly(size.Written), size.Unit!, to.Unit!)
                ?? (size.Unit == to.Unit ? ConversionFinder.Printed(from) * Interval.Exactly(size.Written) : null);
        }
        if (SizeOf(model, row, to, from) is not { } other
            || (UnitScale.Convert(ConversionFinder.Printed(from), from.Unit!, other.Unit!)
            ?? (other.Unit == from.Unit ? ConversionFinder.Printed(from) : null)) is not { } whole) { return null; }
        return Interval.Divide(whole, Interval.Exactly(other.Written));
    }

    /// <summary>The figure behind the name of a unit that no number stands before.</summary>
    private static FigureMention? SizeOf(SemanticModel model, FigureMention[] row, FigureMention of, FigureMention other)
    {
        foreach (var size in row)
        {
            if (size == of || size == other || size.Unit == of.Unit || size.IsApproximate) { continue; }
            for (var i = Math.Max(0, size.Tokens.First - MostWordsToSize); i < size.Tokens.First; i++)
            {
                if (model.Terms.Is<UnitTerm>(i, out var unit, out var hit) && !unit.IsPlural && unit.Codes.Contains(of.Unit) && !of.Tokens.Contains(i)
                    && hit.Tokens.End <= size.Tokens.First && !HasMark(model, new TokenRange(i, size.Tokens.First))) { return size; }
            }
        }
        return null;
    }

    private static bool HasMark(SemanticModel model, TokenRange range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (model.Article.Tokens[i].Kind == TokenKind.Punctuation && !model.Article.Tokens.Is(i, '=')) { return true; }
        }
        return false;
    }
}
