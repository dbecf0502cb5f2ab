using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads what is called the most or the least for years, beside what it was shortly before: «الأغزر منذ 2009 بواقع 430 ملم، مقارنة بـ410 ملم في العام
/// الماضي», "the highest since 2009 at 6.1 percent, up from 5.8 percent a year earlier".
/// </summary>
internal static class ComparedSince
{
    private const int MostWordsBehind = 6;

    private static readonly WordRole[] Parting = [WordRole.Respectively, WordRole.Forecast, WordRole.OfWhich];

    public static ComparisonMention? TryRead(SemanticModel model, Sentence sentence, ReadOnlySpan<FigureMention> inside)
    {
        if (inside is not [var first, var second] || first.IsApproximate || second.IsApproximate || !ComparedMeasure.IsOne(model, first, second)
            || model.Terms.AnyIn(sentence.Tokens, Parting) || model.Terms.AnyIn(sentence.Tokens, ComparisonRole.Despite)
            || WordIn(model, sentence) is not var (word, isMost)) { return null; }
        var (x, y) = (BaseMark.Rank(model, first, sentence.Tokens.First, second.Tokens.First),
            BaseMark.Rank(model, second, first.Tokens.End, sentence.Tokens.End));
        if (x == y) { return null; }
        var (before, now) = x > y ? (first, second) : (second, first);
        // the word is told of the value, and not of what it was
        if (word.First > before.Tokens.End && before.Tokens.First > now.Tokens.First || !IsOfYearBefore(model, sentence, before)) { return null; }
        return isMost ? ComparisonMention.Of(model, now, before, word) : ComparisonMention.Of(model, before, now, word);
    }

    /// <summary>The only word for either.</summary>
    private static (TokenRange Word, bool IsMost)? WordIn(SemanticModel model, Sentence sentence)
    {
        (TokenRange, bool)? only = null;
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            var isMost = model.Terms.Is(i, ComparisonRole.MostSince, out var hit);
            if (!isMost && !model.Terms.Is(i, ComparisonRole.LeastSince, out hit)) { continue; }
            if (only is not null) { return null; }
            only = (hit.Tokens, isMost);
        }
        return only;
    }

    /// <summary>"A year earlier", «في العام الماضي»: shortly before, and so within what it is the most of.</summary>
    private static bool IsOfYearBefore(SemanticModel model, Sentence sentence, FigureMention before)
    {
        for (var i = before.Tokens.End; i < Math.Min(sentence.Tokens.End, before.Tokens.End + MostWordsBehind); i++)
        {
            if (model.Terms.Is(i, WordRole.TimeBefore) || model.Terms.Is<DirectionTerm>(i, out var last, out _) && last.Steps < 0) { return true; }
        }
        return false;
    }
}
