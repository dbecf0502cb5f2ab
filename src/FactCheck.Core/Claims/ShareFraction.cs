using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Reads shares that are stated by a word: «رسب 30 من أصل 90، أي الثلث», "20 of the 60 flats, or half of them".</summary>
internal static class ShareFraction
{
    private const int MostWordsToWord = 8;

    /// <summary>How far from its word a share may be, of the share: "a third" is said of 30%.</summary>
    private const decimal Slack = 0.15m;

    /// <summary>The same behind «نحو», "about".</summary>
    private const decimal RoughSlack = 0.25m;

    public static ShareMention? TryRead(SemanticModel model, Sentence sentence, FigureMention part, FigureMention whole)
    {
        var end = Math.Max(part.Tokens.End, whole.Tokens.End);
        for (var i = end + 1; i < sentence.Tokens.End && i - end <= MostWordsToWord; i++)
        {
            if (model.Article.Tokens[i].Kind == TokenKind.Number || Statement.Begins(model, i)) { return null; }
            if (!model.Terms.Is<FractionTerm>(i, out var fraction, out var hit)) { continue; }
            var isRough = model.Terms.Is<BoundTerm>(i - 1, out var bound, out _) && bound.Kind == BoundKind.About;
            if (!model.Terms.Is(isRough ? i - 2 : i - 1, WordRole.That) || ShareBase.IsAnotherOfFraction(model, sentence, whole, hit.Tokens.End)) { return null; }
            var percent = fraction.Value * 100;
            var span = model.Article.Tokens.SpanOf(hit.Tokens.First, hit.Tokens.End);
            var stated = new FigureMention(MentionKind.Percent, hit.Tokens, span, Interval.Exactly(percent)) { Unit = "%" };
            var first = part.Tokens.First < whole.Tokens.First ? part : whole;
            return new ShareMention(new TokenRange(first.Tokens.First, hit.Tokens.End), first.Span.Union(span), part, whole, stated)
            {
                Computed = Interval.Divide(FigureRow.Rounded(part) * Interval.Exactly(100), FigureRow.Rounded(whole)),
                StatedInterval = new Interval(percent * (1 - (isRough ? RoughSlack : Slack)), percent * (1 + (isRough ? RoughSlack : Slack))),
            };
        }
        return null;
    }
}
