using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Reads shares in sentences whose figures are all told: a part, its whole and what the part is called. "All 18 judges took part, and the minority of eleven …",
/// «رفض تسعة من كل عشرة موظفين العرض، بعدما صوت 1530 منهم ضده في اقتراع شارك فيه جميع العاملين وعددهم ألفا موظف».
/// </summary>
internal static class ToldShare
{
    private const int MostWordsToFigure = 5;
    private const int MostWordsToSide = 5;

    public static ShareMention? TryRead(SemanticModel model, Sentence sentence, ReadOnlySpan<FigureMention> inside)
    {
        if (inside.Length is < 2 or > 3) { return null; }
        FigureMention? stated = null, first = null, second = null;
        foreach (var figure in inside)
        {
            if (figure.Kind == MentionKind.Percent && stated is null) { stated = figure; }
            // "seven of them, drawn from five continents"
            else if (second is not null && stated is null && model.Terms.Is(second.Tokens.End, WordRole.OfWhich) && figure.Kind != MentionKind.Percent
                && NounKey.IsBehind(model, figure)) { break; }
            else if (figure is not { Kind.Name: "number", Unit: null, IsApproximate: false } || second is not null) { return null; }
            else if (first is null) { first = figure; }
            else { second = figure; }
        }
        if (first is null || second is null || PartAndWhole(model, sentence, first, second) is not var (part, whole)) { return null; }
        stated ??= FractionBefore(model, sentence, part);
        if (part.Written > whole.Written || !CountOneThing(model, part, whole)
            || model.Terms.AnyIn(sentence.Tokens, WordRole.Respectively, WordRole.HadBeen, WordRole.Adding)) { return null; }
        return stated is null
            ? OfMost(model, sentence, part, whole)
            : IsOfOneSide(model, sentence, stated, part) ? ShareMention.Of(part, whole, stated, OneInSoMany.Said(stated)) : null;
    }

    private static (FigureMention Part, FigureMention Whole)? PartAndWhole(SemanticModel model, Sentence sentence, FigureMention first,
        FigureMention second)
    {
        if (WholeAndPart.TryRead(model, sentence, first, second) is { } told) { return told; }
        var isFirst = WholeMark.Is(model, sentence, first);
        return isFirst == WholeMark.Is(model, sentence, second) ? null : isFirst ? (second, first) : (first, second);
    }

    /// <summary>«ثلاثة أرباع الأعضاء»: the only part that a word names, before the count.</summary>
    private static FigureMention? FractionBefore(SemanticModel model, Sentence sentence, FigureMention part)
    {
        for (var i = sentence.Tokens.First; i < part.Tokens.First && model.Terms.Is(part.Tokens.End, WordRole.OfWhich); i++)
        {
            if (model.Terms.Is<FractionTerm>(i, out var fraction, out var hit)
                && ShareFraction.BoundBefore(model, i).Kind is null) { return ShareFraction.Figure(model, fraction, hit.Tokens); }
        }
        return null;
    }

    private static bool CountOneThing(SemanticModel model, FigureMention part, FigureMention whole) =>
        model.Terms.Is(part.Tokens.End, WordRole.OfWhich) || !NounKey.IsBehind(model, part)
            || NounKey.AreOne(model, part.Tokens.End, whole.Tokens.End) || ArePeople(model, part.Tokens.End);

    private static bool ArePeople(SemanticModel model, int noun) =>
        model.Terms.Is(noun, WordRole.Person) || model.Terms.Is(noun, ShareRole.HouseMember);

    /// <summary>A majority of the whole is more than half of it, a minority less. In English "a majority of 12" is a margin.</summary>
    private static ShareMention? OfMost(SemanticModel model, Sentence sentence, FigureMention part, FigureMention whole)
    {
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (model.Terms.Is<FractionTerm>(i, out _, out _)) { return null; }
        }
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            var isMinority = model.Terms.Is(i, ShareRole.Minority, out var hit);
            if (!isMinority && !model.Terms.Is(i, ShareRole.Majority, out hit)) { continue; }
            // «خسر الحزب الأغلبية بعدما نال 55 مقعدا»
            if (model.Terms.AnyIn(new TokenRange(Math.Max(sentence.Tokens.First, i - MostWordsToFigure), i), ShareRole.MissingMajority)) { return null; }
            if (!(isMinority || sentence.Block.Language.JoinsArticle)
                && (part.Tokens.First >= hit.Tokens.End && part.Tokens.First < whole.Tokens.First || !IsNear(model, hit.Tokens.End, whole))
                || !IsNear(model, hit.Tokens.End, whole) && !IsNear(model, hit.Tokens.End, part)) { return null; }
            var word = new FigureMention(MentionKind.Percent, hit.Tokens, model.Article.Tokens.SpanOf(hit.Tokens.First, hit.Tokens.End), isMinority
                ? new Interval(0, 50)
                : new Interval(50, 100))
            {
                Unit = "%",
                Written = 50,
                IsApproximate = true,
            };
            return ShareMention.Of(part, whole, word, word.Interval);
        }
        return null;
    }

    private static bool IsNear(SemanticModel model, int from, FigureMention figure) =>
        figure.Tokens.First >= from && figure.Tokens.First - from <= MostWordsToFigure;

    /// <summary>What the share did and what the part did are the same side of one ballot, and the part is one of them.</summary>
    private static bool IsOfOneSide(SemanticModel model, Sentence sentence, FigureMention stated, FigureMention part)
    {
        if (stated.Tokens.First > part.Tokens.First || !model.Terms.Is(part.Tokens.End, WordRole.OfWhich)) { return false; }
        return SideNear(model, sentence, stated.Tokens, part.Tokens.First) is { } side
            && SideNear(model, sentence, part.Tokens, sentence.Tokens.End, stated.Tokens.End) == side;
    }

    private static BallotSide? SideNear(SemanticModel model, Sentence sentence, TokenRange figure, int to, int from = 0)
    {
        for (var distance = 1; distance <= MostWordsToSide; distance++)
        {
            var (before, behind) = (figure.First - distance, figure.End + distance - 1);
            if (behind < to && model.Terms.Is<BallotTerm>(behind, out var term, out _)
                || before >= Math.Max(from, sentence.Tokens.First) && model.Terms.Is<BallotTerm>(before, out term, out _)) { return term.Side; }
        }
        return null;
    }
}
