using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Finds where the clause of a word begins: «ليست سويسرا بلدا نفطيا، ومع ذلك تستضيف …» denies nothing of what stands behind the comma.</summary>
internal static class ClauseStart
{
    /// <summary>The token behind the last comma before <paramref name="token"/> that a conjunction stands behind, or behind the last semicolon; the start of the sentence without one.</summary>
    public static int Before(SemanticModel model, Sentence sentence, int token)
    {
        var tokens = model.Article.Tokens;
        for (var i = token - 1; i > sentence.Tokens.First; i--)
        {
            if (Statement.IsSemicolon(model, i)) { return i + 1; }
            if (Statement.IsComma(model, i) && i + 1 < token
                && (tokens.FirstChar(i + 1) is 'و' or 'ف' || model.Terms.Is(i + 1, WordRole.Turning))) { return i + 1; }
        }
        return sentence.Tokens.First;
    }
}
