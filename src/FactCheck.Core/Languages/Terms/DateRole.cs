namespace FactCheck.Languages;

/// <summary>What a word does for the readers of dates and of times of day.</summary>
public enum DateRole
{
    /// <summary>"o'clock" or «الساعة».</summary>
    Clock = 420,

    /// <summary>The night before a weekday or its eve, which make the day of its date uncertain.</summary>
    Night,

    /// <summary>A few, behind the plural: «السنوات القليلة الماضية».</summary>
    FewBehind,

    /// <summary>Time, behind a length of it that is to pass: "in two weeks' time".</summary>
    TimeAhead,

    /// <summary>Prayer, market: a word before a weekday that names something by it.</summary>
    NamedByDay,

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

    /// <summary>As the date of something: behind a date that is fixed for it, not that of the day before it in the sentence.</summary>
    AsDate,

    /// <summary>Which is a, falling on: between a day and its weekday.</summary>
    FallingOn,

    /// <summary>What hits a part of the body: «برصاصة في الظهر» is no noon.</summary>
    Wound,

    /// <summary>What joins a thing and its place in an order: «ستكون الأولى».</summary>
    Linking,

    /// <summary>In, during: «في اليوم» is of each day.</summary>
    WithinDay,

    /// <summary>Begins, opens, ends: what a calendar says of an event, in the present though it lies ahead.</summary>
    Scheduled,

    /// <summary>A season, a congress, works: what begins and ends by a calendar.</summary>
    Event,

    /// <summary>To fall on, to begin on: between a day of one calendar and one of another.</summary>
    Falling,

    /// <summary>The ending of a decade in figures: "1990s".</summary>
    DecadeEnding,

    /// <summary>Night, as one of several parts of the day.</summary>
    NightWord,

    /// <summary>Tonight: a time by itself.</summary>
    Tonight,

    /// <summary>Of it: behind a day, of the month that was told before.</summary>
    OfThatMonth,

    /// <summary>On, before a day.</summary>
    OnDay,

    /// <summary>From, of it: behind a length of time, from what else than now it is counted.</summary>
    CountedElsewhere,

    /// <summary>Solar: of the Iranian calendar, whose years are Hijri ones too.</summary>
    Solar,

    /// <summary>Moved, put back, brought forward: from one time to another.</summary>
    Rescheduled,

    /// <summary>Stands, stood: before "at" and a number that is no hour.</summary>
    StandingAt,

    /// <summary>To, will, may: a verb follows, so that "last" is to go on.</summary>
    BeforeVerb,

    /// <summary>Of that month: behind a day, of the month of the date before.</summary>
    OfSameMonth,

    /// <summary>By, before: leads to a year that stands alone.</summary>
    ByYear,
}
