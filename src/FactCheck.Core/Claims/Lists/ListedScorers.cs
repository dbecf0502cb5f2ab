using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Adds up the goals of the players named behind a score: «فاز … 3-1، وسجل أهداف الفائز مروان هدفين وكريم هدفين», "won 3-1 with two goals each from Ali and Omar".
/// A list may leave goals out, but not have more than the score, or than the winners where they are theirs.
/// </summary>
internal static class ListedScorers
{
    private const int MostWordsBetween = 6;
    private const int MostWordsToScoring = 4;
    private const int MostWordsToWinner = 5;

    public static ListingMention? TryRead(SemanticModel model, Sentence sentence, ScoreMention score)
    {
        var (goals, items, last, isOfWinner) = (0, 0, -1, model.Terms.Is(score.Tokens.End, ListRole.WithGoals));
        var scoring = score.Tokens.End;
        for (var i = score.Tokens.End; i < sentence.Tokens.End; i++)
        {
            if (model.Terms.Is(i, ListRole.NoGoal) || model.Terms.Is(i, ListRole.ShootOut) || Statement.IsSemicolon(model, i)) { return null; }
            if (model.Terms.Is(i, ListRole.Winner) && items == 0 && i - scoring <= MostWordsToWinner) { isOfWinner = true; }
            if (items > 0
                && (model.Terms.Is(i, WordRole.While) || model.Terms.Is(i, WordRole.Then) || isOfWinner && IsOfOther(model, sentence, i))) { break; }
            if (model.Terms.Is(i, ListRole.Scoring)) { scoring = i; }
            if (items > 0 && NumberOfOther(model, sentence, i) is { } more)
            {
                (goals, items, last) = (goals + more, items + 1, i + 1);
                continue;
            }
            if (!model.Terms.Is<GoalsTerm>(i, out var term, out var hit) || GoalsAt(model, sentence, term, i) is not { } told) { continue; }
            if (items > 0 ? i - last > MostWordsBetween : scoring == score.Tokens.End && !isOfWinner) { return null; }
            if (items == 0 && !isOfWinner && i - scoring > MostWordsToScoring) { return null; }
            var each = ShareOf(model, sentence, hit.Tokens.End);
            if (each == 0) { return null; }
            (goals, items, last, i) = (goals + (told * each), items + each, hit.Tokens.End, hit.Tokens.End - 1);
        }
        var most = isOfWinner ? Math.Max(score.First, score.Second) : score.First + score.Second;
        if (items < 2 || goals <= most) { return null; }
        var figure = new FigureMention(MentionKind.Number, score.Tokens, score.Span, Interval.Exactly(most)) { Written = most };
        return new ListingMention(new TokenRange(score.Tokens.First, last), score.Span.Union(model.Article.Tokens.SpanOf(last - 1)), figure)
        {
            Items = Interval.Exactly(goals),
            Different = Interval.Exactly(goals),
            Last = model.Article.Tokens.SpanOf(last - 1),
        };
    }

    /// <summary>«وسجل للنصر فهد هدفين», "and Hugo scored for United": a second verb, or another side, behind the goals of the winners.</summary>
    private static bool IsOfOther(SemanticModel model, Sentence sentence, int token)
    {
        if (model.Terms.Is(token, ListRole.Scoring) && !model.Terms.Is<GoalsTerm>(token, out _, out _)) { return true; }
        return sentence.Block.Language.JoinsArticle && model.Terms.Is(token, ListRole.Loser);
    }

    /// <summary>"… and two from Suarez": the noun is told once.</summary>
    private static int? NumberOfOther(SemanticModel model, Sentence sentence, int token)
    {
        if (sentence.Block.Language.JoinsArticle || !model.Terms.Is(token - 1, WordRole.And)
            || !model.Terms.Is(token + 1, WordRole.From)) { return null; }
        foreach (var mention in model.MentionsAt(MentionKind.Number, token, default))
        {
            if (mention is FigureMention { Decimals: 0, Written: >= 1 and <= 20, IsApproximate: false } number
                && number.Tokens.Count == 1) { return (int)number.Written; }
        }
        return null;
    }

    /// <summary>How many goals a word tells, with the number before it where it is a plain noun.</summary>
    private static int? GoalsAt(SemanticModel model, Sentence sentence, GoalsTerm term, int token)
    {
        if (!term.IsNoun) { return model.Terms.Is(token - 1, ListRole.Scoring) || !IsBareTwice(model, sentence, token) ? term.Goals : null; }
        foreach (var mention in model.MentionsAt(MentionKind.Number, token - 1, default))
        {
            if (mention is FigureMention { Decimals: 0, Written: >= 1 and <= 20, IsApproximate: false } number
                && number.NumberTokens.End == token) { return (int)number.Written; }
        }
        return sentence.Block.Language.JoinsArticle && term.Goals == 1 && !model.Terms.Is(token, ListRole.Scoring) ? 1 : null;
    }

    /// <summary>"Beat them twice": not of goals without a verb of scoring.</summary>
    private static bool IsBareTwice(SemanticModel model, Sentence sentence, int token) =>
        !sentence.Block.Language.JoinsArticle && !model.Terms.Is(token - 1, WordRole.Indefinite) && !model.Terms.Is(token, WordRole.Indefinite);

    /// <summary>How many scored so many: "two goals each from Ali and Omar", «هدفين لكل منهما»; none where it cannot be told.</summary>
    private static int ShareOf(SemanticModel model, Sentence sentence, int behind)
    {
        if (!sentence.Tokens.Contains(behind) || !model.Terms.Is(behind, WordRole.ForEach, out var each)) { return 1; }
        if (sentence.Block.Language.JoinsArticle) { return model.Terms.Is(each.Tokens.End, ListRole.OfTwo) ? 2 : 0; }
        return sentence.Tokens.Contains(each.Tokens.End + 1) && CapitalNames.Read(model, sentence, each.Tokens.End + 1) is var (count, _) ? count : 0;
    }
}
