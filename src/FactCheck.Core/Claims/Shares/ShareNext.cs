using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Reads a share of what the sentence before tells in full: "13 of the 65 bridges …. That one bridge in four needs work …", "150 of the 600 families …. The other 65% …".</summary>
internal static class ShareNext
{
    private const int MostWordsToOther = 3;

    /// <summary>Part and whole are all the figures of one sentence, the share the only one of the next.</summary>
    public static ShareMention? TryRead(SemanticModel model, FigureMention part, FigureMention whole, Sentence next, FigureMention stated,
        CancellationToken cancellationToken)
    {
        if (stated is not { Kind.Name: "percent", Unit: "%" } || model.MentionsIn(MentionKind.Place, next.Tokens, cancellationToken).Any()
            || TellsOther(model, next)) { return null; }
        if (IsOther(model, next, stated) && !model.Terms.Is(stated.Tokens.End, WordRole.Of) && whole.Written > part.Written)
        {
            var rest = new FigureMention(part.Kind, part.Tokens, part.Span, Interval.Exactly(whole.Written - part.Written))
            {
                Written = whole.Written - part.Written,
                Scale = part.Scale,
                NumberTokens = part.NumberTokens,
            };
            return ShareMention.Of(rest, whole, stated, OneInSoMany.Said(stated));
        }
        return stated.Tokens.Count > 2 && NamesWhole(model, stated, whole) ? ShareMention.Of(part, whole, stated, OneInSoMany.Said(stated)) : null;
    }

    /// <summary>"One bridge in four", «جسر واحد من كل أربعة»: of what the whole counts.</summary>
    private static bool NamesWhole(SemanticModel model, FigureMention stated, FigureMention whole)
    {
        for (var i = stated.Tokens.First - 1; i <= stated.Tokens.End; i++)
        {
            if (NounKey.AreOne(model, i, whole.Tokens.End)) { return true; }
        }
        return false;
    }

    private static bool IsOther(SemanticModel model, Sentence sentence, FigureMention stated)
    {
        for (var i = Math.Max(sentence.Tokens.First, stated.Tokens.First - MostWordsToOther); i < stated.Tokens.First; i++)
        {
            if (model.Terms.Is(i, WordRole.Others) || model.Terms.Is(i, TotalRole.Remainder)) { return true; }
        }
        return model.Terms.Is(stated.Tokens.End, TotalRole.Remainder) || model.Terms.Is(stated.Tokens.End, WordRole.Others);
    }

    private static bool TellsOther(SemanticModel model, Sentence sentence)
    {
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (model.Terms.Is(i, WordRole.Rise) || model.Terms.Is(i, WordRole.Fall) || model.Terms.Is(i, WordRole.OfWhich)
                || model.Terms.Is(i, WordRole.HadBeen) || model.Terms.Is<DeicticTerm>(i, out _, out _)) { return true; }
        }
        return false;
    }
}
