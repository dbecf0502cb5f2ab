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

    /// <summary>"Nearly two years before the Wall came down", «كان قد مضى على سقوط الجدار عامان»: the day of something else is told by its distance from the event.</summary>
    public static bool IsMeasuredFrom(SemanticModel model, Sentence sentence, int first, CancellationToken cancellationToken)
    {
        if (Has(model, sentence, first, ElapsedRole.Elapsing)) { return true; }
        for (var i = first - 1; i >= Math.Max(sentence.Tokens.First, first - MostWordsBetween); i--)
        {
            if (!model.Terms.Is<OrderTerm>(i, out _, out _)) { continue; }
            return model.MentionsIn(MentionKind.Duration, sentence.Tokens with { End = i }, cancellationToken).Any(d => d.Tokens.End == i);
        }
        return false;
    }

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
