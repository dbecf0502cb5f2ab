using System.Collections.Immutable;
using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Finds what cities are called: «العاصمة التركية أنقرة», «عاصمة تركيا أنقرة», «أنقرة، عاصمة تركيا», «مدينة إسطنبول التركية», "the Turkish capital Ankara".
/// An adjective behind the capital («الاقتصادية», «المؤقتة») makes it another and ends the reading.
/// </summary>
public sealed class LocationFinder : MentionFinder
{
    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Location];

    /// <inheritdoc/>
    public override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        var places = model.Mentions(MentionKind.Place, cancellationToken).Cast<NameMention>().ToArray();
        if (places.Length == 0) { return; }
        var names = places.Concat(model.Mentions(MentionKind.Nationality, cancellationToken).Cast<NameMention>()).ToArray();
        var (starts, ends) = (names.ToLookup(n => n.Tokens.First), names.ToLookup(n => n.Tokens.End));
        foreach (var city in places.Where(p => p.Entities!.Candidates.Any(c => c is Place { Type: PlaceType.City })))
        {
            if (model.Article.SentenceOf(city.Tokens.First) is { } sentence && Read(model, sentence, city, starts, ends) is { } location) { found.Add(location); }
        }
    }

    private static LocationMention? Read(SemanticModel model, Sentence sentence, NameMention city, ILookup<int, NameMention> starts, ILookup<int, NameMention> ends)
    {
        var (first, end) = (city.Tokens.First, city.Tokens.End);
        // «العاصمة التركية أنقرة», «عاصمة تركيا أنقرة», "the Turkish capital Ankara"
        if (ends[first].FirstOrDefault() is { } before && !HasParticle(model, city) && IsCapitalWord(model, before.Tokens.First - 1, before)) { return Create(model, city, before, true, before.Tokens.First - 1); }
        if (IsCapitalWord(model, first - 1, null) && ends[first - 1].FirstOrDefault() is { Kind.Name: "nationality" } adjective && IsLatin(model, first - 1)) { return Create(model, city, adjective, true, adjective.Tokens.First); }
        // «أنقرة عاصمة تركيا», «أنقرة، عاصمة تركيا»
        var at = end < sentence.Tokens.End && model.Article.Tokens.FirstChar(end) is '،' or ',' ? end + 1 : end;
        if (at < sentence.Tokens.End && model.Terms.Is(at, WordRole.CapitalOf, out var hit) && hit.Front.Length == 0)
        {
            var behind = hit.Tokens.End;
            if (IsLatin(model, at) && model.Terms.Is(behind, WordRole.Of)) { behind++; }
            if (starts[behind].FirstOrDefault() is { } state && !IsQualified(model, state.Tokens.End, sentence)) { return Create(model, city, state, true, first); }
        }
        // «مدينة إسطنبول التركية»
        if (first > sentence.Tokens.First && model.Terms.Is(first - 1, WordRole.CityNoun) && starts[end].FirstOrDefault() is { Kind.Name: "nationality", Name.Gender: Gender.Feminine } of && !HasParticle(model, of)) { return Create(model, city, of, false, first - 1); }
        return null;
    }

    private static LocationMention? Create(SemanticModel model, NameMention city, NameMention state, bool isCapital, int first)
    {
        if (state.Entities!.Candidates.All(c => c is not Place { Type: not PlaceType.City })) { return null; }
        var end = Math.Max(city.Tokens.End, state.Tokens.End);
        return new LocationMention(new TokenRange(first, end), model.Article.Tokens.SpanOf(first, end), city, state, isCapital);
    }

    /// <summary>The word of the capital before the state: «عاصمة» before its name, «العاصمة» before its adjective.</summary>
    private static bool IsCapitalWord(SemanticModel model, int token, NameMention? state)
    {
        if (token < 0 || !model.Terms.Is(token, WordRole.CapitalOf, out _)) { return false; }
        if (state is null || IsLatin(model, token)) { return state is null; }
        var isDefinite = model.Article.Tokens.CharsOf(token).Contains("ال", StringComparison.Ordinal) || model.Article.Tokens.CharsOf(token).StartsWith("لل", StringComparison.Ordinal);
        return state.Kind == MentionKind.Nationality == isDefinite;
    }

    private static bool IsQualified(SemanticModel model, int token, Sentence sentence) =>
        token < sentence.Tokens.End && model.Article.Tokens.CharsOf(token).StartsWith("ال", StringComparison.Ordinal);

    private static bool HasParticle(SemanticModel model, NameMention name) => name.Span.Start != model.Article.Tokens.SpanOf(name.Tokens.First).Start;

    private static bool IsLatin(SemanticModel model, int token) => model.Article.Tokens.FirstChar(token) < '\u0600';
}
