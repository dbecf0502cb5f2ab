using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads a record and the one before it, which it must be beyond: «رقما قياسيا بلغ 91 ألفا، فيما كان الرقم القياسي السابق 84 ألفا», "a record 91,000,
/// up on the previous record of 84,000".
/// </summary>
internal static class ComparedRecord
{
    private const int MostWordsToBefore = 5;
    private const int MostWordsToRecord = 14;

    public static ComparisonMention? TryRead(SemanticModel model, Sentence sentence, ReadOnlySpan<FigureMention> inside)
    {
        if (inside is not [var first, var second] || first.IsApproximate || second.IsApproximate
            || !model.Terms.AnyIn(sentence.Tokens, ComparisonRole.RecordBefore) || !ComparedMeasure.IsOne(model, first, second)
            || model.Terms.AnyIn(sentence.Tokens, ComparisonRole.Despite, ComparisonRole.OutdoneBy, ComparisonRole.Negating)
            || model.Terms.AnyIn(sentence.Tokens, ComparisonRole.LessIsAhead, ComparisonRole.LowEnd, ComparisonRole.UnderBar)
            && !IsLow(model, sentence)
            || BeforeMark(model, first, second) is not { } mark || !IsRecord(model, sentence, first, mark)) { return null; }
        return IsLow(model, sentence) ? ComparisonMention.Of(model, second, first, mark) : ComparisonMention.Of(model, first, second, mark);
    }

    /// <summary>"A record low": what is below the one before.</summary>
    private static bool IsLow(SemanticModel model, Sentence sentence) => model.Terms.AnyIn(sentence.Tokens, ComparisonRole.RecordLow);

    /// <summary>"The previous record" between the two, just before the second.</summary>
    private static TokenRange? BeforeMark(SemanticModel model, FigureMention first, FigureMention second)
    {
        for (var i = second.Tokens.First - 1; i >= Math.Max(first.Tokens.End, second.Tokens.First - MostWordsToBefore); i--)
        {
            if (model.Terms.Is(i, ComparisonRole.RecordBefore, out var hit)) { return hit.Tokens.End <= second.Tokens.First ? hit.Tokens : null; }
            if (Statement.IsComma(model, i) || Statement.IsSemicolon(model, i)) { return null; }
        }
        return null;
    }

    /// <summary>The first is said to be a record, or to be beyond the one before.</summary>
    private static bool IsRecord(SemanticModel model, Sentence sentence, FigureMention first, TokenRange mark)
    {
        var around = new TokenRange(Math.Max(sentence.Tokens.First, first.Tokens.First - MostWordsToRecord), mark.First);
        return model.Terms.AnyIn(around, ComparisonRole.RecordNow, ComparisonRole.Outdoing)
            || model.Terms.AnyIn(new TokenRange(first.Tokens.End, mark.First), ComparisonRole.OverBar);
    }
}
