using System.Globalization;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Counts the minutes of goals behind a score: «… 2-1، وسجل للأول سمير (5 و30) وللثاني كمال (88)», "won 2-1 with goals from Ali (10, 35)". A list may leave goals out, but not have more than the score.</summary>
internal static class ListedGoals
{
    private const int MostMinute = 120;

    public static ListingMention? TryRead(SemanticModel model, Sentence sentence)
    {
        if (!IsOfMatch(model, sentence.Tokens) || ScoreReader.Of(model, sentence) is not [var score]) { return null; }
        if ((ListedScorers.TryRead(model, sentence, score) ?? GoalsOfOne.TryRead(model, sentence, score)) is { } scorers) { return scorers; }
        var next = sentence.Index + 1 < model.Article.Sentences.Length ? model.Article.Sentences[sentence.Index + 1].Tokens.End : sentence.Tokens.End;
        var (minutes, last, tells) = (0, 0, false);
        for (var i = score.Tokens.End; i < next; i++)
        {
            if (model.Terms.Is(i, ListRole.NoGoal)) { return null; }
            tells |= model.Terms.Is(i, ListRole.Scoring);
            if (!model.Article.Tokens.Is(i, '(')) { continue; }
            var (count, end) = MinutesIn(model, i + 1, next);
            if (!tells || end == 0 || !sentence.Block.Language.JoinsArticle && !char.IsUpper(model.Article.Tokens.FirstChar(i - 1))) { return null; }
            (minutes, last, i) = (minutes + count, end, end);
        }
        var goals = score.First + score.Second;
        if (minutes <= goals || goals == 0) { return null; }
        var told = new FigureMention(MentionKind.Number, score.Tokens, score.Span, Interval.Exactly(goals)) { Written = goals };
        return new ListingMention(new TokenRange(score.Tokens.First, last), score.Span.Union(model.Article.Tokens.SpanOf(last - 1)), told)
        {
            Items = Interval.Exactly(minutes),
            Different = Interval.Exactly(minutes),
            Last = model.Article.Tokens.SpanOf(last - 1),
        };
    }

    private static bool IsOfMatch(SemanticModel model, TokenRange range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (model.Terms.Is(i, ListRole.Beating) || model.Terms.Is(i, RateRole.Drawing)) { return true; }
        }
        return false;
    }

    /// <summary>The minutes in a bracket and the token of its end; no end where anything else stands in it.</summary>
    private static (int Count, int End) MinutesIn(SemanticModel model, int first, int end)
    {
        var (tokens, count) = (model.Article.Tokens, 0);
        for (var i = first; i < end; i++)
        {
            if (tokens.Is(i, ')')) { return (count, i); }
            if (tokens.Is(i, '+')) { i++; continue; } // 90+2
            if (tokens[i].Kind == TokenKind.Number)
            {
                if (!int.TryParse(tokens.CharsOf(i), NumberStyles.None, CultureInfo.InvariantCulture, out var minute)
                    || minute is 0 or > MostMinute) { return default; }
                count++;
            }
            else if (tokens[i].Kind == TokenKind.Word && tokens[i].Length > 1
                && !model.Terms.Is(i, WordRole.And) && !model.Terms.Is(i, ListRole.GoalNote)) { return default; }
        }
        return default;
    }
}
