using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads the share that the headline tells by a word of what the first sentence counts: "Half of bridges unsafe" above "30 of the 120 bridges".</summary>
internal static class ShareAbove
{
    public static ShareMention? TryRead(SemanticModel model, FigureMention part, FigureMention whole)
    {
        if (model.Article.Sentences[0] is not { Block.Kind: BlockKind.Title } title || part.IsApproximate || whole.IsApproximate || NounKey.At(model, whole.Tokens.End) is not { Length: > 2 } noun) { return null; }
        (FractionTerm Fraction, TermHit Hit)? only = null;
        var names = false;
        for (var i = title.Tokens.First; i < title.Tokens.End; i++)
        {
            if (model.Terms.Is(i, WordRole.Rise) || model.Terms.Is(i, WordRole.Fall) || model.Terms.Is(i, WordRole.Denying) || model.Article.Tokens[i].Kind == TokenKind.Number) { return null; }
            names |= only is not null && NounKey.At(model, i) == noun;
            if (!model.Terms.Is<FractionTerm>(i, out var fraction, out var hit)) { continue; }
            if (only is not null) { return null; }
            only = (fraction, hit);
        }
        return only is var (told, word) && names ? ShareMention.Of(part, whole, ShareFraction.Figure(model, told, word.Tokens), ShareFraction.Said(told, ShareFraction.BoundBefore(model, word.Tokens.First).Kind)) : null;
    }
}
