using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Reads shares that are stated by a word: «رسب 30 من أصل 90، أي الثلث», "20 of the 60 flats, or half of them".</summary>
internal static class ShareFraction
{
    private const int MostWordsToWord = 11;
    private const int MostWordsOfBound = 4;

    /// <summary>How far from its word a share may be, of the share: "a third" is said of 30%.</summary>
    private const decimal Slack = 0.15m;

    /// <summary>The same behind «نحو», "about".</summary>
    private const decimal RoughSlack = 0.25m;

    /// <summary>Half way from two thirds to three quarters.</summary>
    private const decimal ThirdAndQuarter = 70.8m;

    public static ShareMention? TryRead(SemanticModel model, Sentence sentence, FigureMention part, FigureMention whole)
    {
        var end = Math.Max(part.Tokens.End, whole.Tokens.End);
        for (var i = end + 1; i < sentence.Tokens.End && i - end <= MostWordsToWord; i++)
        {
            if (model.Article.Tokens[i].Kind == TokenKind.Number || Statement.Begins(model, i)) { return null; }
            if (!IsAt(model, sentence, i, out var fraction, out var hit)) { continue; }
            var (bound, first) = BoundBefore(model, hit.Tokens.First);
            if (IsGovernedAgain(model, sentence, first)) { first--; }
            if (!FigureLead.EndsBefore(model, first, WordRole.That) && !FigureLead.EndsBefore(model, first, ShareRole.Granting)
                && !IsOfThem(model, first, hit.Tokens.End)
                || ShareBase.IsAnotherOfFraction(model, sentence, whole, hit.Tokens.End)) { return null; }
            return ShareMention.Of(part, whole, Figure(model, fraction, hit.Tokens), Said(fraction, bound));
        }
        return null;
    }

    /// <summary>«فوافقت على 310، أي على نصف الطلبات»: the word that the verb asks for is told once more.</summary>
    private static bool IsGovernedAgain(SemanticModel model, Sentence sentence, int first) =>
        sentence.Block.Language.JoinsArticle && FigureLead.EndsBefore(model, first - 1, WordRole.That)
            && (model.Terms.Is(first - 1, WordRole.Over) || model.Terms.Is(first - 1, WordRole.In));

    /// <summary>A part that a word names; «خمس الأسطول» is one too, and «خمس حافلات» none.</summary>
    private static bool IsAt(SemanticModel model, Sentence sentence, int token, out FractionTerm fraction, out TermHit hit)
    {
        if (model.Terms.Is(token, out FractionTerm? named, out hit))
        {
            fraction = named;
            return true;
        }
        fraction = default!;
        if (!sentence.Block.Language.JoinsArticle || !sentence.Tokens.Contains(token + 1)
            || !sentence.Block.Language.StartsDefinite(model.Article.Tokens.CharsOf(token + 1))) { return false; }
        foreach (var each in model.Terms.At(token))
        {
            if (each.Term is not NumeralTerm { Role: NumeralRole.Fraction, Value: var value }) { continue; }
            (fraction, hit) = (new FractionTerm(value), each);
            return true;
        }
        return false;
    }

    /// <summary>The word as a percentage.</summary>
    public static FigureMention Figure(SemanticModel model, FractionTerm fraction, TokenRange word) =>
        new(MentionKind.Percent, word, model.Article.Tokens.SpanOf(word.First, word.End), Interval.Exactly(fraction.Value * 100))
        {
            Unit = "%",
            Written = fraction.Value * 100,
            IsApproximate = true,
        };

    /// <summary>", a third of them,": set apart behind the figures.</summary>
    private static bool IsOfThem(SemanticModel model, int first, int end) =>
        Statement.IsComma(model, first - 1) && (model.Terms.Is(end, WordRole.OfWhich, out var them)
            && model.Article.Tokens[them.Tokens.End].Kind == TokenKind.Punctuation || ShareBase.IsOfTotal(model, end)
            // "three of the nine judges, a third of the bench"
            || model.Terms.Is(end, WordRole.Of) && model.Terms.Is(end + 1, WordRole.Article) && model.Terms.Is(end + 2, ShareRole.House));

    /// <summary>The bound just before a word, and where it begins; the word itself where none does.</summary>
    public static (BoundKind? Kind, int First) BoundBefore(SemanticModel model, int word)
    {
        for (var i = Math.Max(0, word - MostWordsOfBound); i < word; i++)
        {
            if (!model.Terms.Is<BoundTerm>(i, out var bound, out var hit) || hit.Tokens.End != word) { continue; }
            return (bound.Kind, i > 0 && model.Terms.Is(i - 1, WordRole.Average) ? i - 1 : i); // "just over"
        }
        return (null, word);
    }

    /// <summary>What a bounded word is said of: more than half is more than half, however little.</summary>
    public static Interval Said(FractionTerm fraction, BoundKind? bound) => bound switch
    {
        BoundKind.MoreThan or BoundKind.AtLeast => new Interval(fraction.Value * 100, 100),
        BoundKind.LessThan or BoundKind.AtMost => new Interval(0, fraction.Value * 100),
        _ => Said(fraction, bound == BoundKind.About),
    };

    /// <summary>The percentages that a word is said of: "a third" of 30% too.</summary>
    public static Interval Said(FractionTerm fraction, bool isRough)
    {
        var (percent, slack) = (fraction.Value * 100, isRough ? RoughSlack : Slack);
        var (least, most) = (percent * (1 - slack), percent * (1 + slack));
        // Nobody calls 75% two thirds: what is nearer to the next part has its name.
        return isRough
            ? new Interval(least, most)
            : new Interval(least < ThirdAndQuarter && percent > ThirdAndQuarter
            ? ThirdAndQuarter
            : least, most > ThirdAndQuarter && percent < ThirdAndQuarter ? ThirdAndQuarter : most);
    }
}
