namespace FactCheck.Languages.English;

/// <summary>The words that bind figures to each other and to what they are of.</summary>
internal static class EnglishClaims
{
    private static readonly (string Family, bool IsNoun, string Words)[] Families =
    [
        ("killed", false, "killed,kill,kills,killing,died,dies,die,dying,drowned,drown,drowns,perished,perish,lost their lives,lose their lives,shot dead,found dead"), ("killed", true, "dead,deaths,fatalities,victims"), ("injured", false, "injured,injures,injuring,wounded,wounds,wounding,hurt,hurts,hospitalised,hospitalized"), ("injured", true, "injuries,casualties"),
        ("arrested", false, "arrested,arrests,arrest,arresting,detained,detains,detain,detaining,in custody,into custody"), ("rescued", false, "rescued,rescues,rescue,rescuing,saved,saves,survived,survive,alive,survivors,to safety,pulled from,plucked from,winched"), ("arrived", false, "arrived,arrive,visited,visit"), ("missing", false, "missing"),
        ("displaced", false, "displaced,displaces,fled"), ("freed", false, "free,freed,frees,freeing,released,releases,release,releasing,pardoned,pardons"),
        ("resigned", false, "resign,resigns,resigned,resigning,quit,quits,step down,steps down,stepped down,stepping down,stand down,stood down"), ("closed", false, "close,closes,closed,closing,shut,shuts,shutting,closure of"), ("hired", false, "hire,hires,hired,hiring,recruit,recruits,recruited,recruiting,take on,takes on,took on,taking on"),
        ("convicted", false, "convict,convicts,convicted,jail,jails,jailed,imprisoned,sentenced"), ("expelled", false, "expel,expels,expelled,expelling,deport,deports,deported,deporting"), ("kidnapped", false, "kidnap,kidnaps,kidnapped,abduct,abducts,abducted"), ("destroyed", false, "destroy,destroys,destroyed,destroying,demolish,demolishes,demolished,burned down,burnt down"), ("opened", false, "open,opens,opening"), ("built", false, "build,builds,building"), ("dismissed", false, "sack,sacks,sacked,sacking"),
    ];

    private static readonly (decimal Least, decimal? Most, string Words)[] Factors =
    [
        (2, 2, "doubled,doubling,doubles"), (3, 3, "tripled,trebled,tripling,triple,treble,triples"), (4, 4, "quadrupled,quadrupling,quadruple,quadruples"), (3, 4, "threefold,three-fold"), (4, 5, "fourfold,four-fold"), (5, 6, "fivefold,five-fold"), (6, 7, "sixfold,six-fold"), (10, 11, "tenfold,ten-fold"), (2, 3, "twofold,two-fold"), (2, 2, "double,doubles"), (2, 2, "twice as many as,twice as much as,twice the,double the"), (3, 3, "three times as many as,three times as much as,three times the"), (4, 4, "four times as many as,four times as much as,four times the"), (5, 5, "five times as many as,five times as much as,five times the"), (0.5m, 0.5m, "half as many as,half as much as"), (0.5m, 0.5m, "halved,halving,halve,halves,in half"),
    ];

    private static readonly (decimal Value, string Words)[] Fractions =
    [
        (0.5m, "half"), (1m / 3, "a third,one third,one-third"), (0.25m, "a quarter,one quarter,one-quarter"), (0.2m, "a fifth,one fifth,one-fifth"), (2m / 3, "two thirds,two-thirds"), (0.75m, "three quarters,three-quarters,three fourths"),
        (0.4m, "two fifths,two-fifths"), (0.6m, "three fifths,three-fifths"), (0.8m, "four fifths,four-fifths"), (1m / 6, "a sixth,one sixth,one-sixth"), (0.1m, "a tenth,one tenth,one-tenth"), (0.9m, "nine tenths,nine-tenths"),
    ];

    private static readonly (BallotSide Side, string Words)[] Ballots =
    [
        (BallotSide.For, "said yes,answered yes,were in favour,were in favor,were for it,support,supported,endorsed,approved,backed,back,approve,in favour,in favor,voted yes,voted for,voting for,yes votes"), (BallotSide.Against, "said no,answered no,were against,are against,were opposed,are opposed,oppose,oppose it,reject,rejected,rejects,voted down,voted no,voting against,disapprove,against,opposed,no votes"), (BallotSide.Neither, "did not know,do not know,don't know,didn't know,had no view,have no view,had no opinion,have no opinion,no preference,did not answer,declined to answer,gave no answer,had not decided,have not decided,could not say,undecided,unsure,not sure,no opinion,undecided voters,abstain,abstained,abstaining,abstention,abstentions"),
    ];

    private static readonly (int Least, int Most, string Words)[] Orders =
    [
        (1, 1, "the day after,a day after"), (-1, -1, "the day before,a day before,on the eve of"), (-36_500, 0, "before,ahead of,prior to"), (0, 36_500, "after,following,in the wake of,in the aftermath of"), (-36_500, 0, "by the time,in the run-up to"),
    ];

    private static readonly (int Years, string Words)[] Jubilees = [(100, "centenary,centennial,100th birthday"), (200, "bicentenary,bicentennial"), (50, "golden jubilee"), (25, "silver jubilee,silver wedding"), (50, "golden wedding,semicentennial"), (60, "diamond wedding"), (40, "ruby wedding"), (70, "platinum jubilee"), (150, "sesquicentennial,sesquicentenary"), (300, "tercentenary,tricentennial"), (500, "quincentenary,quincentennial")];

    public static IEnumerable<(string, Term)> Terms() => ClaimTerms.Of(Families, Factors, Fractions, Ballots, Orders, Jubilees);
}
