namespace FactCheck.Languages;

/// <summary>What a word does for the readers of lists that were announced with a count, of matches and of places in an order.</summary>
public enum ListRole
{
    /// <summary>Are, these: behind a list, before the count that sums it up.</summary>
    TheseAre = 330,

    /// <summary>To beat, to win: of a match.</summary>
    Beating,

    /// <summary>Behind those who come first: «خلف».</summary>
    Trailing,

    /// <summary>Those who contend for the places of an order: competitors, «منافسين».</summary>
    Competitors,

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

    /// <summary>Of the two named before: «منهما».</summary>
    OfTwo,

    /// <summary>The losers: whose goals are told apart.</summary>
    Loser,

    /// <summary>Named, identified: before people who are then listed behind "as".</summary>
    Naming,

    /// <summary>The winners, their: whose goals are told.</summary>
    Winner,

    /// <summary>With, behind a score: before the goals of the side that it is told of.</summary>
    WithGoals,

    /// <summary>To pass, to adopt: of a draft for which more vote than against it.</summary>
    Carrying,

    /// <summary>To reject, to vote down: of a draft against which more vote than for it.</summary>
    VotingDown,

    /// <summary>Two thirds, a veto: why more votes than against may not be enough.</summary>
    MoreThanMajority,

    /// <summary>Not, failed to: before what did not happen.</summary>
    Failing,

    /// <summary>Season, career, tally: goals beside those of the match.</summary>
    GoalsApart,

    /// <summary>All of, every one of: before the goals of a side.</summary>
    AllGoals,

    /// <summary>A son, a sister: who is listed by name.</summary>
    Kin,

    /// <summary>Both: before the two goals of a side.</summary>
    BothOf,

    /// <summary>A goal, of a side that scored one.</summary>
    OneGoal,

    /// <summary>Two goals, where a language has a form for two.</summary>
    TwoGoals,

    /// <summary>On aggregate: beside the sum of two legs.</summary>
    OnAggregate,

    /// <summary>Penalties: goals that are none of the match.</summary>
    PenaltyKicks,

    /// <summary>Both are: «هما» behind a count, before a list of two.</summary>
    BothAre,

    /// <summary>A noun that a place in an order may stand behind and still tell one of the announced things: «المذكرة الرابعة».</summary>
    Numbered,

    /// <summary>What stands beside the minute of a goal: from the spot, into the own net.</summary>
    GoalNote,

    /// <summary>As: between those who are named and their names.</summary>
    NamedAs,

    /// <summary>They are: opens a complete list of persons.</summary>
    ThatIsThey,

    /// <summary>With, then: behind a list, before what goes on about it.</summary>
    GoingOn,

    /// <summary>To none, behind the goals of one side: «نظيفة», «دون رد».</summary>
    ToNone,

    /// <summary>In straight sets.</summary>
    StraightSets,

    /// <summary>Nil, as one side of a score: «2-صفر».</summary>
    NilGoals,

    /// <summary>Behind only, bettered only by: before all who are ahead.</summary>
    OnlyBehind,

    /// <summary>To be ahead of, with the one behind told: «يسبقه».</summary>
    Outdoing,

    /// <summary>Save, except: «سوى».</summary>
    Save,

    /// <summary>Towns, provinces, ministries, clubs: what is counted before it is listed by name.</summary>
    PlacePlural,

    /// <summary>Two sets to one: of a match of which each side wins a set.</summary>
    SetDropped,

    /// <summary>In three sets.</summary>
    ThreeSets,

    /// <summary>Overall, worldwide: an order other than that of the place before.</summary>
    OtherOrder,

    /// <summary>They, these: before "are" and what was counted just before.</summary>
    TakenUp,

    /// <summary>The last: of things that are told by their place.</summary>
    TheLast,

    /// <summary>Teams, members, neighbours: what states may be counted as before they are listed.</summary>
    StateLike,

    /// <summary>To as many: behind the goals of one side, of a draw: «لمثله».</summary>
    AsMany,

    /// <summary>The second half, a quarter of a match: a score of its own stands beside it.</summary>
    SecondHalf,
}
