namespace FactCheck.Languages.English;

/// <summary>The words by which figures are told that can be reckoned from others: parts and their wholes, what is left, what many come to.</summary>
internal static class EnglishReckoning
{
    private static readonly (WordRole Role, string Words)[] Roles =
    [
        (WordRole.PartLead, "in,from,on,at,aboard,to,for,carrying,bound for,loaded with,are from,came from,come from,are in,were in,on board"),
        (WordRole.AnyPerson, "people,persons,individuals,victims,casualties,dead,deaths,fatalities,wounded,injured"),
        (WordRole.Pool, "budget,grant,fund,package,loan,plan,programme,program,project,envelope,donation,aid package,prize money,prize,allocation,credit line,deal,contract,investment"),
        (WordRole.Allotting, "sets aside,set aside,setting aside,allocates,allocated,allocating,earmarks,earmarked,earmarking,includes,included,including,provides,provided,assigns,assigned,devotes,devoted,gives,gave,comprises,comprised,will spend,spends,spent,contains,covers,reserves,reserved,goes,go,went,will go,to be spent,is made up of,consists of"),
        (WordRole.Contributing, "paid,pays,will pay,provided,provides,will provide,contributed,contributes,will contribute,gave,gives,will give,covered,covers,will cover,put up,puts up,financed,funded,pledged,bore,bears,supplied,met,invested"),
        (WordRole.CountedBy, "man,woman,player,judge,team,nation,country,person"),
        (WordRole.Carrying, "passed,passes,approved,approves,adopted,adopts,carried,endorsed,endorses,ratified,ratifies,cleared"), (WordRole.VotingDown, "rejected,rejects,voted down,turned down,threw out,defeated,was lost,fell"),
        (WordRole.MoreThanMajority, "two-thirds,two thirds,three-fifths,three fifths,three-quarters,veto,vetoed,supermajority,threshold,required,needed,quorum,short of,unanimity,absolute majority,amendment to reject"), (WordRole.Failing, "failed,fails,not,never,nearly,almost"),
        (WordRole.WinningSeats, "won,wins,win,took,takes,gained,secured,captured,has,have,hold,holds,held,got,control,controls,claimed,picked up"),
        (WordRole.Raising, "bringing,taking,raising,pushing,lifting,which brings,which takes,brings,takes,brought,took,raised"), (WordRole.TollNoun, "toll,total,tally,number,count,casualties,victims,haul,overall number"),
        (WordRole.Gone, "freed,released,discharged,gone,gone home,went home,left,returned,sold,used,used up,lost,died,killed,rescued,evacuated,found,recovered,paid,spent,repaid,given away,gave away,escaped,fled,deported,transferred,withdrawn,withdrew,counted,completed,built,repaired,reopened,delivered,distributed,handed over,dismissed,sent home,repatriated,vaccinated,cleared,destroyed,let go,eaten,shipped"),
        (WordRole.Casualties, "casualties,dead and injured,dead and wounded"),
        (WordRole.Still, "still,remain,remains,remained,have yet,has yet,are yet,yet to"),
    ];

    public static IEnumerable<(string, Term)> Terms() => ClaimTerms.OfRoles(Roles);
}
