using System.Collections.Immutable;
using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Finds an announced count with a complete list behind a colon or «هي»: of known names, which are counted, or of short things, whose number
/// lies between two bounds. Nothing else may stand in the list, so that what is not understood never makes the count look wrong.
/// </summary>
public sealed class ListingFinder : RelationFinder
{
    private const int MostWordsToList = 4;

    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Listing];

    /// <inheritdoc/>
    protected override void Read(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        foreach (var sentence in model.Article.Sentences)
        {
            if (ListedAfterwards.TryRead(model, sentence, cancellationToken) is { } afterwards) { found.Add(afterwards); }
            else if (ListedNext.TryRead(model, sentence, cancellationToken) is { } next) { found.Add(next); }
            if (PeopleNext.TryRead(model, sentence, cancellationToken) is { } people) { found.Add(people); }
            if (ListedGoals.TryRead(model, sentence) is { } goals) { found.Add(goals); }
            if (ListedWins.TryRead(model, sentence, cancellationToken) is { } wins) { found.Add(wins); }
            if (ListedNationals.TryRead(model, sentence, FigureRow.Of(model, cancellationToken),
                cancellationToken) is { } nationals) { found.Add(nationals); }
            if (ListedOrdinals.TryRead(model, sentence, cancellationToken) is { } numbered) { found.Add(numbered); }
        }
        foreach (var count in FigureRow.Of(model, cancellationToken))
        {
            if (count is not { IsApproximate: false, Unit: null, Written: >= 2 and <= 40 } || count.Kind != MentionKind.Number
                || model.Article.SentenceOf(count.Tokens.First) is not { } sentence) { continue; }
            if (ListedNames.Before(model, sentence, count, cancellationToken) is { } listed && OfNames(count, listed) is { } before)
            {
                found.Add(before);
                continue;
            }
            if (ListedPeople.TryRead(model, sentence, count) is { } people)
            {
                found.Add(people);
                continue;
            }
            if (ListedPersons.TryRead(model, sentence, count, cancellationToken) is { } joined)
            {
                found.Add(joined);
                continue;
            }
            if (ListedBack.TryRead(model, sentence, count, cancellationToken) is { } back)
            {
                found.Add(back);
                continue;
            }
            if (ListedPlaces.TryRead(model, sentence, count, cancellationToken) is { } places)
            {
                found.Add(places);
                continue;
            }
            if (ListedBetween.TryRead(model, sentence, count, cancellationToken) is { } between)
            {
                found.Add(between);
                continue;
            }
            if (ListedTwo.TryRead(model, sentence, count) is { } two)
            {
                found.Add(two);
                continue;
            }
            if (ListedInBracket.RangeBehind(model, sentence, count) is { } bracket)
            {
                var inside = ListedNames.From(model, sentence, bracket.First, cancellationToken);
                if (inside.Length > 0 && inside[^1].Tokens.End == bracket.End && OfNames(count, inside) is { } inBracket) { found.Add(inBracket); }
                else if (ListedThings.Read(model, bracket, count, cancellationToken) is { IsLoose: false } each) { found.Add(each); }
                continue;
            }
            if (ListBehindDefinite(model, sentence, count) is { } named)
            {
                if (OfNames(count, ListedNames.From(model, sentence, named, cancellationToken)) is { } winners) { found.Add(winners); }
                else if (ListedPeople.From(model, sentence, count, named) is { } persons) { found.Add(persons); }
                continue;
            }
            if (ListBehind(model, sentence, count) is not { } first)
            {
                if ((OfStates(model, sentence, count, cancellationToken) ?? OfThings(model, sentence, count)) is { } states) { found.Add(states); }
                continue;
            }
            var listedNames = ListedNames.From(model, sentence, first, cancellationToken);
            if (GoesOn(model, sentence, listedNames)) { continue; }
            if (OfNames(count, listedNames) is { } listing) { found.Add(listing); }
            else if (ListedTitles.Read(model, sentence, count, first) is { } titles) { found.Add(titles); }
            else if (ListedThings.Read(model, ClauseEnd.CutVerb(model, ClauseEnd.CutLast(model, new TokenRange(first, sentence.Tokens.End)),
                cancellationToken), count, cancellationToken) is { } things)
            {
                found.Add(things);
            }
        }
    }

    /// <summary>«طنجة وتطوان، ثم الرباط»: more behind the comma.</summary>
    private static bool GoesOn(SemanticModel model, Sentence sentence, ImmutableArray<NameMention> names) =>
        names.Length > 0 && sentence.Tokens.Contains(names[^1].Tokens.End + 1)
            && (model.Terms.Is(names[^1].Tokens.End, WordRole.Then) || Statement.IsComma(model, names[^1].Tokens.End)
            && model.Terms.Is(names[^1].Tokens.End + 1, WordRole.Then));

    /// <summary>A count with its known names, each counted once for every time and once for all.</summary>
    internal static ListingMention? OfNames(FigureMention count, ImmutableArray<NameMention> names) =>
        names.Length < 2 ? null : new ListingMention(new TokenRange(Math.Min(names[0].Tokens.First, count.Tokens.First),
            Math.Max(names[^1].Tokens.End, count.Tokens.End)),
            count.Span.Union(names[0].Span).Union(names[^1].Span), count)
        {
            Items = OneOrTwoMore(names, names.Length),
            Different = OneOrTwoMore(names, names.Select(n => n.Entities!.First.Id).Distinct(StringComparer.Ordinal).Count()),
            Last = names[^1].Span,
        };

    /// <summary>«صربيا والجبل الأسود» was one state and is two.</summary>
    private static Interval OneOrTwoMore(ImmutableArray<NameMention> names, int count) =>
        new(count, count + names.Count(n => n.Tokens.Count > 1 && n.Entities!.First is Place { Dissolved: not null }));

    /// <summary>"Two countries, Kenya, Uganda and Rwanda": states behind the comma and nothing else up to the end.</summary>
    private static ListingMention? OfStates(SemanticModel model, Sentence sentence, FigureMention count, CancellationToken cancellationToken)
    {
        var comma = count.Tokens.End + 1;
        var areCities = model.Terms.Is(count.Tokens.End, ListRole.CityPlural);
        if (!areCities && !model.Terms.Is(count.Tokens.End, WordRole.StateNoun) || !sentence.Tokens.Contains(comma + 1)) { return null; }
        if (model.Article.Tokens[comma].Kind == TokenKind.Word) { comma++; } // «دول عربية،»
        if (!Statement.IsComma(model, comma)) { return null; }
        var names = ListedNames.From(model, sentence, comma + 1, cancellationToken);
        var rest = names.Length == 0 ? sentence.Tokens.End : names[^1].Tokens.End;
        return rest + 1 >= sentence.Tokens.End && names.All(n => n.Entities!.First is Place place && (place.Type == PlaceType.City) == areCities)
            ? OfNames(count, names)
            : null;
    }

    /// <summary>"Three models, the Arrow, the Comet and the Dart": names in capitals behind the comma, up to the end.</summary>
    private static ListingMention? OfThings(SemanticModel model, Sentence sentence, FigureMention count)
    {
        var comma = count.Tokens.End + 1;
        if (sentence.Block.Language.JoinsArticle || !NounKey.IsBehind(model, count) || !Statement.IsComma(model, comma)
            || !sentence.Tokens.Contains(comma + 1) || CapitalNames.ReadEven(model, sentence, comma + 1) is not var (names, end) || names < 2
            || end + 1 < sentence.Tokens.End) { return null; }
        return ListingMention.OfNames(count, names, end, model.Article.Tokens.SpanOf(end - 1));
    }

    /// <summary>"The three winners are Sweden, Norway and Denmark": behind a definite count, and of names alone.</summary>
    private static int? ListBehindDefinite(SemanticModel model, Sentence sentence, FigureMention count)
    {
        // "the shortlist of four cities is"
        var isOf = count.Tokens.First - 2 > sentence.Tokens.First && model.Terms.Is(count.Tokens.First - 1, WordRole.Of)
            && model.Terms.Is(count.Tokens.First - 3, WordRole.Article);
        if (count.Tokens.First == sentence.Tokens.First
            || !isOf && !model.Terms.Is(count.Tokens.First - 1, WordRole.Article)
            && !Owner.EndsBefore(model, count.Tokens.First) && !model.Terms.Is(count.Tokens.First - 1, WordRole.Possessive) && !IsDefiniteWord(model,
            sentence, count)) { return null; }
        for (var i = count.Tokens.End; i < sentence.Tokens.End && i - count.Tokens.End <= MostWordsToList; i++)
        {
            if (model.Article.Tokens[i].Kind != TokenKind.Word || model.Terms.Is(i, WordRole.OfWhich)
                || model.Terms.Is(i, WordRole.Of)) { return null; }
            if (model.Terms.Is(i, ListRole.TheseAre) || isOf && model.Terms.Is(i, WordRole.Copula)) { return i + 1; }
        }
        return null;
    }

    /// <summary>«الأعضاء المؤسسون الخمسة هم …».</summary>
    private static bool IsDefiniteWord(SemanticModel model, Sentence sentence, FigureMention count) =>
        sentence.Block.Language.JoinsArticle && sentence.Block.Language.StartsDefinite(model.Article.Tokens.CharsOf(count.Tokens.First))
            && sentence.Block.Language.StartsDefinite(model.Article.Tokens.CharsOf(count.Tokens.First - 1));

    /// <summary>The token that the list begins with: behind a colon or «هي» soon after the count and its noun.</summary>
    private static int? ListBehind(SemanticModel model, Sentence sentence, FigureMention count)
    {
        var latest = count.Tokens.End + MostWordsToList + 2;
        for (var i = count.Tokens.End + 1; i < sentence.Tokens.End && i <= latest; i++)
        {
            // «خمس محافظات، بحسب بيان الوزارة، هي …»
            if (Statement.IsComma(model, i) && SourceClause.EndOf(model, i + 1, sentence.Tokens.End) is { } end) { (i, latest) = (end + 1, end + 2); }
            if (i >= sentence.Tokens.End) { return null; }
            // "23 states and four others: …"
            if (model.Terms.Is(i, WordRole.OfWhich) || model.Article.Tokens[i].Kind == TokenKind.Number
                || model.Terms.Is<NumeralTerm>(i, out _, out _)) { return null; }
            // «هي:»
            if (model.Article.Tokens.Is(i, ':') || model.Terms.Is(i, WordRole.Being)) { return model.Article.Tokens.Is(i + 1, ':') ? i + 2 : i + 1; }
        }
        return null;
    }
}
