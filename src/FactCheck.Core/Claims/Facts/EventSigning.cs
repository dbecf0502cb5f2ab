using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads the verb of signing before the name of an agreement: "Twelve states signed the treaty in Washington in 1949", «في سبتمبر 1978 وقّع السادات وبيغن اتفاقية …».</summary>
internal static class EventSigning
{
    private const int MostWordsOfSigners = 9;
    private const int MostWordsToDate = 6;

    /// <summary>The date that opens the sentence, when nothing but signers and the verb stands between it and the name.</summary>
    public static EventDating? Ahead(SemanticModel model, Sentence sentence, NameMention name, DateMention date) =>
        date.Tokens.First - sentence.Tokens.First <= 2 && IsSigned(model, sentence, name.Tokens.First)
            && name.Tokens.First - date.Tokens.End <= MostWordsOfSigners + 2
            && !Enumerable.Range(date.Tokens.End + 1, Math.Max(0, name.Tokens.First - date.Tokens.End - 1)).Any(i => Ends(model, i))
            ? new EventDating(date, false, false)
            : null;

    /// <summary>A verb of signing before the name; in English just before it, in Arabic before those who signed.</summary>
    public static bool IsSigned(SemanticModel model, Sentence sentence, int name)
    {
        var at = name - 1;
        if (!model.Article.JoinsArticle(name))
        {
            while (at > sentence.Tokens.First && model.Terms.Is(at, WordRole.Article)) { at--; }
            return at > sentence.Tokens.First && model.Terms.Is(at, FactRole.Signing) && !model.Terms.Is(at - 1, FactRole.BeforeSigning);
        }
        for (; at >= Math.Max(sentence.Tokens.First, name - MostWordsOfSigners); at--)
        {
            if (model.Terms.Is(at, FactRole.Signing)) { return true; }
            if (Ends(model, at)) { return false; }
        }
        return false;
    }

    /// <summary>"in Washington in", «في واشنطن في»: only places and small words.</summary>
    public static bool IsPlaceAndDate(SemanticModel model, TokenRange gap)
    {
        if (gap.Count > MostWordsToDate) { return false; }
        for (var i = gap.First; i < gap.End; i++)
        {
            if (!model.MentionsAt(MentionKind.Place, i).IsEmpty) { i = model.MentionsAt(MentionKind.Place, i)[0].Tokens.End - 1; }
            else if (!model.Terms.Is(i, WordRole.In) && !model.Terms.Is(i, FactRole.CityNoun) && !model.Terms.Is<PeriodTerm>(i, out _, out _)) { return false; }
        }
        return true;
    }

    private static bool Ends(SemanticModel model, int token) =>
        Statement.IsComma(model, token) || Statement.IsSemicolon(model, token) || model.Terms.Is(token, WordRole.Relative)
            || model.Terms.Is(token, FactRole.Around) || model.Terms.Is(token, FactRole.Treating);
}
