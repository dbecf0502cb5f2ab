using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>Dates an organisation that the next sentence takes up by its noun: «وتضم الجامعة، التي تأسست في مارس 1945، …», «وتأسست المنظمة عام 1960», "The alliance was founded in 1949".</summary>
internal static class TakenUpFounding
{
    private const int MostWordsToVerb = 5;
    private const int MostWordsToDate = 6;

    /// <summary>The statements of an article.</summary>
    public static IEnumerable<OrganisationDateMention> Read(SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var (organisation, noun, sentence) in TakenUpBody.Of(model, cancellationToken))
        {
            if (!model.Terms.AnyIn(sentence.Tokens, WordRole.Founding) || VerbOf(model, sentence.Tokens, noun) is not { } verb) { continue; }
            var from = Math.Max(verb + 1, noun.End);
            var behind = new TokenRange(from, Math.Min(sentence.Tokens.End, from + MostWordsToDate));
            if (model.MentionsIn(MentionKind.Date, behind, cancellationToken).FirstOrDefault() is not DateMention { IsRelative: false, HasYear: true } date
                || date.Days.IsUnknown || HasBreak(model, new TokenRange(from, date.Tokens.First))) { continue; }
            yield return new OrganisationDateMention(new TokenRange(Math.Min(verb, noun.First), date.Tokens.End),
                model.Article.Tokens.SpanOf(noun.First).Union(date.Span), organisation, date, true);
        }
    }

    /// <summary>The verb just before the noun, or behind it with nothing but small words between.</summary>
    private static int? VerbOf(SemanticModel model, TokenRange sentence, TokenRange noun)
    {
        if (noun.First > sentence.First && model.Article.LanguageOf(noun.First).JoinsArticle && model.Terms.Is(noun.First - 1, WordRole.Founding))
        {
            return noun.First - 1;
        }
        for (var i = noun.End; i < Math.Min(sentence.End, noun.End + MostWordsToVerb); i++)
        {
            if (model.Terms.Is(i, WordRole.Founding)) { return i; }
            if (!Statement.IsComma(model, i) && !model.Terms.Is(i, WordRole.Relative) && !model.Terms.Is(i, FactRole.PastBeing)
                && !model.Terms.Is(i, WordRole.Already)) { return null; }
        }
        return null;
    }

    /// <summary>A day of something else: «تأسست بعد توقيع ميثاقها في …», or behind a comma.</summary>
    private static bool HasBreak(SemanticModel model, TokenRange gap)
    {
        for (var i = gap.First; i < gap.End; i++)
        {
            if (Statement.IsComma(model, i) || Statement.IsSemicolon(model, i) || model.Terms.Is(i, FactRole.Around)
                || model.Terms.Is(i, WordRole.Founding) || model.Terms.Is(i, WordRole.Before) || model.Terms.Is(i, FactRole.Acting)) { return true; }
        }
        return false;
    }
}
