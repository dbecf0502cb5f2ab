using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Says whether a share is of the whole that stands before it, or of something else: «75% من الحاضرين», "half of the city".</summary>
internal static class ShareBase
{
    private const int MostWordsToNoun = 5;

    /// <summary>True when the words at a token, just behind a percentage or a fraction, name another base than the whole, "the total" and what it counts.</summary>
    public static bool IsAnother(SemanticModel model, Sentence sentence, FigureMention whole, int of)
    {
        if (!sentence.Tokens.Contains(of) || !IsOf(model, of)) { return false; }
        if (!sentence.Tokens.Contains(of + 1) || model.Terms.Is(of, WordRole.OfWhich) || model.Terms.Is(of + 1, WordRole.Them)
            || IsTotal(model, sentence, whole, of + 1)) { return false; }
        return !IsAllOf(model, sentence, whole, WithoutArticle(model, of + 1));
    }

    /// <summary>True when a fraction is one of something else by the word behind it, with "of" or without: «نصف المدارس», "half the schools".</summary>
    public static bool IsAnotherOfFraction(SemanticModel model, Sentence sentence, FigureMention whole, int behind)
    {
        if (!sentence.Tokens.Contains(behind) || model.Article.Tokens[behind].Kind != TokenKind.Word
            || model.Terms.Is(behind, WordRole.And)) { return false; }
        return IsOf(model, behind) ? IsAnother(model, sentence, whole, behind) : !IsAllOf(model, sentence, whole, WithoutArticle(model, behind));
    }

    /// <summary>"Of the total", «من الإجمالي», with nothing behind it.</summary>
    public static bool IsOfTotal(SemanticModel model, int of) =>
        of + 1 < model.Article.Tokens.Count && IsOf(model, of) && model.Terms.Is(WithoutArticle(model, of + 1), ShareRole.Totality, out var hit)
            && (hit.Tokens.End >= model.Article.Tokens.Count || model.Article.Tokens[hit.Tokens.End].Kind != TokenKind.Word);

    private static bool IsOf(SemanticModel model, int token) => model.Terms.Is(token, WordRole.Of) || model.Terms.Is(token, WordRole.OfWhich);

    private static int WithoutArticle(SemanticModel model, int token) =>
        model.Terms.Is(token, WordRole.Article) || model.Terms.Is(token, WordRole.Possessive) || model.Terms.Is(token, WordRole.Throughout)
            ? token + 1
            : token;

    /// <summary>"Of the total", alone or of what the whole counts.</summary>
    private static bool IsTotal(SemanticModel model, Sentence sentence, FigureMention whole, int token) =>
        model.Terms.Is(token, ShareRole.Totality, out var hit)
            && (!sentence.Tokens.Contains(hit.Tokens.End) || model.Article.Tokens[hit.Tokens.End].Kind != TokenKind.Word
            || IsNounOf(model, whole, hit.Tokens.End));

    /// <summary>The noun of the whole with nothing that makes it less: «من الصادرات», not «من صادرات النفط».</summary>
    private static bool IsAllOf(SemanticModel model, Sentence sentence, FigureMention whole, int noun)
    {
        if (!sentence.Tokens.Contains(noun)) { return false; }
        if (IsHouse(model, sentence, whole, noun)) { return true; }
        // "cut 40 of its 80 jobs, or a quarter of the workforce"
        if (AnyNounOf(model, whole, ShareRole.Worker)
            && model.Terms.Is(noun, ShareRole.Worker, out var workers)) { return !GoesOn(model, sentence, workers.Tokens.End); }
        if (!IsNounOf(model, whole, noun)
            || sentence.Block.Language.JoinsArticle && !sentence.Block.Language.StartsDefinite(model.Article.Tokens.CharsOf(noun))) { return false; }
        return !GoesOn(model, sentence, noun + 1);
    }

    /// <summary>«أعضاء البرلمان», "the chamber": all who sit in a house, where deputies or members are counted.</summary>
    private static bool IsHouse(SemanticModel model, Sentence sentence, FigureMention whole, int noun)
    {
        var counts = AnyNounOf(model, whole, ShareRole.HouseMember) || AnyNounOf(model, whole, WordRole.Seat)
            || AnyNounOf(model, whole, WordRole.Votes);
        if (model.Terms.Is(noun, ShareRole.House)) { return counts && !GoesOn(model, sentence, noun + 1); }
        if (!counts || !model.Terms.Is(noun, ShareRole.HouseMember) && !model.Terms.Is(noun, WordRole.Seat)) { return false; }
        var next = IsOf(model, noun + 1) ? WithoutArticle(model, noun + 2) : noun + 1;
        return !GoesOn(model, sentence, next) || model.Terms.Is(next, ShareRole.House) && !GoesOn(model, sentence, next + 1);
    }

    private static bool GoesOn(SemanticModel model, Sentence sentence, int token) =>
        sentence.Tokens.Contains(token) && model.Article.Tokens[token].Kind == TokenKind.Word && !Statement.Begins(model, token)
            && !model.Terms.Is(token, WordRole.According) && !model.Terms.Is(token, WordRole.In) && !model.Terms.Is<BallotTerm>(token, out _, out _)
            && !model.Terms.Is(token, ShareRole.Surveyed) && !model.Terms.Is(token, WordRole.Relative);

    private static bool AnyNounOf<TRole>(SemanticModel model, FigureMention whole, TRole role)
        where TRole : unmanaged, Enum
    {
        for (var i = whole.Tokens.First - 1; i >= Math.Max(0, whole.Tokens.First - MostWordsToNoun); i--)
        {
            if (model.Terms.Is(i, role)) { return true; }
        }
        return model.Terms.Is(whole.Tokens.End, role);
    }

    /// <summary>The noun that the whole counts, or one just before it: «بلغت قيمة الصادرات 800 مليون … 40% من الصادرات».</summary>
    private static bool IsNounOf(SemanticModel model, FigureMention whole, int token)
    {
        for (var i = whole.Tokens.First - 1; i >= Math.Max(0, whole.Tokens.First - MostWordsToNoun); i--)
        {
            if (NounKey.AreOne(model, i, token)) { return true; }
        }
        return NounKey.AreOne(model, whole.Tokens.End, token);
    }
}
