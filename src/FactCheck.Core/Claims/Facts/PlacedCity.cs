using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads the state that a city is said to lie in: «مدينة إسطنبول التركية», «ميناء صلالة اليمني», «في إسطنبول اليونانية», «مدينة الموصل في سوريا», «حلب شمالي سوريا», "Gdansk, on Germany's Baltic coast", "in Toronto, Canada,".
/// </summary>
internal static class PlacedCity
{
    private const int MostWordsToCities = 4;

    /// <summary>The token of «مدينة», «ميناء» before the city, or none.</summary>
    public static int? Noun(SemanticModel model, Sentence sentence, NameMention city) =>
        city.Tokens.First - 1 is var at && at >= sentence.Tokens.First && (model.Terms.Is(at, FactRole.PlaceNoun)
            || model.Terms.Is(at, FactRole.CityNoun)) && !HasParticle(model, city) ? at : null;

    /// <summary>The adjective or the name of the state, in Arabic.</summary>
    public static NameMention? Read(SemanticModel model, Sentence sentence, NameMention city, ILookup<int, NameMention> starts)
    {
        var (first, end) = (city.Tokens.First, city.Tokens.End);
        var behind = starts[end].FirstOrDefault();
        var isNoun = Noun(model, sentence, city) is not null;
        if (behind is { Kind.Name: "nationality" } && !HasParticle(model, behind) && IsDefinite(model, end) && behind.Name!.Gender != Gender.Unknown)
        {
            // «مطار بغداد الدولي» is of no state; a masculine adjective is that of the noun before the city.
            if (isNoun) { return GoesOn(model, sentence, behind) ? null : behind; }
            return behind.Name.Gender == Gender.Feminine && IsPlain(model, first) && IsLedTo(model, sentence, city)
                && !Goes(model, sentence, behind.Tokens.End)
                ? behind
                : null;
        }
        // «مدينة ميونيخ بالنمسا»
        if (behind is { Kind.Name: "place" } && IsState(behind) && model.Article.BeginsWithBy(end) && HasParticle(model, behind)
            && (isNoun || IsLedTo(model, sentence, city))) { return behind; }
        // «حلب (سوريا)»
        if (sentence.Tokens.Contains(end + 2) && model.Article.Tokens.Is(end, '(')
            && starts[end + 1].FirstOrDefault() is { Kind.Name: "place" } bracketed && IsState(bracketed)
            && bracketed.Tokens.End < sentence.Tokens.End && model.Article.Tokens.Is(bracketed.Tokens.End, ')')) { return bracketed; }
        if (SaidToLie(model, sentence, city, starts) is { } said) { return said; }
        // «شهدت حلب، في سوريا، هجوما»
        if (sentence.Tokens.Contains(end + 3) && Statement.IsComma(model, end) && model.Terms.IsBare(end + 1, WordRole.Within)
            && starts[end + 2].FirstOrDefault() is { Kind.Name: "place" } between && IsState(between) && !HasParticle(model, between)
            && Statement.IsComma(model, between.Tokens.End)) { return between; }
        if (OneOfCities(model, sentence, end, starts) is { } cities) { return cities; }
        var at = end;
        while (sentence.Tokens.Contains(at) && at - end < 2 && IsSide(model, at)) { at++; }
        if (at > end && sentence.Tokens.Contains(at) && starts[at].FirstOrDefault() is { Kind.Name: "place" } land && IsState(land)
            && !HasParticle(model, land)) { return land; }
        if (!sentence.Tokens.Contains(at + 1) || !model.Terms.IsBare(at, WordRole.Within)) { return null; }
        // «في غوما في شرق بوروندي»; without a side the second land may be that of something else: «من بيروت في لبنان».
        var part = at + 1;
        while (sentence.Tokens.Contains(part) && part - at < 3 && IsSide(model, part)) { part++; }
        if (!isNoun && part == at + 1 && model.Terms.Is(first - 1, WordRole.To) && !IsCapital(model, city)
            && starts[part].FirstOrDefault() is { Kind.Name: "place" } home && IsState(home) && !HasParticle(model, home)) { return home; }
        if (!isNoun && (part == at + 1 || first == sentence.Tokens.First || !model.Terms.Is(first - 1, WordRole.In))) { return null; }
        return starts[part].FirstOrDefault() is { Kind.Name: "place" } state && IsState(state) && !HasParticle(model, state) ? state : null;
    }

    /// <summary>«رسالة إلى طهران في عُمان»: a capital stands for its government.</summary>
    private static bool IsCapital(SemanticModel model, NameMention city) =>
        city.Entities!.Candidates.Any(c => c is not Place place || model.Knowledge.Find<Place>(place.Country) is not { } state
            || state.Capitals.Any(k => k.City == place.Id));

    /// <summary>«إلى حلب السورية», «بحلب السورية»: a preposition before the city.</summary>
    private static bool IsLedTo(SemanticModel model, Sentence sentence, NameMention city)
    {
        var (first, tokens) = (city.Tokens.First, model.Article.Tokens);
        // «من السلط التونسية» has the letters of a city.
        if (city.Name is not { IsAmbiguous: false }) { return first > sentence.Tokens.First && model.Terms.Is(first - 1, WordRole.In); }
        if (HasParticle(model, city)) { return tokens.FirstChar(first) == 'ب'; }
        return first > sentence.Tokens.First && (model.Terms.Is(first - 1, WordRole.In) || model.Terms.Is(first - 1, WordRole.To));
    }

    /// <summary>«تقع حلب في شمال سوريا», «حلب الواقعة في سوريا», «حلب مدينة سورية».</summary>
    private static NameMention? SaidToLie(SemanticModel model, Sentence sentence, NameMention city, ILookup<int, NameMention> starts)
    {
        var (first, at) = (city.Tokens.First, city.Tokens.End);
        if (HasParticle(model, city) || IsDenied(model, sentence, first)) { return null; }
        var before = first - 1;
        if (before > sentence.Tokens.First && (model.Terms.Is(before, FactRole.CityNoun) || model.Terms.Is(before, FactRole.PlaceNoun))) { before--; }
        var isVerb = before >= sentence.Tokens.First && model.Terms.Is(before, FactRole.Lying);
        if (!isVerb)
        {
            if (sentence.Tokens.Contains(at) && Statement.IsComma(model, at)) { at++; }
            if (!sentence.Tokens.Contains(at) || !model.Terms.Is(at, FactRole.Lying)) { return first == sentence.Tokens.First ? City(model, sentence, at, starts) : null; }
            at++;
        }
        if (!sentence.Tokens.Contains(at + 1) || !model.Terms.Is(at, WordRole.In)) { return null; }
        for (at++; sentence.Tokens.Contains(at) && IsSide(model, at);) { at++; }
        return starts[at].FirstOrDefault() is { Kind.Name: "place" } state && IsState(state) && !HasParticle(model, state) ? state : null;
    }

    /// <summary>«حلب مدينة سورية»: what a sentence that begins with the city says of it.</summary>
    private static NameMention? City(SemanticModel model, Sentence sentence, int at, ILookup<int, NameMention> starts) =>
        sentence.Tokens.Contains(at + 1) && model.Terms.Is(at, FactRole.CityNoun) && !IsDefinite(model, at)
            && starts[at + 1].FirstOrDefault() is { Kind.Name: "nationality", Name.Gender: Gender.Feminine } adjective && !IsDefinite(model, at + 1)
            && !HasParticle(model, adjective) ? adjective : null;

    private static bool IsDenied(SemanticModel model, Sentence sentence, int first) =>
        Enumerable.Range(Math.Max(sentence.Tokens.First, first - MostWordsToCities), Math.Min(MostWordsToCities, first - sentence.Tokens.First))
            .Any(i => model.Terms.Is(i, WordRole.Denying));

    /// <summary>«بنغازي، ثانية مدن ليبيا», «صفاقس، كبرى المدن التونسية في الجنوب», «الموصل، كبرى مدن شمال العراق», «زرزيس، إحدى مدن الجنوب التونسي».</summary>
    private static NameMention? OneOfCities(SemanticModel model, Sentence sentence, int end, ILookup<int, NameMention> starts)
    {
        var at = end;
        if (sentence.Tokens.Contains(at) && Statement.IsComma(model, at)) { at++; }
        for (var i = at; i < Math.Min(sentence.Tokens.End - 1, at + MostWordsToCities); i++)
        {
            if (!model.Terms.Is(i, FactRole.Cities)) { continue; }
            var owner = i + 1;
            while (sentence.Tokens.Contains(owner) && owner - i <= 2 && (IsSide(model, owner) || IsPart(model, owner))) { owner++; }
            return starts[owner].FirstOrDefault() is { } of && !HasParticle(model, of) && (of.Kind.Name == "place"
                ? IsState(of) && !IsDefinite(model, i)
                : IsDefinite(model, owner - 1) && IsDefinite(model, owner) && !Goes(model, sentence, of.Tokens.End)) && IsSuperlative(model, at, i)
                ? of
                : null;
        }
        return null;
    }

    /// <summary>Nothing but an order or a size stands before "cities": «ثاني أكبر», «إحدى», «كبرى».</summary>
    private static bool IsSuperlative(SemanticModel model, int from, int cities)
    {
        for (var i = from; i < cities; i++)
        {
            if (!model.Terms.Is<OrdinalTerm>(i, out _, out _) && !model.Terms.Is(i, FactRole.Foremost)) { return false; }
        }
        return cities > from;
    }

    /// <summary>«مدينة لاهور الهندية الحداد»: a definite word that can be no adjective beside one that is feminine leaves it that of the city.</summary>
    private static bool GoesOn(SemanticModel model, Sentence sentence, NameMention adjective)
    {
        var end = adjective.Tokens.End;
        return Goes(model, sentence, end)
            && (adjective.Name!.Gender != Gender.Feminine || model.Article.Tokens.CharsOf(end) is [.., 'ة' or 'ى' or 'ا' or 'ء' or 'ت']);
    }

    /// <summary>«مدينة جدة السعودية الأميركية»: another definite word makes the adjective that of something else.</summary>
    private static bool Goes(SemanticModel model, Sentence sentence, int token) =>
        sentence.Tokens.Contains(token) && model.Article.Tokens[token].Kind == TokenKind.Word && IsDefinite(model, token)
            && !model.Terms.Is(token, WordRole.Relative);

    internal static bool IsSide(SemanticModel model, int token) =>
        model.Terms.Is(token, WordRole.SideOf, out var hit) && hit.Front.Particles == Particles.None;

    /// <summary>«الجنوب» of «الجنوب التونسي».</summary>
    private static bool IsPart(SemanticModel model, int token) =>
        model.Terms.Is(token, WordRole.SideOf, out var hit) && hit.Front.Particles == Particles.Article;

    internal static bool IsState(NameMention name) => name.Entities!.First is Place { Type: not PlaceType.City };

    private static bool IsPlain(SemanticModel model, int token) => model.Article.Tokens[token].Kind == TokenKind.Word;

    private static bool IsDefinite(SemanticModel model, int token) =>
        model.Article.LanguageOf(token).StartsDefinite(model.Article.Tokens.CharsOf(token));

    private static bool HasParticle(SemanticModel model, NameMention name) => name.Span.Start != model.Article.Tokens.SpanOf(name.Tokens.First).Start;
}
