using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>Says how surely the words around a value make it the base of a change: «مقابل 35», «وكان قد أقفل عند 12,088», "after July's 6.3%", "5.0 billion a year earlier".</summary>
internal static class BaseMark
{
    private const int MostWordsBefore = 9;
    private const int MostWordsBehind = 4;
    private const int MostWordsAfter = 5;

    /// <summary>3 behind a preposition or a word of comparison, 2 behind "had been" or "after", or where the time before stands beside it, 0 where nothing says so.</summary>
    public static int Rank(SemanticModel model, FigureMention value, int from, int to)
    {
        if (FigureLead.LeadsTo(model, value, WordRole.To)) { return 0; }
        if (FigureLead.LeadsTo(model, value, WordRole.From) || FigureLead.LeadsTo(model, value, WordRole.Against)) { return 3; }
        for (var i = value.Tokens.First - 1; i >= Math.Max(from, value.Tokens.First - MostWordsBefore); i--)
        {
            if (model.Terms.Is(i, WordRole.Against, out var hit) && hit.Tokens.End <= value.Tokens.First
                && Statement.IsOne(model, new TokenRange(hit.Tokens.End, value.Tokens.First))) { return 3; }
        }
        return HadBeen(model, value, from) || Follows(model, value, from) || StandsBefore(model, value, to) ? 2 : 0;
    }

    /// <summary>True where the value is that of now: «ليصبح 8», "to 8", "now 8", "standing at 8".</summary>
    public static bool IsNow(SemanticModel model, FigureMention value, int from)
    {
        if (FigureLead.LeadsTo(model, value, WordRole.To) || FigureLead.EndsBefore(model, value.Tokens.First, WordRole.Becoming)
            || FigureLead.EndsBefore(model, value.Tokens.First, WordRole.Reaching)) { return true; }
        for (var i = value.Tokens.First - 1; i >= Math.Max(from, value.Tokens.First - MostWordsAfter); i--)
        {
            if (model.Terms.Is(i, WordRole.Nowadays) || model.Terms.Is(i, WordRole.Becoming)) { return true; }
        }
        return false;
    }

    /// <summary>«وكان قد أقفل في جلسة الإثنين عند», "that had cost", "it was": the verb of what was, and no other statement behind it.</summary>
    private static bool HadBeen(SemanticModel model, FigureMention value, int from)
    {
        for (var i = value.Tokens.First - 1; i >= Math.Max(from, value.Tokens.First - MostWordsBefore); i--)
        {
            if ((model.Terms.Is(i, WordRole.HadBeen, out var hit) || model.Terms.Is(i, ChangeRole.Formerly, out hit))
                && hit.Tokens.End <= value.Tokens.First)
            {
                return Statement.IsOne(model, new TokenRange(hit.Tokens.End, value.Tokens.First));
            }
        }
        return false;
    }

    /// <summary>"After July's 6.3%", "after closing at 90", «بعد 35 ألفا في مارس».</summary>
    private static bool Follows(SemanticModel model, FigureMention value, int from)
    {
        for (var i = value.Tokens.First - 1; i >= Math.Max(from, value.Tokens.First - MostWordsBefore); i--)
        {
            if (model.Terms.Is(i, WordRole.After) && value.Tokens.First - i <= MostWordsAfter || model.Terms.Is(i, ChangeRole.HavingBeen))
            {
                var between = new TokenRange(i + 1, value.Tokens.First);
                return Statement.IsOne(model, between) && !model.Terms.AnyIn(between, ChangeRole.Deed);
            }
        }
        return false;
    }

    /// <summary>«5 مليارات في الشهر نفسه من العام الماضي», "212 at the start of the week", "40 million a year before".</summary>
    private static bool StandsBefore(SemanticModel model, FigureMention value, int to)
    {
        for (var i = value.Tokens.End; i <= Math.Min(to - 1, value.Tokens.End + MostWordsBehind); i++)
        {
            if (model.Terms.Is(i, WordRole.TimeBefore)) { return true; }
            if (model.Article.Tokens[i].Kind == TokenKind.Punctuation || model.Terms.Is(i, WordRole.And)) { return false; }
        }
        return false;
    }
}
