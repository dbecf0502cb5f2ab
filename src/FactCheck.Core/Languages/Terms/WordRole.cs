namespace FactCheck.Languages;

/// <summary>What a word of grammar does for the readers of figures and dates.</summary>
public enum WordRole
{
    /// <summary>And.</summary>
    And,

    /// <summary>From, before the first end of a range.</summary>
    From,

    /// <summary>To, before the second end of a range.</summary>
    To,

    /// <summary>Between, before the first of two ends joined by and.</summary>
    Between,

    /// <summary>In, on: before a date.</summary>
    In,

    /// <summary>Of: between a day and its month, a part and its whole.</summary>
    Of,

    /// <summary>Before: «قبل ثلاثة أيام» is three days ago.</summary>
    Ago,

    /// <summary>Behind the duration: "three days ago".</summary>
    AgoBehind,

    /// <summary>After now: «بعد ثلاثة أيام».</summary>
    Ahead,

    /// <summary>Corresponding to: parts one date in two calendars.</summary>
    Equals,

    /// <summary>Every: before what repeats.</summary>
    Every,

    /// <summary>Other, behind every: one of two.</summary>
    Other,

    /// <summary>A word that makes the number behind it a label: article, resolution, number, page.</summary>
    Label,

    /// <summary>"o'clock" or «الساعة».</summary>
    Clock,

    /// <summary>The night before a weekday or its eve, which make the day of its date uncertain.</summary>
    Night,

    /// <summary>Of it, of them: before a part of the figure before it.</summary>
    OfWhich,

    /// <summary>Minus, before the number.</summary>
    Minus,

    /// <summary>The word between whole and decimals: point, فاصلة.</summary>
    Point,

    /// <summary>A verb or noun of growth: rose, ارتفع.</summary>
    Rise,

    /// <summary>A verb or noun of decline: fell, انخفض.</summary>
    Fall,

    /// <summary>A noun of growth that is itself measured, and may fall: growth, نمو.</summary>
    Growth,

    /// <summary>By, before a stated change.</summary>
    By,

    /// <summary>Each in its turn: several figures for several things.</summary>
    Respectively,

    /// <summary>One of something, unstressed: a, an.</summary>
    Indefinite,

    /// <summary>Divided by: «واحد على مئة», "one over twenty".</summary>
    Over,

    /// <summary>The last round of a cup, behind a fraction that is then no part: «نصف النهائي».</summary>
    Final,

    /// <summary>Which, no, any: before a "one" that counts nothing.</summary>
    Determiner,

    /// <summary>From end to end, behind a length of time: «يوم كامل».</summary>
    Whole,

    /// <summary>Of time, behind a length of it: «قرنا من الزمن».</summary>
    OfTime,

    /// <summary>For, during, since: before a length of time in the singular: «لمدة شهر».</summary>
    Lasting,

    /// <summary>Behind a temperature: «تحت الصفر».</summary>
    BelowZero,

    /// <summary>All through a stretch, before it: «طوال السنة», "all year".</summary>
    Throughout,

    /// <summary>A few, behind the plural: «السنوات القليلة الماضية».</summary>
    FewBehind,

    /// <summary>From now, behind a length of time: "two weeks from now".</summary>
    Hence,

    /// <summary>Time, behind a length of it that is to pass: "in two weeks' time".</summary>
    TimeAhead,

    /// <summary>Before another day, behind a length of time.</summary>
    Before,

    /// <summary>After another day, behind a length of time.</summary>
    After,

    /// <summary>A word that tells what is to come: will, سوف.</summary>
    Future,

    /// <summary>That, before what is said or planned: «أن».</summary>
    Complementizer,

    /// <summary>That, the same: before a day that is then not today.</summary>
    Distal,

    /// <summary>Prayer, market: a word before a weekday that names something by it.</summary>
    NamedByDay,

    /// <summary>House of, before a family's name: «آل».</summary>
    Clan,

    /// <summary>At, around: before an hour that is not called one.</summary>
    At,

    /// <summary>Less, before the minutes to the hour: «إلا ربعًا», "quarter to".</summary>
    Less,

    /// <summary>Past, behind the minutes: "twenty past eight".</summary>
    Past,

    /// <summary>Beginning on, behind "week".</summary>
    Beginning,

    /// <summary>The first day of a month, in one word: غرة.</summary>
    FirstDay,

    /// <summary>An adjective that makes "the day" a day of its own: العالمي, الدراسي.</summary>
    DayName,

    /// <summary>A word that makes the title behind it another title: deputy, adviser, spokesman of.</summary>
    TitleGuard,

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

    /// <summary>To found, to establish.</summary>
    Founding,

    /// <summary>To join.</summary>
    Joining,

    /// <summary>Member.</summary>
    MemberOf,

    /// <summary>Partner.</summary>
    PartnerOf,

    /// <summary>Ally.</summary>
    AllyOf,

    /// <summary>Observer, which is less than a member: «عضو مراقب».</summary>
    Observing,

    /// <summary>One who founded, behind a member: «عضو مؤسس».</summary>
    FoundingMember,

    /// <summary>State, country: between a member and its name.</summary>
    SingleState,

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

    /// <summary>To have as members: «يضم», "groups".</summary>
    Comprising,

    /// <summary>Where: takes up a place.</summary>
    Where,

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

    /// <summary>To consist, before "of": «يتألف … من».</summary>
    ConsistingOf,

    /// <summary>To have become: before "member" it is to join.</summary>
    BecomingMember,

    /// <summary>Each of, before a list: «كلا من».</summary>
    EachOf,

    /// <summary>What an organisation of states is called: bloc, group, alliance.</summary>
    BodyNoun,

    /// <summary>To speak for, to number: before how many members an organisation has.</summary>
    SpeakingFor,

    /// <summary>A part of the land that bears a city's name: port, province, airport.</summary>
    PlaceNoun,

    /// <summary>A side of a land: north, west.</summary>
    SideOf,

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

    /// <summary>To be, between a thing and what it is: «هي», "is".</summary>
    Copula,

    /// <summary>City, town.</summary>
    CityNoun,

    /// <summary>A word that makes a date one to come: by, planned, expected.</summary>
    Planned,

    /// <summary>An adjective that makes the name before it another's: national, federal.</summary>
    OtherBody,

    /// <summary>A word that takes back what it leads to: not, may, wants.</summary>
    Doubt,

    /// <summary>A word that says that something is not so, or not any more: not, was, once.</summary>
    Denying,

    /// <summary>A verb that dates relations: go back to, were established.</summary>
    Dating,

    /// <summary>As against, compared with.</summary>
    Against,

    /// <summary>A word before a place: in, near, the city of.</summary>
    BeforePlace,

    /// <summary>A part of a greater body: affiliated to.</summary>
    BelongingTo,

    /// <summary>Out of, before the whole of a share.</summary>
    OutOf,

    /// <summary>That is, or: before the same in other words.</summary>
    That,

    /// <summary>Times, behind a multiple.</summary>
    Times,

    /// <summary>Being, namely: opens a complete list.</summary>
    Being,

    /// <summary>Others, the rest: what is not told one by one.</summary>
    Others,

    /// <summary>Votes, voters: what an election divides.</summary>
    Votes,

    /// <summary>Turnout.</summary>
    Turnout,

    /// <summary>Born.</summary>
    Born,

    /// <summary>At the age of.</summary>
    AtAge,

    /// <summary>Worth, cost: before the value of a thing.</summary>
    Worth,

    /// <summary>Spent on, behind an amount and before a thing.</summary>
    SpentOn,

    /// <summary>A noun for one person: child, soldier, refugee.</summary>
    Person,

    /// <summary>In addition to, along with.</summary>
    Adding,

    /// <summary>A sort of person that no other sort overlaps: man, woman, child.</summary>
    Sort,

    /// <summary>Points, behind a number: percentage points when percentages stand before.</summary>
    Points,

    /// <summary>According to, before a source.</summary>
    According,

    /// <summary>To say, to announce: a verb whose subject is a source.</summary>
    Saying,

    /// <summary>That, and other words that no source begins with: before what is said.</summary>
    Said,

    /// <summary>Who, which: between a source and its verb of saying.</summary>
    Relative,

    /// <summary>To make up, to account for: before a share of a whole.</summary>
    MakingUp,

    /// <summary>Divided into, distributed among.</summary>
    Dividing,

    /// <summary>The passing of years since something: «بمرور 30 عامًا على».</summary>
    Elapsing,

    /// <summary>Of such an age now: «يبلغ من العمر».</summary>
    AgedNow,

    /// <summary>While, whereas: begins a statement about something else.</summary>
    While,

    /// <summary>Then, before: what stands behind it befell the same thing later.</summary>
    Then,

    /// <summary>To die, of whatever cause.</summary>
    Dying,

    /// <summary>To mark a day now or soon: «تحيي», "celebrates".</summary>
    Marking,

    /// <summary>A term of office, before or behind its length.</summary>
    TermOfOffice,

    /// <summary>Numbering: before how many there are of what has just been named.</summary>
    Numbering,

    /// <summary>Its value, its length: what a thing loses a part of when it falls.</summary>
    OwnValue,

    /// <summary>What a rate is of, where it is that of the two figures before it: success, attendance.</summary>
    RateNoun,

    /// <summary>A soldier, a policeman or a civilian, of whom nobody is two.</summary>
    ArmedOrCivil,

    /// <summary>Which is: takes up what has just been said.</summary>
    WhichIs,

    /// <summary>Than, over: before the base of a change that has been stated.</summary>
    Than,

    /// <summary>To open, to build, to win independence: what is counted from.</summary>
    Inception,

    /// <summary>An average, before its value.</summary>
    Average,

    /// <summary>To have become, just before the new value.</summary>
    Becoming,

    /// <summary>Hundredths of a percentage point.</summary>
    BasisPoints,

    /// <summary>A seat of a house.</summary>
    Seat,

    /// <summary>One of those who sit in a house: deputy, member, senator.</summary>
    HouseMember,

    /// <summary>A house with members: parliament, council.</summary>
    House,

    /// <summary>To last, to go on: just before a length of time.</summary>
    Enduring,

    /// <summary>Of service, of work: behind the years of what began and ended.</summary>
    OfService,

    /// <summary>Are, these: behind a list, before the count that sums it up.</summary>
    TheseAre,

    /// <summary>A thing of whatever sort: piece, item, vehicle.</summary>
    AnyThing,

    /// <summary>People of whatever sort: persons, people.</summary>
    AnyPerson,

    /// <summary>One person without a number: «وطفل», "a child".</summary>
    OnePerson,

    /// <summary>Two persons without a number: «وطفلان».</summary>
    TwoPersons,

    /// <summary>For a total of: before the sum of what has just been told.</summary>
    Summing,

    /// <summary>Or, where it joins the same in other words or another thing.</summary>
    Or,

    /// <summary>What of a thing is measured: its value, its number, its price. Two figures of one thing may be of two of these.</summary>
    Aspect,

    /// <summary>It began: before the first day of something.</summary>
    Begun,

    /// <summary>It ended: before the last day of something.</summary>
    Ended,

    /// <summary>Gold, silver, bronze: of which a medal is one.</summary>
    Metal,

    /// <summary>A medal.</summary>
    Medal,

    /// <summary>To expect, to aim at: what follows has not come to be.</summary>
    Forecast,

    /// <summary>The rest, remaining: before the last part, with which nothing is missing.</summary>
    Remainder,

    /// <summary>To lie between two values: «تتراوح».</summary>
    Ranging,

    /// <summary>A name of money that is a weight as well: pound.</summary>
    WeightToo,

    /// <summary>To end: of a term.</summary>
    Ending,

    /// <summary>A noun for states: countries, «دول».</summary>
    StateNoun,

    /// <summary>In the proportion of, just before a percentage: «بنسبة».</summary>
    Proportion,

    /// <summary>As much again, behind a number: «أضعاف», "fold".</summary>
    Folds,

    /// <summary>It had been: just before the base of a change.</summary>
    HadBeen,

    /// <summary>Of whom: before a part of the people before it.</summary>
    OfWhom,

    /// <summary>One of the two sexes by a word for any age, or for children: males, girls.</summary>
    Sex,

    /// <summary>To lose: before the part that is gone.</summary>
    Losing,

    /// <summary>The total, behind a share: "of the total".</summary>
    Totality,

    /// <summary>At sea, where a mile may be a nautical one: ship, coast.</summary>
    Maritime,

    /// <summary>The anniversary of something, counted by an ordinal.</summary>
    Anniversary,

    /// <summary>To begin: of talks, of a draft.</summary>
    Starting,

    /// <summary>To put the last touches to something.</summary>
    Finishing,

    /// <summary>«قد»: the verb behind it tells what has happened.</summary>
    Already,

    /// <summary>Calls a statement wrong: false, «غير صحيح», «لا صحة».</summary>
    Refuting,

    /// <summary>Calls a statement wrong where it stands alone behind a mark: «… – خطأ». Written like other words elsewhere («خطًا»).</summary>
    Verdict,

    /// <summary>Heads a correction of what was printed: corrections, «تصويب».</summary>
    Correcting,

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

    /// <summary>All members of, before the name of an organisation.</summary>
    MembersOf,

    /// <summary>That is, namely: before a list.</summary>
    ThatIs,

    /// <summary>The country of somebody named before: «بلاده», "his country".</summary>
    OwnCountry,

    /// <summary>What states negotiate: an agreement, a treaty, a memorandum.</summary>
    Matter,

    /// <summary>For each: before what a figure is counted for, or behind the figure: «لكل», "per", "apiece".</summary>
    ForEach,

    /// <summary>At the rate of: before what comes to each: «بواقع», "averaging".</summary>
    AtRate,

    /// <summary>At the price of: before what each costs.</summary>
    AtPrice,

    /// <summary>Altogether: beside what many of one price come to.</summary>
    InAll,

    /// <summary>What is left when more was spent or bought than earned or sold: deficit.</summary>
    Deficit,

    /// <summary>What is left when more was earned or sold: surplus.</summary>
    Surplus,

    /// <summary>What comes in: revenue, exports.</summary>
    Income,

    /// <summary>What goes out: spending, imports.</summary>
    Outlay,

    /// <summary>By a margin of: before what lies between two figures.</summary>
    Margin,

    /// <summary>What one unit of money is exchanged for: before or in the rate that an article states.</summary>
    ExchangeRate,

    /// <summary>To end level: of a match.</summary>
    Drawing,

    /// <summary>To beat, to win: of a match.</summary>
    Beating,

    /// <summary>Penalties, aggregate, half-time: a score that is not that of the match.</summary>
    OtherScore,

    /// <summary>The place that something takes in an order: «المرتبة», "ranked".</summary>
    Placing,

    /// <summary>Behind those who come first: «خلف».</summary>
    Trailing,

    /// <summary>To spend time: before the years that lie between a beginning and an end.</summary>
    Spending,

    /// <summary>To reach an age: before the number of it.</summary>
    Turning,

    /// <summary>Will turn, «سيبلغ»: of an age that is still to come.</summary>
    ToCome,

    /// <summary>The late, where a name would stand: «الراحل».</summary>
    Deceased,

    /// <summary>To have marked a day: now only where the sentence says when.</summary>
    MarkedThen,

    /// <summary>Had, before what happened earlier: «وكانت قد».</summary>
    Earlier,

    /// <summary>At which time somebody was so old, or when: parts an age from what was done at it.</summary>
    WhenAged,

    /// <summary>To reach a value: «ليبلغ», "reaching".</summary>
    Reaching,

    /// <summary>What goes before or along with something told: opens a clause that adds nothing to a list.</summary>
    Circumstance,

    /// <summary>Now, where it parts what is from what was.</summary>
    Nowadays,

    /// <summary>What something is counted by, joined to its number: "a 100-seat chamber", "1,500-strong".</summary>
    CountedBy,

    /// <summary>A squad, a delegation: what all those told behind it make up.</summary>
    Group,

    /// <summary>Length, height, area: what of a thing is measured.</summary>
    Dimension,

    /// <summary>A time before the one told: «قبل عام», "a year earlier".</summary>
    TimeBefore,

    /// <summary>What was before, without "had been": "that went for", «كان سعره».</summary>
    Formerly,

    /// <summary>Having been, before a value that has been left: "having closed at".</summary>
    HavingBeen,

    /// <summary>For, since: opens a clause that goes on about what has just been said: «إذ».</summary>
    Explaining,

    /// <summary>A place to work in: job, post, «وظيفة».</summary>
    Post,

    /// <summary>To dismiss: before those who lose their work.</summary>
    Dismissing,

    /// <summary>More than half of those who decide.</summary>
    Majority,

    /// <summary>Fewer than half of those who decide.</summary>
    Minority,

    /// <summary>Inspected, asked: of the things or people that a survey looked at, and so of all of its whole.</summary>
    Surveyed,

    /// <summary>A price by any name: rent, fare, «سعر».</summary>
    PriceNoun,

    /// <summary>Closed, idle: of what does not go on for a time.</summary>
    Pause,

    /// <summary>Present, attended by: beside all who could vote.</summary>
    Attending,

    /// <summary>One answer alone: of a survey in which nobody gives two.</summary>
    SingleAnswer,

    /// <summary>The total behind a verb that brings it to a value: «ليرتفع الإجمالي», "bringing the total".</summary>
    NewTotal,

    /// <summary>Which means that: before what follows from what has just been told.</summary>
    Meaning,

    /// <summary>The article, where it stands by itself or before figures: the, «ال».</summary>
    Article,

    /// <summary>The owner's pronoun before what is owned: its, their.</summary>
    Possessive,

    /// <summary>To cast a vote, to take part in a vote: beside all who did.</summary>
    CastingVote,

    /// <summary>Within a year, from a year before: of a rate.</summary>
    Yearly,

    /// <summary>Among, in the ranks of: behind what is measured, before some of those of whom it is.</summary>
    Among,

    /// <summary>To go faster or slower: of what has a rate.</summary>
    OfPace,

    /// <summary>To move a figure either way: improved, weakened, up.</summary>
    Unsure,

    /// <summary>Of that, of the sum: of the amount told in the sentence before.</summary>
    OfThat,

    /// <summary>For: between an amount and what it goes to.</summary>
    DestinedFor,

    /// <summary>The last of: before all of those who were waited for.</summary>
    LastOf,

    /// <summary>Amid, on, with: in a headline, before what goes along with what it tells.</summary>
    Amid,

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

    /// <summary>For, over: just before how long something goes on.</summary>
    ForLength,

    /// <summary>His, its: before what is somebody's own.</summary>
    Own,

    /// <summary>Ending: before what is over with it.</summary>
    PuttingEnd,

    /// <summary>A state that begins, lasts and ends: closure, strike, captivity.</summary>
    Spell,

    /// <summary>Again, once more: beside the end of a break.</summary>
    Again,

    /// <summary>What a length is agreed for and may not last: plan, deal, sentence.</summary>
    AgreedLength,

    /// <summary>Of the month named before: «منه», "of that month".</summary>
    SameMonth,

    /// <summary>Older, younger: behind or before the years between two births.</summary>
    Elder,

    /// <summary>In business, open, in service: what goes on since something was founded or opened.</summary>
    Standing,

    /// <summary>In office, at the helm: what goes on since somebody took over.</summary>
    InOffice,

    /// <summary>To take over, to be elected: what begins a time in office.</summary>
    TakingOffice,

    /// <summary>Married, together: what goes on since a wedding.</summary>
    Wedded,

    /// <summary>Behind bars, closed: a state with a beginning and an end.</summary>
    Confined,

    /// <summary>Has been, is now: of what goes on up to now.</summary>
    Lately,

    /// <summary>«مدتها»: its length, before that.</summary>
    OwnLength,

    /// <summary>The next day, before the day itself.</summary>
    NextDay,

    /// <summary>The day before, before the day itself.</summary>
    PreviousDay,

    /// <summary>Then, later, in its aftermath: what is told behind it happened afterwards.</summary>
    Thereafter,

    /// <summary>To repeal: what is done with a law after it was enacted.</summary>
    Repealed,

    /// <summary>Had: of what happened before the time that is told.</summary>
    Pluperfect,

    /// <summary>Before it, earlier: of a time before the one told.</summary>
    BeforeIt,

    /// <summary>More, additional: of a length that comes to another.</summary>
    Extra,

    /// <summary>Instalments, tranches: parts in which an amount is paid.</summary>
    Instalment,

    /// <summary>Giving, taking to: before what an amount and its years give.</summary>
    Yielding,

    /// <summary>Only, just: before a length that is called short.</summary>
    Merely,

    /// <summary>An age gap of, years between them: before or behind the years between two births.</summary>
    AgeGap,

    /// <summary>Somebody's years, before their number: «سنواته الثماني».</summary>
    OwnYears,

    /// <summary>The first that something did: "sold its first car", «أول عدد».</summary>
    FirstOfAll,

    /// <summary>Leaving, remaining, short of: before or behind what is left of an amount or missing to it.</summary>
    LeftOver,

    /// <summary>As, after: before what a balance comes of.</summary>
    CauseOf,

    /// <summary>The other side of a contest: rival, runner-up.</summary>
    Rival,

    /// <summary>Those who contend for the places of an order: competitors, «منافسين».</summary>
    Competitors,

    /// <summary>Paying, bringing in, a bill of: before what many of one price come to.</summary>
    Outcome,

    /// <summary>In equal parts: before what each of them is.</summary>
    EqualShares,

    /// <summary>Yearly: of what is paid once a year.</summary>
    ByTheYear,

    /// <summary>Won, or a win: of matches that are counted.</summary>
    MatchWon,

    /// <summary>Lost, or a defeat: of matches that are counted.</summary>
    MatchLost,

    /// <summary>Bonus, deducted: what makes points other than those of matches.</summary>
    PointsApart,

    /// <summary>Cities, in the plural: what is counted where cities are listed.</summary>
    CityPlural,

    /// <summary>To score, or goals: before those who scored, with their minutes.</summary>
    Scoring,

    /// <summary>Cards, changes, misses: minutes that are those of no goal.</summary>
    NoGoal,

    /// <summary>Half-time.</summary>
    HalfTime,

    /// <summary>Penalties, extra time, the other leg: scores beside that of the match.</summary>
    ShootOut,

    /// <summary>To be exchanged at, to equal: between money and what one of it costs.</summary>
    RateVerb,

    /// <summary>To lead, to be ahead: before the margin of it.</summary>
    Leading,

    /// <summary>Ahead of, clear of: behind the margin and before who is beaten by it.</summary>
    AheadOf,

    /// <summary>Discount, profit, deposit: what makes an amount other than what all cost.</summary>
    Discount,

    /// <summary>As the date of something: behind a date that is fixed for it, not that of the day before it in the sentence.</summary>
    AsDate,

    /// <summary>Is, has been: between a state and the membership that it has.</summary>
    BeingMember,

    /// <summary>Secretariat, with the adjective: the house of it is that of the organisation.</summary>
    Secretariat,

    /// <summary>Had, was: what is said of a state behind it is perhaps no more.</summary>
    PastBeing,

    /// <summary>Since: just before the day from which something goes on.</summary>
    Since,

    /// <summary>Following, of a length of time that has come to its end: "following a two-week closure".</summary>
    Following,

    /// <summary>On, behind a length of time at the end of a clause: "three months on".</summary>
    Onwards,

    /// <summary>Without, with no: behind a length of time and before what there was none of.</summary>
    Without,

    /// <summary>A distance of, an area of: before the same measure in another unit.</summary>
    Restating,

    /// <summary>In cash, as forest: what only a part of something that is left may be in.</summary>
    InForm,

    /// <summary>A fraud, a debt, a deal: what a dispute or a sentence is over, so that "over" is no bound.</summary>
    Affair,

    /// <summary>To marry: what a wedding anniversary is counted from.</summary>
    Marrying,

    /// <summary>A season of sport, by which contracts are counted.</summary>
    SeasonNoun,

    /// <summary>A buyer or a day that pays another price: adult, child, weekend.</summary>
    PricedApart,

    /// <summary>To cost: between a thing and its price.</summary>
    Costing,

    /// <summary>Of the two named before: «منهما».</summary>
    OfTwo,

    /// <summary>To average: before what comes to each, as the verb of the sentence.</summary>
    Averaging,

    /// <summary>It: takes up the subject of the statement before.</summary>
    SameThing,

    /// <summary>The losers: whose goals are told apart.</summary>
    Loser,

    /// <summary>Have passed, it is: years since what stands behind them, up to now.</summary>
    HavingPassed,

    /// <summary>Went by: behind or before the time that lies between two days.</summary>
    GoingBy,

    /// <summary>To pass, to sign: what is done with a law or a pact before it is in force.</summary>
    Enacted,

    /// <summary>To come into force.</summary>
    InForce,

    /// <summary>Retroactively, provisionally: of what is in force before it was enacted.</summary>
    Backdated,

    /// <summary>A, per, daily: the first word of a unit of time that something comes to again and again.</summary>
    OfRate,

    /// <summary>Named, identified: before people who are then listed behind "as".</summary>
    Naming,

    /// <summary>The winners, their: whose goals are told.</summary>
    Winner,

    /// <summary>With, behind a score: before the goals of the side that it is told of.</summary>
    WithGoals,

    /// <summary>An attempt, a plot: before what did not come to be.</summary>
    Attempting,

    /// <summary>A trial, a film about: before what it is of, whose day is another.</summary>
    Treating,

    /// <summary>The reign or the presidency of somebody, before the title that was borne then.</summary>
    EraOf,

    /// <summary>An anniversary: before what it is of, on a day of another year.</summary>
    AnniversaryOf,

    /// <summary>Make up: before the body that the states named before are all of.</summary>
    FormingBody,

    /// <summary>Producers, economies: what the members of a body are called beside states.</summary>
    MemberNoun,

    /// <summary>With, together with: before who else had a part in what was done.</summary>
    TogetherWith,

    /// <summary>Organiser of the tournament: behind the name of a body, of the competition that is spoken of.</summary>
    OrganiserOf,

    /// <summary>Most of: more than half.</summary>
    Most,

    /// <summary>Without, short of: takes back a majority or a part.</summary>
    Lacking,

    /// <summary>Has, is made up of: before all there are in a body.</summary>
    Containing,

    /// <summary>As, with, citing: before the counts that a share is told of.</summary>
    Evidence,

    /// <summary>Giving it: before what a count comes to.</summary>
    Granting,

    /// <summary>Absolute, outright: of a majority.</summary>
    OfMajority,

    /// <summary>To pass, the pass rate: an exam.</summary>
    Passing,

    /// <summary>In all, altogether: behind a count that nothing else is to be added to.</summary>
    Altogether,

    /// <summary>Registered, eligible: all who may vote.</summary>
    Registered,

    /// <summary>Main, overall, national: says of what is measured that it is all of it.</summary>
    Overall,

    /// <summary>Number, amount: what a headline leaves out of "the number of tourists".</summary>
    CountNoun,

    /// <summary>Rate, level: what a headline leaves out of "the rate of inflation".</summary>
    LevelNoun,

    /// <summary>To improve, to weaken: good or bad, and so up or down.</summary>
    OfQuality,

    /// <summary>Death toll, the number of dead.</summary>
    TollNoun,

    /// <summary>Less, shorter: before "than", beside the difference.</summary>
    Lesser,

    /// <summary>Larger, longer: before "than", beside the difference.</summary>
    Greater,

    /// <summary>When: before what a figure was at the time that was named.</summary>
    AtThatTime,

    /// <summary>Deficit, gap: what widens when it grows.</summary>
    GapNoun,

    /// <summary>Holding, winning: before the counts of what the subject has.</summary>
    Holding,

    /// <summary>In, from, carrying: behind the number of a part, before what tells it from the other parts.</summary>
    PartLead,

    /// <summary>A person of whatever sort, and of whatever fate: people, victims, «شخصا», «قتيلا».</summary>
    AnyVictim,

    /// <summary>A budget, a grant, a fund: an amount that is given out in parts.</summary>
    Pool,

    /// <summary>To set aside, to go to: between a budget and its parts.</summary>
    Allotting,

    /// <summary>To pay, to provide: before the share of a cost that somebody bears.</summary>
    Contributing,

    /// <summary>To pass, to adopt: of a draft for which more vote than against it.</summary>
    Carrying,

    /// <summary>To reject, to vote down: of a draft against which more vote than for it.</summary>
    VotingDown,

    /// <summary>Two thirds, a veto: why more votes than against may not be enough.</summary>
    MoreThanMajority,

    /// <summary>Not, failed to: before what did not happen.</summary>
    Failing,

    /// <summary>To win, to hold: of seats.</summary>
    WinningSeats,

    /// <summary>To bring to, to take to: before a new total.</summary>
    Raising,

    /// <summary>A toll, a total, the number of: what is brought to a value by what is added to it.</summary>
    SumNoun,

    /// <summary>Freed, sold, gone home: of those who are no more among the rest.</summary>
    Gone,

    /// <summary>Still, remain: of the rest.</summary>
    Still,

    /// <summary>The dead and the wounded together: casualties, «الضحايا».</summary>
    Casualties,

    /// <summary>That, this: takes up what the sentence before told.</summary>
    TakingUp,

    /// <summary>A goal, a run: what a match is won by.</summary>
    GoalUnit,

    /// <summary>A margin, a victory: behind the points that it is of.</summary>
    MarginNoun,

    /// <summary>At the break, after extra time, on aggregate: of a score beside that at the end.</summary>
    ScoreApart,

    /// <summary>A match: what is won, drawn or lost.</summary>
    MatchNoun,

    /// <summary>For every, to each: between one thing and how many of another there are for it.</summary>
    ForEvery,

    /// <summary>Season, career, tally: goals beside those of the match.</summary>
    GoalsApart,

    /// <summary>All of, every one of: before the goals of a side.</summary>
    AllGoals,

    /// <summary>A son, a sister: who is listed by name.</summary>
    Kin,

    /// <summary>An average as the verb or the noun of several values.</summary>
    AverageOfAll,

    /// <summary>Monthly: before what is paid once a month.</summary>
    Monthly,

    /// <summary>Weekly: before what is paid once a week.</summary>
    Weekly,

    /// <summary>For a flat, at an average price of: before what each of many costs.</summary>
    FlatPrice,

    /// <summary>Together: of all that the sentence before told one by one.</summary>
    Together,

    /// <summary>To qualify, to pass: of some of those who took part.</summary>
    GoingThrough,

    /// <summary>To go home, to fail: of the others who took part.</summary>
    GoingOut,

    /// <summary>Cargo, aid, grain: goods of whatever sort.</summary>
    Stuff,

    /// <summary>In, near, outside: before the place of a part.</summary>
    PlaceLead,

    /// <summary>Once, one: of a single match without a number.</summary>
    JustOne,

    /// <summary>Both: before the two goals of a side.</summary>
    BothOf,

    /// <summary>Adding that, noting that: behind a comma, before something else that is told.</summary>
    TurningTo,

    /// <summary>Above, clearing: what is told is more than a bar.</summary>
    OverBar,

    /// <summary>Short of, below: what is told is less than a bar.</summary>
    ShortOfBar,

    /// <summary>Prison, jailed: before or behind the years of a sentence.</summary>
    Prison,

    /// <summary>«لينهي التعاملات», "to close": behind a comma, before the value that a change led to.</summary>
    EndingAt,

    /// <summary>Thereby, «وبذلك»: what follows from the figures before.</summary>
    Thereby,

    /// <summary>A tranche: a part of a sum that is paid first, or for now.</summary>
    Tranche,

    /// <summary>The stake, the deal: what was bought or sold, whatever it counts.</summary>
    StakeNoun,

    /// <summary>Magnitude: before or behind the strength of an earthquake.</summary>
    Magnitude,

    /// <summary>Equals, is equivalent to: just before a measure that was told in another unit.</summary>
    EqualMeasure,

    /// <summary>Those, all: before a measure that was told before.</summary>
    PointingBack,

    /// <summary>That, this: before what is taken up from the sentence before.</summary>
    PointingTo,

    /// <summary>Reckoned at: before the size of a unit.</summary>
    ReckonedAt,

    /// <summary>Short of, shy of: between what is missing and what is aimed at.</summary>
    ShortOf,

    /// <summary>At: before a level that is kept.</summary>
    HeldAt,

    /// <summary>Majority, lead: between two sides, with the margin close by.</summary>
    LeadNoun,

    /// <summary>Second, runner-up: of the side behind.</summary>
    SecondPlace,

    /// <summary>No other, nothing else: which leaves nothing out.</summary>
    NoOther,

    /// <summary>Votes: what a lead is counted in.</summary>
    VoteUnit,

    /// <summary>At the end of, bringing down the curtain on: before what is over.</summary>
    AtClose,

    /// <summary>Ever since, without interruption.</summary>
    EverSince,

    /// <summary>Another, previous, also: of something else of the same kind.</summary>
    Elsewise,

    /// <summary>A father, a wife: one who is not the person that is told of.</summary>
    KinOne,

    /// <summary>In honour of, «إحياء»: before the anniversary that is marked.</summary>
    Honouring,

    /// <summary>Becomes, is set to become.</summary>
    BecomingAtAge,

    /// <summary>The money, the amount: what has been told before.</summary>
    TheMoney,

    /// <summary>An annual average.</summary>
    YearlyMean,

    /// <summary>Needed, required: what a bar is for.</summary>
    BarNeeded,

    /// <summary>Sought, may face: a sentence that was not passed.</summary>
    Demanding,
}
