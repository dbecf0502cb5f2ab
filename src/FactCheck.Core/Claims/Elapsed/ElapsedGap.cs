using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>Tells whether the words between a length of time and what began or ended make the two of different things.</summary>
internal static class ElapsedGap
{
    private const int MostWordsToVerb = 5;

    /// <summary>«وبدأ», "and ended": the same goes on.</summary>
    private static bool Goes(SemanticModel model, int token)
    {
        var verb = model.Terms.Is(token, WordRole.And) ? token + 1 : token;
        return model.Terms.Is(verb, WordRole.Begun) || model.Terms.Is(verb, WordRole.Ended) || model.Terms.Is(verb, WordRole.Enduring)
            || model.Terms.Is(verb, ElapsedRole.Own) || model.Terms.Is(verb, ElapsedRole.OwnLength) || model.Terms.Is(token, ElapsedRole.PuttingEnd)
            || model.Terms.Is(token, WordRole.While) && model.Terms.Is(token + 1, WordRole.Begun);
    }

    /// <summary>"And lay idle for": a verb without a subject of its own just before the length.</summary>
    private static bool GoesOn(SemanticModel model, int token, int length) =>
        model.Terms.Is(token, WordRole.And) && length - token is > 1 and <= MostWordsToVerb && model.Terms.Is(length - 1, WordRole.ForLength)
        && !(model.Terms.AnyIn(new TokenRange(token + 1, token + 2), WordRole.Article, WordRole.OfRate, WordRole.Determiner, WordRole.Indefinite,
        WordRole.SameThing)
        || model.Terms.AnyIn(new TokenRange(token + 1, token + 2), ElapsedRole.Own));

    /// <summary>A figure, another statement or a word for something else on the way.</summary>
    public static bool IsBroken(SemanticModel model, TokenRange gap)
    {
        for (var i = gap.First; i < gap.End; i++)
        {
            if (model.Article.Tokens[i].Kind == TokenKind.Number || Statement.IsSemicolon(model, i)) { return true; }
            if (Statement.Begins(model, i) && !Goes(model, i) && !GoesOn(model, i, gap.End)
                && !(model.Terms.Is(i, WordRole.ForLength, out var led) && led.Tokens.End == gap.End)) { return true; }
        }
        return model.Terms.AnyIn(gap, WordRole.Every, WordRole.OfWhich, WordRole.Planned);
    }
}
