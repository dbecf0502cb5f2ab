using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads what stands in front of a sentence about the founding of its subject: "Founded in London in 1961 by Peter Benenson, Amnesty International …", "Since its creation in 1945, the …".</summary>
internal static class FoundedAhead
{
    private const int MostWordsAhead = 12;
    private const int MostWordsToVerb = 3;

    /// <summary>The date of the founding, or none.</summary>
    public static DateMention? Date(SemanticModel model, Sentence sentence, NameMention organisation, CancellationToken cancellationToken) =>
        DateOfOwn(model, sentence, organisation, cancellationToken)
            ?? (PhraseOf(model, sentence, organisation) is { } phrase
            && model.MentionsIn(MentionKind.Date, phrase, cancellationToken).Cast<DateMention>().ToArray() is [{ IsRelative: false, HasYear: true } only]
            && !only.Days.IsUnknown ? only : null);

    /// <summary>«منذ إنشائه عام 1944 يمنح الصندوق …»: the pronoun is of the first that is named behind.</summary>
    private static DateMention? DateOfOwn(SemanticModel model, Sentence sentence, NameMention organisation, CancellationToken cancellationToken)
    {
        if (!sentence.Block.Language.JoinsArticle || organisation.Tokens.First - sentence.Tokens.First > MostWordsAhead
            || model.MentionsIn(MentionKind.Organisation, sentence.Tokens with { End = organisation.Tokens.First }, cancellationToken).Any()
            || model.MentionsIn(MentionKind.Date, sentence.Tokens with { End = organisation.Tokens.First },
                cancellationToken).ToArray() is not [DateMention { IsRelative: false, HasYear: true, Days.IsUnknown: false } date]) { return null; }
        for (var i = sentence.Tokens.First; i < Math.Min(date.Tokens.First, sentence.Tokens.First + MostWordsToVerb); i++)
        {
            if (model.Terms.Is(i, FactRole.FoundingNoun)) { return date.Tokens.First - i <= MostWordsToVerb ? date : null; }
        }
        return null;
    }

    /// <summary>The words from the verb or noun of the founding to the comma just before the organisation, or none.</summary>
    public static TokenRange? PhraseOf(SemanticModel model, Sentence sentence, NameMention organisation)
    {
        var (tokens, comma) = (model.Article.Tokens, organisation.Tokens.First - 1);
        if (comma > sentence.Tokens.First && model.Terms.Is(comma, WordRole.Determiner)) { comma--; }
        if (comma <= sentence.Tokens.First + 1 || comma - sentence.Tokens.First > MostWordsAhead || !Statement.IsComma(model, comma)
            || model.Article.JoinsArticle(organisation.Tokens.First)) { return null; }
        for (var i = sentence.Tokens.First; i < Math.Min(comma, sentence.Tokens.First + MostWordsToVerb); i++)
        {
            if (Statement.IsComma(model, i)) { return null; }
            if (i == sentence.Tokens.First ? model.Terms.Is(i, WordRole.Founding) : model.Terms.Is(i, FactRole.FoundingNoun) && model.Terms.Is(i - 1, WordRole.Possessive))
            {
                return new TokenRange(i, comma);
            }
        }
        return null;
    }
}
