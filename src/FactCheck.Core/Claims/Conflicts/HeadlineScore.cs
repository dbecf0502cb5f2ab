using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Holds the score of the headline, or the goals that it says the winner scored, against the only score of the text.</summary>
internal static class HeadlineScore
{
    private const int SentencesOfLead = 3;
    private const int MostWordsToWin = 5;
    private const int MostGoals = 12;

    public static ConflictMention? TryRead(SemanticModel model)
    {
        if (model.Article.Sentences is not [{ Block.Kind: BlockKind.Title } title, ..] || TellsOther(model, title)
            || !TellsOfMatch(model, title) && (model.Article.Sentences.Length < 2
                || !TellsOfMatch(model, model.Article.Sentences[1]))) { return null; }
        var told = ScoreReader.Of(model, title);
        if (told.Count > 1) { return null; }
        var goals = told.Count == 0 ? GoalsIn(model, title) : null;
        if (told.Count == 0 && goals is null || OnlyScore(model, title) is not { } only) { return null; }
        if (told.Count == 0)
        {
            return goals is var (words, many) && only.First != many && only.Second != many
                ? new ConflictMention(words, model.Article.Tokens.SpanOf(words.First, words.End), FigureOf(model, words, many), FigureOf(only),
                ConflictPlace.Headline)
                : null;
        }
        return AreOne(told[0], only)
            ? null
            : new ConflictMention(told[0].Tokens, told[0].Span, FigureOf(told[0]), FigureOf(only), ConflictPlace.Headline);
    }

    /// <summary>The score that the text tells, once or again; none where it tells another too, or of halves and penalties.</summary>
    private static ScoreMention? OnlyScore(SemanticModel model, Sentence title)
    {
        ScoreMention? only = null;
        foreach (var sentence in model.Article.Sentences)
        {
            if (sentence == title || sentence.Block.Kind == BlockKind.Title) { continue; }
            foreach (var score in ScoreReader.Of(model, sentence))
            {
                if (only is not null && !AreOne(only, score) || TellsOther(model, ClauseOf(model, sentence, score))
                    || sentence.Index > SentencesOfLead
                    || !TellsOfMatch(model, sentence) && !model.Terms.AnyIn(sentence.Tokens, ConflictRole.FinalScore)) { return null; }
                only ??= score;
            }
        }
        return only;
    }

    /// <summary>«يسحق ضيفه برباعية», «فوز بثلاثة أهداف», "put four past": the goals of the side that is told of.</summary>
    private static (TokenRange Words, int Goals)? GoalsIn(SemanticModel model, Sentence title)
    {
        for (var i = title.Tokens.First; i < title.Tokens.End; i++)
        {
            if (title.Block.Language.JoinsArticle)
            {
                if (model.Article.Tokens[i].Kind != TokenKind.Word || model.Article.Tokens.FirstChar(i) != 'ب'
                    || !model.Terms.AnyIn(new TokenRange(Math.Max(title.Tokens.First, i - MostWordsToWin), i), ListRole.Beating)) { continue; }
                if (model.Terms.Is<GoalsTerm>(i, out var goals, out _) && goals is { IsNoun: false, Goals: > 1 } && !IsOfPlayer(model, title, i + 1))
                {
                    return (new TokenRange(i, i + 1), goals.Goals);
                }
                if (model.Terms.Is<NumeralTerm>(i, out var many, out _) && many is { Role: NumeralRole.Unit, Value: > 2 and < MostGoals }
                    && model.Terms.Is<GoalsTerm>(i + 1, out var noun, out _) && noun.IsNoun) { return (new TokenRange(i, i + 2), (int)many.Value); }
            }
            else if (model.Terms.Is<NumeralTerm>(i, out var many, out _) && many is { Role: NumeralRole.Unit, Value: > 1 and < MostGoals }
                && model.Terms.Is(i + 1, ConflictRole.PastKeeper)) { return (new TokenRange(i, i + 1), (int)many.Value); }
        }
        return null;
    }

    /// <summary>«يفوز بثنائية صلاح»: the goals of one who may not have scored all of them.</summary>
    private static bool IsOfPlayer(SemanticModel model, Sentence title, int behind) =>
        title.Tokens.Contains(behind) && model.Article.Tokens[behind].Kind == TokenKind.Word && !Statement.Begins(model, behind)
            && !model.Terms.AnyIn(new TokenRange(behind, behind + 1), WordRole.In, WordRole.Than, WordRole.Against, WordRole.After, WordRole.Amid);

    private static bool AreOne(ScoreMention a, ScoreMention b) =>
        a.First == b.First && a.Second == b.Second || a.First == b.Second && a.Second == b.First;

    private static FigureMention FigureOf(ScoreMention score) => new(MentionKind.Number, score.Tokens, score.Span, Interval.Exactly(score.First))
    {
        Role = FigureRole.Score,
    };

    private static FigureMention FigureOf(SemanticModel model, TokenRange words, int goals) =>
        new(MentionKind.Number, words, model.Article.Tokens.SpanOf(words.First, words.End), Interval.Exactly(goals)) { Role = FigureRole.Score };

    private static bool TellsOfMatch(SemanticModel model, Sentence sentence) =>
        model.Terms.AnyIn(sentence.Tokens, ListRole.Beating) || model.Terms.AnyIn(sentence.Tokens, RateRole.Drawing);

    private static bool TellsOther(SemanticModel model, Sentence sentence) => TellsOther(model, sentence.Tokens);

    private static bool TellsOther(SemanticModel model, TokenRange range) => model.Terms.AnyIn(range, ConflictRole.OtherScore);

    /// <summary>Up to the comma behind the score: «بهدفين دون رد، سجلهما … في الشوط الثاني» tells of no half.</summary>
    private static TokenRange ClauseOf(SemanticModel model, Sentence sentence, ScoreMention score)
    {
        for (var i = score.Tokens.End; i < sentence.Tokens.End; i++)
        {
            if (Statement.IsComma(model, i)) { return model.Terms.Is(i + 1, ListRole.Scoring) ? sentence.Tokens with { End = i } : sentence.Tokens; }
        }
        return sentence.Tokens;
    }
}
