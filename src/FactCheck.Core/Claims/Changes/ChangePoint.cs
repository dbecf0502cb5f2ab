using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Reads one percentage point that is told without a number: «بمقدار نقطة مئوية كاملة، من 6.75% إلى 6.25%», "by a full percentage point".</summary>
internal static class ChangePoint
{
    private const int MostWordsToPoint = 8;

    private const decimal Full = 1, BasisPoint = 0.01m;

    public static ChangeMention? TryRead(SemanticModel model, Sentence sentence, ChangePairing pairing, FigureMention first, FigureMention second)
    {
        if (first.Kind != MentionKind.Percent && first is not { Kind.Name: "number", Unit: null, Scale: 1 }
            || second.Kind != MentionKind.Percent) { return null; }
        var points = In(model, new TokenRange(Math.Max(sentence.Tokens.First, first.Tokens.First - MostWordsToPoint), first.Tokens.First))
            ?? In(model, new TokenRange(second.Tokens.End, Math.Min(sentence.Tokens.End, second.Tokens.End + MostWordsToPoint)));
        return points is null ? null : ChangeStated.TryRead(model, sentence, pairing, first, second, points);
    }

    /// <summary>The first point, or part of one, that a range tells without a number.</summary>
    public static FigureMention? In(SemanticModel model, TokenRange range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (PartAt(model, i, range.End) is var (part, words)) { return Of(model, words, part); }
            if (PointAt(model, i) is { } point)
            {
                var (more, end) = MoreBehind(model, point.End);
                return Of(model, point with { End = end }, Full + more);
            }
        }
        return null;
    }

    /// <summary>A change in basis points, as points.</summary>
    public static FigureMention? OfBasis(SemanticModel model, FigureMention figure) =>
        figure is { Kind.Name: "number", Unit: null } && model.Terms.Is(figure.Tokens.End, WordRole.BasisPoints, out var words)
            ? Of(model, new TokenRange(figure.Tokens.First, words.Tokens.End), figure.Written * BasisPoint)
            : null;

    /// <summary>True where a part at a token is one of a point.</summary>
    public static bool IsPart(SemanticModel model, int token, int end) => PartAt(model, token, end) is not null;

    private static FigureMention Of(SemanticModel model, TokenRange words, decimal value) =>
        new(MentionKind.Percent, words, model.Article.Tokens.SpanOf(words.First, words.End), Interval.Exactly(value))
        {
            Unit = "pp",
            Written = value,
            Decimals = value * 2 % 1 == 0 ? 1 : 2,
            Scale = 1,
        };

    /// <summary>«نصف نقطة», "half a point", "a quarter point", "quarter-point".</summary>
    private static (decimal Part, TokenRange Words)? PartAt(SemanticModel model, int token, int end)
    {
        if (PartOf(model, token) is not var (part, at) || part >= Full) { return null; }
        while (at < end && (model.Article.Tokens.Is(at, '-') || model.Terms.Is(at, WordRole.Indefinite)
            || model.Terms.Is(at, WordRole.Genitive) || model.Terms.Is(at, ChangeRole.Percentage)))
        {
            at++;
        }
        return at < end && model.Terms.Is(at, WordRole.Points, out var points) ? (part, new TokenRange(token, points.Tokens.End)) : null;
    }

    /// <summary>«ونصف النقطة», «وربع نقطة», "and a half": what comes to the point before it.</summary>
    private static (decimal More, int End) MoreBehind(SemanticModel model, int token)
    {
        if (model.Article.SentenceOf(token) is not { } sentence) { return (0, token); }
        var walk = new TokenWalk(model, sentence);
        var isJoined = walk.IsRole(token, WordRole.And, out var behind);
        if (!FractionTail.TryRead(walk, behind, isJoined, null, out var more, out var end)) { return (0, token); }
        return (more.Min, walk.IsRole(end, WordRole.Points, out var again) ? again : end);
    }

    private static (decimal Part, int End)? PartOf(SemanticModel model, int token) =>
        model.Terms.Is<FractionTerm>(token, out var fraction, out var hit) ? (fraction.Value, hit.Tokens.End)
        : model.Terms.Is<NumeralTerm>(token, out var numeral, out hit) && numeral.Role == NumeralRole.Fraction
        ? (numeral.Value, hit.Tokens.End)
        : null;

    /// <summary>«نقطة مئوية», "a full percentage point", and no part of one.</summary>
    private static TokenRange? PointAt(SemanticModel model, int token)
    {
        var tokens = model.Article.Tokens;
        if (token == 0 || token + 1 >= tokens.Count || tokens[token - 1].Kind == TokenKind.Number
            || model.Terms.Is<FractionTerm>(token - 1, out _, out _) || model.Terms.Is<NumeralTerm>(token - 1, out _, out _)) { return null; }
        if (model.Terms.Is(token, ChangeRole.OnePoint, out var point) && (point.Front.Particles & (Particles.Article | Particles.Conjunction)) == 0)
        {
            return point.Tokens;
        }
        if (!model.Terms.Is(token, ChangeRole.One) || model.Terms.Is<FractionTerm>(token - 2, out _, out _)) { return null; }
        var noun = token + (model.Terms.Is(token + 1, ChangeRole.Entire) ? 2 : 1);
        return model.Terms.Is(noun, ChangeRole.PointNoun, out point) ? new TokenRange(token, point.Tokens.End) : null;
    }
}
