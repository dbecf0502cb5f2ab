using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads a whole that is divided by words, the last of which is the rest: «نصف القرض للطرق وربعه للزراعة والثلث المتبقي للصحة», "half …, a quarter …
/// and the remaining third", or of which each part goes one way: "half of the estate goes to her daughter, a third to her son and a quarter to charity".
/// </summary>
internal static class FractionSplit
{
    private const int FewestParts = 2;

    public static SplitMention? TryRead(SemanticModel model, Sentence sentence, CancellationToken cancellationToken)
    {
        var parts = ImmutableArray.CreateBuilder<FigureMention>();
        var last = default(TokenRange);
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (model.Terms.Is(i, WordRole.OfWhich) || model.Terms.Is(i, WordRole.Rise) || model.Terms.Is(i, WordRole.Fall)) { return null; }
            if (!model.Terms.Is<FractionTerm>(i, out var fraction, out var hit)) { continue; }
            parts.Add(ShareFraction.Figure(model, fraction, hit.Tokens));
            last = hit.Tokens;
            i = hit.Tokens.End - 1;
        }
        // «الثلث المتبقي» is the rest, «ثلث الباقي» a part of it.
        var isRest = parts.Count > 0 && (model.Terms.Is(last.First - 1, TotalRole.Remainder)
            || model.Terms.Is(last.End, TotalRole.Remainder) && sentence.Block.Language.StartsDefinite(model.Article.Tokens.CharsOf(last.First)));
        if (parts.Count < FewestParts || !isRest && !FractionsApart.Are(model, sentence, parts)) { return null; }
        if (model.MentionsIn(MentionKind.Percent, sentence.Tokens, cancellationToken).Any()) { return null; }
        return new SplitMention(new TokenRange(parts[0].Tokens.First, last.End), parts[0].Span.Union(parts[^1].Span), parts.ToImmutable())
        {
            IsComplete = isRest,
        };
    }
}
