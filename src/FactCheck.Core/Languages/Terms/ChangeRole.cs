namespace FactCheck.Languages;

/// <summary>What a word does for the readers of changes from one figure to another.</summary>
public enum ChangeRole
{
    /// <summary>A noun of growth that is itself measured, and may fall: growth, نمو.</summary>
    Growth = 262,

    /// <summary>Its value, its length: what a thing loses a part of when it falls.</summary>
    OwnValue,

    /// <summary>What of a thing is measured: its value, its number, its price. Two figures of one thing may be of two of these.</summary>
    Aspect,

    /// <summary>What was before, without "had been": "that went for", «كان سعره».</summary>
    Formerly,

    /// <summary>Having been, before a value that has been left: "having closed at".</summary>
    HavingBeen,

    /// <summary>A place to work in: job, post, «وظيفة».</summary>
    Post,

    /// <summary>To dismiss: before those who lose their work.</summary>
    Dismissing,

    /// <summary>Within a year, from a year before: of a rate.</summary>
    Yearly,

    /// <summary>To go faster or slower: of what has a rate.</summary>
    OfPace,

    /// <summary>To move a figure either way: improved, weakened, up.</summary>
    Unsure,

    /// <summary>Number, amount: what a headline leaves out of "the number of tourists".</summary>
    CountNoun,

    /// <summary>To improve, to weaken: good or bad, and so up or down.</summary>
    OfQuality,

    /// <summary>Less, shorter: before "than", beside the difference.</summary>
    Lesser,

    /// <summary>Larger, longer: before "than", beside the difference.</summary>
    Greater,

    /// <summary>When: before what a figure was at the time that was named.</summary>
    AtThatTime,

    /// <summary>Deficit, gap: what widens when it grows.</summary>
    GapNoun,

    /// <summary>To close, to settle: with a preposition before the value that was reached.</summary>
    Closing,

    /// <summary>So that it rises, bringing it: before a value that follows from what was told.</summary>
    Thereupon,

    /// <summary>To close, to sell: before how many there are fewer.</summary>
    Removing,

    /// <summary>New, additional: behind what was added to a number.</summary>
    Additional,

    /// <summary>To add: before what was added to a number.</summary>
    AddingTo,

    /// <summary>«لينهي التعاملات», "to close": behind a comma, before the value that a change led to.</summary>
    EndingAt,

    /// <summary>Percentage, between a fraction and the point that it is of.</summary>
    Percentage,

    /// <summary>One point, in the singular and by itself: «نقطة مئوية».</summary>
    OnePoint,

    /// <summary>A percentage point, behind "a" or "one".</summary>
    PointNoun,

    /// <summary>A, one: before what is then one.</summary>
    One,

    /// <summary>Full, whole: between "a" and what is no less.</summary>
    Entire,

    /// <summary>Cost, in the past: before what something was sold for.</summary>
    Costing,

    /// <summary>After it had: before what was so until then, as one word.</summary>
    AfterIt,

    /// <summary>At, on: before the value that something stands at, which no change leads to.</summary>
    Level,

    /// <summary>Laid off, closed: of those who went with a fall.</summary>
    Dismissed,

    /// <summary>On the month: behind a change that is none of a year.</summary>
    OfShorterTime,

    /// <summary>Repaying, the departure of: behind "after", before what made the change and not what was before it.</summary>
    Deed,

    /// <summary>Which would lift, «من شأن ذلك»: from a change to the value that it leads to.</summary>
    LeadingTo,

    /// <summary>Scored, «سجل»: what comes to a tally.</summary>
    Scoring,

    /// <summary>Tally, «رصيد»: what goals, points and wins come to.</summary>
    TallyNoun,
}
