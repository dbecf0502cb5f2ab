using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads sentences whose figures are all told: two values of one measure, of which words mark one as the base, and perhaps the change between them. What has any other figure is left out.</summary>
internal static class ToldPairReader
{
    private const int MostFigures = 3;
    private const int MostWordsToHadBeen = 5;
    private const int MostWordsToNow = 4;

    private static readonly WordRole[] Unfit = [WordRole.OfWhich, WordRole.BelowZero, WordRole.Minus, WordRole.Votes, WordRole.Ranging];

    /// <summary>The pair of a sentence, or of two, of all figures in it.</summary>
    public static ToldPair? TryRead(SemanticModel model, Sentence sentence, TokenRange text, ReadOnlySpan<FigureMention> inside)
    {
        if (inside.Length is < 2 or > MostFigures || StatedAmong(model, text, inside) is not { } at || IsUnfit(model, text)) { return null; }
        var stated = at >= 0 ? inside[at] : null;
        var (first, second) = at switch { 0 => (inside[1], inside[2]), 1 => (inside[0], inside[2]), _ => (inside[0], inside[1]) };
        if (IsPoints(first) || IsPoints(second) || ChangeStated.IsOneVote(first, second) || !ChangeMeasure.IsOne(model, first, second)
            || ChangeLed.Is(model, first, text.First) || ChangeLed.Is(model, second, first.Tokens.End) || ChangeLed.IsBefore(model, sentence, first)
            || ChangeLed.IsBefore(model, sentence, second)) { return null; }
        // an order, a mark, a score, a factor
        if (first.Kind == MentionKind.Number && first is { Unit: null, Scale: 1, Written: < 10 }
            || model.Terms.Is(second.Tokens.End, WordRole.Times)) { return null; }
        var (x, y) = (BaseMark.Rank(model, first, text.First, NextOf(inside, first, text)),
            BaseMark.Rank(model, second, first.Tokens.End, NextOf(inside, second, text)));
        if (x == 0 && y == 0 && at != 1 && IsNow(model, second, first.Tokens.End) && !IsNow(model, first, text.First))
        {
            return new ToldPair(sentence, text, first, second, stated);
        }
        if (x == y)
        {
            return x == 0 && at == 1 && IsMovedTo(model, first, inside[1], second) ? new ToldPair(sentence, text, first, second, stated) : null;
        }
        var (from, to) = x > y ? (first, second) : (second, first);
        return Math.Max(x, y) == 3 || Math.Min(x, y) == 0 ? new ToldPair(sentence, text, from, to, stated) : null;
    }

    /// <summary>"The school, which had 30 teachers last year, now has 36".</summary>
    private static bool IsNow(SemanticModel model, FigureMention figure, int from) =>
        model.Terms.AnyIn(new TokenRange(Math.Max(from, figure.Tokens.First - MostWordsToNow), figure.Tokens.First), WordRole.Nowadays);

    /// <summary>"Currently 40 rand, will go up by 20 percent to 60": a verb of change without a subject of its own leads from the one to the other.</summary>
    private static bool IsMovedTo(SemanticModel model, FigureMention first, FigureMention stated, FigureMention second)
    {
        if (!FigureLead.LeadsTo(model, second, WordRole.To) && !FigureLead.LeadsTo(model, second, WordRole.Becoming)
            && !FigureLead.LeadsTo(model, second, WordRole.Reaching)) { return false; }
        for (var i = first.Tokens.End + 1; i < stated.Tokens.First; i++)
        {
            if ((model.Terms.Is(i, WordRole.Rise, out var verb) || model.Terms.Is(i, WordRole.Fall, out verb))
                && (verb.Front.Particles & Particles.Article) == 0)
            {
                return (model.Article.Tokens[i - 1].Kind == TokenKind.Punctuation || model.Terms.Is(i - 1, WordRole.Future)
                    || model.Terms.Is(i - 1, WordRole.And) || model.Terms.Is(i - 1, WordRole.Then)
                    || (verb.Front.Particles & Particles.Conjunction) != 0)
                    && (model.Terms.Is(verb.Tokens.End, WordRole.By) || verb.Tokens.End == stated.Tokens.First);
            }
        }
        return false;
    }

    private static int NextOf(ReadOnlySpan<FigureMention> inside, FigureMention figure, TokenRange text)
    {
        foreach (var other in inside)
        {
            if (other.Tokens.First > figure.Tokens.First) { return other.Tokens.First; }
        }
        return text.End;
    }

    /// <summary>The index of the figure that states the change, -1 where the two values are all there is, none where it is not known which of three it is.</summary>
    private static int? StatedAmong(SemanticModel model, TokenRange text, ReadOnlySpan<FigureMention> inside)
    {
        if (inside.Length == 2) { return -1; }
        int? only = null;
        for (var i = 0; i < inside.Length; i++)
        {
            var ofPercents = inside[(i + 1) % MostFigures].Kind == MentionKind.Percent && inside[(i + 2) % MostFigures].Kind == MentionKind.Percent;
            var states = inside[i].Kind == MentionKind.Percent && !ofPercents
                || ofPercents && (IsPoints(inside[i]) || ChangeMeasure.AreInPoints(model, inside[i]))
                || ChangeLed.Is(model, inside[i], i == 0 ? text.First : inside[i - 1].Tokens.End);
            if (!states && !(ofPercents && model.Terms.Is(inside[i].Tokens.End, WordRole.BasisPoints))) { continue; }
            if (only is not null || model.Terms.Is(inside[i].Tokens.End, ChangeRole.OfShorterTime) || i == MostFigures - 1 && IsOfCircumstance(model, inside[i - 1], inside[i])) { return null; }
            only = i;
        }
        return only;
    }

    /// <summary>"Against 11 million last season, when stocks rose by 3 million".</summary>
    private static bool IsOfCircumstance(SemanticModel model, FigureMention value, FigureMention stated)
    {
        for (var i = value.Tokens.End; i < stated.Tokens.First; i++)
        {
            if (ChangeWording.IsCircumstance(model, i)) { return true; }
        }
        return false;
    }

    private static bool IsPoints(FigureMention figure) => figure is { Kind.Name: "percent", Unit: "pp" };

    /// <summary>"Respectively", and not «للمرة الثانية على التوالي».</summary>
    public static bool IsRespectively(SemanticModel model, int token) =>
        model.Terms.Is(token, WordRole.Respectively) && !model.Terms.Is<OrdinalTerm>(token - 1, out _, out _);

    /// <summary>A place in an order; what "came to" a sum or "came down" is none.</summary>
    public static bool IsPlace(SemanticModel model, int token) =>
        model.Terms.Is(token, WordRole.Placing) && !model.Terms.Is(token, WordRole.Rise) && !model.Terms.Is(token, WordRole.Fall)
            && !model.Terms.Is(token + 1, WordRole.To);

    /// <summary>"; in August it had been 4.5 percent".</summary>
    private static bool IsWhatItWas(SemanticModel model, int semicolon) =>
        model.Terms.AnyIn(new TokenRange(semicolon + 1, Math.Min(model.Article.Tokens.Count, semicolon + 1 + MostWordsToHadBeen)), WordRole.HadBeen);

    private static bool IsUnfit(SemanticModel model, TokenRange text)
    {
        for (var i = text.First; i < text.End; i++)
        {
            if (model.Terms.Is<BallotTerm>(i, out var side, out _) && side.Side == BallotSide.For
                || Statement.IsSemicolon(model, i) && !IsWhatItWas(model, i) || IsPlace(model, i) || IsRespectively(model, i)) { return true; }
            foreach (var role in Unfit)
            {
                if (model.Terms.Is(i, role)) { return true; }
            }
        }
        return false;
    }
}
