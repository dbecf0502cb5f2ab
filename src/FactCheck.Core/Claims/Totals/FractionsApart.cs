using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Says whether the fractions of a sentence are of one whole and exclude each other: of votes, of what is shared out, of those for and those against.
/// </summary>
internal static class FractionsApart
{
    private const int MostWordsToVotes = 2;

    public static bool Are(SemanticModel model, Sentence sentence, IReadOnlyList<FigureMention> parts)
    {
        foreach (var part in parts)
        {
            if (part.Written is <= 0 or >= 100
                || ShareFraction.BoundBefore(model, part.Tokens.First).Kind is { } bound && bound != BoundKind.MoreThan) { return false; }
        }
        for (var i = 1; i < parts.Count; i++)
        {
            if (HasBaseOfItsOwn(model, sentence, parts[i].Tokens) || model.Terms.Is(parts[i].Tokens.End, WordRole.In)) { return false; }
        }
        if (BaseOf(model, sentence, parts[0].Tokens) is not { } whole) { return false; }
        if (model.Terms.AnyIn(new TokenRange(whole, Math.Min(sentence.Tokens.End, whole + MostWordsToVotes)), WordRole.Votes)) { return true; }
        if (AreOpposed(model, sentence)) { return true; }
        return IsOneThing(model, sentence, whole)
            && (model.Terms.AnyIn(sentence.Tokens, TotalRole.SharingOut, TotalRole.PuttingInto)
            || model.Terms.AnyIn(sentence.Tokens, WordRole.Dividing));
    }

    /// <summary>Where what the first is of begins: "half of the estate", «ثلثا الأعضاء».</summary>
    private static int? BaseOf(SemanticModel model, Sentence sentence, TokenRange fraction)
    {
        var at = fraction.End;
        if (model.Terms.Is(at, WordRole.Of)) { at++; }
        if (!sentence.Block.Language.JoinsArticle && model.Terms.Is(at, WordRole.Article)) { at++; }
        return sentence.Tokens.Contains(at) && model.Article.Tokens[at].Kind == TokenKind.Word ? at : null;
    }

    /// <summary>"Two thirds of teachers", «ثلث المنحة»; not «ثلثها», "half of them", "a third to her son".</summary>
    private static bool HasBaseOfItsOwn(SemanticModel model, Sentence sentence, TokenRange fraction)
    {
        var tokens = model.Article.Tokens;
        if (!sentence.Tokens.Contains(fraction.End) || tokens[fraction.End].Kind != TokenKind.Word) { return false; }
        if (!sentence.Block.Language.JoinsArticle)
        {
            return model.Terms.Is(fraction.End, WordRole.Of) && !model.Terms.Is(fraction.End, WordRole.OfWhich)
                || model.Terms.Is(fraction.End, WordRole.Article);
        }
        var word = tokens.CharsOf(fraction.End - 1);
        return !sentence.Block.Language.StartsDefinite(word) && !(word is [.., 'ه'] or [.., 'ه', 'ا' or 'م' or 'ن']);
    }

    /// <summary>A ballot, an exam: who is for is not against, who passed has not failed.</summary>
    private static bool AreOpposed(SemanticModel model, Sentence sentence)
    {
        if (model.Terms.AnyIn(sentence.Tokens, TotalRole.GoingThrough) && model.Terms.AnyIn(sentence.Tokens, TotalRole.GoingOut)) { return true; }
        var (isFor, isOther) = (false, false);
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (!model.Terms.Is<BallotTerm>(i, out var side, out _)) { continue; }
            isFor |= side.Side == BallotSide.For;
            isOther |= side.Side != BallotSide.For;
        }
        return isFor && isOther;
    }

    /// <summary>"The estate", «أسهم المصرف»: of people, or of several things, one may do this and that.</summary>
    private static bool IsOneThing(SemanticModel model, Sentence sentence, int whole)
    {
        if (model.Terms.Is(whole, WordRole.Person) || model.Terms.Is(whole, TotalRole.Sort)
            || model.Terms.Is(whole, TotalRole.AnyVictim)) { return false; }
        var word = model.Article.Tokens.CharsOf(whole);
        return sentence.Block.Language.JoinsArticle
            ? !(word is [.., 'ي' or 'و', 'ن'])
            : !sentence.Block.Language.EndsAsPlural(word) || model.Terms.Is(whole, TotalRole.Stock);
    }
}
