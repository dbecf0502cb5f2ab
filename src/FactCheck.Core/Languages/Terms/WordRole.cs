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

    /// <summary>A word that makes the number behind it a label: article, resolution, number, page.</summary>
    Label,

    /// <summary>"o'clock" or «الساعة».</summary>
    Clock,

    /// <summary>Before noon.</summary>
    Morning,

    /// <summary>After noon.</summary>
    Evening,

    /// <summary>The night before a weekday or its eve, which make the day of its date uncertain.</summary>
    Night,

    /// <summary>Of it, of them: before a part of the figure before it.</summary>
    OfWhich,

    /// <summary>Minus, below zero.</summary>
    Minus,

    /// <summary>The word between whole and decimals: point, فاصلة.</summary>
    Point,

    /// <summary>A verb or noun of growth: rose, ارتفع.</summary>
    Rise,

    /// <summary>A verb or noun of decline: fell, انخفض.</summary>
    Fall,

    /// <summary>By, before a stated change.</summary>
    By,

    /// <summary>Each in its turn: several figures for several things.</summary>
    Respectively,

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

    /// <summary>Partner, ally, observer.</summary>
    PartnerOf,

    /// <summary>Something that an organisation did: announced, decided, signed.</summary>
    Acting,

    /// <summary>To be held, to take place.</summary>
    TakingPlace,

    /// <summary>Relations of two states.</summary>
    RelationsOf,

    /// <summary>Capital.</summary>
    CapitalOf,

    /// <summary>City, town.</summary>
    CityNoun,

    /// <summary>A word that makes a date one to come: by, planned, expected.</summary>
    Planned,

    /// <summary>An adjective that makes the name before it another's: national, federal.</summary>
    OtherBody,
}
