using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Holds the city in which the headline says that something happened against the only one in which the first sentence says so: "Fire guts market in
/// Najaf" above "A fire swept through a market in the city of Basra". The text does not name the city of the headline anywhere.
/// </summary>
internal static class HeadlinePlace
{
    private const int MostWordsToLead = 3;
    private const int FewestShared = 2;

    public static ConflictMention? TryRead(SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.Article.Sentences is not [{ Block.Kind: BlockKind.Title } title, { Block.Kind: not BlockKind.Title } lead, ..]
            || CityIn(model, title, cancellationToken) is not var (told, city) || CityIn(model, lead, cancellationToken) is not var (other, found)
            || city.Id == found.Id || StoryWords.Count(model, title.Tokens, lead.Tokens).Shared < FewestShared
            || model.Terms.AnyIn(lead.Tokens, WordRole.Saying, WordRole.TimeBefore) && TellsOther(model, lead, other)) { return null; }
        foreach (var mention in model.Mentions(MentionKind.Place, cancellationToken).OfType<NameMention>())
        {
            if (mention.Tokens.First >= lead.Tokens.First && (mention.Entities?.Candidates.Any(c => c.Id == city.Id) != false
                || mention.Entities.Candidates.Any(c => c.Id == city.Country) && !IsOfBoth(city, found))) { return null; }
        }
        for (var i = lead.Tokens.First; i < model.Article.Tokens.Count; i++)
        {
            if (NounKey.AreOne(model, i, told.Tokens.First) || model.Terms.Is(i, FactRole.CapitalOf)) { return null; }
        }
        return new ConflictMention(told.Tokens, told.Span, FigureOf(told), FigureOf(other), ConflictPlace.HeadlineWord);
    }

    private static FigureMention FigureOf(Mention name) => new(MentionKind.Number, name.Tokens, name.Span, Interval.Exactly(name.Tokens.First));

    private static bool IsOfBoth(Place city, Place other) => city.Country == other.Country;

    /// <summary>"He said in London": where it was said, and not where it happened.</summary>
    private static bool TellsOther(SemanticModel model, Sentence lead, NameMention city) =>
        model.Terms.AnyIn(new TokenRange(Math.Max(lead.Tokens.First, city.Tokens.First - MostWordsToLead), city.Tokens.First), WordRole.Saying);

    /// <summary>The only place of a sentence that something is said to have happened in: a city that can be no other.</summary>
    private static (NameMention Name, Place City)? CityIn(SemanticModel model, Sentence sentence, CancellationToken cancellationToken)
    {
        (NameMention, Place)? only = null;
        foreach (var mention in model.MentionsIn(MentionKind.Place, sentence.Tokens, cancellationToken).OfType<NameMention>())
        {
            if (mention.Entities?.Candidates is not [Place { Type: PlaceType.City } city] || !IsIn(model, sentence, mention)) { continue; }
            if (only is not null) { return null; }
            only = (mention, city);
        }
        return only;
    }

    /// <summary>«في البصرة», «بمدينة الموصل», "in the Iraqi city of Basra".</summary>
    private static bool IsIn(SemanticModel model, Sentence sentence, NameMention name)
    {
        var first = name.Tokens.First;
        if (first == sentence.Tokens.First) { return false; }
        if (model.Terms.Is(first - 1, WordRole.In) || model.Terms.Is(first - 1, WordRole.Within)) { return true; }
        // «في أحد مستشفيات لندن»
        for (var i = first - 1; i >= Math.Max(sentence.Tokens.First, first - MostWordsToLead) && sentence.Block.Language.JoinsArticle; i--)
        {
            if (model.Terms.Is(i, WordRole.In) && model.Article.Tokens[i].Length == 2) { return true; }
            if (model.Article.Tokens[i].Kind != TokenKind.Word || Statement.Begins(model, i)) { break; }
        }
        if (model.Terms.Is(first - 1, FactRole.CityNoun) && model.Article.BeginsWithBy(first - 1)) { return true; }
        return model.Terms.AnyIn(new TokenRange(Math.Max(sentence.Tokens.First, first - MostWordsToLead - 1), first), FactRole.CityNoun)
            && model.Terms.AnyIn(new TokenRange(Math.Max(sentence.Tokens.First, first - MostWordsToLead - 2), first), WordRole.In);
    }
}
