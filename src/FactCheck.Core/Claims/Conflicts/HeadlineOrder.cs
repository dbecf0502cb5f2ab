using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Holds a place in an order of the headline against that of the same noun in the first sentence: "Strike enters fourth week" above "entered its
/// fifth week".
/// </summary>
internal static class HeadlineOrder
{
    private const int SentencesOfText = 3;

    public static ConflictMention? TryRead(SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.Article.Sentences is not [{ Block.Kind: BlockKind.Title } title, { Block.Kind: not BlockKind.Title } lead, ..]
            || OnlyIn(model, title, cancellationToken) is not { } told || OnlyIn(model, lead, cancellationToken) is not { } other
            || told.Written == other.Written || !AreOfOne(model, title, told, lead, other)) { return null; }
        for (var i = 1; i < Math.Min(model.Article.Sentences.Length, SentencesOfText); i++)
        {
            foreach (var kind in new[] { MentionKind.Number, MentionKind.Ordinal })
            {
                foreach (var mention in model.MentionsIn(kind, model.Article.Sentences[i].Tokens, cancellationToken))
                {
                    if (mention is FigureMention figure && figure.Written == told.Written) { return null; }
                }
            }
        }
        return new ConflictMention(told.Tokens, told.Span, FigureOf(told), FigureOf(other), ConflictPlace.Headline);
    }

    /// <summary>Of one noun, or both a place that somebody came in at: "finishes third" above "came second".</summary>
    private static bool AreOfOne(SemanticModel model, Sentence title, FigureMention told, Sentence lead, FigureMention other) =>
        NounOf(model, title, told) is { Length: > 2 } noun && NounOf(model, lead, other) == noun
            ? HeadlineCount.IsTold(model, title, lead, noun)
            : !title.Block.Language.JoinsArticle && model.Terms.Is(told.Tokens.First - 1, WordRole.Placing)
            && model.Terms.Is(other.Tokens.First - 1, WordRole.Placing) && HeadlineCount.IsTold(model, title, lead, "");

    private static FigureMention FigureOf(FigureMention order) => new(MentionKind.Number, order.Tokens, order.Span, Interval.Exactly(order.Written));

    private static FigureMention? OnlyIn(SemanticModel model, Sentence sentence, CancellationToken cancellationToken)
    {
        FigureMention? only = null;
        foreach (var mention in model.MentionsIn(MentionKind.Ordinal, sentence.Tokens, cancellationToken))
        {
            if (only is not null || mention is not FigureMention { IsApproximate: false } order) { return null; }
            only = order;
        }
        return only;
    }

    /// <summary>"Fourth week", «الأسبوع الرابع», «رابع أسبوع».</summary>
    private static string NounOf(SemanticModel model, Sentence sentence, FigureMention order)
    {
        var isBehind = !sentence.Block.Language.JoinsArticle
            || !sentence.Block.Language.StartsDefinite(model.Article.Tokens.CharsOf(order.Tokens.First));
        var noun = isBehind ? order.Tokens.End : order.Tokens.First - 1;
        return sentence.Tokens.Contains(noun) ? NounKey.At(model, noun) : "";
    }
}
