using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Words before an event that make the sentence tell of something else: «محاولة اغتيال …» did not come to be, and «فيلم عن اغتيال …» has a day of its own.</summary>
internal static class EventFrame
{
    private const int MostWordsBetween = 4;

    /// <summary>«محاولة اغتيال», "the plot for the assassination of".</summary>
    public static bool IsAttempt(SemanticModel model, Sentence sentence, int first) => Has(model, sentence, first, FactRole.Attempting);

    /// <summary>«محاكمة المتهمين ب», "a film about": what is of the event or about it.</summary>
    public static bool IsMatter(SemanticModel model, Sentence sentence, int first) => Has(model, sentence, first, FactRole.Treating);

    /// <summary>«الذكرى العشرون ل».</summary>
    public static bool IsAnniversary(SemanticModel model, Sentence sentence, int first) => Has(model, sentence, first, FactRole.AnniversaryOf);

    private static bool Has<TRole>(SemanticModel model, Sentence sentence, int first, TRole role)
        where TRole : unmanaged, Enum
    {
        for (var i = first - 1; i >= Math.Max(sentence.Tokens.First, first - MostWordsBetween); i--)
        {
            if (model.Article.Tokens[i].Kind == TokenKind.Punctuation) { return false; }
            if (model.Terms.Is(i, role)) { return true; }
        }
        return false;
    }
}
