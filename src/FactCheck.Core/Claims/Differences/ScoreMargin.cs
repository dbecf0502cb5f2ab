using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads by how much a match was won, beside its score: "an 84-71 win … the 13-point margin", "by five points, 84-79", «84-79 بفارق خمس نقاط».</summary>
internal static class ScoreMargin
{
    private const int MostDigits = 3;
    private const int MostWordsToScore = 12;
    private const int MostWordsToVerb = 5;

    public static void AddTo(List<Mention> found, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var sentence in model.Article.Sentences)
        {
            if (ScoreOf(model, sentence) is not var (first, second)
                || (model.Terms.AnyIn(sentence.Tokens, RateRole.ScoreApart) || model.Terms.AnyIn(sentence.Tokens, WordRole.Leading))) { continue; }
            var next = sentence.Index + 1 < model.Article.Sentences.Length && model.Article.Sentences[sentence.Index + 1] is var behind
                && behind.Block == sentence.Block && !(model.Terms.AnyIn(behind.Tokens, RateRole.ScoreApart)
                || model.Terms.AnyIn(behind.Tokens, WordRole.Leading)) && ScoreOf(model, behind) is null ? behind : null;
            if ((MarginIn(model, sentence, first, cancellationToken)
                ?? (next is null ? null : MarginIn(model, next, null, cancellationToken))) is not { } margin) { continue; }
            found.Add(first.Written >= second.Written ? DifferenceMention.Of(first, second, margin) : DifferenceMention.Of(second, first, margin));
        }
    }

    /// <summary>The only two numbers joined by a dash in a sentence that tells of a match won.</summary>
    private static (FigureMention First, FigureMention Second)? ScoreOf(SemanticModel model, Sentence sentence)
    {
        (FigureMention, FigureMention)? only = null;
        var tokens = model.Article.Tokens;
        for (var i = sentence.Tokens.First; i + 2 < sentence.Tokens.End; i++)
        {
            if (tokens[i].Kind != TokenKind.Number || tokens[i + 2].Kind != TokenKind.Number || tokens[i + 1].Length != 1
                || tokens.FirstChar(i + 1) is not ('-' or '–') || !tokens[i + 1].Attached || !tokens[i + 2].Attached) { continue; }
            if (only is not null || PointsAt(model, i) is not { } first || PointsAt(model, i + 2) is not { } second) { return null; }
            only = (first, second);
            i += 2;
        }
        return only is not null && model.Terms.AnyIn(sentence.Tokens, ListRole.Beating) ? only : null;
    }

    /// <summary>"Beat Italy by five points"; in "a 3-1 victory, secured by three goals from" another verb leads to the figure.</summary>
    private static bool IsWonBy(SemanticModel model, int by)
    {
        for (var i = by - 1; i >= Math.Max(0, by - MostWordsToVerb); i--)
        {
            if (model.Article.Tokens[i].Kind != TokenKind.Word) { return false; }
            if (model.Terms.Is(i, ListRole.Beating)) { return true; }
        }
        return false;
    }

    private static FigureMention? PointsAt(SemanticModel model, int token) =>
        model.Article.Tokens[token].Length <= MostDigits
            && decimal.TryParse(model.Article.Tokens.CharsOf(token), System.Globalization.NumberStyles.None,
            System.Globalization.CultureInfo.InvariantCulture, out var points)
            ? new FigureMention(MentionKind.Number, new TokenRange(token, token + 1), model.Article.Tokens.SpanOf(token),
            Values.Interval.Exactly(points))
            { Written = points } : null;

    /// <summary>"By five points", "a 13-point margin", «بفارق خمس نقاط»: the only such number.</summary>
    private static FigureMention? MarginIn(SemanticModel model, Sentence sentence, FigureMention? score, CancellationToken cancellationToken)
    {
        FigureMention? only = null;
        foreach (var mention in model.MentionsIn(MentionKind.Number, sentence.Tokens, cancellationToken))
        {
            if (mention is not FigureMention { Decimals: 0, Scale: 1, IsApproximate: false, IsCount: false, Written: >= 1 } points
                || score is not null && Math.Abs(points.Tokens.First - score.Tokens.First) > MostWordsToScore
                || !IsMargin(model, points, isSame: score is not null)) { continue; }
            if (only is not null) { return null; }
            only = points;
        }
        return only;
    }

    private static bool IsMargin(SemanticModel model, FigureMention points, bool isSame)
    {
        var end = points.Tokens.End;
        var isJoined = end + 2 < model.Article.Tokens.Count && model.Article.Tokens.Is(end, '-') && model.Article.Tokens[end].Attached;
        var unit = isJoined ? end + 1 : end;
        if (!model.Terms.Is(unit, WordRole.Points) && !model.Terms.Is(unit, RateRole.GoalUnit)) { return false; }
        if (isJoined) { return model.Terms.Is(end + 2, RateRole.MarginNoun) || isSame && model.Terms.Is(end + 2, ListRole.Beating); }
        if (model.Article.SentenceOf(points.Tokens.First) is { Block.Language.JoinsArticle: true })
        {
            return FigureLead.EndsBefore(model, points.Tokens.First, RateRole.Margin);
        }
        return isSame && model.Terms.Is(points.Tokens.First - 1, WordRole.Agent) && IsWonBy(model, points.Tokens.First - 1)
            || FigureLead.EndsBefore(model, points.Tokens.First, RateRole.Margin) && model.Terms.Is(points.Tokens.First - 1, WordRole.Of);
    }
}
