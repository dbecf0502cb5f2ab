using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>A word that says which of two has more: «متجاوزا», «أعلى من», "ahead of", "colder still than".</summary>
/// <param name="Tokens">Where it stands, with its "than".</param>
/// <param name="IsMore">Whether what stands before it has more.</param>
/// <param name="Of">What it is said of.</param>
internal readonly record struct ComparedWord(TokenRange Tokens, bool IsMore, ComparedWord.Measure Of)
{
    private const int MostWordsToThan = 3;
    private const int MostWordsToOver = 8;
    private const int MostWordsToApart = 8;
    private const int MostWordsToNegating = 3;

    /// <summary>What a word compares.</summary>
    internal enum Measure
    {
        /// <summary>Whatever is counted or measured, and times, of which the lower is better.</summary>
        Any,

        /// <summary>The size, whatever it is of.</summary>
        Size,

        /// <summary>Money.</summary>
        Money,

        /// <summary>Degrees.</summary>
        Degrees,

        /// <summary>Times, of which the word tells the longer.</summary>
        Time,
    }

    private static readonly (ComparisonRole Role, bool IsMore, Measure Of)[] BeforeThan =
    [
        (ComparisonRole.Dearer, true, Measure.Money), (ComparisonRole.Cheaper, false, Measure.Money),
        (ComparisonRole.Warmer, true, Measure.Degrees), (ComparisonRole.Colder, false, Measure.Degrees),
        (ComparisonRole.Slower, true, Measure.Time), (ComparisonRole.Faster, false, Measure.Time),
        (ComparisonRole.More, true, Measure.Size), (ComparisonRole.Fewer, false, Measure.Size),
    ];

    private static readonly ComparisonRole[] All =
    [
        ComparisonRole.Outdoing, ComparisonRole.OutdoneBy, ComparisonRole.More, ComparisonRole.Fewer, ComparisonRole.Dearer,
        ComparisonRole.Cheaper, ComparisonRole.Warmer, ComparisonRole.Colder, ComparisonRole.Faster, ComparisonRole.Slower,
        ComparisonRole.GettingAhead,
    ];

    /// <summary>True where a sentence may have such a word.</summary>
    public static bool MayBeIn(SemanticModel model, Sentence sentence) => model.Terms.AnyIn(sentence.Tokens, All);

    /// <summary>The word at a token that is not denied.</summary>
    public static ComparedWord? At(SemanticModel model, Sentence sentence, int token)
    {
        if (Bare(model, sentence, token) is not { } word) { return null; }
        var before = new TokenRange(Math.Max(sentence.Tokens.First, token - MostWordsToNegating), token);
        return model.Terms.AnyIn(before, ComparisonRole.Negating) ? null : word;
    }

    private static ComparedWord? Bare(SemanticModel model, Sentence sentence, int token)
    {
        if (model.Terms.Is(token, ComparisonRole.OutdoneBy, out var hit)) { return new ComparedWord(hit.Tokens, false, Measure.Any); }
        if (model.Terms.Is(token, ComparisonRole.Outdoing, out hit)) { return new ComparedWord(hit.Tokens, true, Measure.Any); }
        if (model.Terms.Is(token, ComparisonRole.GettingAhead, out hit))
        {
            return OverBehind(model, sentence, hit.Tokens.End) is { } over ? new ComparedWord(new TokenRange(token, over), true, Measure.Any) : null;
        }
        foreach (var (role, isMore, of) in BeforeThan)
        {
            if (!model.Terms.Is(token, role, out hit)) { continue; }
            return ThanBehind(model, sentence, hit.Tokens.End) is { } end
                ? new ComparedWord(new TokenRange(token, end), isMore, of)
                : null;
        }
        return null;
    }

    /// <summary>"More ships called at Aqaba (310) than": the "than" that a word far before it belongs to.</summary>
    public static ComparedWord? Apart(SemanticModel model, Sentence sentence, int token, FigureMention own)
    {
        if (!model.Terms.Is(token, ComparisonRole.ThanWord, out var than) || sentence.Block.Language.JoinsArticle) { return null; }
        for (var i = own.Tokens.First - 1; i >= Math.Max(sentence.Tokens.First, own.Tokens.First - MostWordsToApart); i--)
        {
            if (model.Article.Tokens[i].Kind == TokenKind.Number || Statement.IsComma(model, i)) { return null; }
            var isMore = model.Terms.Is(i, ComparisonRole.More);
            if (!isMore && !model.Terms.Is(i, ComparisonRole.Fewer)) { continue; }
            return i + 1 < own.Tokens.First && !model.Terms.Is(i + 1, ComparisonRole.ThanWord)
                && (i == sentence.Tokens.First || !model.Terms.Is(i - 1, ComparisonRole.Negating))
                ? new ComparedWord(than.Tokens, isMore, Measure.Size) : null;
        }
        return null;
    }

    /// <summary>«تقدم ميناء الدمام على»: who is ahead stands between.</summary>
    private static int? OverBehind(SemanticModel model, Sentence sentence, int from)
    {
        for (var i = from; i < Math.Min(sentence.Tokens.End, from + MostWordsToOver); i++)
        {
            if (model.Article.Tokens[i].Kind == TokenKind.Number || Statement.IsComma(model, i) || Statement.Begins(model, i)) { return null; }
            if (i > from && model.Terms.Is(i, WordRole.Than, out var over)) { return over.Tokens.End; }
        }
        return null;
    }

    /// <summary>«أكثر سكانا من», "colder still than": nothing but what it is more in stands between.</summary>
    private static int? ThanBehind(SemanticModel model, Sentence sentence, int from)
    {
        for (var i = from; i < Math.Min(sentence.Tokens.End, from + MostWordsToThan); i++)
        {
            if (model.Terms.Is(i, ComparisonRole.ThanWord, out var than)) { return than.Tokens.End; }
            if (!model.Terms.Is(i, ComparisonRole.SizeWord)) { return null; }
        }
        return null;
    }
}
