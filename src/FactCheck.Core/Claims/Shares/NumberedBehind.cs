using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads a count that is written like an order: «العمال الستين», «ركاب الحافلة الأربعين» are sixty workers and forty passengers, since nobody is the sixtieth of several.</summary>
internal static class NumberedBehind
{
    private const decimal FewestTens = 20;

    /// <summary>The figures of a sentence with the only such count among them, or none where there is none.</summary>
    public static FigureMention[]? AddTo(SemanticModel model, Sentence sentence, ReadOnlySpan<FigureMention> inside,
        CancellationToken cancellationToken)
    {
        if (!sentence.Block.Language.JoinsArticle) { return null; }
        FigureMention? only = null;
        foreach (var mention in model.MentionsIn(MentionKind.Ordinal, sentence.Tokens, cancellationToken))
        {
            if (mention is not FigureMention { Written: >= FewestTens } order || !IsCount(model, sentence, order.Tokens.First)) { continue; }
            if (only is not null) { return null; }
            only = new FigureMention(MentionKind.Number, order.Tokens, order.Span, order.Interval)
            {
                Written = order.Written,
                Scale = 1,
                NumberTokens = order.Tokens,
            };
        }
        if (only is null) { return null; }
        var at = 0;
        while (at < inside.Length && inside[at].Tokens.First < only.Tokens.First) { at++; }
        return [.. inside[..at], only, .. inside[at..]];
    }

    /// <summary>Behind people, or behind a noun that they belong to.</summary>
    private static bool IsCount(SemanticModel model, Sentence sentence, int number)
    {
        for (var i = number - 1; i >= Math.Max(sentence.Tokens.First, number - 2); i--)
        {
            if (model.Terms.Is(i, WordRole.Person) || model.Terms.Is(i, ShareRole.HouseMember)) { return true; }
            // «مقاعد المجلس الإقليمي الثمانين»
            if (i > sentence.Tokens.First && model.Terms.Is(i, ShareRole.House) && model.Terms.Is(i - 1, WordRole.Seat)) { return true; }
        }
        return false;
    }
}
