using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads the words that make a count one of those who were counted before: «11 منهم», «21 قرية منها», "eleven of the dead", «بين القتلى 11 امرأة».</summary>
internal static class OfThem
{
    private const int MostWordsToCount = 4;

    /// <summary>True for a pronoun beside the count or behind its noun; «12 شخصا بينهم 3 أطفال» leads to another count.</summary>
    public static bool IsPronoun(SemanticModel model, FigureMention part)
    {
        for (var i = part.Tokens.First - 1; i >= Math.Max(0, part.Tokens.First - MostWordsToCount); i--)
        {
            // «كل 4 منها 200 راكب»: of the number before
            if (model.Terms.Is(i, WordRole.OfWhich, out var before) && before.Tokens.End == part.Tokens.First)
            {
                return i == 0 || model.Article.Tokens[i - 1].Kind != TokenKind.Number && !model.Terms.Is<NumeralTerm>(i - 1, out _, out _);
            }
        }
        var end = part.Tokens.End;
        if (!model.Terms.Is(end, TotalRole.FromThem, out var hit)
            && !(NounKey.IsBehind(model, part) && model.Terms.Is(end + 1, TotalRole.FromThem, out hit))) { return false; }
        var next = hit.Tokens.End;
        return next >= model.Article.Tokens.Count
            || model.Article.Tokens[next].Kind != TokenKind.Number && !model.Terms.Is<NumeralTerm>(next, out _, out _)
            || model.MentionsIn(MentionKind.Duration, new TokenRange(next, next + 2), default).Any(); // «بسجن 9 منهم عشر سنوات»
    }

    /// <summary>True when the pronoun beside the count can only be of people: «منهم», "of whom".</summary>
    public static bool IsOfWhom(SemanticModel model, FigureMention part) =>
        model.Terms.Is(part.Tokens.End, WordRole.OfWhom) || model.Terms.Is(part.Tokens.End + 1, WordRole.OfWhom)
            || FigureLead.EndsBefore(model, part.Tokens.First, WordRole.OfWhom);

    /// <summary>The noun of those whom the count is of: "eleven of the dead", «11 من القتلى», «بين الضحايا 11 امرأة».</summary>
    public static int? GroupAt(SemanticModel model, Sentence sentence, FigureMention part)
    {
        var language = sentence.Block.Language;
        var of = part.Tokens.End;
        if (sentence.Tokens.Contains(of + 1) && model.Terms.Is(of, WordRole.Of))
        {
            if (!language.JoinsArticle) { return model.Terms.Is(of + 1, WordRole.Article) ? of + 2 : null; }
            if (language.StartsDefinite(model.Article.Tokens.CharsOf(of + 1))) { return of + 1; }
        }
        for (var i = part.Tokens.First - 2; i >= Math.Max(sentence.Tokens.First, part.Tokens.First - MostWordsToCount) && language.JoinsArticle; i--)
        {
            if (model.Terms.Is(i, WordRole.Between) && language.StartsDefinite(model.Article.Tokens.CharsOf(i + 1))) { return i + 1; }
        }
        return null;
    }

    /// <summary>True when a noun is that of those who are counted, or a word for all whom the same befell.</summary>
    public static bool Names(SemanticModel model, int noun, FigureMention whole, CancellationToken cancellationToken)
    {
        if (NounKey.AreOne(model, noun, whole.Tokens.End)) { return true; }
        if (!model.Terms.Is<FamilyTerm>(noun, out var fate, out _) || !fate.IsNoun) { return false; }
        foreach (var mention in model.MentionsIn(MentionKind.Claim, whole.Tokens, cancellationToken))
        {
            if (mention is ClaimMention claim && claim.Family == fate.Family) { return true; }
        }
        return false;
    }
}
