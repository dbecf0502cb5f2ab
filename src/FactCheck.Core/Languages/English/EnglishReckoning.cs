namespace FactCheck.Languages.English;

/// <summary>The words by which figures are told that can be reckoned from others: parts and their wholes, what is left, what many come to.</summary>
internal static class EnglishReckoning
{
    private static readonly (WordRole Role, string Words)[] Roles =
    [
        (WordRole.PartLead, "in,from,on,at,aboard,to,for,carrying,bound for,loaded with,are from,came from,come from,are in,were in,on board"),
        (WordRole.AnyVictim, "people,persons,individuals,victims,casualties,dead,deaths,fatalities,wounded,injured"),
        (WordRole.Pool, "budget,grant,fund,package,loan,plan,programme,program,project,envelope,donation,aid package,prize money,prize,allocation,credit line,deal,contract,investment"),
        (WordRole.Allotting, "sets aside,set aside,setting aside,allocates,allocated,allocating,earmarks,earmarked,earmarking,includes,included,including,provides,provided,assigns,assigned,devotes,devoted,gives,gave,comprises,comprised,will spend,spends,spent,contains,covers,reserves,reserved,goes,go,went,will go,to be spent,is made up of,consists of"),
        (WordRole.Contributing, "paid,pays,will pay,provided,provides,will provide,contributed,contributes,will contribute,gave,gives,will give,covered,covers,will cover,put up,puts up,financed,funded,pledged,bore,bears,supplied,met,invested"),
        (WordRole.CountedBy, "man,woman,player,judge,team,nation,country,person"),
        (WordRole.Carrying, "passed,passes,approved,approves,adopted,adopts,carried,endorsed,endorses,ratified,ratifies,cleared"), (WordRole.VotingDown, "rejected,rejects,voted down,turned down,threw out,defeated,was lost,fell"),
        (WordRole.MoreThanMajority, "two-thirds,two thirds,three-fifths,three fifths,three-quarters,veto,vetoed,supermajority,threshold,required,needed,quorum,short of,unanimity,absolute majority,amendment to reject"), (WordRole.Failing, "failed,fails,not,never,nearly,almost"),
        (WordRole.WinningSeats, "won,wins,win,took,takes,gained,secured,captured,has,have,hold,holds,held,got,control,controls,claimed,picked up"),
        (WordRole.Raising, "bringing,taking,raising,pushing,lifting,which brings,which takes,brings,takes,brought,took,raised"), (WordRole.SumNoun, "toll,total,tally,number,count,casualties,victims,haul,overall number"),
        (WordRole.Gone, "freed,released,discharged,gone,gone home,went home,left,returned,sold,used,used up,lost,died,killed,rescued,evacuated,found,recovered,paid,spent,repaid,given away,gave away,escaped,fled,deported,transferred,withdrawn,withdrew,counted,completed,built,repaired,reopened,delivered,distributed,handed over,dismissed,sent home,repatriated,vaccinated,cleared,destroyed,let go,eaten,shipped"),
        (WordRole.Casualties, "casualties,dead and injured,dead and wounded"),
        (WordRole.TakingUp, "that,this,it,the sum,the amount,the money"),
        (WordRole.Still, "still,remain,remains,remained,have yet,has yet,are yet,yet to"),
        (WordRole.Gone, "given,thrown away,thrown out,administered,discarded,signed,boarded,disembarked,got off,cancelled,scrapped,retired,wiped out,taken,borrowed,lent"),
        (WordRole.LeftOver, "still to go,to go,still to pay,yet to be paid,still to be paid,still unpaid,still to be raised,is still owed,are still owed"),
        (WordRole.Income, "took in,takes in,collected,collects,received,receives,generated,turnover,raked in,gate receipts"), (WordRole.Outlay, "disbursed,paid out,cost of,costs of,outlay,wage bill,payments"), (WordRole.Surplus, "net gain,gain"),
        (WordRole.GoalUnit, "goal,goals,run,runs,try,tries"), (WordRole.MarginNoun, "margin,win,victory,defeat,loss,difference,triumph"),
        (WordRole.ScoreApart, "half-time,half time,halftime,at the break,the interval,overtime,extra time,penalties,shootout,shoot-out,aggregate,first half,second half,first quarter,second quarter,third quarter,fourth quarter,set,sets,series,first leg,second leg,previous,last season,last meeting"),
        (WordRole.MatchNoun, "match,matches,game,games,fixtures,league games,league matches,outings,rounds"), (WordRole.MatchWon, "winning"), (WordRole.MatchLost, "losing,loss,defeat,beaten"), (WordRole.Drawing, "draws,drawing"),
        (WordRole.ForEvery, "for every,per,to every,for each,to each"), (WordRole.GoalsApart, "season,career,tally,so far,this year,in all competitions,matches,games,campaign,of the season,own goal,own goals,tournament,record,overall"), (WordRole.AllGoals, "all"), (WordRole.Kin, "son,sons,daughter,daughters,children,brothers,sisters,brother,sister,grandchildren,siblings"), (WordRole.AverageOfAll, "average,averages,averaged,averaging,an average of,on average,at an average of,mean"),
        (WordRole.Outcome, "taking,takes,banked,banks,grossed,grossing,earned,generating,generated,for revenue of,revenue of,in revenue,turnover,collected,pocketed,worth a total of,took in,raised,for total sales of,for sales of"),
        (WordRole.Monthly, "monthly"), (WordRole.Weekly, "weekly"),
        (WordRole.AheadOf, "over its,over the,over his,above the,above its,below the,below its,under the,under its,less than,fewer than,short of the,short of its,higher than,lower than"),
        (WordRole.Scoring, "scores,hit,hits,struck,bagged,bags,nets,grabbed,grabs,fired,hat-trick"),
        (WordRole.FlatPrice, "for a flat,at a flat,flat rate of,a flat fee of,at an average price of,for an average of,at an average of,an average price of,a flat price of"), (WordRole.Together, "together,combined,between them,in all,altogether,taken together,in total"),
        (WordRole.Outcome, "costing,at a total cost of,for a total cost of"), (WordRole.LeftOver, "now has,now have,is down to,are down to"), (WordRole.Kin, "finalists,winners,nominees,founders,co-founders,partners,executives,officials,directors,coaches,referees,judges,actors,singers,authors,diplomats,generals,commanders,semi-finalists,contenders"),
        (WordRole.GoingThrough, "went through,advanced,qualified,passed,accepted,agreed,go through,have passed,have qualified,were accepted,were approved,were promoted"), (WordRole.GoingOut, "went home,were eliminated,were knocked out,failed,refused,declined,rejected,were rejected,were turned down,go home,have failed,dropped out,were relegated"),
        (WordRole.ScoreApart, "first game,opening game,previous game,earlier,at one stage,at one point"), (WordRole.Adding, "with interest,including interest,after interest,including fees"),
        (WordRole.Stuff, "cargo,goods,aid,supplies,food,grain,grains,cereals,waste,drugs,narcotics,crops,metals,materials,relief,fruit,vegetables,meat,merchandise,contraband"), (WordRole.PartLead, "against"), (WordRole.GoingThrough, "finished,completed"), (WordRole.GoingOut, "did not finish,pulled out,withdrew,retired"), (WordRole.AheadOf, "behind,adrift of"), (WordRole.AverageOfAll, "average speed,an average speed of,at an average speed of"), (WordRole.LeftOver, "now holds,now only holds"), (WordRole.AllGoals, "both"),
        (WordRole.PlaceLead, "in,on,at,along,near,outside,around,aboard"), (WordRole.PartLead, "along,near,outside,around"), (WordRole.LeftOver, "now owes,now owe"),
        (WordRole.JustOne, "once"),
        (WordRole.BothOf, "both"),
        (WordRole.EqualMeasure, "equivalent to,the equivalent of,equals,equal to,is equal to,equalling,amounts to,amounting to,works out at,comes to,translates to,translates into,converts to,that is"),
        (WordRole.PointingBack, "those,these,all"),
        (WordRole.VoteUnit, "vote,votes"),
        (WordRole.ReckonedAt, "at,counting,reckoning"),
        (WordRole.HeldAt, "at,to"),
        (WordRole.FlatPrice, "single price of,flat price of,one price of,uniform price of"),
        (WordRole.SecondPlace, "second,runner-up,in second,came second,second place"),
        (WordRole.NoOther, "no other,no others,no more,nothing else,no points deducted,no points docked"),
        (WordRole.ShortOf, "short of,shy of,below,fewer than"),
        (WordRole.LeadNoun, "majority,lead,advantage,margin,cushion,gap,difference"),
        (WordRole.PointingTo, "that,this,those,these"),
    ];

    public static IEnumerable<(string, Term)> Terms() => ClaimTerms.OfRoles(Roles);
}
