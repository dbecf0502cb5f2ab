namespace FactCheck.Languages.English;

/// <summary>The words that bind figures to each other and to what they are of.</summary>
internal static class EnglishClaims
{
    private static readonly (WordRole Role, string Words)[] Roles =
    [
        (WordRole.OutOf, "out of"), (WordRole.That, "or,equivalent to,equal to,that is,a total of,for a total of,lasting"), (WordRole.Times, "times,fold"),
        (WordRole.Person, "person,people,persons,child,children,man,men,woman,women,girls,boys,students,pupils,soldiers,civilians,refugees,migrants,passengers,officers,journalists,doctors,detainees,prisoners,workers,employees,lawmakers,players,tourists"),
        (WordRole.Sort, "man,men,males,woman,women,females,child,children"), (WordRole.According, "according to,as reported by,citing,quoting"),
        (WordRole.Saying, "said,says,told,announced,announces,reported,reports,stated,states,added,adds,confirmed,confirms,noted,notes,explained,warned,warns,revealed,claimed"),
        (WordRole.Said, "that,it,this,what"),
        (WordRole.Relative, "who,which"), (WordRole.Points, "points"), (WordRole.MakingUp, "make up,makes up,made up,account for,accounts for,accounted for,constitute,constitutes"), (WordRole.Dividing, "divided,distributed,split,broken down"), (WordRole.AgedNow, "years old"),
        (WordRole.Adding, "along with,plus,as well as,in addition to,together with"), (WordRole.Being, "namely"), (WordRole.Others, "others,other,another,more,rest,remaining"), (WordRole.Votes, "vote,votes,voters,ballots"), (WordRole.Turnout, "turnout,counted"),
        (WordRole.Born, "born"), (WordRole.AtAge, "at the age of,aged,at age"), (WordRole.Worth, "worth,cost,costs,costing,valued at"), (WordRole.SpentOn, "spent on,paid for,invested in"),
    ];

    private static readonly (string Family, bool IsNoun, string Words)[] Families =
    [
        ("killed", false, "killed,kill,kills,killing,died,dies,die"), ("killed", true, "dead,deaths,fatalities"), ("injured", false, "injured,injures,wounded,wounds,hurt"), ("injured", true, "injuries,casualties"),
        ("arrested", false, "arrested,arrests,arrest,detained,detains"), ("rescued", false, "rescued,rescues,rescue,saved"), ("arrived", false, "arrived,arrive,visited,visit"), ("missing", false, "missing"),
        ("displaced", false, "displaced,displaces,fled"), ("freed", false, "freed,frees,released,releases"),
    ];

    private static readonly (decimal Least, decimal? Most, string Words)[] Factors =
    [
        (2, 2, "doubled,doubling,doubles"), (3, 3, "tripled,trebled,tripling"), (4, 4, "quadrupled,quadrupling"), (0.5m, 0.5m, "halved,halving,in half"),
    ];

    private static readonly (decimal Value, string Words)[] Fractions =
    [
        (0.5m, "half"), (1m / 3, "a third,one third,one-third"), (0.25m, "a quarter,one quarter,one-quarter"), (0.2m, "a fifth,one fifth"), (2m / 3, "two thirds,two-thirds"), (0.75m, "three quarters,three-quarters"),
    ];

    private static readonly (BallotSide Side, string Words)[] Ballots =
    [
        (BallotSide.For, "in favour,in favor,voted for,voting for,yes votes"), (BallotSide.Against, "against,opposed,no votes"), (BallotSide.Neither, "abstain,abstained,abstaining,abstention,abstentions"),
    ];

    private static readonly (int Least, int Most, string Words)[] Orders =
    [
        (1, 1, "the day after,a day after"), (-1, -1, "the day before,a day before,on the eve of"), (-3_650, 0, "before,ahead of,prior to"), (0, 3_650, "after,following"),
    ];

    public static IEnumerable<(string, Term)> Terms() => ClaimTerms.Of(Roles, Families, Factors, Fractions, Ballots, Orders);
}
