namespace FactCheck.Languages;

/// <summary>What a word does for the readers of shares of a whole.</summary>
public enum ShareRole
{
    /// <summary>Turnout.</summary>
    Turnout = 279,

    /// <summary>What a rate is of, where it is that of the two figures before it: success, attendance.</summary>
    RateNoun,

    /// <summary>One of those who sit in a house: deputy, member, senator.</summary>
    HouseMember,

    /// <summary>A house with members: parliament, council.</summary>
    House,

    /// <summary>The total, behind a share: "of the total".</summary>
    Totality,

    /// <summary>More than half of those who decide.</summary>
    Majority,

    /// <summary>Fewer than half of those who decide.</summary>
    Minority,

    /// <summary>Inspected, asked: of the things or people that a survey looked at, and so of all of its whole.</summary>
    Surveyed,

    /// <summary>To cast a vote, to take part in a vote: beside all who did.</summary>
    CastingVote,

    /// <summary>Most of: more than half.</summary>
    Most,

    /// <summary>Has, is made up of: before all there are in a body.</summary>
    Containing,

    /// <summary>As, with, citing: before the counts that a share is told of.</summary>
    Evidence,

    /// <summary>Giving it: before what a count comes to.</summary>
    Granting,

    /// <summary>Absolute, outright: of a majority.</summary>
    OfMajority,

    /// <summary>Absolute: of a majority that is more than half.</summary>
    Outright,

    /// <summary>To pass, the pass rate: an exam.</summary>
    Passing,

    /// <summary>In all, altogether: behind a count that nothing else is to be added to.</summary>
    Altogether,

    /// <summary>Registered, eligible: all who may vote.</summary>
    Registered,

    /// <summary>Holding, winning: before the counts of what the subject has.</summary>
    Holding,

    /// <summary>Above, clearing: what is told is more than a bar.</summary>
    OverBar,

    /// <summary>Short of, below: what is told is less than a bar.</summary>
    ShortOfBar,

    /// <summary>Thereby, «وبذلك»: what follows from the figures before.</summary>
    Thereby,

    /// <summary>The stake, the deal: what was bought or sold, whatever it counts.</summary>
    StakeNoun,

    /// <summary>Needed, required: what a bar is for.</summary>
    BarNeeded,

    /// <summary>By, to, in a word of its own before figures: «بـ», «لـ».</summary>
    JoinedLead,

    /// <summary>In, out of: before "every", between few and many.</summary>
    RatioLead,

    /// <summary>In: between few and many of a ratio.</summary>
    RatioWord,

    /// <summary>To miss, to lose, short of: shortly before an absolute majority that somebody does not have.</summary>
    MissingMajority,

    /// <summary>To secure, to win: shortly before an absolute majority that somebody has.</summary>
    ReachingMajority,

    /// <summary>With its allies, thanks to the votes of: why a majority may be one of several.</summary>
    WithHelp,

    /// <summary>To win, attaining: between a word of failing or success and the majority.</summary>
    Attaining,

    /// <summary>Unemployment rate.</summary>
    JoblessRate,

    /// <summary>Out of work: of the part of an unemployment rate.</summary>
    Jobless,

    /// <summary>The labour force: the whole of an unemployment rate.</summary>
    LabourForce,

    /// <summary>Turnout, before its percentage.</summary>
    TurnoutRate,

    /// <summary>Voted, cast a ballot: of the part of a turnout.</summary>
    BallotCast,

    /// <summary>Registered voters, the electorate: the whole of a turnout.</summary>
    Electorate,

    /// <summary>Pass rate.</summary>
    PassRate,

    /// <summary>Sat an exam: the whole of a pass rate.</summary>
    Sitting,

    /// <summary>Putting, for a: before a rate that follows from the counts.</summary>
    PuttingAt,

    /// <summary>Employees, jobs, the workforce: all who work somewhere, whatever they are called.</summary>
    Worker,
}
