namespace FactCheck.Languages;

/// <summary>What a word does for the readers of figures that stand in several sentences of one story.</summary>
public enum StoryRole
{
    /// <summary>That is, therefore: what follows from the figures that were told before.</summary>
    Concluding = 560,

    /// <summary>Of them, of that: beside a part of what the sentence before told.</summary>
    OfThose,

    /// <summary>These, those: before what the sentence before told a part of.</summary>
    ThesePointed,

    /// <summary>Are left, still, remaining: beside what is left of a whole.</summary>
    LeftOver,

    /// <summary>Used, sold, taken: beside what went from a whole.</summary>
    Taken,

    /// <summary>On its own: who governs so has a majority.</summary>
    Alone,

    /// <summary>There are, has: before all seats of a house.</summary>
    HouseLead,

    /// <summary>An alliance: several who may have a majority together.</summary>
    Allied,

    /// <summary>Passed, cleared the bar: what a vote brought.</summary>
    Carried,

    /// <summary>Failed, was rejected: what a vote did not bring.</summary>
    Failed,

    /// <summary>Needs, requires, the support of: before the share of votes that is asked for.</summary>
    Requiring,

    /// <summary>Both, in the two: what a sum of two parts is of.</summary>
    OfBoth,

    /// <summary>Present in full: of a house of which all voted.</summary>
    AllPresent,

    /// <summary>Absent: of those who did not vote.</summary>
    Absent,

    /// <summary>Valid: of a ballot paper.</summary>
    ValidPaper,

    /// <summary>Spoiled: of a ballot paper.</summary>
    SpoiledPaper,

    /// <summary>Blank: of a ballot paper.</summary>
    BlankPaper,

    /// <summary>Cast ballots: beside the number of those who voted.</summary>
    BallotsCast,

    /// <summary>One of: somebody who is told without a number.</summary>
    OneOf,

    /// <summary>A margin: between two sides told before.</summary>
    MarginWord,

    /// <summary>A strike, a closure: what goes on for a time, behind its length.</summary>
    Spell,

    /// <summary>Beginning, from: before the first day of what has a set length.</summary>
    Beginning,

    /// <summary>Runs until, expires: before the last day of what has a set length.</summary>
    Expiring,

    /// <summary>The first leg, the first match of two.</summary>
    FirstLeg,

    /// <summary>Those asked, respondents: all of a survey.</summary>
    Respondents,

    /// <summary>Short of, lacking: what is missing to an amount that is aimed at.</summary>
    Missing,

    /// <summary>Aims, target: beside an amount that is aimed at.</summary>
    Aiming,

    /// <summary>Consecutively: of terms of prison that follow each other.</summary>
    OneAfterAnother,

    /// <summary>Happened, took place: what a later sentence says of a thing that an earlier one told.</summary>
    CameToPass,

    /// <summary>Received, comes from, the balance: the figure is of what came in, not of what went out.</summary>
    Incoming,
}
