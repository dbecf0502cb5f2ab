using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Tells whether a sentence and the trade of a person let a work be the known one: a film, an opera or a translation may bear the title of a novel.</summary>
internal static class CreationForm
{
    private const int MostWordsAround = 5;
    private const int MostWordsToVersion = 2;

    /// <summary>False where a word near the two tells of another sort of work, or where the person is known for works of other sorts alone.</summary>
    public static bool Fits(SemanticModel model, Sentence sentence, KnownEvent work, NameMention creation, NameMention person)
    {
        var whole = creation.Tokens.Union(person.Tokens);
        var (isNamed, isVersion) = (false, false);
        for (var i = Math.Max(sentence.Tokens.First,
            whole.First - MostWordsAround); i < Math.Min(sentence.Tokens.End, whole.End + MostWordsAround); i++)
        {
            if (creation.Tokens.Contains(i) || !model.Terms.Is<FormTerm>(i, out var form, out _)
                || i < whole.First && IsMadeOf(model, i, whole.First)) { continue; }
            if (form.Form == WorkForm.Comment)
            {
                if (whole.Contains(i)) { return false; }
            }
            else if (form.Form == WorkForm.Version) { isVersion = true; }
            else if (TypeOf(form.Form) == work.Type) { isNamed = true; }
            else { return false; }
        }
        // "a new translation of Tolstoy's novel" gives it to Tolstoy all the same.
        if (isVersion && !isNamed) { return false; }
        return person.Entities?.Single is not { } maker || IsOfTrade(model, maker.Id, work.Type);
    }

    /// <summary>"A series based on …", «مسلسل مقتبس من …»: what is made of the work, and not the work.</summary>
    private static bool IsMadeOf(SemanticModel model, int form, int work)
    {
        for (var i = Math.Max(0, form - MostWordsToVersion); i < work; i++)
        {
            if (model.Terms.Is<FormTerm>(i, out var version, out _) && version.Form == WorkForm.Version) { return true; }
        }
        return false;
    }

    private static bool IsOfTrade(SemanticModel model, string maker, string? type)
    {
        var hasWorks = false;
        foreach (var each in model.Knowledge.Store.EventsOf(maker))
        {
            if (each.Type == type) { return true; }
            hasWorks |= each.IsWork;
        }
        return !hasWorks;
    }

    private static string? TypeOf(WorkForm form) => form switch
    {
        WorkForm.Writing => KnownEvent.Work,
        WorkForm.Film => KnownEvent.Film,
        WorkForm.Image => KnownEvent.Image,
        WorkForm.Music => KnownEvent.Music,
        _ => null,
    };
}
