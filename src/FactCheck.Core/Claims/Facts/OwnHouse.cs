using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads the city of the house that a sentence calls that of the only organisation of the sentence before: "She is due at its Geneva headquarters", «وصل إلى مقرها في جنيف».</summary>
internal static class OwnHouse
{
    private const int MostWordsAhead = 8;
    private const int MostWordsFromHouse = 9;
    private const int MostWordsToHouse = 10;

    /// <summary>The city, or none.</summary>
    public static NameMention? Behind(SemanticModel model, Sentence sentence, OrganisationMention organisation, ILookup<int, NameMention> starts,
        ILookup<int, NameMention> ends, CancellationToken cancellationToken)
    {
        var tokens = model.Article.Tokens;
        if (sentence.Tokens.End >= tokens.Count || model.Article.SentenceOf(sentence.Tokens.End) is not { } next
            || next.Block != sentence.Block) { return null; }
        if (!model.Terms.AnyIn(next.Tokens, FactRole.Headquarters) || model.Terms.AnyIn(next.Tokens, WordRole.Denying)) { return null; }
        var place = next.Tokens.First;
        while (place < next.Tokens.End && !model.Terms.Is(place, FactRole.Headquarters)) { place++; }
        if (place == next.Tokens.End || IsAmongOthers(model, sentence, next, organisation, cancellationToken)) { return null; }
        if (model.Article.JoinsArticle(place))
        {
            if (tokens.CharsOf(place) is not [.., 'ه'] and not [.., 'ه', 'ا']) { return null; }
            var at = model.Terms.Is(place + 1, FactRole.MainSeat) ? place + 2 : place + 1;
            return model.Terms.Is(at, WordRole.In) ? starts[at + 1].FirstOrDefault() : null;
        }
        // "its Geneva headquarters", "its headquarters in Geneva"
        if (ends[place].FirstOrDefault() is { } named && IsOwn(model, named.Tokens.First - 1)) { return named; }
        if (model.Terms.Is(place - 1, FactRole.MainSeat) ? !IsOwn(model, place - 2) : !IsOwn(model, place - 1)) { return null; }
        var behind = model.Terms.Is(place + 1, MemberRole.AreMembers) || model.Terms.Is(place + 1, WordRole.Copula) ? place + 2 : place + 1;
        return model.Terms.Is(behind, WordRole.In) ? starts[behind + 1].FirstOrDefault() : null;
    }

    /// <summary>"From its headquarters in Geneva, the WTO said", «من جنيف حيث مقرها، حذرت المنظمة»: the house of the only organisation of the sentence.</summary>
    public static NameMention? Ahead(SemanticModel model, Sentence sentence, OrganisationMention organisation, ILookup<int, NameMention> starts,
        ILookup<int, NameMention> ends, CancellationToken cancellationToken)
    {
        var (tokens, end) = (model.Article.Tokens, Math.Min(organisation.Tokens.First, sentence.Tokens.First + MostWordsAhead));
        for (var place = sentence.Tokens.First + 1; place < end; place++)
        {
            if (!model.Terms.Is(place, FactRole.Headquarters)) { continue; }
            var isArabic = model.Article.JoinsArticle(place);
            // "From its Geneva headquarters, the WTO said"
            if (!isArabic && ends[place].FirstOrDefault() is { } named && IsOwn(model, named.Tokens.First - 1)
                && organisation.Tokens.First - place <= MostWordsFromHouse
                && !IsAmongOthers(model, sentence, sentence, organisation, cancellationToken)) { return named; }
            if (isArabic ? tokens.CharsOf(place) is not [.., 'ه'] and not [.., 'ه', 'ا'] : !IsOwn(model, place - 1)) { return null; }
            if (organisation.Tokens.First - place > MostWordsFromHouse
                || IsAmongOthers(model, sentence, sentence, organisation, cancellationToken)) { return null; }
            if (model.Terms.Is(place + 1, WordRole.In)) { return starts[place + 2].FirstOrDefault(); }
            return isArabic && model.Terms.Is(place - 1, ElapsedRole.Where)
                ? starts.SelectMany(s => s).FirstOrDefault(c => c.Tokens.End == place - 1)
                : null;
        }
        return null;
    }

    /// <summary>"The WTO said at its Geneva headquarters": the house of the only organisation of the sentence.</summary>
    public static NameMention? Beside(SemanticModel model, Sentence sentence, OrganisationMention organisation, ILookup<int, NameMention> ends,
        CancellationToken cancellationToken)
    {
        if (model.Article.JoinsArticle(sentence.Tokens.First)) { return null; }
        var end = Math.Min(sentence.Tokens.End, organisation.Tokens.End + MostWordsToHouse);
        for (var place = organisation.Tokens.End; place < end; place++)
        {
            if (!model.Terms.Is(place, FactRole.Headquarters)) { continue; }
            return ends[place].FirstOrDefault() is { } named && IsOwn(model, named.Tokens.First - 1)
                && !model.Terms.AnyIn(sentence.Tokens, WordRole.Denying) && !IsAmongOthers(model, sentence, sentence, organisation, cancellationToken)
                ? named
                : null;
        }
        return null;
    }

    private static bool IsOwn(SemanticModel model, int token) => token >= 0 && model.Terms.Is(token, WordRole.Possessive);

    private static bool IsAmongOthers(SemanticModel model, Sentence sentence, Sentence next, OrganisationMention organisation,
        CancellationToken cancellationToken)
    {
        foreach (var other in model.MentionsIn(MentionKind.Organisation, new TokenRange(sentence.Tokens.First, next.Tokens.End), cancellationToken))
        {
            if (other is not OrganisationMention { Entities.Single: { } known } || known.Id != organisation.Entities!.Single!.Id) { return true; }
        }
        return false;
    }
}
