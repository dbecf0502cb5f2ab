using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Knowledge;
using FactCheck.Semantics;
using FactCheck.Values;

namespace FactCheck.Rules.Binding;

/// <summary>Questions to the knowledge base. What no solid fact covers is unknown. Every fact that is asked for is cited in the finding.</summary>
internal static class KnownFunctions
{
    public static ImmutableArray<FunctionDefinition> All { get; } =
    [
        Of("abolished", "when an office ceased to exist; long ago for one that never was, unknown for one that exists", RuleType.Date,
            [("office", RuleType.Entity)],
            (a, s) => KnownValues.Single<Office>(a[0], s) is { Provenance.IsSolid: true, Abolished: { } days } ? DateSet.Of(days) : null),
        Of("acronym", "the acronym of an organisation in Latin letters", RuleType.Text, [("organisation", RuleType.Entity)],
            (a, s) => Acronym(a[0], s)),
        Of("ageAtDeath", "the age at which a person died; unknown without both days", RuleType.Number, [("person", RuleType.Entity)],
            (a, s) => KnownValues.Single<Person>(a[0], s) is { Provenance.IsSolid: true, Born: { } born, Died: { } died }
            ? new Interval(Years(born.Last, died.First), Years(born.First, died.Last))
            : null),
        Of("bodyServed",
            "the organisation of which a person held an office on a day, and nobody else; several with those that it is a part of, unknown where no record tells",
            RuleType.Entity, [("person", RuleType.Entity), ("day", RuleType.Date)], (a, s) => OfficialDuty.BodyServed(a[0], (DateSet)a[1], s)),
        Of("cameToPower",
            "the days on which a person may be said to have come to power in a state: about the beginnings of the recorded offices; unknown where one is not recorded",
            RuleType.Date, [("person", RuleType.Entity)],
            (a, s) => KnownValues.Single<Person>(a[0], s) is { } person && Succession.Beginnings(s.Knowledge, person.Id) is { IsUnknown: false } days
                ? days
                : null),
        Of("leftPower",
            "the days on which a person may be said to have left power: about the ends of the recorded offices; unknown where one is not recorded",
            RuleType.Date, [("person", RuleType.Entity)],
            (a, s) => KnownValues.Single<Person>(a[0], s) is { } person && Succession.Endings(s.Knowledge, person.Id) is { IsUnknown: false } days
                ? days
                : null),
        Of("capital", "the capital of a state when the article was written; several where a state has several", RuleType.Entity,
            [("state", RuleType.Entity)], (a, s) => Capital(a[0], s)),
        Of("confused", "whether the first organisation is known to be mistaken for the second", RuleType.Truth,
            [("organisation", RuleType.Entity), ("other", RuleType.Entity)], (a, s) => Confused(a[0], a[1], s)),
        Of("country", "the state of a city or of a national body; several for a name that cities of several states bear", RuleType.Entity,
            [("of", RuleType.Entity)], (a, s) => Country(a[0], s)),
        Of("died", "the day that a person died", RuleType.Date, [("person", RuleType.Entity)],
            (a, s) => KnownValues.Days(a[0], s, e => (e as Person)?.Died)),
        Of("dissolved", "the last day of an organisation or state; unknown for one that exists", RuleType.Date, [("organisation", RuleType.Entity)],
            (a, s) => KnownValues.Days(a[0], s, e => e is Place place
            ? place.Dissolved
            : (e as Organisation)?.Dissolved)),
        Of("ended",
            "the last days, with the days of grace of a change of hands, of the last time that a person held an office; unknown while it may last or is not sure",
            RuleType.Date, [("person", RuleType.Entity), ("office", RuleType.Entity)], (a, s) => OfficialDuty.Ended(a[0], a[1], s)),
        Of("exchanged",
            "the first amount of a conversion in the money of the second at the rates of the year of a day, with half as much again to either side; unknown without a rate near that year",
            RuleType.Number, [("conversion", RuleType.Thing), ("day", RuleType.Date)], (a, s) => Exchange.Of(a[0], (DateSet)a[1], s)),
        Of("exchangedEver",
            "the first amount of a conversion in the money of the second at the rates of all known years, with half as much again to either side; unknown where a rate moved far",
            RuleType.Number, [("conversion", RuleType.Thing)], (a, s) => Exchange.Ever(a[0], s)),
        Of("founded", "the first day of an organisation or state", RuleType.Date, [("organisation", RuleType.Entity)],
            (a, s) => KnownValues.Days(a[0], s, FoundedOn)),
        Of("founderOf", "whether a state was a member of an organisation from the beginning", RuleType.Truth,
            [("state", RuleType.Entity), ("organisation", RuleType.Entity)], (a, s) => StateOf(a[0], s) is { } state
            && KnownValues.Single<Organisation>(a[1], s) is { } body
            ? KnowledgeBase.IsFounder(body, state.Id)
            : null),
        Of("founders", "the persons who founded an organisation", RuleType.Entity, [("organisation", RuleType.Entity)], (a, s) => Founders(a[0], s)),
        Of("gender", "m or f for a person", RuleType.Text, [("person", RuleType.Entity)],
            (a, s) => KnownValues.Single<Person>(a[0], s) is { Provenance.IsSolid: true } person
            ? Letter(person.Gender)
            : null),
        Of("happened", "the days of something that happened once, and the other days that it may be dated by", RuleType.Date,
            [("event", RuleType.Entity)], (a, s) => Happened(a[0], s)),
        Of("hasHeld", "whether a person held an office at any time that is recorded", RuleType.Truth,
            [("person", RuleType.Entity), ("office", RuleType.Entity)], (a, s) => HasHeld(a[0], a[1], s)),
        Of("hasMoney", "whether a word is one for the money that a state has or had", RuleType.Truth,
            [("state", RuleType.Entity), ("word", RuleType.Text)], (a, s) => OfficialDuty.HasMoney(a[0], BoundComparison.TextOf(a[1], s), s)),
        Of("heldAny", "whether a person held any recorded office on a day; unknown where a tenure may reach beyond its record", RuleType.Truth,
            [("person", RuleType.Entity), ("day", RuleType.Date)], (a, s) => OfficialDuty.HeldAny(a[0], (DateSet)a[1], s)),
        Of("holder", "who held an office on a day; unknown where the record has a gap, is not sure, or does not reach", RuleType.Entity,
            [("office", RuleType.Entity), ("day", RuleType.Date)], (a, s) => Holder(a[0], (DateSet)a[1], s)),
        Of("lastHolder", "who held an office last, as far as is known", RuleType.Entity, [("office", RuleType.Entity)],
            (a, s) => LastHolder(a[0], s)),
        Of("liesIn", "whether a state lies in a part of the world; unknown where its parts of the world are not recorded", RuleType.Truth,
            [("state", RuleType.Entity), ("region", RuleType.Text)], (a, s) => LiesIn(a[0], BoundComparison.TextOf(a[1], s), s)),
        Of("memberCount", "how many members an organisation had on a day; unknown where not all are listed", RuleType.Number,
            [("organisation", RuleType.Entity), ("day", RuleType.Date)], (a, s) => MemberCount(a[0], (DateSet)a[1], s)),
        Of("memberNumber",
            "which place a state took in the order of an organisation's members when it joined; unknown where not all are listed with their days",
            RuleType.Number, [("state", RuleType.Entity), ("organisation", RuleType.Entity)], (a, s) => MemberNumber(a[0], a[1], s)),
        Of("memberOf", "whether a state was a member of an organisation on a day", RuleType.Truth,
            [("state", RuleType.Entity), ("organisation", RuleType.Entity), ("day", RuleType.Date)], (a, s) => Member(a, MembershipStatus.Member, s)),
        Of("memberEver", "whether a state was ever a member of an organisation, up to the day of the record", RuleType.Truth,
            [("state", RuleType.Entity), ("organisation", RuleType.Entity)],
            (a, s) => StateOf(a[0], s) is { } state && KnownValues.Single<Organisation>(a[1], s) is { } body
            ? KnowledgeBase.WasEverMember(body, state.Id)
            : null),
        Of("memberSince", "the day that a state joined an organisation", RuleType.Date,
            [("state", RuleType.Entity), ("organisation", RuleType.Entity)], (a, s) => MemberSince(a[0], a[1], s)),
        Of("officeCalled", "the office of a state or organisation that some pack calls by a title and its name", RuleType.Entity,
            [("of", RuleType.Entity), ("title", RuleType.Text)], (a, s) => OfficeByTitle.Of(a[0], a[1], s)),
        Of("officeHeld", "the offices that a person held on a day and nobody else", RuleType.Entity,
            [("person", RuleType.Entity), ("day", RuleType.Date)], (a, s) => OfficialDuty.OfficeHeld(a[0], (DateSet)a[1], s)),
        Of("officeIn", "the office of an organisation, or of a part of it, that a person held on a day and nobody else", RuleType.Entity,
            [("person", RuleType.Entity), ("organisation", RuleType.Entity), ("day", RuleType.Date)],
            (a, s) => OfficialDuty.OfficeIn(a[0], a[1], (DateSet)a[2], s)),
        Of("officeOf", "whether a person held an office of an organisation", RuleType.Truth,
            [("person", RuleType.Entity), ("organisation", RuleType.Entity)], (a, s) => OfficeOf(a[0], a[1], s)),
        Of("memberOfTwin", "whether a state was a member of a body that an organisation is known to be mistaken for, and not of the organisation",
            RuleType.Truth, [("state", RuleType.Entity), ("organisation", RuleType.Entity), ("day", RuleType.Date)],
            (a, s) => StateOf(a[0], s) is { } state
            ? KnownTwins.HaveMember(a[1], state, (DateSet)a[2], s)
            : null),
        Of("owner", "the organisation that another is a part or a programme of, or that makes a report, a list or a prize", RuleType.Entity,
            [("organisation", RuleType.Entity)], (a, s) => KnownValues.Other(a[0], s, e => (e as Organisation)?.Owner ?? (e as KnownEvent)?.Of)),
        Of("partnerOf", "whether a state was a partner of an organisation on a day", RuleType.Truth,
            [("state", RuleType.Entity), ("organisation", RuleType.Entity), ("day", RuleType.Date)],
            (a, s) => Member(a, MembershipStatus.Partner, s)),
        Of("predecessor", "what an organisation took over from", RuleType.Entity, [("organisation", RuleType.Entity)],
            (a, s) => KnownValues.Other(a[0], s, e => (e as Organisation)?.Predecessor)),
        Of("seat", "the city where an organisation sits; several where it sits or sat in several", RuleType.Entity,
            [("organisation", RuleType.Entity)], (a, s) => Seat(a[0], s)),
        Of("sitsWithTwin", "whether a body that an organisation is known to be mistaken for sits in a city", RuleType.Truth,
            [("organisation", RuleType.Entity), ("city", RuleType.Entity)], (a, s) => KnownTwins.SitIn(a[0], a[1], s)),
        Of("stateServed", "the state of which a person held an office on a day, and nobody else; unknown where no record tells", RuleType.Entity,
            [("person", RuleType.Entity), ("day", RuleType.Date)], (a, s) => OfficialDuty.StateServed(a[0], (DateSet)a[1], s)),
        Of("recordedSince", "the first day from which on the holders of an office are recorded without a gap", RuleType.Date,
            [("office", RuleType.Entity)], (a, s) => OfficialDuty.RecordedSince(a[0], s)),
        Of("statesServed", "the states of all offices that a person is recorded to have held at any time", RuleType.Entity,
            [("person", RuleType.Entity)], (a, s) => OfficialDuty.StatesServed(a[0], s)),
        Of("titled", "whether some title of an office has these words", RuleType.Truth, [("office", RuleType.Entity), ("words", RuleType.Text)],
            (a, s) => OfficialDuty.IsTitled(a[0], (string)a[1], s)),
        Of("related", "since when two states have had diplomatic relations", RuleType.Date, [("a", RuleType.Entity), ("b", RuleType.Entity)],
            (a, s) => Related(a[0], a[1], s)),
        Of("sameSound", "whether two foreign names are one in two spellings", RuleType.Truth, [("a", RuleType.Text), ("b", RuleType.Text)],
            (a, s) => KleeneLogic.From(ConsonantSkeleton.AreOneName(FoldedComparison.Key(BoundComparison.TextOf(a[0], s)),
                FoldedComparison.Key(BoundComparison.TextOf(a[1], s))))),
        Of("succeeded", "whether a person came directly after another in an office; unknown where they held none in common", RuleType.Truth,
            [("person", RuleType.Entity), ("before", RuleType.Entity)], (a, s) => KnownValues.Single<Person>(a[0], s) is { } person
            && KnownValues.Single<Person>(a[1], s) is { } before
            ? Succession.Follows(s.Knowledge, person.Id, before.Id)
            : null),
        Of("successor", "what took over from an organisation", RuleType.Entity, [("organisation", RuleType.Entity)],
            (a, s) => KnownValues.Other(a[0], s, e => (e as Organisation)?.Successor)),
        Of("title", "a title in the form for a person", RuleType.Text, [("office", RuleType.Thing), ("person", RuleType.Entity)],
            (a, s) => Title(a[0], a[1], s)),
        Of("twinServed",
            "a body that an organisation is known to be mistaken for, of which a person held an office on a day and nobody else, though none of the organisation at any time",
            RuleType.Entity, [("organisation", RuleType.Entity), ("person", RuleType.Entity), ("day", RuleType.Date)],
            (a, s) => KnownTwins.Served(a[0], a[1], (DateSet)a[2], s)),
        Of("why", "what tells an organisation from the one that it is mistaken for", RuleType.Text,
            [("organisation", RuleType.Entity), ("other", RuleType.Entity)], (a, s) => Why(a[0], a[1], s)),
    ];

    private static int Years(DateOnly from, DateOnly to) => to.Year - from.Year - (to.DayOfYear < from.DayOfYear ? 1 : 0);

    private static FunctionDefinition Of(string name, string summary, RuleType result, ImmutableArray<(string, RuleType)> parameters, Func<object[],
        RuleScope, object?> invoke) =>
        new(name, parameters, result, summary, invoke) { AsksFacts = true };

    private static object? Holder(object office, DateSet days, RuleScope scope)
    {
        if (KnownValues.EntitiesOf(office, scope)?.Single is not Office known) { return null; }
        var tenures = scope.Knowledge.HoldersOf(known, days);
        var persons = tenures.Select(t => scope.Knowledge.Find(t.Person)).OfType<Entity>().DistinctBy(p => p.Id).ToImmutableArray();
        if (persons.IsEmpty) { return null; }
        foreach (var tenure in tenures) { scope.Cite($"{known.Id}/{tenure.Person}", tenure.Provenance); }
        return new EntitySet(persons);
    }

    private static object? LastHolder(object office, RuleScope scope) =>
        KnownValues.EntitiesOf(office, scope)?.Single is Office { Tenures: [.., var last] } known && scope.Knowledge.Find(last.Person) is { } person
            && Cited(scope, known, last)
            ? EntitySet.Of(person)
            : null;

    private static bool Cited(RuleScope scope, Office office, Tenure tenure)
    {
        scope.Cite($"{office.Id}/{tenure.Person}", tenure.Provenance);
        return tenure.Provenance.IsSolid;
    }

    private static object? HasHeld(object person, object office, RuleScope scope) =>
        KnownValues.EntitiesOf(person, scope)?.Single is Person known
            && KnownValues.EntitiesOf(office, scope)?.Single is Office { Provenance.IsSolid: true } held
            ? KleeneLogic.From(KnowledgeBase.HasHeld(held, known.Id))
            : null;

    private static object? OfficeOf(object person, object organisation, RuleScope scope) =>
        KnownValues.EntitiesOf(person, scope)?.Single is Person known && KnownValues.EntitiesOf(organisation, scope)?.Single is { } body
            ? KleeneLogic.From(scope.Knowledge.Store.OfficesOf(known.Id).Any(o => o.Of == body.Id))
            : null;

    private static object? Country(object of, RuleScope scope)
    {
        var states = (KnownValues.EntitiesOf(of, scope)?.Candidates
            ?? []).Select(e => scope.Knowledge.Find((e as Place)?.Country ?? (e as Organisation)?.Country ?? (e as Office)?.Of)).ToArray();
        return states.Length == 0 || Array.Exists(states, s => s is null) ? null : new EntitySet([.. states.OfType<Entity>().DistinctBy(s => s.Id)]);
    }

    private static object? Capital(object state, RuleScope scope)
    {
        if (KnownValues.EntitiesOf(state, scope)?.Candidates.OfType<Place>()
            .Where(p => p.Type != PlaceType.City)
            .ToArray() is not { Length: > 0 } states) { return null; }
        var capitals = states.Select(s => scope.Knowledge.CapitalsOf(s, scope.Written)).ToArray();
        if (Array.Exists(capitals, c => c.IsEmpty)) { return null; }
        foreach (var known in states) { scope.Cite(known.Id, known.Provenance); }
        return new EntitySet([.. capitals.SelectMany(c => c).DistinctBy(c => c.Id)]);
    }

    private static object? LiesIn(object state, string region, RuleScope scope)
    {
        if (StateOf(state, scope) is not { Regions.IsEmpty: false, Provenance.IsSolid: true } known) { return null; }
        scope.Cite(known.Id, known.Provenance);
        return KleeneLogic.From(known.Regions.Contains(region));
    }

    private static object? Member(object[] arguments, MembershipStatus status, RuleScope scope)
    {
        if (StateOf(arguments[0], scope) is not { } state
            || KnownValues.Single<Organisation>(arguments[1], scope) is not { } organisation) { return null; }
        return KnowledgeBase.IsMember(organisation, state.Id, status, (DateSet)arguments[2]);
    }

    private static object? MemberSince(object state, object organisation, RuleScope scope)
    {
        if (StateOf(state, scope) is not { } known
            || KnownValues.Single<Organisation>(organisation, scope) is not { Provenance.IsSolid: true } body) { return null; }
        return KnowledgeBase.JoinedOn(body, known.Id) is { IsUnknown: false } days ? days : null;
    }

    private static object? MemberUntil(object state, object organisation, RuleScope scope)
    {
        if (StateOf(state, scope) is not { } known
            || KnownValues.Single<Organisation>(organisation, scope) is not { Provenance.IsSolid: true } body) { return null; }
        return KnowledgeBase.LeftOn(body, known.Id) is { IsUnknown: false } days ? days : null;
    }

    private static object? MemberCount(object organisation, DateSet day, RuleScope scope) =>
        KnownValues.Single<Organisation>(organisation, scope) is { } body ? KnowledgeBase.CountMembers(body, day) : null;

    private static object? MemberNumber(object state, object organisation, RuleScope scope) =>
        StateOf(state, scope) is { } known && KnownValues.Single<Organisation>(organisation, scope) is { } body
            ? MemberOrder.PlaceOf(body, known.Id)
            : null;

    private static object? Seat(object organisation, RuleScope scope)
    {
        if (KnownValues.Single<Organisation>(organisation, scope) is not { Provenance.IsSolid: true, Seat: { } seat } body) { return null; }
        var cities = body.OtherSeats.Prepend(seat).Select(scope.Knowledge.Find).OfType<Entity>().ToImmutableArray();
        return cities.IsEmpty ? null : new EntitySet(cities);
    }

    private static object? Founders(object organisation, RuleScope scope)
    {
        if (KnownValues.Single<Organisation>(organisation,
            scope) is not { Provenance.IsSolid: true, Founders: { IsEmpty: false } founders }) { return null; }
        var persons = founders.Select(scope.Knowledge.Find).OfType<Entity>().ToImmutableArray();
        return persons.IsEmpty ? null : new EntitySet(persons);
    }

    private static DateRange? FoundedOn(Entity entity) => entity is Place place ? place.Founded : (entity as Organisation)?.Founded;

    private static object? Happened(object value, RuleScope scope) =>
        KnownValues.Single<KnownEvent>(value, scope) is { IsSingle: true, Provenance.IsSolid: true, Editions.IsEmpty: false } known
            ? new DateSet([.. known.Editions.Select(e => e.Days)])
            : null;

    private static object? Related(object first, object second, RuleScope scope)
    {
        if (StateOf(first, scope) is not { } a || StateOf(second, scope) is not { } b
            || scope.Knowledge.RelationOf(a.Id, b.Id) is not { } relation) { return null; }
        scope.Cite($"{a.Id}+{b.Id}", relation.Provenance);
        return DateSet.Of(relation.Since);
    }

    /// <summary>The known date of what an article dates.</summary>
    internal static object? DateOf(DatedFactMention fact, RuleScope scope) => (fact.Value, fact.About) switch
    {
        ("founding", ({ Entities: { } organisation }, _)) => KnownValues.Days(organisation, scope, FoundedOn),
        ("independence", ({ Entities: { } state }, _)) => StateOf(state, scope) is { } independent
            ? KnownValues.Days(EntitySet.Of(independent), scope, e => (e as Place)?.Independent)
            : null,
        ("birth", ({ Entities: { } person }, _)) => KnownValues.Days(person, scope, e => (e as Person)?.Born),
        ("death", ({ Entities: { } person }, _)) => KnownValues.Days(person, scope, e => (e as Person)?.Died),
        ("leaving", ({ Entities: { } state }, { Entities: { } organisation })) => MemberUntil(state, organisation, scope),
        ("joining", ({ Entities: { } state }, { Entities: { } organisation })) => MemberSince(state, organisation, scope),
        ("relations", ({ Entities: { } first }, { Entities: { } second })) => Related(first, second, scope),
        _ => null,
    };

    /// <summary>A name that is also a city's means the state where states are asked for.</summary>
    private static Place? StateOf(object value, RuleScope scope) =>
        KnownValues.EntitiesOf(value, scope)?.Candidates is [Place { Type: not PlaceType.City } state, ..] ? state : null;

    private static object? Confused(object organisation, object other, RuleScope scope)
    {
        if (KnownValues.EntitiesOf(organisation, scope)?.Single is not Organisation known
            || KnownValues.EntitiesOf(other, scope)?.Single is not { } with) { return null; }
        return KleeneLogic.From(known.Confusions.Any(c => c.With == with.Id));
    }

    private static object? Why(object organisation, object other, RuleScope scope) =>
        KnownValues.EntitiesOf(organisation, scope)?.Single is Organisation known && KnownValues.EntitiesOf(other, scope)?.Single is { } with
            ? known.Confusions.FirstOrDefault(c => c.With == with.Id)?.Why
            : null;

    private static object? Acronym(object organisation, RuleScope scope) =>
        KnownValues.EntitiesOf(organisation, scope)?.Single is Organisation known
            ? known.Names.FirstOrDefault(n => n.Role == NameRole.Acronym && n.Text[0] < '\u0600')?.Text
            : null;

    /// <summary>Of the titles for the person's gender the one that is nearest to what is written.</summary>
    private static object? Title(object office, object person, RuleScope scope)
    {
        if (office is not Thing { Value: OfficeMention { Entities.Single: Office known, Words: var words } }
            || KnownValues.EntitiesOf(person, scope)?.Single is not Person { Gender: not Gender.Unknown } holder) { return null; }
        return known.Names.Where(n => n.Gender == holder.Gender && n.Role is NameRole.Canonical or NameRole.Alias)
            .Select(n => n.Text).OrderBy(t => ConsonantSkeleton.Edits(t, words)).ThenBy(t => t, StringComparer.Ordinal).FirstOrDefault();
    }

    internal static string? Letter(Gender gender) => gender switch
    {
        Gender.Masculine => "m",
        Gender.Feminine => "f",
        _ => null,
    };
}
