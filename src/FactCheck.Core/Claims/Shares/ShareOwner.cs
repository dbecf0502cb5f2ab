using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Says whether a share may be one of a whole that is told in other words: "two thirds of members" of "the 280 present", «نسبة المشاركة» of those who voted.</summary>
internal static class ShareOwner
{
    private const int MostWordsToMeasure = 5;
    private const int MostWordsOfNoun = 3;

    /// <summary>True where the noun behind the share stands among the words from a link on, where both are people, or where neither names what it is of.</summary>
    public static bool IsOfWhole(SemanticModel model, Sentence sentence, ShareWord share, FigureMention part, FigureMention whole, int link)
    {
        var noun = NounBehind(model, sentence, share);
        if (noun < 0)
        {
            return !share.IsWord
                ? Measured(model, sentence, share.Figure, new TokenRange(link, sentence.Tokens.End)) ?? share.Figure.Multiplier is not null
                : true;
        }
        return part.Unit is not null && model.Article.Tokens.Is(link, ':')
            || model.Terms.AnyIn(new TokenRange(link, sentence.Tokens.End), WordRole.Votes)
            || model.Terms.Is(noun, WordRole.Votes) && model.Terms.AnyIn(new TokenRange(link, sentence.Tokens.End), ShareRole.CastingVote)
            || IsNamed(model, sentence, noun, part, whole, link);
    }

    /// <summary>The same for a share that is what the two counts come to.</summary>
    public static bool IsOfPair(SemanticModel model, Sentence sentence, ShareWord share, FigureMention part, FigureMention whole)
    {
        var noun = NounBehind(model, sentence, share);
        return noun < 0 || (share.IsWord
            || !ShareBase.IsAnother(model, sentence, whole, share.Figure.Tokens.End))
            && IsNamed(model, sentence, noun, part, whole, sentence.Tokens.First);
    }

    /// <summary>«…، وبلغت نسبة النجاح 65%»: behind the two counts, of what they count.</summary>
    public static bool IsMeasureOf(SemanticModel model, Sentence sentence, FigureMention share, FigureMention last)
    {
        for (var i = last.Tokens.End; i < share.Tokens.First; i++)
        {
            if (Statement.IsComma(model, i))
            {
                return share.Tokens.First - i <= MostWordsToMeasure + 1
                    && Measured(model, sentence, share, new TokenRange(sentence.Tokens.First, i)) == true;
            }
        }
        return false;
    }

    private static bool IsNamed(SemanticModel model, Sentence sentence, int noun, FigureMention part, FigureMention whole, int link)
    {
        if (IsPeople(model, noun) && (IsPeople(model, part.Tokens.End) || IsPeople(model, whole.Tokens.End) || IsPeople(model, whole.Tokens.End + 1)
            || !NounKey.IsBehind(model, part) && !NounKey.IsBehind(model, whole))) { return true; }
        for (var i = noun; i < Math.Min(sentence.Tokens.End, noun + MostWordsOfNoun) && model.Article.Tokens[i].Kind == TokenKind.Word; i++)
        {
            if (NounKey.At(model, i) is not { Length: > 2 } key || model.Terms.Is(i, WordRole.Of) || model.Terms.Is(i, WordRole.In)) { continue; }
            for (var j = link; j < sentence.Tokens.End; j++)
            {
                if (j != i && NounKey.At(model, j) == key) { return true; }
            }
        }
        return false;
    }

    /// <summary>The noun that the share is of, or -1 where none is named.</summary>
    private static int NounBehind(SemanticModel model, Sentence sentence, ShareWord share)
    {
        var end = share.Figure.Tokens.End;
        var at = end;
        while (sentence.Tokens.Contains(at) && model.Terms.Is(at, ShareRole.OfMajority)) { at++; }
        if (!sentence.Tokens.Contains(at) || model.Article.Tokens[at].Kind != TokenKind.Word || model.Terms.Is(at, WordRole.OfWhich)
            || model.Terms.Is(at, WordRole.In)) { return -1; }
        var isOf = model.Terms.Is(at, WordRole.Of);
        if (isOf) { at++; }
        while (model.Terms.Is(at, WordRole.Article) || model.Terms.Is(at, WordRole.Possessive) || model.Terms.Is(at, WordRole.Throughout)) { at++; }
        if (!sentence.Tokens.Contains(at) || isOf && model.Terms.Is(at, WordRole.Them)) { return -1; }
        var isConstruct = isOf || share.IsWord && (sentence.Block.Language.JoinsArticle || at > end) || share.Figure.Multiplier is not null;
        return isConstruct && sentence.Tokens.Contains(at) && model.Article.Tokens[at].Kind == TokenKind.Word && !Statement.Begins(model, at)
            ? at
            : -1;
    }

    /// <summary>A turnout of those who voted, a pass rate of those who passed: by the words of a range; none where no such noun stands before the percentage.</summary>
    private static bool? Measured(SemanticModel model, Sentence sentence, FigureMention share, TokenRange range)
    {
        var before = new TokenRange(Math.Max(sentence.Tokens.First, share.Tokens.First - MostWordsToMeasure), share.Tokens.First);
        if (model.Terms.AnyIn(before, ShareRole.Turnout))
        {
            return (model.Terms.AnyIn(range, ShareRole.CastingVote, ShareRole.Turnout) || model.Terms.AnyIn(range, WordRole.Votes));
        }
        if (model.Terms.AnyIn(before, ShareRole.Passing)) { return model.Terms.AnyIn(range, ShareRole.Passing); }
        return null;
    }

    private static bool IsPeople(SemanticModel model, int token) =>
        model.Terms.Is(token, WordRole.Person) || model.Terms.Is(token, ShareRole.HouseMember) || model.Terms.Is(token, ConflictRole.AnyPerson)
            || model.Terms.Is(token, ShareRole.Surveyed) || model.Terms.Is(token, ShareRole.House) || model.Terms.Is(token, WordRole.Seat);
}
