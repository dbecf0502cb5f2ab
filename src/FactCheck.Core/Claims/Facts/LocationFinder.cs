using System.Collections.Immutable;
using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Finds what cities are called: «العاصمة التركية أنقرة», «عاصمة تركيا أنقرة», «أنقرة، عاصمة تركيا», «مدينة إسطنبول التركية», "the Turkish capital Ankara".
/// «أبيدجان عاصمة البلاد» and «العاصمة أبيدجان» name no state: that of the city is meant. An adjective behind the capital («الاقتصادية», «المؤقتة») makes it
/// another and ends the reading; so does a word or a year that puts it in the past.
/// </summary>
public sealed class LocationFinder : MentionFinder
{
    private const int WordsBeforeFormer = 4;
    private const int WordsBeforeDenial = 9;
    private const int MostWordsOfSubject = 3;

    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Location];

    /// <inheritdoc/>
    public override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        var places = model.Mentions(MentionKind.Place, cancellationToken).Cast<NameMention>().ToArray();
        if (places.Length == 0) { return; }
        var written = WritingDay.Of(model, cancellationToken);
        var names = places.Concat(model.Mentions(MentionKind.Nationality, cancellationToken).Cast<NameMention>()).ToArray();
        var (starts, ends) = (names.ToLookup(n => n.Tokens.First), names.ToLookup(n => n.Tokens.End));
        foreach (var city in places.Where(p => p.Entities!.Candidates.Any(c => c is Place { Type: PlaceType.City })))
        {
            if (model.Article.SentenceOf(city.Tokens.First) is not { } sentence
                || Read(model, sentence, city, starts, ends, cancellationToken) is not { } location) { continue; }
            if (!location.IsCapital || !IsPast(model, sentence, location, written, cancellationToken)) { found.Add(location); }
        }
        if (NamedBefore.Read(model, places, starts, cancellationToken) is { } again) { found.Add(again); }
    }

    private static LocationMention? Read(SemanticModel model, Sentence sentence, NameMention city, ILookup<int, NameMention> starts, ILookup<int,
        NameMention> ends, CancellationToken cancellationToken)
    {
        var (first, end) = (city.Tokens.First, city.Tokens.End);
        if (IsLatin(model, first)) { return EnglishCapital.Read(model, sentence, city, starts, ends, cancellationToken); }
        // «العاصمة التركية أنقرة», «عاصمة تركيا أنقرة»
        if ((ends[first].FirstOrDefault() ?? InBracket(model, first, ends)) is { } before && !HasParticle(model, city)
            && IsCapitalWord(model, before.Tokens.First - 1, before)) { return Create(model, city, before, true, before.Tokens.First - 1); }
        // «أنقرة عاصمة تركيا», «أنقرة، عاصمة تركيا», «أنقرة، العاصمة التركية», «أنقرة هي عاصمة تركيا», «أنقرة عاصمة البلاد»
        var at = end < sentence.Tokens.End && model.Article.Tokens.FirstChar(end) is '،' or ',' ? end + 1 : end;
        // «دودوما، غرب دار السلام، هي عاصمة تنزانيا»: the verb behind the comma is of what stands before the city.
        if (model.Terms.Is(at, WordRole.Copula) && (at == end || model.Article.Tokens.FirstChar(at) == 'و')) { at++; }
        if (at < sentence.Tokens.End && model.Terms.Is(at, FactRole.ServingAs)) { at++; }
        if (at < sentence.Tokens.End && model.Terms.Is(at, FactRole.CapitalOf, out var hit) && (hit.Front.Particles & ~Particles.Article) == 0)
        {
            var behind = hit.Tokens.End;
            if (starts[behind].FirstOrDefault() is { } state && state.Kind == MentionKind.Nationality == IsDefinite(model, at)
                && !IsQualified(model, state.Tokens.End, sentence)) { return Create(model, city, state, true, first); }
            if (model.Terms.Is(behind, FactRole.OwnCountry) && !IsQualified(model, behind + 1, sentence)
                && (LooseMembership.OwnCountry(model, sentence, first, cancellationToken)
                ?? OwnBehind(model, sentence, behind + 1, cancellationToken)) is { } own) { return Create(model, city, own, true, first, behind + 1); }
            if (model.Terms.Is(behind, FactRole.TheCountry) && !IsQualified(model, behind + 1, sentence))
            {
                return Create(model, city, null, true, first, behind + 1);
            }
        }
        // «تركيا وعاصمتها أنقرة»
        if (first > sentence.Tokens.First && !HasParticle(model, city) && model.Terms.Is(first - 1, FactRole.OwnCapital)
            && ends[first - 1].FirstOrDefault(n => n.Kind == MentionKind.Place) is { } whose)
        {
            return Create(model, city, whose, true,
            whose.Tokens.First);
        }
        if (!HasParticle(model, city) && TakenUpCapital.StateOf(model, sentence, first - 1, city, cancellationToken) is { } theirs)
        {
            return Create(model, city, theirs, true, first - 1) is { } taken ? WithTakenUp(taken) : null;
        }
        // «العاصمة أنقرة»
        if (first > sentence.Tokens.First && !HasParticle(model, city) && model.Terms.Is(first - 1, FactRole.CapitalOf, out hit)
            && IsDefinite(model, first - 1)) { return Create(model, city, null, true, first - 1); }
        return PlacedCity.Read(model, sentence, city, starts) is { } lies
            ? Create(model, city, lies, false, PlacedCity.Noun(model, sentence, city) ?? first)
            : null;
    }

    /// <summary>«العاصمة التركية (أنقرة)»: what stands before the bracket of the city.</summary>
    private static NameMention? InBracket(SemanticModel model, int first, ILookup<int, NameMention> ends) =>
        first > 1 && model.Article.Tokens.FirstChar(first - 1) is '(' or '«' ? ends[first - 1].FirstOrDefault() : null;

    /// <summary>«في أنقرة، عاصمة بلاده، استقبل الرئيس التركي …»: the title just behind the verb is that of the subject.</summary>
    private static NameMention? OwnBehind(SemanticModel model, Sentence sentence, int comma, CancellationToken cancellationToken)
    {
        if (!sentence.Tokens.Contains(comma + MostWordsOfSubject) || !Statement.IsComma(model, comma)
            || model.Article.Tokens.CharsOf(comma + 1) is [.., 'ه'] or [.., 'ه', 'ا']) { return null; }
        return model.MentionsAt(MentionKind.Office, comma + 2, cancellationToken) is [NameMention { Entities.Single: Office { Of: { } of } } office, ..]
            && model.Knowledge.Find<Place>(of) is { Type: PlaceType.State } state
            ? new NameMention(MentionKind.Place, office.Tokens, office.Span, office.Words) { Entities = EntitySet.Of(state), Name = office.Name }
            : null;
    }

    /// <summary>«كانت ريو دي جانيرو عاصمة البرازيل حتى عام 1960» is no mistake.</summary>
    private static bool IsPast(SemanticModel model, Sentence sentence, LocationMention location, DateSet written, CancellationToken cancellationToken)
    {
        for (var i = location.Tokens.First - 1; i >= Math.Max(sentence.Tokens.First, location.Tokens.First - WordsBeforeDenial)
            && model.Article.Tokens[i].Kind != TokenKind.Punctuation; i--)
        {
            if (model.Terms.Is(i, WordRole.Denying) && !model.Terms.Is(i, FactRole.Especially)
                || location.Tokens.First - i <= WordsBeforeFormer && model.Terms.Is(i, FactRole.Former)) { return true; }
        }
        if (model.Terms.Is(location.Tokens.End, FactRole.Former) || model.Terms.Is(location.Tokens.End, WordRole.Planned)) { return true; }
        var latest = written.Hull?.First.Year ?? DateTime.MaxValue.Year;
        return model.MentionsIn(MentionKind.Date, WritingDay.Around(sentence, location.Tokens.First), cancellationToken).Cast<DateMention>()
            .Any(d => d is { IsRelative: false, HasYear: true } && !HeadquartersFinder.IsSince(model, d) && d.Days.Hull is { } days
            && days.Last.Year < latest - 1);
    }

    internal static LocationMention WithTakenUp(LocationMention location) =>
        new(location.Tokens, location.Span, location.City, location.State, location.IsCapital) { IsTakenUp = true };

    internal static LocationMention? Create(SemanticModel model, NameMention city, NameMention? state, bool isCapital, int first, int end = 0)
    {
        if (state is not null && state.Entities!.Candidates.All(c => !(c is Place { Type: PlaceType.State or PlaceType.Territory }
            || isCapital && c is Place { Type: PlaceType.Former }))) { return null; }
        end = end > 0 ? end : Math.Max(city.Tokens.End, state?.Tokens.End ?? 0);
        return new LocationMention(new TokenRange(first, end), model.Article.Tokens.SpanOf(first, end), city, state, isCapital);
    }

    /// <summary>The word of the capital before the state: «عاصمة» before its name, «العاصمة» before its adjective.</summary>
    private static bool IsCapitalWord(SemanticModel model, int token, NameMention state)
    {
        if (token < 0 || IsLatin(model, token) || !model.Terms.Is(token, FactRole.CapitalOf, out _)) { return false; }
        return state.Kind == MentionKind.Nationality == IsDefinite(model, token);
    }

    private static bool IsDefinite(SemanticModel model, int token) =>
        model.Article.LanguageOf(token).IsDefinite(model.Article.Tokens.CharsOf(token));

    /// <summary>«عاصمة البلاد الاقتصادية» is another; «عاصمة البلاد السبت» is not.</summary>
    private static bool IsQualified(SemanticModel model, int token, Sentence sentence) =>
        token < sentence.Tokens.End && (model.Terms.KindsAt(token) & (TermKinds.Weekday | TermKinds.Anchor | TermKinds.Period)) == 0
            && model.Article.LanguageOf(token).StartsDefinite(model.Article.Tokens.CharsOf(token)) && !model.Terms.Is(token, WordRole.Relative)
            && !model.Terms.Is(token, FactRole.OfState);

    private static bool HasParticle(SemanticModel model, NameMention name) => name.Span.Start != model.Article.Tokens.SpanOf(name.Tokens.First).Start;

    private static bool IsLatin(SemanticModel model, int token) => !model.Article.JoinsArticle(token);
}
