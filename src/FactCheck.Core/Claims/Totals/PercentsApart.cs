using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Says whether percentages are of one whole by whose they are: of those who passed and those who failed, of the sellers of one market, of owners.</summary>
internal static class PercentsApart
{
    private const int FewestOwners = 3;

    /// <summary>«نجح 45% من الطلاب فيما رسب 65% منهم»: nobody is both.</summary>
    public static bool AreOpposites(SemanticModel model, Sentence sentence, ImmutableArray<FigureMention> percents)
    {
        if (percents is not [var first, var second] || !model.Terms.Is(second.Tokens.End, WordRole.OfWhich)) { return false; }
        var (before, between) = (sentence.Tokens with { End = first.Tokens.First }, new TokenRange(first.Tokens.End, second.Tokens.First));
        return model.Terms.AnyIn(before, TotalRole.GoingThrough) && model.Terms.AnyIn(between, TotalRole.GoingOut)
            || model.Terms.AnyIn(before, TotalRole.GoingOut) && model.Terms.AnyIn(between, TotalRole.GoingThrough);
    }

    /// <summary>
    /// «تستحوذ على السوق بحصص 50% و35% و25%», "holds 45% of the market, its rival 35% and imports 30%": each behind the other, with no base of its own;
    /// «حصة الحكومة 51% مقابل 39% للشريك و20% للمساهمين»: each with whose it is.
    /// </summary>
    public static bool IsOfOwners(SemanticModel model, Sentence sentence, ImmutableArray<FigureMention> percents, bool namesPart)
    {
        if (percents.Length < FewestOwners || namesPart) { return false; }
        return model.Terms.AnyIn(sentence.Tokens with { End = percents[1].Tokens.First }, TotalRole.MarketShare)
            && percents.Skip(1).All(p => !model.Terms.Is(p.Tokens.End, WordRole.Of) && !model.Terms.Is(p.Tokens.End, WordRole.In))
        || model.Terms.AnyIn(sentence.Tokens with { End = percents[0].Tokens.First }, TotalRole.ShareNoun)
            && percents.Skip(1).All(p => sentence.Tokens.Contains(p.Tokens.End) && IsFor(model, sentence, p.Tokens.End));
    }

    /// <summary>«39% للشريك»: whose it is.</summary>
    private static bool IsFor(SemanticModel model, Sentence sentence, int token) =>
        sentence.Block.Language.JoinsArticle && model.Article.Tokens[token].Kind == TokenKind.Word && model.Article.BeginsWithTo(token);
}
