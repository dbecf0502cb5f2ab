using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Holds the goals of one player, or all goals of his side, against the score of the match: "scored a hat-trick in a 2-1 win", «فاز 3-2 بفضل مهاجمه الذي سجل أهداف فريقه الأربعة».</summary>
internal static class GoalsOfOne
{
    private const int MostWordsToGoals = 4;
    private const int MostWordsToScore = 14;

    public static ListingMention? TryRead(SemanticModel model, Sentence sentence, ScoreMention score)
    {
        if ((model.Terms.AnyIn(sentence.Tokens, ListRole.GoalsApart, ListRole.ShootOut)
            || model.Terms.AnyIn(sentence.Tokens, RateRole.ScoreApart))) { return null; }
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (!model.Terms.Is(i, ListRole.Scoring) || score.Tokens.Contains(i)) { continue; }
            if (ScorersOf(model, sentence, score, i) is { } scorers) { return scorers; }
            if (GoalsBehind(model, sentence, i) is not var (goals, end, isAll) || Math.Abs(i - score.Tokens.First) > MostWordsToScore) { continue; }
            var most = Math.Max(score.First, score.Second);
            if (isAll ? goals == score.First || goals == score.Second || goals == score.First + score.Second : goals <= most) { continue; }
            var told = new FigureMention(MentionKind.Number, score.Tokens, score.Span, Interval.Exactly(most)) { Written = most };
            var (first, last) = (Math.Min(score.Tokens.First, i), Math.Max(score.Tokens.End, end));
            return new ListingMention(new TokenRange(first, last), model.Article.Tokens.SpanOf(first, last), told)
            {
                Items = Interval.Exactly(goals),
                Different = Interval.Exactly(goals),
                Last = model.Article.Tokens.SpanOf(end - 1),
            };
        }
        return null;
    }

    /// <summary>"Won 2-0 with goals from Ali, Omar and Sami": one each at least.</summary>
    private static ListingMention? ScorersOf(SemanticModel model, Sentence sentence, ScoreMention score, int goals)
    {
        if (sentence.Block.Language.JoinsArticle || goals + 2 >= sentence.Tokens.End || !IsGoals(model, goals)
            || !model.Terms.Is(goals + 1, WordRole.From) && !model.Terms.Is(goals + 1, WordRole.By) || !model.Terms.Is(goals - 1, ListRole.WithGoals)
            || CapitalNames.ReadEven(model, sentence, goals + 2) is not var (count, end)
            || count <= Math.Max(score.First, score.Second)) { return null; }
        var most = Math.Max(score.First, score.Second);
        var told = new FigureMention(MentionKind.Number, score.Tokens, score.Span, Interval.Exactly(most)) { Written = most };
        return new ListingMention(new TokenRange(score.Tokens.First, end), model.Article.Tokens.SpanOf(score.Tokens.First, end), told)
        {
            Items = Interval.Exactly(count),
            Different = Interval.Exactly(count),
            Last = model.Article.Tokens.SpanOf(end - 1),
        };
    }

    /// <summary>"A hat-trick", "four goals", "all four of City's goals", «أهداف فريقه الأربعة», «رباعية» behind the verb; one player, so that no list of several goes on.</summary>
    private static (int Goals, int End, bool IsAll)? GoalsBehind(SemanticModel model, Sentence sentence, int verb)
    {
        var isAll = false;
        for (var i = verb; i < Math.Min(sentence.Tokens.End, verb + MostWordsToGoals + 1); i++)
        {
            if (i > verb && Statement.IsComma(model, i)) { return null; }
            isAll |= i > verb && model.Terms.Is(i, ListRole.AllGoals);
            if (isAll && model.Terms.Is(i, ListRole.BothOf) && IsGoals(model, i + 1)) { return (2, i + 2, true); }
            if (CountAt(model, i) is var (count, end) && IsOfGoals(model, sentence, i, end, isAll))
            {
                return (count, end, isAll || IsDefinite(model, sentence, i));
            }
            if (model.Terms.Is<GoalsTerm>(i, out var term, out var hit) && !term.IsNoun && (i > verb || sentence.Block.Language.JoinsArticle)
                && !model.Terms.Is(hit.Tokens.End, WordRole.ForEach)) { return (term.Goals, hit.Tokens.End, false); }
        }
        return null;
    }

    private static (int Count, int End)? CountAt(SemanticModel model, int token)
    {
        foreach (var mention in model.MentionsAt(MentionKind.Number, token, default))
        {
            if (mention is FigureMention
                {
                    Decimals: 0, Scale: 1, IsApproximate: false, Role: FigureRole.Plain,
                    Written: >= 2 and <= 12
                } number) { return ((int)number.Written, number.NumberTokens.End); }
        }
        return null;
    }

    /// <summary>"Four goals", "four of City's goals", «أهداف فريقه الأربعة».</summary>
    private static bool IsOfGoals(SemanticModel model, Sentence sentence, int number, int end, bool isAll)
    {
        if (model.Terms.Is<GoalsTerm>(end, out var goals, out _) && goals.IsNoun
            || model.Terms.Is(end, WordRole.Times) && !model.Terms.Is(end, WordRole.Folds)) { return true; }
        if (IsDefinite(model, sentence, number)) { return IsGoals(model, number - 1) || IsGoals(model, number - 2); }
        if (!isAll) { return false; }
        for (var i = end; i < Math.Min(sentence.Tokens.End, end + MostWordsToGoals + 1); i++)
        {
            if (IsGoals(model, i)) { return true; }
        }
        return false;
    }

    private static bool IsGoals(SemanticModel model, int token) => model.Terms.Is<GoalsTerm>(token, out var goals, out _) && goals.IsNoun;

    /// <summary>«الأربعة» behind its noun.</summary>
    private static bool IsDefinite(SemanticModel model, Sentence sentence, int number) =>
        sentence.Block.Language.JoinsArticle && number > sentence.Tokens.First + 1
            && sentence.Block.Language.StartsDefinite(model.Article.Tokens.CharsOf(number));
}
