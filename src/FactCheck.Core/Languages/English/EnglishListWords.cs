namespace FactCheck.Languages.English;

/// <summary>The words of lists, of matches and scorers, and of places in an order.</summary>
internal static class EnglishListWords
{
    private static readonly RoleWords<ListRole>[] Roles =
    [
        new(ListRole.SecondHalf, "second half,second period,third quarter,fourth quarter,second quarter,final quarter"),
        new(ListRole.TheLast, "last,final,lastly,finally"),
        new(ListRole.StateLike,
            """
            teams,sides,nations,countries,members,hosts,signatories,finalists,semi-finalists,semifinalists,delegations,economies,powers,founders
            winners
            contenders,neighbours,neighbors,parties,markets,allies,partners,guarantors,mediators,bidders
            """),
        new(ListRole.TheseAre, "are,were,make up,these are,are now"),
        new(ListRole.Beating,
            """
            beat,beats,beating,defeated,defeats,defeating,won,win,wins,victory,lost,loss,loses,thrashed,defeat,losing,edged,overcame,triumph,thrash
            thrashes
            thump,thumped,thumps,hammer,hammered,hammers,rout,routed,routs,crush,crushed,crushes,see off,saw off,sees off,edge past,edged past
            upset,upsets,stunned,stuns,ousted,ousts,downed,swept past,sweeps past,eased past,cruised past,dispatched,outlasted,rallied past
            eliminated,eliminates,knocked out
            """),
        new(ListRole.Trailing, "behind,after"),
        new(ListRole.Competitors, "rivals,competitors,contenders,contestants,other rivals,other competitors,other contestants,other contenders"),
        new(ListRole.CityPlural, "cities,towns,capitals,venues"),
        new(ListRole.Scoring,
            """
            scored,scorers,goals,goal,netted,struck,scoring,on target,found the net,scores,hit,hits,bagged,bags,nets,grabbed,grabs,fired,hat-trick
            """),
        new(ListRole.NoGoal,
            """
            card,cards,booked,sent off,replaced,substitute,substituted,came on,missed,saved,disallowed,ruled out,penalties,shootout
            """),
        new(ListRole.HalfTime, "half-time,half time,halftime,the break,the interval,the first half"),
        new(ListRole.ShootOut, "penalties,shootout,shoot-out,aggregate,leg,extra time,first leg,overtime,sets,quarter,season,meeting"),
        new(ListRole.Naming, "named,identified,names,identifies"),
        new(ListRole.Winner, "winners,winners',winner's,winning side,winning side's"),
        new(ListRole.WithGoals, "with,thanks to,through,courtesy of"),
        new(ListRole.Carrying, "passed,passes,approved,approves,adopted,adopts,carried,endorsed,endorses,ratified,ratifies,cleared"),
        new(ListRole.VotingDown, "rejected,rejects,voted down,turned down,threw out,defeated,was lost,fell"),
        new(ListRole.MoreThanMajority,
            """
            two-thirds,two thirds,three-fifths,three fifths,three-quarters,veto,vetoed,supermajority,threshold,required,needed,quorum,short of
            unanimity,absolute majority,amendment to reject
            """),
        new(ListRole.Failing, "failed,fails,not,never,nearly,almost"),
        new(ListRole.GoalsApart,
            """
            season,career,tally,so far,this year,in all competitions,matches,games,campaign,of the season,own goal,own goals,tournament,record
            overall
            """),
        new(ListRole.AllGoals, "all,both"),
        new(ListRole.Kin,
            """
            son,sons,daughter,daughters,children,brothers,sisters,brother,sister,grandchildren,siblings,finalists,winners,nominees,founders
            co-founders,partners,executives,officials,directors,coaches,referees,judges,actors,singers,authors,diplomats,generals,commanders
            semi-finalists,contenders
            """),
        new(ListRole.BothOf, "both"),
        new(ListRole.OnAggregate, "on aggregate,aggregate,over the two legs,over two legs,across the two legs,across two legs"),
        new(ListRole.PenaltyKicks, "penalties,shootout,shoot-out,shootouts,spot kicks"),
        new(ListRole.GoalNote, "pen,min,og"),
        new(ListRole.NamedAs, "as"),
        new(ListRole.StraightSets,
            """
            straight sets,without dropping a set,without losing a set,without conceding a set,did not drop a set,did not lose a set,never dropped a set
            two sets to love,three sets to love,two sets to nil
            """),
        new(ListRole.NilGoals, "nil"),
        new(ListRole.SetDropped,
            """
            two sets to one,three sets to one,three sets to two,from a set down,after losing the first set,after dropping the first set
            after losing the opening set,after dropping the opening set,despite dropping a set,despite losing a set
            """),
        new(ListRole.ThreeSets, "in three sets,three-set win,three-set victory,a three-setter,three-set battle,three-set thriller"),
        new(ListRole.OnlyBehind,
            """
            behind only,only behind,bettered only by,beaten only by,surpassed only by,topped only by,exceeded only by,outdone only by
            eclipsed only by,trailing only,outranked only by,preceded only by,outperformed only by,outpaced only by,outscored only by
            """),
        new(ListRole.OtherOrder, "overall,worldwide,globally,standings,all-time"),
        new(ListRole.PlacePlural,
            """
            towns,villages,counties,districts,provinces,regions,governorates,municipalities,neighbourhoods,neighborhoods,suburbs,islands,ports
            camps,emirates,cantons,boroughs,settlements,parishes,prefectures,wards,townships,hamlets
            """),
        new(ListRole.TakenUp, "they,these,those"),
    ];

    public static IEnumerable<(string, Term)> Terms() => ClaimTerms.OfRoles(Roles);
}
