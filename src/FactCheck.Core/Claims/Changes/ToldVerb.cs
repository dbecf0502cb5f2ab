using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>Reads which way two values are said to have gone in a sentence that tells nothing else: «انحسر الإقبال، إذ دخله 41 ألف زائر بعدما كان قد استقبل 35 ألفا».</summary>
internal static class ToldVerb
{
    public static (TermHit Word, bool IsFall)? Of(SemanticModel model, ToldPair pair)
    {
        if (pair.Stated is not null || ToldDirection.Of(model, pair.Text) is not var (isFall, word)
            || !DirectionFinder.IsPlain(model, word, pair.From) || model.Terms.Is(word.Tokens.First, ChangeRole.Growth)) { return null; }
        var range = new TokenRange(Math.Min(word.Tokens.First, pair.Tokens.First), pair.Tokens.End);
        return word.Tokens.First < pair.Second.Tokens.First && ToldStatement.IsOne(model, pair.Sentence, range) ? (word, isFall) : null;
    }
}
