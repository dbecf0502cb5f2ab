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

    /// <summary>Of it, of them: before a part of the figure before it.</summary>
    OfWhich,

    /// <summary>Minus, before the number.</summary>
    Minus,

    /// <summary>A verb or noun of growth: rose, ارتفع.</summary>
    Rise,

    /// <summary>A verb or noun of decline: fell, انخفض.</summary>
    Fall,

    /// <summary>By, before a stated change.</summary>
    By,

    /// <summary>Each in its turn: several figures for several things.</summary>
    Respectively,

    /// <summary>One of something, unstressed: a, an.</summary>
    Indefinite,

    /// <summary>Divided by: «واحد على مئة», "one over twenty".</summary>
    Over,

    /// <summary>Which, no, any: before a "one" that counts nothing.</summary>
    Determiner,

    /// <summary>From end to end, behind a length of time: «يوم كامل».</summary>
    Whole,

    /// <summary>For, during, since: before a length of time in the singular: «لمدة شهر».</summary>
    Lasting,

    /// <summary>Behind a temperature: «تحت الصفر».</summary>
    BelowZero,

    /// <summary>All through a stretch, before it: «طوال السنة», "all year".</summary>
    Throughout,

    /// <summary>From now, behind a length of time: "two weeks from now".</summary>
    Hence,

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

    /// <summary>At, around: before an hour that is not called one.</summary>
    At,

    /// <summary>To found, to establish.</summary>
    Founding,

    /// <summary>State, country: between a member and its name.</summary>
    SingleState,

    /// <summary>To have as members: «يضم», "groups".</summary>
    Comprising,

    /// <summary>A side of a land: north, west.</summary>
    SideOf,

    /// <summary>To be, between a thing and what it is: «هي», "is".</summary>
    Copula,

    /// <summary>A word that makes a date one to come: by, planned, expected.</summary>
    Planned,

    /// <summary>A word that takes back what it leads to: not, may, wants.</summary>
    Doubt,

    /// <summary>A word that says that something is not so, or not any more: not, was, once.</summary>
    Denying,

    /// <summary>As against, compared with.</summary>
    Against,

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

    /// <summary>Born.</summary>
    Born,

    /// <summary>A noun for one person: child, soldier, refugee.</summary>
    Person,

    /// <summary>In addition to, along with.</summary>
    Adding,

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

    /// <summary>While, whereas: begins a statement about something else.</summary>
    While,

    /// <summary>Then, before: what stands behind it befell the same thing later.</summary>
    Then,

    /// <summary>To die, of whatever cause.</summary>
    Dying,

    /// <summary>Numbering: before how many there are of what has just been named.</summary>
    Numbering,

    /// <summary>Which is: takes up what has just been said.</summary>
    WhichIs,

    /// <summary>Than, over: before the base of a change that has been stated.</summary>
    Than,

    /// <summary>An average, before its value.</summary>
    Average,

    /// <summary>To have become, just before the new value.</summary>
    Becoming,

    /// <summary>Hundredths of a percentage point.</summary>
    BasisPoints,

    /// <summary>A seat of a house.</summary>
    Seat,

    /// <summary>To last, to go on: just before a length of time.</summary>
    Enduring,

    /// <summary>Or, where it joins the same in other words or another thing.</summary>
    Or,

    /// <summary>It began: before the first day of something.</summary>
    Begun,

    /// <summary>It ended: before the last day of something.</summary>
    Ended,

    /// <summary>A medal.</summary>
    Medal,

    /// <summary>To expect, to aim at: what follows has not come to be.</summary>
    Forecast,

    /// <summary>To lie between two values: «تتراوح».</summary>
    Ranging,

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

    /// <summary>To lose: before the part that is gone.</summary>
    Losing,

    /// <summary>«قد»: the verb behind it tells what has happened.</summary>
    Already,

    /// <summary>Calls a statement wrong: false, «غير صحيح», «لا صحة».</summary>
    Refuting,

    /// <summary>Calls a statement wrong where it stands alone behind a mark: «… – خطأ». Written like other words elsewhere («خطًا»).</summary>
    Verdict,

    /// <summary>Heads a correction of what was printed: corrections, «تصويب».</summary>
    Correcting,

    /// <summary>For each: before what a figure is counted for, or behind the figure: «لكل», "per", "apiece".</summary>
    ForEach,

    /// <summary>Altogether: beside what many of one price come to.</summary>
    InAll,

    /// <summary>The place that something takes in an order: «المرتبة», "ranked".</summary>
    Placing,

    /// <summary>Had, before what happened earlier: «وكانت قد».</summary>
    Earlier,

    /// <summary>To reach a value: «ليبلغ», "reaching".</summary>
    Reaching,

    /// <summary>What goes before or along with something told: opens a clause that adds nothing to a list.</summary>
    Circumstance,

    /// <summary>Now, where it parts what is from what was.</summary>
    Nowadays,

    /// <summary>What something is counted by, joined to its number: "a 100-seat chamber", "1,500-strong".</summary>
    CountedBy,

    /// <summary>A time before the one told: «قبل عام», "a year earlier".</summary>
    TimeBefore,

    /// <summary>For, since: opens a clause that goes on about what has just been said: «إذ».</summary>
    Explaining,

    /// <summary>Which means that: before what follows from what has just been told.</summary>
    Meaning,

    /// <summary>The article, where it stands by itself or before figures: the, «ال».</summary>
    Article,

    /// <summary>The owner's pronoun before what is owned: its, their.</summary>
    Possessive,

    /// <summary>Among, in the ranks of: behind what is measured, before some of those of whom it is.</summary>
    Among,

    /// <summary>For: between an amount and what it goes to.</summary>
    DestinedFor,

    /// <summary>Amid, on, with: in a headline, before what goes along with what it tells.</summary>
    Amid,

    /// <summary>For, over: just before how long something goes on.</summary>
    ForLength,

    /// <summary>To repeal: what is done with a law after it was enacted.</summary>
    Repealed,

    /// <summary>As, after: before what a balance comes of.</summary>
    CauseOf,

    /// <summary>The other side of a contest: rival, runner-up.</summary>
    Rival,

    /// <summary>To lead, to be ahead: before the margin of it.</summary>
    Leading,

    /// <summary>Ahead of, clear of: behind the margin and before who is beaten by it.</summary>
    AheadOf,

    /// <summary>Since: just before the day from which something goes on.</summary>
    Since,

    /// <summary>To marry: what a wedding anniversary is counted from.</summary>
    Marrying,

    /// <summary>It: takes up the subject of the statement before.</summary>
    SameThing,

    /// <summary>To pass, to sign: what is done with a law or a pact before it is in force.</summary>
    Enacted,

    /// <summary>To come into force.</summary>
    InForce,

    /// <summary>A, per, daily: the first word of a unit of time that something comes to again and again.</summary>
    OfRate,

    /// <summary>Without, short of: takes back a majority or a part.</summary>
    Lacking,

    /// <summary>Main, overall, national: says of what is measured that it is all of it.</summary>
    Overall,

    /// <summary>Adding that, noting that: behind a comma, before something else that is told.</summary>
    TurningTo,

    /// <summary>Second, runner-up: of the side behind.</summary>
    SecondPlace,

    /// <summary>A thing in the singular that is told by its place among others: «الحلقة المئة», «هدفه الخمسين».</summary>
    Ordered,

    /// <summary>Of, between a thing and whose it is, where a word of its own says so.</summary>
    Genitive,

    /// <summary>By: before who does something, or by how much.</summary>
    Agent,

    /// <summary>All: before a number that leaves none out.</summary>
    All,

    /// <summary>That: opens a clause that may leave only some of those before it.</summary>
    Narrowing,

    /// <summary>To, alone: before where something goes.</summary>
    Towards,

    /// <summary>In, alone: before what something is inside.</summary>
    Within,

    /// <summary>At, alone: before the place on a scale where something stands.</summary>
    AtPoint,

    /// <summary>He.</summary>
    He,

    /// <summary>She.</summary>
    She,

    /// <summary>His, before what a man owns.</summary>
    His,

    /// <summary>Her, before what a woman owns.</summary>
    Her,

    /// <summary>Them, behind "of".</summary>
    Them,

    /// <summary>For, alone: before what something is meant for or how long it goes on.</summary>
    For,

    /// <summary>But, yet, and: begins another clause behind a comma.</summary>
    Turning,
}
