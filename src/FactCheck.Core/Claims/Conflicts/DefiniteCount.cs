using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Says whether a definite count is of all that its noun was told of, by what stands behind it: "the 22 jets will be", and not "the 22 jets that
/// were sold", «السيارات الـ16 المتضررة».
/// </summary>
internal static class DefiniteCount
{
    /// <summary>"All eighty vehicles promised will arrive": one participle before the verb tells nothing of them that was not told.</summary>
    public static bool GoesOnPlainly(SemanticModel model, Sentence sentence, int behind) =>
        sentence.Tokens.Contains(behind + 1) && model.Article.Tokens[behind].Kind == TokenKind.Word && IsPlain(model, sentence, behind + 1)
            && !model.Terms.Is(behind, WordRole.Relative) && !model.Terms.Is(behind, WordRole.In) && !model.Terms.Is(behind, WordRole.Of)
            && !model.Terms.Is(behind, WordRole.From);

    /// <summary>"All ninety rooms face": a word that is no preposition and begins no clause of its own.</summary>
    public static bool MayBeVerb(SemanticModel model, int behind) =>
        model.Article.Tokens[behind].Kind == TokenKind.Word && !model.Terms.Is(behind, WordRole.Relative)
            && !model.Terms.Is(behind, TotalRole.PartLead)
            && !model.Terms.AnyIn(new TokenRange(behind, behind + 1), WordRole.In, WordRole.Of, WordRole.From, WordRole.And, WordRole.At,
                WordRole.Narrowing);

    /// <param name="behind">The token behind the count and its noun.</param>
    public static bool IsPlain(SemanticModel model, Sentence sentence, int behind)
    {
        if (!sentence.Tokens.Contains(behind) || model.Article.Tokens.Is(behind, '.')) { return true; }
        if (!sentence.Block.Language.JoinsArticle)
        {
            return model.Terms.AnyIn(new TokenRange(behind, behind + 1), WordRole.Future, WordRole.Copula, WordRole.HadBeen, WordRole.Earlier)
                || model.Terms.Is(behind, ListRole.TheseAre) || model.Terms.Is(behind, ConflictRole.Auxiliary);
        }
        if (Statement.IsComma(model, behind)) { return !model.Terms.Is(behind + 1, WordRole.Relative); }
        return model.Article.Tokens[behind].Kind != TokenKind.Word
            || !(sentence.Block.Language.StartsDefinite(model.Article.Tokens.CharsOf(behind)) || model.Terms.Is(behind, WordRole.Relative)
            || model.Terms.Is(behind, WordRole.In) || model.Terms.Is(behind, WordRole.From) || model.Terms.Is(behind, WordRole.Of));
    }
}
