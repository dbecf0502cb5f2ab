using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Knowledge;
using FactCheck.Semantics;
using FactCheck.Values;
using static FactCheck.Rules.Binding.MentionThings;

namespace FactCheck.Rules.Binding;

/// <summary>The kinds of names, and of what is said of them.</summary>
internal static class KnownKinds
{
    public static ImmutableArray<KindDefinition> All { get; } =
    [
        Name(MentionKind.Organisation, "the name of an organisation, known or not",
            new PropertyDefinition("wrongFor", RuleType.Text, "the right name, when the name is listed as a mistake",
                (t, s) => RightName((OrganisationMention)t.Value, s)),
            Text<OrganisationMention>("missing",
                "the obligatory words of its name that are not written; of the organisation that a wrong or unknown name is near to", MissingWords),
            Entity<OrganisationMention>("nearest", "the known organisation that an unknown name is a slip for", m => m.Near is { } near
                ? EntitySet.Of(near.Organisation)
                : null),
            Text<OrganisationMention>("nearestName", "the name of that organisation", m => m.Near is { } near ? near.Name : null),
            Entity<OrganisationMention>("akin", "the known organisation whose name an unknown one is but for one word", m => m.Akin is { } akin
                ? EntitySet.Of(akin.Organisation)
                : null),
            Text<OrganisationMention>("akinName", "the name of that organisation", m => m.Akin?.Name),
            Text<OrganisationMention>("type", "what sort of organisation it is, as its fact pack calls it: company, central bank, stock exchange",
                m => (m.Entities?.Single as Organisation)?.Type),
            Truth<OrganisationMention>("isLong", "whether that name is long enough to be known by its other words", m => m.Akin?.IsLong ?? false),
            new PropertyDefinition("instrument", RuleType.Thing,
                "the next organisation of the sentence whose owner this one is mistaken for: a programme or fund that the other decides on",
                (t, s) => Instrument(t, s), (t, s) => Instrument(t, s)?.Span)
            {
                ThingKind = "organisation",
            },
            Localized<OrganisationMention>("reasons", "which of its words are the same, and which are not", m => m.Near?.Reasons)),
        Name(MentionKind.Person, "the name of a known person", Text<NameMention>("familyName", "the last word of the name", m => m.FamilyName),
            Text<NameMention>("otherSpelling", "the spelling of the family name that the article uses first, when this is another one",
                m => m.OtherSpelling),
            Truth<NameMention>("isVariant", "whether it is a spelling of a foreign name that no pack lists", m => m.IsVariant)),
        Name(MentionKind.Place, "the name of a known state, territory or city",
            Truth<NameMention>("isCity", "whether it can only be a city", m => m.Entities!.Candidates.All(c => c is Place { Type: PlaceType.City }))),
        Name(MentionKind.Office, "the title of a known office, or one that goes on in front of it",
            Text<OfficeMention>("gender", "m or f for the form of the title", m => KnownFunctions.Letter(m.Gender))),
        Name(MentionKind.Nationality, "the adjective of a state"),
        Name(MentionKind.Event, "the name of a known event",
            Text<NameMention>("form", "work for a book, film, image or music for what somebody made, else the sort of event where one is recorded",
                m => (m.Entities?.Single as KnownEvent)?.Type)),
        Kind(MentionKind.Acronym, "an acronym in brackets behind a name",
            Text<AcronymMention>("letters", "its letters", m => m.Value),
            Entity<AcronymMention>("entity", "what it stands for", m => m.Entities)),
        Kind(MentionKind.Tenure, "an office and the person who is named in it",
            Mention<TenureMention>("office", "office", "the title", m => m.Office),
            Mention<TenureMention>("person", "person", "the person", m => m.Person),
            Date<TenureMention>("day", "the days that the sentence may speak of: that of writing and every date in it", m => m.Days),
            Date<TenureMention>("told", "the only day that the sentence tells, or the one before it where it says \"at the time\"; unknown where it tells none or several", m => m.Told),
            Truth<TenureMention>("act", "whether a verb beside it tells what is done in office: signed, received, ordered", m => m.IsAct),
            Truth<TenureMention>("then", "whether a word such as then or at the time stands beside the title", m => m.IsThen),
            Truth<TenureMention>("former", "whether a word such as former or late stands there", m => m.IsFormer),
            Truth<TenureMention>("elect", "whether a word such as elect, designate or acting stands there", m => m.IsElect)),
        Kind(MentionKind.Deed, "a known person, what the person is said to have done, and the day of it",
            Mention<DeedMention>("person", "person", "the person", m => m.Person),
            Mention<DeedMention>("date", "date", "the day", m => m.Date),
            Truth<DeedMention>("taken", "whether the day is told in the sentence before", m => m.IsTaken),
            Text<DeedMention>("sort", "act, telling, partaking, meeting, receiving or ofoffice", m => m.Sort.ToString().ToLowerInvariant())),
        Kind(MentionKind.MixedName, "an office and a name behind it that begins as that of one of its holders and ends otherwise",
            Text<MixedNameMention>("words", "the name as written", m => m.Value, m => m.Span),
            Mention<MixedNameMention>("office", "office", "the title", m => m.Office),
            Entity<MixedNameMention>("given", "who held the office and bears the first of the names", m => m.Given, m => m.Span),
            Entity<MixedNameMention>("family", "who held it and bears the last of them; unknown where no holder does", m => m.Family, m => m.Span),
            Date<MixedNameMention>("day", "the days that the sentence may speak of: that of writing and every date in it", m => m.Days)),
        Kind(MentionKind.Ascription, "a person with a title of a state or an organisation that no pack describes as an office",
            Text<AscriptionMention>("title", "the words of the title without what it is of", m => m.Value),
            Truth<AscriptionMention>("ofState", "whether such titles are of states; of organisations otherwise",
                m => m.Owner == Languages.TitleOwner.State),
            Entity<AscriptionMention>("of", "the state or organisation", m => m.Of.Entities, m => m.Of.Span),
            Mention<AscriptionMention>("person", "person", "the person", m => m.Person),
            Text<AscriptionMention>("gender", "m or f for the form of the title; unknown in English", m => KnownFunctions.Letter(m.Gender)),
            Date<AscriptionMention>("day", "the days that the sentence may speak of: that of writing and every date in it", m => m.Days),
            Truth<AscriptionMention>("former", "whether a word such as former or late stands there", m => m.IsFormer),
            Truth<AscriptionMention>("elect", "whether a word such as elect, designate or acting stands there", m => m.IsElect)),
        Kind(MentionKind.Expansion, "a name and the acronym in brackets behind it",
            Maybe<ExpansionMention>("name", "organisation", "the organisation just before the bracket, known or not", m => m.Name),
            Mention<ExpansionMention>("acronym", "acronym", "the acronym", m => m.Acronym),
            Maybe<ExpansionMention>("clash", "expansion", "the first one before it that says otherwise of the acronym or of the organisation",
                m => m.Clash),
            Truth<ExpansionMention>("belongs",
                "whether the acronym is one of the named organisation; unknown when the organisation is, or when it has no acronym in the packs",
                Belongs),
            new PropertyDefinition("mistaken", RuleType.Truth,
                "whether the acronym is listed as a mistake for the organisation, is another's, or is one letter off",
                (t, s) => IsMistaken((ExpansionMention)t.Value, s)),
            Text<ExpansionMention>("slipFor",
                "the name of the acronym's organisation that the words before the bracket are not, though all but one are the same",
                m => m.Slip?.Name),
            Localized<ExpansionMention>("slip", "the word that stands for another", m => m.Slip?.Reasons),
            Text<ExpansionMention>("akinTo",
                "the name of the acronym's organisation that the words before the bracket begin as and share most of, though more than one is another",
                m => m.Akin),
            Text<ExpansionMention>("missing",
                "the obligatory words of the acronym's organisation that do not stand before the bracket; none where one of its listed names does",
                m => m.Name is { Name.Role: NameRole.Canonical or NameRole.Alias }
                ? null
                : Missing(m.Acronym.Entities?.Single as Organisation, m.Before))),
        Kind(MentionKind.Membership, "a state that is said to belong to an organisation, or to join it",
            Mention<MembershipMention>("state", "place", "the state", m => m.State),
            Mention<MembershipMention>("organisation", "organisation", "the organisation", m => m.Organisation),
            Text<MembershipMention>("status", "member, partner or ally",
                m => m.Status switch { MembershipStatus.Member => "member", MembershipStatus.Ally => "ally", _ => "partner" }),
            Truth<MembershipMention>("founding", "whether it is said to have founded the organisation", m => m.IsFounding),
            Truth<MembershipMention>("joining", "whether joining is spoken of, and not membership", m => m.IsJoining),
            Truth<MembershipMention>("leaving", "whether leaving is spoken of", m => m.IsLeaving),
            Truth<MembershipMention>("loose", "whether other words say so than those of membership, and the state is taken up from before",
                m => m.IsLoose),
            Truth<MembershipMention>("doubtful", "whether it is denied, wished for or in the past", m => m.IsDoubtful),
            Date<MembershipMention>("day", "the days that the sentence may speak of", m => m.Days),
            Maybe<MembershipMention>("date", "date", "the date just behind the organisation, or the only one in the sentence", m => m.Date)),
        Kind(MentionKind.OrganisationDate, "an organisation and the date of something that it did, or of its founding",
            Entity<OrganisationDateMention>("organisation", "the organisation, or the state whose beginning or end is known",
                m => m.Organisation.Entities, m => m.Organisation.Span),
            Mention<OrganisationDateMention>("date", "date", "the date", m => m.Date),
            Truth<OrganisationDateMention>("founding", "whether its founding is dated", m => m.IsFounding)),
        Kind(MentionKind.EventDate, "an event, or the conference of an organisation, and the date that it is said to have taken place",
            new PropertyDefinition("name", RuleType.Entity, "the event or organisation", (t, _) => ((EventDateMention)t.Value).Name.Entities,
                (t, _) => ((EventDateMention)t.Value).Name.Span),
            Mention<EventDateMention>("date", "date", "the stated date", m => m.Date),
            new PropertyDefinition("known", RuleType.Date, "when it took place in that year; unknown without a known edition",
                (t, s) => KnownDays((EventDateMention)t.Value, s)),
            Truth<EventDateMention>("described", "whether the event is not named, but told by its sort and its place", m => m.IsDescribed)),
        Kind(MentionKind.Relations, "two states and the date that their relations are said to go back to",
            Mention<RelationsMention>("first", "place", "the state named first", m => m.First),
            Mention<RelationsMention>("second", "place", "the state named second", m => m.Second),
            Date<RelationsMention>("date", "the stated date", m => m.Days, m => m.Date)),
        Kind(MentionKind.DatedFact,
            "a stated date of a founding, an accession or a leaving, the beginning of relations, an independence, a birth or a death",
            Text<DatedFactMention>("what", "founding, joining, leaving, relations, independence, birth or death", m => m.Value),
            Entity<DatedFactMention>("subject", "the organisation, the person, or the state named first", m => m.About.First.Entities,
                m => m.About.First.Span),
            Entity<DatedFactMention>("other", "the organisation joined, or the state named second", m => m.About.Second?.Entities,
                m => m.About.Second?.Span),
            Date<DatedFactMention>("stated", "the stated date", m => m.Stated, m => m.Date),
            new PropertyDefinition("known", RuleType.Date, "the date that fact packs give; unknown where they do not for sure",
                (t, s) => KnownFunctions.DateOf((DatedFactMention)t.Value, s))),
        Kind(MentionKind.Location, "a city and the state that it is said to be the capital of, or to lie in",
            Mention<LocationMention>("city", "place", "the city", m => m.City),
            Entity<LocationMention>("state", "the state; unknown where the city is called a capital and no more", m => m.State?.Entities,
                m => m.State?.Span),
            Truth<LocationMention>("isCapital", "whether it is called its capital", m => m.IsCapital),
            Truth<LocationMention>("takenUp", "whether only a pronoun takes up the state: its capital", m => m.IsTakenUp)),
        Kind(MentionKind.Headquarters, "an organisation and the city that it is said to sit in",
            Mention<HeadquartersMention>("organisation", "organisation", "the organisation", m => m.Organisation),
            Mention<HeadquartersMention>("city", "place", "the city", m => m.City),
            Truth<HeadquartersMention>("main", "whether the seat itself is spoken of, and not a house that it may have anywhere", m => m.IsMain)),
        Kind(MentionKind.MemberCount, "an organisation and how many members it is said to have in all",
            Mention<MemberCountMention>("organisation", "organisation", "the organisation", m => m.Organisation),
            Number<MemberCountMention>("stated", "the stated number", m => m.Count.Interval, m => m.Count.Span),
            Truth<MemberCountMention>("near", "whether the number stands near the name", m => m.IsNear),
            Truth<MemberCountMention>("part", "whether only some of the members may be counted", m => m.IsPart),
            Date<MemberCountMention>("day", "the days that the sentence may speak of", m => m.Days)),
        Kind(MentionKind.Creation, "a book that somebody wrote or an organisation that somebody founded, and the person whom a sentence gives it to",
            Maybe<CreationMention>("work", "event", "the book; none for an organisation", m => m.Work),
            Maybe<CreationMention>("organisation", "organisation", "the organisation; none for a book", m => m.Organisation),
            Mention<CreationMention>("person", "person", "the person", m => m.Person)),
        Kind(MentionKind.Authorship,
            "a report, list, prize or facility that one organisation makes, and the organisation that a sentence gives it to",
            Mention<AuthorshipMention>("work", "event", "the work", m => m.Work),
            Mention<AuthorshipMention>("organisation", "organisation", "the organisation", m => m.Organisation),
            Truth<AuthorshipMention>("bound", "whether a verb, the genitive or a pronoun binds the two; they only stand in one sentence otherwise",
                m => m.IsBound)),
        Kind(MentionKind.Region, "a state and the part of the world that it is said to lie in",
            Entity<RegionMention>("state", "the state", m => m.State.Entities, m => m.State.Span),
            Text<RegionMention>("region", "the part of the world, as fact packs call it", m => m.Value),
            Truth<RegionMention>("apposed", "whether the words stand beside the name of the state", m => m.IsApposed)),
        Kind(MentionKind.Address, "a person and a word before the name that is said of a man or of a woman only: Mr, princess, spokeswoman for",
            Text<AddressMention>("word", "the word", m => m.Value, m => m.Span),
            Mention<AddressMention>("person", "person", "the person", m => m.Person),
            Truth<AddressMention>("pronoun", "whether it is he or she behind what the person said", m => m.IsPronoun),
            Text<AddressMention>("gender", "m or f", m => KnownFunctions.Letter(m.Gender))),
    ];

    private static KindDefinition Kind(MentionKind kind, string summary, params PropertyDefinition[] properties) =>
        MentionThings.Kind(kind, summary, properties).AskingFacts();

    private static KindDefinition Name(MentionKind kind, string summary, params PropertyDefinition[] more) => Kind(kind, summary,
    [
        Entity<NameMention>("entity", "whose name it is; several while it is ambiguous", m => m.Entities, m => m.Span),
        Truth<NameMention>("isKnown", "whether some fact pack knows the name", m => m.IsKnown),
        Text<NameMention>("role", "canonical, alias, acronym, demonym, former, avoided or wrong", m => m.Name is { } name
            ? ArticleFacts.NameOf(name.Role)
            : null),
        Text<NameMention>("preferred", "its canonical name in the script that it is written in", m => m.Entities?.Single is { } entity
            ? Canonical(m, entity)
            : null),
        Date<NameMention>("until", "the last days of a former name", m => m.Name?.Until is { } days ? DateSet.Of(days) : default),
        .. more,
    ]);

    private static PropertyDefinition Entity<T>(string name, string summary, Func<T, EntitySet?> get, Func<T, Text.TextSpan?>? place = null) =>
        new(name, RuleType.Entity, summary, (t, s) => Cited(get((T)t.Value), s), place is null ? null : (t, _) => place((T)t.Value));

    private static EntitySet? Cited(EntitySet? entities, RuleScope scope)
    {
        if (entities?.Single is { } entity) { scope.Cite(entity.Id, entity.Provenance); }
        return entities;
    }

    private static string Canonical(NameMention mention, Entity entity) => mention.Words[0] < '\u0600' ? entity.English : entity.Arabic;

    private static Thing? Instrument(Thing thing, RuleScope scope)
    {
        var mention = (OrganisationMention)thing.Value;
        if (mention.Entities?.Single is not Organisation { Confusions.IsEmpty: false } organisation
            || scope.Article.SentenceOf(thing.Tokens.First) is not { } sentence) { return null; }
        var behind = WritingDay.Around(sentence, thing.Tokens.End) with { First = thing.Tokens.End };
        foreach (var other in scope.Model.MentionsIn(MentionKind.Organisation, behind, scope.Context.CancellationToken).Cast<OrganisationMention>())
        {
            if (other.Entities?.Single is not Organisation { Owner: { } owner } || organisation.Confusions.All(c => c.With != owner)) { continue; }
            Cited(other.Entities, scope);
            return KindCatalog.Find(MentionKind.Organisation.Name)!.ThingOf(other);
        }
        return null;
    }

    private static string? RightName(OrganisationMention mention, RuleScope scope)
    {
        if (mention.Name?.Role != NameRole.Wrong || Cited(mention.Entities, scope) is not { } entities) { return null; }
        return Canonical(mention, entities.First);
    }

    private static object? IsMistaken(ExpansionMention expansion, RuleScope scope)
    {
        if (Mistaken(expansion) is not { } mistaken) { return null; }
        Cited(expansion.Name!.Entities, scope);
        return KleeneLogic.From(mistaken);
    }

    private static string? MissingWords(OrganisationMention mention) =>
        Missing(mention.Near?.Organisation
            ?? (mention.Name?.Role == NameRole.Wrong ? mention.Entities?.Single as Organisation : null), mention.Words);

    private static string? Missing(Organisation? organisation, string written)
    {
        if (organisation is null || organisation.Obligatory.IsEmpty || written.Length == 0 || written[0] < '\u0600') { return null; }
        var key = FoldedComparison.Key(written).Replace(" لل", " ال", StringComparison.Ordinal); // «التابعة للاتحاد الأفريقي» names it
        var missing = organisation.Obligatory.Where(word => !key.Contains(FoldedComparison.Key(word), StringComparison.Ordinal)).ToArray();
        return missing.Length == 0 ? null : string.Join(' ', missing);
    }

    private static bool? Belongs(ExpansionMention expansion)
    {
        if (expansion.IsDependent || expansion.Name?.Entities?.Single is not Organisation organisation
            || !organisation.Provenance.IsSolid) { return null; }
        var acronyms = organisation.Names.Where(n => n.Role == NameRole.Acronym).ToArray();
        return acronyms.Length == 0 ? null : acronyms.Any(n => IsAcronym(n.Text, expansion.Acronym.Value));
    }

    private static bool? Mistaken(ExpansionMention expansion)
    {
        if (Belongs(expansion) is not false) { return null; }
        var organisation = (Organisation)expansion.Name!.Entities!.Single!;
        var letters = expansion.Acronym.Value;
        if (organisation.Names.Any(n => n.Role == NameRole.WrongAcronym && n.Text == letters)) { return true; }
        if (expansion.Acronym.Entities is { } others)
        {
            return others.Candidates.All(c => c.Id != organisation.Id && c.Id != organisation.Owner && (c as Organisation)?.Owner != organisation.Id);
        }
        return organisation.Names.Any(n => n.Role == NameRole.Acronym && n.Text.Length >= 3 && n.Text.Length == letters.Length
            && IsLetterOff(n.Text, letters));
    }

    private static bool IsAcronym(string known, string written) =>
        FoldedComparison.Equal(known, written)
            || FoldedComparison.Equal(known.Replace("-", "", StringComparison.Ordinal), written.Replace("-", "", StringComparison.Ordinal));

    private static bool IsLetterOff(string known, string written) => ConsonantSkeleton.AreOneSlip(known, written);

    private static object? KnownDays(EventDateMention mention, RuleScope scope)
    {
        if (mention.Known.IsUnknown || scope.Knowledge.Find<KnownEvent>(mention.Event) is not { } known) { return null; }
        scope.Cite(known.Id, known.Provenance);
        return mention.Known;
    }
}
