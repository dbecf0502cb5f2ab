namespace FactCheck.Languages.English;

/// <summary>The words of figures that are computed from two others: rates, balances and margins; and of matches and places in an order.</summary>
internal static class EnglishBalances
{
    private static readonly (WordRole Role, string Words)[] Roles =
    [
        (WordRole.ForEach, "each,apiece,per,for each,for every,per person,per head,a head,a piece,to each,every,every single"),
        (WordRole.AtRate, "averaging,an average of,on average,at an average of,at a rate of,at the rate of,or an average of,working out at,which works out at,giving an average of,or about,or,that is,a rate of,a share of,meaning"),
        (WordRole.AtPrice, "at,for,priced at,costing,at a cost of,at a price of"),
        (WordRole.InAll, "total,totalling,totaling,altogether,in all,in total,overall,combined,a total of"),
        (WordRole.Deficit, "deficit,shortfall,gap,net loss,loss,loss of"), (WordRole.Surplus, "surplus,net profit,profit,profit of"),
        (WordRole.Income, "revenue,revenues,income,receipts,exports,takings,earnings,sales,sold for,sold,raised,took,earned,brought in"), (WordRole.Outlay, "spending,spend,expenditure,expenditures,expenses,costs,outlays,imports,spent,outgoings,bought,paid"),
        (WordRole.Margin, "by a margin of,a margin of,by,lead of,a lead of,majority of,a majority of,margin was,difference of,a difference of,gap of,a gap of,ahead by"),
        (WordRole.ExchangeRate, "exchange rate,rate of,at a rate of,at the rate of,exchange rate of,the dollar,the euro,one dollar,one euro"),
        (WordRole.Drawing, "drew,drawing,draw,draws,drawn,tied,tie"),
        (WordRole.Beating, "beat,beats,beating,defeated,defeats,defeating,won,win,wins,victory,lost,loss,loses,thrashed,edged,overcame,triumph"),
        (WordRole.OtherScore, "penalties,shootout,shoot-out,shootouts,aggregate,half-time,halftime,half,leading,led,lead,trailing,trailed,level,extra time,first leg,second leg,leg,sets,set,down,behind,up,series,points,if,needed,need,needs,record,overtime,ahead"),
        (WordRole.Placing, "ranked,ranks,ranking,finished,finishing,came,placed,place,position,largest,biggest,highest"), (WordRole.Competitors, "rivals,competitors,contenders,contestants,other rivals,other competitors,other contestants,other contenders"), (WordRole.Trailing, "behind,after"),
        (WordRole.Spending, "spending,having spent,spent,after spending,serving,served,lived,had lived,living,endured,enduring,having served,after serving"),
        (WordRole.Turning, "turned,will have turned,has turned,turns,will turn,turning,turn,will be,celebrates turning"),
        (WordRole.Deceased, "the late"),
        (WordRole.MarkedThen, "marked,celebrated,commemorated,observed"),
        (WordRole.Earlier, "had,had been,was"),
        (WordRole.Reaching, "reaching,hitting,to reach,to hit,to close at,closing at,reached,hit,closed at,ending at"),
        (WordRole.Circumstance, "when,as,because,following,near,at,with,for,where,despite,amid,ahead of,who,although,but,since"),
        (WordRole.Nowadays, "now,today,currently,now aged"),
        (WordRole.CountedBy, "strong,seat,member"),
        (WordRole.Group, "squad,team,delegation,list,group,crew,panel,cabinet,jury"),
        (WordRole.ForLength, "for,for a full,for a total of,over,in all,in the space of,throughout"), (WordRole.Own, "his,her,its,their,my,our"),
        (WordRole.PuttingEnd, "ending,to end,and ended,which ended,bringing an end to,closing,capping,completing,marking the end of,bringing to an end"),
        (WordRole.Spell, "closure,gap,break,interruption,halt,pause,hiatus,absence,suspension,shutdown,stoppage,disruption,blackout,outage,cut,strike,walkout,siege,blockade,captivity,detention,prison,jail,custody,exile,isolation,repairs,restoration,renovation,construction,drought,lockdown,curfew,stand-off,standoff,occupation,imprisonment,house arrest,occupancy,darkness,wait,layoff,lay-off,recess,moratorium,truce,ceasefire,trial,hearings,talks,fighting,negotiations,argument,debate,wrangling,bargaining,office,power,charge,standstill,stoppage,reign,rule,tenure,stint,spell,stay,service,dispute,impasse,deadlock,quarantine,mission,voyage,search,darkness,silence,disuse,neglect,crossing,journey,trip,flight,air,mid-air,ride,drive,passage,climb,trek,session,sitting,match,testimony,sit-in,vigil,hunger strike,manhunt,pursuit,operation,procedure,surgery,ordeal,rescue,marriage,rehabilitation,rehab,performance,concert,shift,tour,tenure,inactivity,intermission,premiership,presidency,incarceration,confinement,sea,space,orbit"),
        (WordRole.Again, "again,once more,anew"), (WordRole.AgreedLength, "forecast,outlook,pass,ticket,average,supply,visit visa,subscription,season,plan,deal,sentence,loan,lease,agreement,ban,project,programme,program,period,old,guarantee,warranty,bond,licence,license,limit,deadline,window,notice,visa"),
        (WordRole.WhenAged, "when,as"), (WordRole.Elder, "older than,younger than,older,younger,his senior,her senior,his junior,her junior"),
        (WordRole.Standing, "open,open to the public,in business,in operation,in service,in print,in circulation,on air,on the air,up and running,in orbit,independent,of independence,in existence"), (WordRole.InOffice, "in office,in power,in charge,at the helm,in the job,in the post,in the role,in post,in the position,on the throne,as monarch,as king,as queen,on the bench,on the court,in the chair,at the top,in the hot seat,at city hall,in parliament,the post,the job,the role,the position,the title,the seat"), (WordRole.Wedded, "married,together,of marriage"), (WordRole.Confined, "behind bars,in prison,in jail,in exile,in captivity,in custody,closed,shut,idle,empty,in hospital,in the hospital,in intensive care,in a coma,underground,in detention,on the run,in hiding,at sea"),
        (WordRole.Lately, "has been,have been,has now been,have now been,has already been,has stayed,has remained,have remained,has stood,has lain,has sat,has,have,is now,have stayed"),
        (WordRole.NextDay, "the next day,the following day,the day after,a day later"), (WordRole.PreviousDay, "the previous day,the day before,a day earlier"), (WordRole.Thereafter, "and then,then,and later,and subsequently,subsequently,and afterwards,afterwards,in its aftermath,in the aftermath,went on to,before going on to"), (WordRole.Repealed, "repealed,was repealed,scrapped,was scrapped,annulled,was annulled,struck down,was struck down,rescinded,revoked,was revoked,abolished,was abolished,withdrawn,was withdrawn"),
        (WordRole.Pluperfect, "had,had been,having"), (WordRole.BeforeIt, "earlier,before that,beforehand,previously,before"), (WordRole.Extra, "more,extra,additional,longer,further,late,early,behind schedule,ahead of schedule"), (WordRole.TakingOffice, "took over,took office,took charge,took the helm,took the oath,took up the post,was appointed,appointed,was elected,first elected,elected,was sworn in,sworn in,became,came to power,came to the throne,was named,assumed,was crowned,was chosen"), (WordRole.Instalment, "instalments,installments,payments,tranches,instalment,installment,repayments"), (WordRole.Yielding, "giving,which gives,providing,releasing,with,taking,bringing,worth,paying,costing,for a total,yielding,handing"),
        (WordRole.Merely, "only,just,barely,a mere,a full,fully,all of"), (WordRole.AgeGap, "a gap of,an age gap of,the gap is,the age gap is,a difference of,an age difference of,apart,between them,between the two,separate them,separate the two"), (WordRole.ToCome, "turns,will turn,will be,turning,will have turned"),
        (WordRole.FirstOfAll, "its first,the first,his first,her first,first"),
        (WordRole.LeftOver, "still has,still have,still lacks,still requires,is short of,are short of,remains short of,lacks,leaving,leaves,which leaves,left with,leave,remaining,remains,remain,left,outstanding,unspent,unpaid,unfunded,uncovered,short,shortfall,hole,kept,kept the other,kept the remaining,keeping,still needs,still needed,still owes,still owed,still missing,still to find,still to raise,must still find,balance of,leaving a balance of,has yet to raise,has yet to receive"),
        (WordRole.CauseOf, "as,since,after,because,with"), (WordRole.Rival, "rival,rival's,rivals,opponent,opponent's,challenger,challenger's,runner-up,runner-up's,incumbent's,incumbent,nearest"),
        (WordRole.Outcome, "brought,carried,delivered,supplied,produced,cost,paying,pays,pay,paid,a bill of,bill,brought in,bringing in,bringing,raising,netting,earning,totalling,for,making,takings,proceeds,sum,outlay,pot,haul,fetched,yielding,yielded,spending,spent,collecting,collected,comes to,came to,coming to,bought for"),
        (WordRole.EqualShares, "equal,equally,equal instalments,equal installments,in equal parts,identical,evenly"), (WordRole.ByTheYear, "yearly,annual,annually,a year,each year,per year"),
        (WordRole.MatchWon, "won,wins,win,victories"), (WordRole.MatchLost, "lost,defeats,losses,lose,loses"), (WordRole.PointsApart, "bonus,deducted,docked,deduction,penalised,two points,last season,average"),
        (WordRole.CityPlural, "cities,towns,capitals,venues"), (WordRole.Scoring, "scored,scorers,goals,goal,netted,struck,scoring,on target,found the net"), (WordRole.NoGoal, "card,cards,booked,sent off,replaced,substitute,substituted,came on,missed,saved,disallowed,ruled out,penalties,shootout"),
        (WordRole.HalfTime, "half-time,half time,halftime,the break,the interval,the first half"), (WordRole.ShootOut, "penalties,shootout,shoot-out,aggregate,leg,extra time,first leg,overtime,sets,quarter,season,meeting"),
        (WordRole.RateVerb, "trading at,traded at,trades at,worth,equals,equalling,is worth,stood at,standing at,fetching,fetches,buys,buying,priced at,at,changing hands at,pegged at,fixed at,was at,is at"),
        (WordRole.Leading, "leads,lead,led,leading"),
        (WordRole.AheadOf, "ahead of,clear of,more than,better than,in front of"),
        (WordRole.Discount, "discount,discounts,discounted,rebate,profit,profits,deposit,tax,taxes,commission,savings,surcharge,advance"),
        (WordRole.SameMonth, "of that month,of the same month,of the month"),
    ];

    public static IEnumerable<(string, Term)> Terms() => ClaimTerms.OfRoles(Roles);
}
