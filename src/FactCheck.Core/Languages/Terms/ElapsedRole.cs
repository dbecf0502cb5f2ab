namespace FactCheck.Languages;

/// <summary>What a word does for the readers of ages, terms, jubilees and the time between two days, and of the order of events.</summary>
public enum ElapsedRole
{
    /// <summary>Where: takes up a place.</summary>
    Where = 209,

    /// <summary>At the age of.</summary>
    AtAge,

    /// <summary>The passing of years since something: «بمرور 30 عامًا على».</summary>
    Elapsing,

    /// <summary>Of such an age now: «يبلغ من العمر».</summary>
    AgedNow,

    /// <summary>To mark a day now or soon: «تحيي», "celebrates".</summary>
    Marking,

    /// <summary>A term of office, before or behind its length.</summary>
    TermOfOffice,

    /// <summary>To open, to build, to win independence: what is counted from.</summary>
    Inception,

    /// <summary>Of service, of work: behind the years of what began and ended.</summary>
    OfService,

    /// <summary>To end: of a term.</summary>
    Ending,

    /// <summary>The anniversary of something, counted by an ordinal.</summary>
    Anniversary,

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

    /// <summary>At which time somebody was so old, or when: parts an age from what was done at it.</summary>
    WhenAged,

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

    /// <summary>Had: of what happened before the time that is told.</summary>
    Pluperfect,

    /// <summary>Before it, earlier: of a time before the one told.</summary>
    BeforeIt,

    /// <summary>More, additional: of a length that comes to another.</summary>
    Extra,

    /// <summary>Only, just: before a length that is called short.</summary>
    Merely,

    /// <summary>An age gap of, years between them: before or behind the years between two births.</summary>
    AgeGap,

    /// <summary>Somebody's years, before their number: «سنواته الثماني».</summary>
    OwnYears,

    /// <summary>The first that something did: "sold its first car", «أول عدد».</summary>
    FirstOfAll,

    /// <summary>Following, of a length of time that has come to its end: "following a two-week closure".</summary>
    Following,

    /// <summary>On, behind a length of time at the end of a clause: "three months on".</summary>
    Onwards,

    /// <summary>Without, with no: behind a length of time and before what there was none of.</summary>
    Without,

    /// <summary>A season of sport, by which contracts are counted.</summary>
    SeasonNoun,

    /// <summary>Have passed, it is: years since what stands behind them, up to now.</summary>
    HavingPassed,

    /// <summary>Went by: behind or before the time that lies between two days.</summary>
    GoingBy,

    /// <summary>Retroactively, provisionally: of what is in force before it was enacted.</summary>
    Backdated,

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

    /// <summary>Behind a duration: so long after something had begun that is named behind it, whatever days are told before.</summary>
    Into,

    /// <summary>Old, at the end of an age: "54-year-old".</summary>
    OldBehind,

    /// <summary>Was, just before an age that is then none of now.</summary>
    WasAged,

    /// <summary>Whose: tells of somebody else.</summary>
    Whose,

    /// <summary>Those, these: before a length of time that has been told.</summary>
    PointingBack,

    /// <summary>«وهو», «وهي»: before the age at which somebody did what has just been told.</summary>
    WhenHeWas,

    /// <summary>A wait, a drought, an absence: the years between the last time and this one.</summary>
    Wait,

    /// <summary>Last, most recent: of the time before this one.</summary>
    LastTime,

    /// <summary>Somebody's year, before its place among theirs: «عامه السبعين».</summary>
    OwnYear,

    /// <summary>Lived to be: before the age at death.</summary>
    LivingTo,

    /// <summary>To enter: before the year of it that something has come to.</summary>
    Entering,

    /// <summary>A trophy, to be champions: what a wait is for.</summary>
    TitleNoun,

    /// <summary>New, present: of whoever came after the one that is told of.</summary>
    Succeeding,

    /// <summary>After it: of a time behind the one told.</summary>
    AfterIt,

    /// <summary>In a row: behind the place in it.</summary>
    InARow,

    /// <summary>The last one, last held: before the year of it.</summary>
    LastHeld,

    /// <summary>To leave, to close, final: what ends a time in a place or in service.</summary>
    Departing,

    /// <summary>To come back: what ends an absence.</summary>
    Returning,

    /// <summary>Trailing by, in front by: before the time that lies between two in a race.</summary>
    Trailing,

    /// <summary>Adrift, slower: behind the time that lies between two in a race.</summary>
    Slower,

    /// <summary>Due, scheduled: before the hour that was set.</summary>
    DueAt,

    /// <summary>Late by, with a delay of: before the time between the hour that was set and the one that it was.</summary>
    LateBy,

    /// <summary>Late, behind schedule: behind that time.</summary>
    LateBehind,

    /// <summary>Early by: before the time between the hour that it was and the one that was set.</summary>
    EarlyBy,

    /// <summary>Early, ahead of schedule: behind that time.</summary>
    EarlyBehind,

    /// <summary>To leave, to take off: one end of a journey.</summary>
    SettingOff,

    /// <summary>To arrive, to land, to dock: the other end of a journey.</summary>
    Arriving,

    /// <summary>A lunch break, a rest: hours of a day that are none of work.</summary>
    MealBreak,

    /// <summary>One after the other, consecutively: of terms that are added up.</summary>
    OneAfterOther,

    /// <summary>Concurrently, suspended: of terms that are not.</summary>
    AtOneTime,

    /// <summary>Without a gap, every year: of what comes again each year.</summary>
    NoGap,

    /// <summary>An edition, a session: what is counted by an ordinal and comes again.</summary>
    Edition,

    /// <summary>Its days, before their number: «أيامه السبعة».</summary>
    OwnDays,

    /// <summary>Weekdays only, working days: of days that are not all counted.</summary>
    SomeDays,

    /// <summary>A leap year or day, which does not come each year.</summary>
    LeapYear,

    /// <summary>To keep shut, to halt: what a strike or a storm does for as long as it goes on.</summary>
    Keeping,

    /// <summary>Terms, «ولايات»: several of one length.</summary>
    TermsNoun,

    /// <summary>Precisely, «تحديدا»: before the year that years ago were.</summary>
    Precisely,
}
