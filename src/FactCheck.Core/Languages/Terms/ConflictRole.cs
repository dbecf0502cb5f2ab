namespace FactCheck.Languages;

/// <summary>What a word does for the readers of claims that are told twice, in a headline and below it.</summary>
public enum ConflictRole
{
    /// <summary>Worth, cost: before the value of a thing.</summary>
    Worth = 402,

    /// <summary>Spent on, behind an amount and before a thing.</summary>
    SpentOn,

    /// <summary>People of whatever sort: persons, people.</summary>
    AnyPerson,

    /// <summary>One person without a number: «وطفل», "a child".</summary>
    OnePerson,

    /// <summary>Two persons without a number: «وطفلان».</summary>
    TwoPersons,

    /// <summary>To begin: of talks, of a draft.</summary>
    Starting,

    /// <summary>To put the last touches to something.</summary>
    Finishing,

    /// <summary>What states negotiate: an agreement, a treaty, a memorandum.</summary>
    Matter,

    /// <summary>Penalties, aggregate, half-time: a score that is not that of the match.</summary>
    OtherScore,

    /// <summary>Length, height, area: what of a thing is measured.</summary>
    Dimension,

    /// <summary>Closed, idle: of what does not go on for a time.</summary>
    Pause,

    /// <summary>The last of: before all of those who were waited for.</summary>
    LastOf,

    /// <summary>Rate, level: what a headline leaves out of "the rate of inflation".</summary>
    LevelNoun,

    /// <summary>Death toll, the number of dead.</summary>
    TollNoun,

    /// <summary>Prison, jailed: before or behind the years of a sentence.</summary>
    Prison,

    /// <summary>A tranche: a part of a sum that is paid first, or for now.</summary>
    Tranche,

    /// <summary>Magnitude: before or behind the strength of an earthquake.</summary>
    Magnitude,

    /// <summary>Sought, may face: a sentence that was not passed.</summary>
    Demanding,

    /// <summary>Cost, price: the noun of an amount, before what it buys.</summary>
    CostNoun,

    /// <summary>Past, behind the goals of the other side: "put four past".</summary>
    PastKeeper,

    /// <summary>Lender, quarterly: a word that says of a firm or its figures what a headline leaves out.</summary>
    Descriptor,

    /// <summary>Have, would, can: just behind what a definite count takes up in full.</summary>
    Auxiliary,

    /// <summary>Ended, the result: beside the score of a match that is over.</summary>
    FinalScore,

    /// <summary>All of them, the only ones: behind a count that leaves none out.</summary>
    AllOfThem,

    /// <summary>All of the: before a definite noun of which none is left out.</summary>
    AllOfThe,

    /// <summary>That win, by this result: just before the score that the win had.</summary>
    ThatResult,

    /// <summary>Win, defeat, draw: just behind the score that it had.</summary>
    ResultNoun,

    /// <summary>Survived, swam ashore, in a stable condition: of those who are not among the dead.</summary>
    Unharmed,

    /// <summary>To close, to shut, to axe: what befalls some of the houses that are counted.</summary>
    ShuttingDown,

    /// <summary>Bodies, drowned: of those who are dead, where no word says killed.</summary>
    DeadBody,

    /// <summary>Boy, girl, woman: before an age between commas.</summary>
    AgedPerson,

    /// <summary>Of the age of: before the years of somebody.</summary>
    OfAge,

    /// <summary>Approves, passes: what a house does with a bill.</summary>
    Approving,

    /// <summary>Rejects, votes down: what a house does with a bill.</summary>
    Rejecting,

    /// <summary>Clears, acquits: how a court found.</summary>
    Acquitting,

    /// <summary>Convicts, guilty: how a court found.</summary>
    Convicting,

    /// <summary>A record, a law, a feud: what is called so many years old and is nobody.</summary>
    AgedThing,
}
