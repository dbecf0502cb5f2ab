using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Reads the bar that a part of a whole is said to have cleared or missed: "263 of the 435 members, above the two-thirds that it requires", «148 من أصل 200، دون أغلبية الثلثين المطلوبة».</summary>
internal static class ShareThreshold
{
    private const int MostWordsToWord = 16;
    private const int MostWordsToBar = 5;
    private const int MostWordsToNeed = 8;
    private const decimal Whole = 100;

    public static ShareMention? TryRead(SemanticModel model, Sentence sentence, FigureMention part, FigureMention whole)
    {
        var end = Math.Max(part.Tokens.End, whole.Tokens.End);
        for (var i = end; i < Math.Min(sentence.Tokens.End, end + MostWordsToWord); i++)
        {
            if (model.Article.Tokens[i].Kind == TokenKind.Number || Statement.IsSemicolon(model, i) || Statement.Begins(model, i)) { return null; }
            var isShort = model.Terms.Is(i, ShareRole.ShortOfBar, out var hit);
            if (!isShort && !model.Terms.Is(i, ShareRole.OverBar, out hit)) { continue; }
            return BarBehind(model, sentence, hit.Tokens.End) is var (fraction, words)
                && model.Terms.AnyIn(new TokenRange(hit.Tokens.End, Math.Min(sentence.Tokens.End, words.End + MostWordsToNeed)), ShareRole.BarNeeded)
                && IsOfWhole(model, sentence, whole, words.End)
                ? ShareMention.Of(part, whole, ShareFraction.Figure(model, fraction, words), isShort
                ? new Interval(0, fraction.Value * Whole)
                : new Interval(fraction.Value * Whole, Whole))
                : null;
        }
        return null;
    }

    /// <summary>"The two-thirds", «أغلبية الثلثين»: definite, since a bar is known.</summary>
    private static (FractionTerm Fraction, TokenRange Words)? BarBehind(SemanticModel model, Sentence sentence, int from)
    {
        for (var i = from; i < Math.Min(sentence.Tokens.End, from + MostWordsToBar); i++)
        {
            if (model.Article.Tokens[i].Kind != TokenKind.Word) { return null; }
            if (!model.Terms.Is<FractionTerm>(i, out var fraction, out var hit)) { continue; }
            var language = sentence.Block.Language;
            return language.StartsDefinite(model.Article.Tokens.CharsOf(i))
                || language.StartsDefinite(model.Article.Tokens.CharsOf(i - 1)) || model.Terms.Is(from - 1, WordRole.Article)
                ? (fraction, hit.Tokens)
                : null;
        }
        return null;
    }

    /// <summary>A bar of another base is another bar.</summary>
    private static bool IsOfWhole(SemanticModel model, Sentence sentence, FigureMention whole, int behind) =>
        behind >= sentence.Tokens.End || !model.Terms.Is(behind, WordRole.Of)
            || NamesWhole(model, sentence, whole, behind + 1);

    private static bool NamesWhole(SemanticModel model, Sentence sentence, FigureMention whole, int from)
    {
        for (var i = from; i < Math.Min(sentence.Tokens.End, from + MostWordsToBar - 2); i++)
        {
            if (NounKey.AreOne(model, i, whole.Tokens.End)
                || model.Terms.Is(i, ShareRole.HouseMember) && model.Terms.Is(whole.Tokens.End, ShareRole.HouseMember)) { return true; }
        }
        return whole.Kind == MentionKind.Money;
    }
}
