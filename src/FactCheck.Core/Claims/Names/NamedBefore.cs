using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>Reads the state that an article gives its only city by «المدينة الباكستانية», "the Pakistani city", without naming it again.</summary>
internal static class NamedBefore
{
    /// <summary>The first such place behind the city; none in an article that names several cities.</summary>
    public static LocationMention? Read(SemanticModel model, NameMention[] places, ILookup<int, NameMention> starts,
        CancellationToken cancellationToken)
    {
        var cities = places.Where(p => p.Entities!.Candidates.All(c => c is Place { Type: PlaceType.City })).ToArray();
        if (cities.Select(c => c.Entities!.First.Id).Distinct(StringComparer.Ordinal).Count() != 1) { return null; }
        var tokens = model.Article.Tokens;
        foreach (var adjective in model.Mentions(MentionKind.Nationality, cancellationToken).Cast<NameMention>())
        {
            var (first, end) = (adjective.Tokens.First, adjective.Tokens.End);
            if (first == 0 || first < cities[0].Tokens.End
                || adjective.Entities!.Candidates.All(c => c is not Place { Type: PlaceType.State })) { continue; }
            var isArabic = model.Terms.Is(first - 1, FactRole.TheCity) && starts[end].All(n => n.Kind != MentionKind.Place);
            var isEnglish = end < tokens.Count && model.Terms.Is(end, FactRole.TheCity) && model.Terms.Is(first - 1, WordRole.Article)
                && !model.Terms.Is(Math.Min(end + 1, tokens.Count - 1), WordRole.Of);
            if (isArabic || isEnglish)
            {
                return new LocationMention(new TokenRange(isArabic
                    ? first - 1
                    : first, isArabic
                    ? end
                    : end + 1), tokens.SpanOf(isArabic ? first - 1 : first, isArabic ? end : end + 1), cities[0], adjective, false);
            }
        }
        return null;
    }
}
