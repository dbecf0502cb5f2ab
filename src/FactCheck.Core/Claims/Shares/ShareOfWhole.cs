using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Reads a share of a whole with what it comes to: "40% of the 250 homes, or 100", «ثلث الحافلات الـ60، أي 20 حافلة», "one in five of the 50 buses, or 10".</summary>
internal static class ShareOfWhole
{
    private const int MostWordsToWhole = 4;
    private const int MostWordsToPart = 5;

    /// <summary>"Of the 640 commuters questioned by the tram operator, or 420": behind a comma and "or", who they are may be told at length.</summary>
    private const int MostWordsToLedPart = 14;

    /// <summary>How far from its word a share may be where its part is told exactly.</summary>
    private const decimal ExactSlack = 0.05m;

    public static ShareMention? TryRead(SemanticModel model, FigureMention stated, FigureMention whole, FigureMention part)
    {
        if (!StandsAround(model, stated.Tokens, whole, part) || !model.Terms.Is(stated.Tokens.End, WordRole.Of)) { return null; }
        return ShareMention.Of(part, whole, stated, OneInSoMany.Said(stated));
    }

    public static ShareMention? OfFraction(SemanticModel model, Sentence sentence, FigureMention whole, FigureMention part)
    {
        for (var i = whole.Tokens.First - 1; i >= Math.Max(sentence.Tokens.First, whole.Tokens.First - MostWordsToWhole - 2); i--)
        {
            if (!model.Terms.Is<FractionTerm>(i, out var fraction, out var hit)) { continue; }
            var bound = ShareFraction.BoundBefore(model, i).Kind;
            return hit.Tokens.End <= whole.Tokens.First && StandsAround(model, hit.Tokens, whole, part)
                ? ShareMention.Of(part, whole, ShareFraction.Figure(model, fraction, hit.Tokens), IsExact(model, part)
                ? Exact(fraction)
                : ShareFraction.Said(fraction, bound))
                : null;
        }
        return null;
    }

    /// <summary>"Two-thirds of the 240 homes, exactly 160": no rough word then.</summary>
    private static bool IsExact(SemanticModel model, FigureMention part) =>
        model.Terms.Is<BoundTerm>(part.Tokens.First, out var bound, out _) && bound.Kind == BoundKind.Exactly;

    private static Interval Exact(FractionTerm fraction) => new(fraction.Value * 100 * (1 - ExactSlack), fraction.Value * 100 * (1 + ExactSlack));

    /// <summary>The whole is near the share and has an article or "of" before it, and what the part counts is the same.</summary>
    private static bool StandsAround(SemanticModel model, TokenRange stated, FigureMention whole, FigureMention part)
    {
        var tokens = model.Article.Tokens;
        if (whole.Kind == MentionKind.Percent || part.Kind != whole.Kind || part.Unit != whole.Unit || part.Written > whole.Written
            || part.IsApproximate || whole.IsApproximate) { return false; }
        var isLed = IsLedBehindComma(model, part);
        if (whole.Tokens.First - stated.End > MostWordsToWhole
            || part.Tokens.First - whole.Tokens.End < 1 || part.Tokens.First - whole.Tokens.End > (isLed ? MostWordsToLedPart : MostWordsToPart)) { return false; }
        var before = whole.Tokens.First - 1;
        if (!IsGoverned(model, stated, whole) && !model.Terms.Is(before, WordRole.Article) && !model.Terms.Is(before, WordRole.Of) && !model.Terms.Is(before, WordRole.Possessive)
            && !Owner.EndsBefore(model, whole.Tokens.First)) { return false; }
        if (!tokens.Is(part.Tokens.First - 1, '(') && !IsSetApart(model, part)
            && !FigureLead.EndsBefore(model, part.Tokens.First, WordRole.That)) { return false; }
        if (!Statement.IsOne(model, new TokenRange(stated.End, part.Tokens.First - 1))) { return false; }
        var noun = part.Tokens.End;
        return part.Unit is not null || noun >= tokens.Count || tokens[noun].Kind != TokenKind.Word || CountsTheSame(model, stated, whole, noun)
            || IsSetApart(model, part) && model.Terms.Is(whole.Tokens.End, WordRole.Person) || !NounKey.IsBehind(model, part)
            || isLed && model.Terms.Is(noun, WordRole.Person) && CountsPeople(model, stated, whole);
    }

    /// <summary>«ثلاثة أرباع 640 راكبا»: the number just behind the share, without a scale of its own as in «نصف مليون».</summary>
    private static bool IsGoverned(SemanticModel model, TokenRange stated, FigureMention whole) =>
        whole.Tokens.First == stated.End && whole.Scale == 1 && model.Article.LanguageOf(stated.First).JoinsArticle
            && NounKey.IsBehind(model, whole);

    private static bool IsLedBehindComma(SemanticModel model, FigureMention part)
    {
        var lead = FigureLead.StartOf(model, part) - 1;
        return model.Terms.Is(lead, WordRole.That) && Statement.IsComma(model, lead - 1);
    }

    private static bool CountsPeople(SemanticModel model, TokenRange stated, FigureMention whole)
    {
        for (var i = stated.End; i <= whole.Tokens.End; i++)
        {
            if (model.Terms.Is(i, WordRole.Person)) { return true; }
        }
        return false;
    }

    /// <summary>"Fewer than a third of the 90 towns, 42, have one": between two commas, without a noun.</summary>
    private static bool IsSetApart(SemanticModel model, FigureMention part)
    {
        if (!Statement.IsComma(model, part.Tokens.First - 1)) { return false; }
        var end = part.Tokens.End;
        if (model.Terms.Is(end, WordRole.Person)) { end++; }
        // "416 in all", "45 of them"
        if (model.Terms.Is(end, ShareRole.Altogether, out var all) || model.Terms.Is(end, WordRole.OfWhich, out all)) { end = all.Tokens.End; }
        return Statement.IsComma(model, end);
    }

    private static bool CountsTheSame(SemanticModel model, TokenRange stated, FigureMention whole, int noun)
    {
        for (var i = stated.End; i <= whole.Tokens.End; i++)
        {
            if (NounKey.AreOne(model, i, noun)) { return true; }
        }
        return false;
    }
}
