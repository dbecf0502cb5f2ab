using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads scores whose goals are both words: «بهدف مقابل هدفين», «بثلاثة أهداف لهدف».</summary>
internal static class ScoreInWords
{
    private const int MostGoals = 12;

    public static ScoreMention? TryRead(SemanticModel model, Sentence sentence, int token)
    {
        if (GoalsAt(model, token) is not var (first, end) || !sentence.Tokens.Contains(end)) { return null; }
        // «بهدف لمثله»
        if (model.Terms.Is(end, ListRole.AsMany, out var asMany))
        {
            return new ScoreMention(new TokenRange(token, asMany.Tokens.End), model.Article.Tokens.SpanOf(token, asMany.Tokens.End), first, first);
        }
        if (model.Terms.Is(end, WordRole.Against)) { end++; }
        else if (!model.Article.BeginsWithTo(end)) { return null; }
        return GoalsAt(model, end) is var (second, behind) && behind <= sentence.Tokens.End
            ? new ScoreMention(new TokenRange(token, behind), model.Article.Tokens.SpanOf(token, behind), first, second)
            : null;
    }

    private static (int Goals, int End)? GoalsAt(SemanticModel model, int token)
    {
        if (model.Terms.Is(token, ListRole.OneGoal, out var hit)) { return (1, hit.Tokens.End); }
        if (model.Terms.Is(token, ListRole.TwoGoals, out hit)) { return (2, hit.Tokens.End); }
        return model.Terms.Is<NumeralTerm>(token, out var numeral, out hit) && numeral.Role == NumeralRole.Unit
            && numeral.Value is > 2 and < MostGoals && model.Terms.Is(hit.Tokens.End, RateRole.GoalUnit)
            ? ((int)numeral.Value, hit.Tokens.End + 1)
            : null;
    }
}
