using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Tells whether a sentence says of a work that an organisation makes it, and does not only name both.</summary>
internal static class WorkBinding
{
    private const int MostWordsFromVerb = 4;
    private const int MostWordsToWork = 10;
    private const int MostWordsOfGenitive = 5;
    private const int MostWordsToPronoun = 3;

    /// <summary>True where a verb of issuing, the genitive or a pronoun of the organisation leads to the work. A pronoun counts only where no other organisation may be meant.</summary>
    public static bool Binds(SemanticModel model, Sentence sentence, OrganisationMention organisation, NameMention work, bool isOnly) =>
        organisation.Tokens.End <= work.Tokens.First
            ? BindsBefore(model, sentence, organisation, work, isOnly)
            : BindsBehind(model, organisation, work);

    private static bool BindsBefore(SemanticModel model, Sentence sentence, OrganisationMention organisation, NameMention work, bool isOnly)
    {
        var (tokens, gap) = (model.Article.Tokens, work.Tokens.First - organisation.Tokens.End);
        if (Parts(model, organisation.Tokens.End, work.Tokens.First)) { return false; }
        var isLatin = !model.Article.JoinsArticle(work.Tokens.First);
        // "The IMF's annual Doing Business report", «تقرير صندوق النقد …» is bound by the name of the work itself.
        if (isLatin && EnglishGenitive.Is(tokens, organisation, out var behind) && work.Tokens.First - behind <= MostWordsOfGenitive) { return true; }
        if (isOnly && PronounBefore(model, organisation.Tokens.End, work.Tokens.First)) { return true; }
        // Further behind, the work may be what something else that was issued is about.
        if (!isLatin)
        {
            return gap <= MostWordsFromVerb && organisation.Tokens.First > sentence.Tokens.First
                && model.Terms.Is(organisation.Tokens.First - 1, FactRole.Issuing);
        }
        return Enumerable.Range(organisation.Tokens.End, Math.Min(gap, MostWordsFromVerb)).Any(i => model.Terms.Is(i, FactRole.Issuing)
            && work.Tokens.First - i <= MostWordsFromVerb);
    }

    /// <summary>«الذي يصدره …», «الصادر عن …», «التابع ل…», "published by …".</summary>
    private static bool BindsBehind(SemanticModel model, OrganisationMention organisation, NameMention work)
    {
        var tokens = model.Article.Tokens;
        var first = organisation.Tokens.First;
        if (first - work.Tokens.End > MostWordsToWork || Parts(model, work.Tokens.End, first)) { return false; }
        for (var i = Math.Max(work.Tokens.End, first - MostWordsFromVerb); i < first; i++)
        {
            if (!model.Terms.Is(i, FactRole.Issuing) && !model.Terms.Is(i, FactRole.BelongingTo)) { continue; }
            if (model.Article.JoinsArticle(i) || model.Terms.AnyIn(new TokenRange(i + 1, first), WordRole.Agent)) { return true; }
        }
        return false;
    }

    /// <summary>«في تقريره عن», "its flagship": of the organisation named before.</summary>
    private static bool PronounBefore(SemanticModel model, int from, int work)
    {
        var tokens = model.Article.Tokens;
        for (var i = work - 1; i >= Math.Max(from, work - MostWordsToPronoun); i--)
        {
            if (model.Terms.Is(i, WordRole.Possessive) || model.Terms.Is(i, FactRole.OwnWork)) { return true; }
        }
        return false;
    }

    /// <summary>What stands behind a semicolon or the like is another statement.</summary>
    private static bool Parts(SemanticModel model, int from, int end) =>
        Enumerable.Range(from, Math.Max(0, end - from)).Any(i => Statement.IsSemicolon(model, i) || model.Terms.Is(i, WordRole.While));
}
