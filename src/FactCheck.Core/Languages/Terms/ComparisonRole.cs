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

    /// <summary>Ahead of, outstripping: between who has more, or was faster, and who has less.</summary>
    Outdoing,

    /// <summary>Beaten by, trailing: between who has less, or was slower, and who has more.</summary>
    OutdoneBy,

    /// <summary>Taller, more: before "than".</summary>
    More,

    /// <summary>Shorter, fewer: before "than".</summary>
    Fewer,

    /// <summary>Dearer: more, of money.</summary>
    Dearer,

    /// <summary>Cheaper: less, of money.</summary>
    Cheaper,

    /// <summary>Warmer: more, of degrees.</summary>
    Warmer,

    /// <summary>Colder: less, of degrees.</summary>
    Colder,

    /// <summary>Faster: less, of times.</summary>
    Faster,

    /// <summary>Slower: more, of times.</summary>
    Slower,

    /// <summary>Than: behind a word that compares.</summary>
    ThanWord,

    /// <summary>Populous, in area: what something is more in, between the word that compares and "than".</summary>
    SizeWord,

    /// <summary>Not, no: before a word that compares.</summary>
    Negating,

    /// <summary>Any other, half, usual: what something is compared with, where that is no rival with a figure of its own.</summary>
    NoRival,

    /// <summary>The latter, the second: beside the figure of who was named second.</summary>
    TheLatter,

    /// <summary>The former, the first: beside the figure of who was named first.</summary>
    TheFormer,

    /// <summary>In a time of, clocked, sprint: where a length of time is that of a race.</summary>
    RaceTime,

    /// <summary>With, at: just before the figure of who stands before it.</summary>
    HavingFigure,

    /// <summary>The previous record: beside the figure that was broken.</summary>
    RecordBefore,

    /// <summary>A record: beside the figure that broke one.</summary>
    RecordNow,

    /// <summary>Required, legal: behind a bar.</summary>
    RequiredWord,

    /// <summary>Closing at, with: before where a figure came to rest.</summary>
    Settling,

    /// <summary>Settled, closed: just before the bound that a price ended beyond.</summary>
    Settled,

    /// <summary>For the first time.</summary>
    FirstTime,

    /// <summary>A record low.</summary>
    RecordLow,

    /// <summary>To get ahead: with "of" behind who does.</summary>
    GettingAhead,

    /// <summary>Did not exceed: before a figure that another of the sentence keeps to.</summary>
    NotOver,

    /// <summary>Did not fall below: before a figure that another of the sentence keeps to.</summary>
    NotUnder,

    /// <summary>The highest since, the most on record: what it was last year is less.</summary>
    MostSince,

    /// <summary>The lowest since, the fewest on record: what it was last year is more.</summary>
    LeastSince,

    /// <summary>The hottest, the largest: the one of several that has most of what is listed.</summary>
    MostOfAll,

    /// <summary>The coldest, the smallest: the one of several that has least of it.</summary>
    LeastOfAll,

    /// <summary>Cold, poverty: what is most where the figure is least.</summary>
    OppositeQuality,

    /// <summary>Making, «لتكون»: before what the list just told makes of one of them.</summary>
    MakingIt,

    /// <summary>The oldest of several people: «أكبرهم سنا».</summary>
    OldestOfThem,

    /// <summary>The youngest of several people.</summary>
    YoungestOfThem,

    /// <summary>Ages, aged: before the two ends that they lie between.</summary>
    AgesNoun,

    /// <summary>First, «أولا»: behind a word for coming in, the place of who leads.</summary>
    FirstPlace,

    /// <summary>The best month, the highest ever: what others that are told with it are below.</summary>
    BestOfAll,

    /// <summary>Of the year, «هذا الموسم»: the stretch that something is the best of.</summary>
    OfStretch,

    /// <summary>«ابنة السادسة»: of so many years.</summary>
    OfYears,

    /// <summary>A brother or sister with fewer years: «شقيقه الأصغر», "his younger brother".</summary>
    YoungerSibling,

    /// <summary>One with more.</summary>
    ElderSibling,
}
