using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads a share that stands before its two figures: "a majority of 70%, or 84 of the 160 delegates", «نصف الأعضاء، أي 62 عضوا من أصل 155», "60% (30 of 50 schools)".</summary>
internal static class ShareBefore
{
    private const int MostWords = 10;
    private const int MostWordsOfCounted = 16;
    private const int MostWordsToPart = 4;
    private const decimal Whole = 100;

    public static ShareMention? TryRead(SemanticModel model, Sentence sentence, FigureMention stated, FigureMention part, FigureMention whole)
    {
        if (!LeadsOn(model, sentence, stated.Tokens, part, whole, IsCounted(model, stated, part, whole))) { return null; }
        return ShareMention.Of(part, whole, stated, OneInSoMany.Said(stated));
    }

    public static ShareMention? OfFraction(SemanticModel model, Sentence sentence, FigureMention part, FigureMention whole)
    {
        var first = FirstOf(part, whole);
        for (var i = first.Tokens.First - 1; i >= Math.Max(sentence.Tokens.First, first.Tokens.First - MostWords - 1); i--)
        {
            if (model.Article.Tokens[i].Kind == TokenKind.Number) { return null; }
            if (!model.Terms.Is<FractionTerm>(i, out var fraction, out var hit)) { continue; }
            if (hit.Tokens.End > first.Tokens.First || !LeadsOn(model, sentence, hit.Tokens, part, whole)
                || BoundAround(model, sentence, hit.Tokens, first) is not { } bound) { return null; }
            return ShareMention.Of(part, whole, ShareFraction.Figure(model, fraction, hit.Tokens), ShareFraction.Said(fraction, bound));
        }
        return null;
    }

    private static FigureMention FirstOf(FigureMention part, FigureMention whole) => part.Tokens.First < whole.Tokens.First ? part : whole;

    /// <summary>"Or", «أي», «وعددهم» or a bracket stands just before the figures, and the share is no change.</summary>
    private static bool LeadsOn(SemanticModel model, Sentence sentence, TokenRange stated, FigureMention part, FigureMention whole,
        bool isCounted = false)
    {
        var first = FirstOf(part, whole).Tokens.First;
        if (part.Tokens.First != first || first - stated.End < 1 || first - stated.End > (isCounted ? MostWordsOfCounted : MostWords)
            || !isCounted && !IsLed(model, first) && !IsExplained(model, stated, part, whole)) { return false; }
        for (var i = Math.Max(sentence.Tokens.First, stated.First - MostWords); i < first; i++)
        {
            if (model.Terms.Is(i, WordRole.Rise) || model.Terms.Is(i, WordRole.Fall) || model.Terms.Is(i, WordRole.Respectively)) { return false; }
            if (i >= stated.End && Statement.Begins(model, i) && !IsBecause(model, i) && !model.Terms.Is(i, WordRole.Numbering)
                && !model.Terms.Is(i, WordRole.That)) { return false; }
        }
        return true;
    }

    /// <summary>«ثلث السوق، إذ بلغت مبيعاتها 90 مليونا من إجمالي مبيعات السوق البالغ …»: behind a comma and «إذ», where the whole names what the share is of.</summary>
    private static bool IsExplained(SemanticModel model, TokenRange stated, FigureMention part, FigureMention whole)
    {
        var comma = stated.End + 1;
        while (comma < part.Tokens.First && !Statement.IsComma(model, comma)) { comma++; }
        if (comma >= part.Tokens.First || !IsBecause(model, comma + 1)) { return false; }
        var noun = stated.End + (model.Terms.Is(stated.End, WordRole.Of) ? 1 : 0);
        for (var i = part.Tokens.End + 1; i < whole.Tokens.First; i++)
        {
            if (NounKey.AreOne(model, i, noun)) { return true; }
        }
        return false;
    }

    /// <summary>«قال تسعة من كل عشرة مستطلعين …، إذ أبدى 640 شخصا من أصل 800 …»: so many in so many, and "as" so many of all did.</summary>
    private static bool IsCounted(SemanticModel model, FigureMention stated, FigureMention part, FigureMention whole)
    {
        if (stated.Multiplier is null || !model.Terms.Is(part.Tokens.End,
            WordRole.Person) && !model.Terms.Is(whole.Tokens.End, WordRole.Person)
                && !model.Terms.Is(stated.Tokens.End, WordRole.Person)) { return false; }
        var comma = part.Tokens.First - 1;
        while (comma > stated.Tokens.End && part.Tokens.First - comma <= MostWordsToPart && !Statement.IsComma(model, comma)) { comma--; }
        if (!Statement.IsComma(model, comma) || !IsBecause(model, comma + 1)) { return false; }
        return part.Written * 2 >= whole.Written == stated.Written * 2 >= Whole; // those of the other side are told as well
    }

    private static bool IsBecause(SemanticModel model, int token) =>
        model.Terms.Is(token, WordRole.Explaining) || model.Terms.Is(token, WordRole.CauseOf);

    private static bool IsLed(SemanticModel model, int first) =>
        model.Article.Tokens.Is(first - 1, '(') || model.Article.Tokens.Is(first - 1, ':') || FigureLead.EndsBefore(model, first, WordRole.That)
            || FigureLead.EndsBefore(model, first, WordRole.Numbering)
            || Statement.IsComma(model, first - 2) && FigureLead.EndsBefore(model, first, WordRole.Being) // «ربع الأعضاء، وهم 40 من 160»
        || model.Terms.Is(first - 1, ShareRole.JoinedLead) && FigureLead.EndsBefore(model, first - 1, WordRole.That);

    /// <summary>"Fewer than half", «ثلث النواب تقريبا»; exactly where no such word stands, none where it is taken back ("not even half").</summary>
    private static BoundKind? BoundAround(SemanticModel model, Sentence sentence, TokenRange fraction, FigureMention first)
    {
        // «لم يصوت سوى ثلث المسجلين» denies no third
        var from = model.Terms.Is(fraction.First - 1, ListRole.Save) ? fraction.First : fraction.First - 3;
        for (var i = Math.Max(sentence.Tokens.First, from); i < first.Tokens.First; i++)
        {
            if (model.Terms.Is(i, WordRole.Denying) || model.Terms.Is(i, WordRole.Doubt)) { return null; }
            if (model.Terms.Is<BoundTerm>(i, out var bound, out _)) { return bound.Kind; }
        }
        return BoundKind.Exactly;
    }
}
