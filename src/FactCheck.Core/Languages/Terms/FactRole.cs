namespace FactCheck.Languages;

/// <summary>What a word does for the readers of facts: names, titles, seats, members, works and events.</summary>
public enum FactRole
{
    /// <summary>A word that makes the title behind it another title: deputy, adviser, spokesman of.</summary>
    TitleGuard = 133,

    /// <summary>A word between a title and a name: Sheikh, Doctor, current.</summary>
    Honorific,

    /// <summary>A word that ends an office: former, late, ousted.</summary>
    Former,

    /// <summary>A word before an office begins: elect, designate.</summary>
    Elect,

    /// <summary>A noun that the name of an organisation begins with: ministry, council, union.</summary>
    OrganisationHead,

    /// <summary>A thing that bears a person's name: street, airport, university.</summary>
    NamedAfter,

    /// <summary>To join.</summary>
    Joining,

    /// <summary>Member.</summary>
    MemberOf,

    /// <summary>Something that an organisation did: announced, decided, signed.</summary>
    Acting,

    /// <summary>To be held, to take place.</summary>
    TakingPlace,

    /// <summary>To happen, to strike: what a war, an attack or a disaster does.</summary>
    Happening,

    /// <summary>To break out, to begin: dates the first day of what goes on.</summary>
    Outbreak,

    /// <summary>To be signed, to be concluded: what happens to an agreement.</summary>
    Concluding,

    /// <summary>The signing of, the conclusion of: a noun before the name of an agreement.</summary>
    ConclusionOf,

    /// <summary>After, before, since, during: what stands behind it dates something else.</summary>
    Around,

    /// <summary>Headquarters, with the owner's pronoun in Arabic: «مقرها», "headquartered".</summary>
    Headquarters,

    /// <summary>Federal, official: an adjective of a capital that leaves it the capital.</summary>
    OfState,

    /// <summary>Independence, with the owner's pronoun in Arabic.</summary>
    Independence,

    /// <summary>To adopt: what a state does with a currency.</summary>
    Adopting,

    /// <summary>Takes as: «تتخذ من القاهرة مقرا».</summary>
    TakingAsSeat,

    /// <summary>An adjective of a seat: main, permanent.</summary>
    MainSeat,

    /// <summary>To leave an organisation.</summary>
    Leaving,

    /// <summary>One of: before those that something is one of.</summary>
    OneOf,

    /// <summary>Both, all: takes up what has just been named.</summary>
    Both,

    /// <summary>Home to: before what sits in a city.</summary>
    HomeOf,

    /// <summary>Cities, of which one is: «ثاني مدن».</summary>
    Cities,

    /// <summary>City, town, port: what a place in apposition is called.</summary>
    CityWord,

    /// <summary>Largest, oldest, one of: before the plural of what something is.</summary>
    Foremost,

    /// <summary>Each of, before a list: «كلا من».</summary>
    EachOf,

    /// <summary>A part of the land that bears a city's name: port, province, airport.</summary>
    PlaceNoun,

    /// <summary>What a man is called before his name: Mr, Sheikh, king.</summary>
    AddressOfMan,

    /// <summary>What a woman is called before her name: Mrs, princess.</summary>
    AddressOfWoman,

    /// <summary>A duty under a title, in the form for a man: deputy, spokesman.</summary>
    DutyOfMan,

    /// <summary>A duty under a title, in the form for a woman: «نائبة», spokeswoman.</summary>
    DutyOfWoman,

    /// <summary>Relations of two states.</summary>
    RelationsOf,

    /// <summary>Capital.</summary>
    CapitalOf,

    /// <summary>The country, where its name would stand: «عاصمة البلاد».</summary>
    TheCountry,

    /// <summary>City, town.</summary>
    CityNoun,

    /// <summary>An adjective that makes the name before it another's: national, federal.</summary>
    OtherBody,

    /// <summary>A verb that dates relations: go back to, were established.</summary>
    Dating,

    /// <summary>A word before a place: in, near, the city of.</summary>
    BeforePlace,

    /// <summary>A part of a greater body: affiliated to.</summary>
    BelongingTo,

    /// <summary>To issue, to publish, to award: what the maker of a report, a list or a prize does with it.</summary>
    Issuing,

    /// <summary>A work with the pronoun of its maker: «تقريرها», «قائمته».</summary>
    OwnWork,

    /// <summary>A noun for one state, which a part of the world may stand beside: country, republic, «البلد».</summary>
    LandNoun,

    /// <summary>Lying, situated: before the place of a land.</summary>
    Lying,

    /// <summary>To belong to, to hold a seat in: membership in other words than "member".</summary>
    Belonging,

    /// <summary>One of the members or states of, before the name of an organisation.</summary>
    OneOfMembers,

    /// <summary>The country of somebody named before: «بلاده», "his country".</summary>
    OwnCountry,

    /// <summary>The, who is: between the comma behind a name and the title of its bearer.</summary>
    Introducing,

    /// <summary>Wrote, author of: before or behind a work, of the person who made it.</summary>
    Writing,

    /// <summary>His novel, whose novels: before a work, of the person named before.</summary>
    OwnWriting,

    /// <summary>Founded, founder of: before an organisation, of the person who founded it.</summary>
    FounderOf,

    /// <summary>By whom something was founded: before the person.</summary>
    FoundedBy,

    /// <summary>A novel, a book, a poem: the noun before the title of one.</summary>
    WorkNoun,

    /// <summary>Secretariat, with the adjective: the house of it is that of the organisation.</summary>
    Secretariat,

    /// <summary>Had, was: what is said of a state behind it is perhaps no more.</summary>
    PastBeing,

    /// <summary>An attempt, a plot: before what did not come to be.</summary>
    Attempting,

    /// <summary>A trial, a film about: before what it is of, whose day is another.</summary>
    Treating,

    /// <summary>The reign or the presidency of somebody, before the title that was borne then.</summary>
    EraOf,

    /// <summary>An anniversary: before what it is of, on a day of another year.</summary>
    AnniversaryOf,

    /// <summary>With, together with: before who else had a part in what was done.</summary>
    TogetherWith,

    /// <summary>Organiser of the tournament: behind the name of a body, of the competition that is spoken of.</summary>
    OrganiserOf,

    /// <summary>City, beside the adjective of the state that it lies in: «المدينة المغربية», "the Moroccan city".</summary>
    TheCity,

    /// <summary>He said: a verb whose object is what somebody said, and nothing else.</summary>
    Telling,

    /// <summary>That is, or: before what an acronym stands for.</summary>
    InOtherWords,

    /// <summary>It happened before: what is told of the actor behind it is past, «سبق للاتحاد أن أعلن».</summary>
    HappenedBefore,

    /// <summary>Had, that: what alone may stand between an actor and the verb.</summary>
    BeforeVerb,

    /// <summary>A word before "the author of", who is then not the one just named: to, with, praised.</summary>
    ToldOfAnother,

    /// <summary>Island, between a region and its nation.</summary>
    Island,

    /// <summary>Its secretariat, its leadership: behind the word of the seat, what of a body has it.</summary>
    OwnOffice,

    /// <summary>A seat, behind the city that was taken for one: «مقرا لها».</summary>
    SeatNoun,

    /// <summary>Based, joined to the city: "the Vienna-based".</summary>
    Based,

    /// <summary>To kill or to be killed: the letters are the same.</summary>
    KillingOrKilled,

    /// <summary>In, on: behind «قتل», before where or how somebody was killed.</summary>
    PlaceOrManner,

    /// <summary>To witness: before a place, its day and what happened there: «شهدت».</summary>
    Witnessing,

    /// <summary>On it: behind a verb of signing, so that it is signed by somebody for himself.</summary>
    UponIt,

    /// <summary>Signed, with the thing as its object: each state does so on another day.</summary>
    SignedBySomebody,

    /// <summary>This, before a state that has been named.</summary>
    ThisOne,

    /// <summary>On, in: between a city and the coast or part of a state that it lies on.</summary>
    OnCoast,

    /// <summary>In, near: before a city that the state behind it places.</summary>
    PlacedAt,

    /// <summary>A part or border of a state that a city may lie on.</summary>
    PartOfState,

    /// <summary>To become independent: a verb before the state.</summary>
    BecomingIndependent,

    /// <summary>To gain, formal: a word before "independence", which is then that of the subject.</summary>
    GainingIndependence,

    /// <summary>For, written onto what a body is for: «لحقوق», «لشؤون».</summary>
    ForField,

    /// <summary>Its capital: that of the state before it.</summary>
    OwnCapital,

    /// <summary>And, in, against: between two names in capitals of which one may go on with the other.</summary>
    JoiningCapitals,

    /// <summary>For, on: inside a name in capitals.</summary>
    InName,

    /// <summary>Which, of a feminine noun.</summary>
    WhichFeminine,

    /// <summary>Behind the name of one of a family: junior, the father, the third.</summary>
    Junior,

    /// <summary>As, serving as: before what somebody or something is.</summary>
    ServingAs,

    /// <summary>Colony, territory: what a state is called for what it was.</summary>
    LandOnce,

    /// <summary>Holding, hosting: before the seat that a city has of a body.</summary>
    HostingSeat,

    /// <summary>Night, day: before the event that took place then.</summary>
    DayOf,

    /// <summary>Founding, creation: behind "its", of the body that is named next.</summary>
    FoundingNoun,

    /// <summary>That he founded: behind the name of a body, of the person named before.</summary>
    OwnFounding,

    /// <summary>Small, landlocked: an adjective of a land that tells nothing of what it does elsewhere.</summary>
    OfLand,

    /// <summary>Two persons, with the letters of a name: «طالبان جامعيان».</summary>
    DualLikeName,

    /// <summary>Company, platform, site: before the name of what somebody founded.</summary>
    VentureNoun,

    /// <summary>Whose, whom: begins what is told beside a name.</summary>
    Whose,

    /// <summary>Independent, of a state.</summary>
    Sovereign,

    /// <summary>Became, been: before what a state has turned into.</summary>
    TurningInto,

    /// <summary>To strike, to shake, to invade: before the place that it befell.</summary>
    Striking,

    /// <summary>Masterpiece, tale: a word for a work beside its author that is no mark of a title.</summary>
    MasterNoun,

    /// <summary>To write, to publish: between an author and a title, whichever comes first.</summary>
    Publishing,

    /// <summary>Was born, died, as a verb before the name.</summary>
    LifeVerb,

    /// <summary>Village, quarter, hospital: before the name of a place.</summary>
    LocalNoun,

    /// <summary>At the time, then: the day is the one told before.</summary>
    AtThatTime,

    /// <summary>How, why: before what somebody did.</summary>
    AskingHow,
    /// <summary>Especially, in words that look like a denial: «لا سيما».</summary>
    Especially,

    /// <summary>Words for a part of a state, or for a realm of the past, which have capitals of their own.</summary>
    PartOrRealm,

    /// <summary>Signed: said of those who make an agreement.</summary>
    Signing,

    /// <summary>Was, not: before a verb of signing that says no more that somebody signed.</summary>
    BeforeSigning,
}
