namespace FactCheck.Languages;

/// <summary>What a word does for the readers of two figures of which one is said to be more.</summary>
public enum ComparisonRole
{
    /// <summary>The least, the low: just before or behind the lower of two figures.</summary>
    LowEnd = 430,

    /// <summary>The most, the high: just before or behind the higher of two figures.</summary>
    HighEnd,

    /// <summary>To lead, in first place: before the figure of who comes first.</summary>
    Leader,

    /// <summary>Followed by, then: before the figure of who comes next.</summary>
    Follower,

    /// <summary>Fewest, cheapest, strokes: where who has less may be ahead.</summary>
    LessIsAhead,

    /// <summary>To beat, above: before what was expected and is less than what came.</summary>
    OverBar,

    /// <summary>To miss, below: before what was expected and is more than what came.</summary>
    UnderBar,

    /// <summary>Forecasts, target, capacity: what a figure is held against.</summary>
    BarNoun,

    /// <summary>Expected, planned: just before or behind the figure that is held against another.</summary>
    Expected,

    /// <summary>The winner: with the votes that are more than the rival's.</summary>
    WinnerNoun,

    /// <summary>Behind: between who is behind and who is ahead.</summary>
    Behind,

    /// <summary>Gold: of medals by which nations are ranked.</summary>
    OfGold,

    /// <summary>Needs, is short of: before how many more are needed.</summary>
    Needing,

    /// <summary>Having won, holds: before how many there are.</summary>
    Winning,

    /// <summary>To reach: of a bar, behind a word of failing.</summary>
    Attaining,

    /// <summary>Starts at: before the lower end of what goes up from there.</summary>
    StartingAt,

    /// <summary>Goes up to: before the higher end of what starts at another.</summary>
    RisingTo,

    /// <summary>A difference, to choose, to compare: before "between" two figures of which neither is an end.</summary>
    Apart,

    /// <summary>Despite: before what speaks against what is told.</summary>
    Despite,

    /// <summary>Progress, a climb: by so many places.</summary>
    Advance,

    /// <summary>Places, spots: what one moves by in an order.</summary>
    PlaceUnit,

    /// <summary>To: between the figures of two rivals.</summary>
    ScoredTo,

    /// <summary>The first round: whose leader may not be who wins.</summary>
    FirstRound,

    /// <summary>To lose: a ballot, with the votes that are fewer than the rival's.</summary>
    LosingVote,

    /// <summary>Not less, no younger: before the lower of two bounds.</summary>
    NotLess,

    /// <summary>Not more, no older: before the higher of two bounds.</summary>
    NotMore,
}
