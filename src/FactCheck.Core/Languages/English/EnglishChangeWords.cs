namespace FactCheck.Languages.English;

/// <summary>The words that tell what a figure was before, what it became and of what it is.</summary>
internal static class EnglishChangeWords
{
    private static readonly RoleWords<ChangeRole>[] Roles =
    [
        new(ChangeRole.Growth, "growth"),
        new(ChangeRole.OwnValue, "its value,their value,its size,its length,its price"),
        new(ChangeRole.Aspect,
            """
            value,values,revenue,revenues,price,prices,profit,profits,earnings,cost,costs,share,shares,volume,size,area,average,losses,consumption
            output,production,sales,exports,imports,income,demand
            """),
        new(ChangeRole.Formerly,
            """
            when it stood at,when it was,when it reached,when it hit,when they stood at,when they were,that went for,which went for,that cost,which cost,used to cost,that sold for,which sold for,that was sold for,that rented for
            which rented for,used to be,that stood at,which stood at,that had been,stood previously at,had stood at,formerly,that fetched
            which fetched,that traded at,which traded at,that sold at,began the night on,began the day on,started the day on,started on,began on
            started the night on
            """),
        new(ChangeRole.HavingBeen, "having been,having ended,having closed,having finished,having stood,having started,having begun"),
        new(ChangeRole.Deed,
            """
            repaying,paying,paying off,deducting,subtracting,adding,selling,buying,acquiring,spending,withdrawing,shedding,losing,gaining,
            releasing,cancelling,writing off,taking on,hiring,cutting,returning,the departure of,the death of,the deaths of,the loss of,
            the sale of,the purchase of,the addition of,the arrival of,the release of,the return of,the withdrawal of,a payment of,payment of
            """),
        new(ChangeRole.Post, "job,jobs,post,posts,position,positions,role,roles,redundancies"),
        new(ChangeRole.Dismissing,
            """
            eliminate,eliminates,eliminated,eliminating,axe,axes,axed,axing,lay off,laid off,lays off,laying off,dismiss,dismissed,dismissing,scrap
            scraps,scrapped,scrapping,let go of,make redundant
            """),
        new(ChangeRole.Yearly,
            """
            in the year to,year on year,year-on-year,from a year earlier,from a year ago,annually,in the twelve months to,in the 12 months to
            on the year
            """),
        new(ChangeRole.OfPace,
            """
            easing,cooling,slowed,accelerated,quickened,cooled,slows,slow,cools,eases,accelerates,quickens,speeds up,sped up,picks up,picked up
            pick up
            """),
        new(ChangeRole.Unsure,
            """
            gains,sheds,advances,retreats,narrowing,narrowed,narrows,widening,widens,improved,weakened,strengthened,appreciated,depreciated,widened
            advanced,up,down,lost,shed,gained,more,fewer,higher,lower,loss,losing,retreated,weakens,strengthens
            """),
        new(ChangeRole.CountNoun, "number,numbers,amount,volume,volumes,count"),
        new(ChangeRole.OfQuality,
            """
            advances,boosts,lifts,improved,weakened,strengthened,appreciated,depreciated,advanced,weakens,strengthens,extended
            """),
        new(ChangeRole.Lesser, "less,smaller,shorter,below"),
        new(ChangeRole.Greater, "larger,longer,above"),
        new(ChangeRole.AtThatTime, "when"),
        new(ChangeRole.GapNoun, "deficit,gap,shortfall,loss,losses"),
        new(ChangeRole.Closing, "closed,ended,finished,settled,close,end,finish,settle,closing,ending,finishing,trade,trading,traded"),
        new(ChangeRole.Thereupon, "bringing,leaving,taking,raising,lifting,which brings,which takes"),
        new(ChangeRole.Removing, "closed,shut,sold,scrapped,retired,cut,removed,withdrew"),
        new(ChangeRole.Additional, "additional,new,extra,further"),
        new(ChangeRole.AddingTo, "added,adding,adds,add,addition of"),
        new(ChangeRole.EndingAt, "to close,to end,to finish,to settle,closing,ending,finishing,settling"),
        new(ChangeRole.Percentage, "percentage"),
        new(ChangeRole.PointNoun, "percentage point"),
        new(ChangeRole.One, "a,one"),
        new(ChangeRole.Entire, "full,whole"),
        new(ChangeRole.Costing, "cost"),
        new(ChangeRole.Level, "at"),
        new(ChangeRole.LeadingTo,
            """
            which would,that would,which will,which takes,which took,which brings,which raises,which lifts,which cuts,taking,bringing,the change would
            the move would,the rise would,the increase would,the cut would
            """),
        new(ChangeRole.OfShorterTime, "on the month,month on month,month-on-month,from the month before,from a month earlier,on a monthly basis,quarter on quarter,on the quarter"),
        new(ChangeRole.Scoring, "scored,scoring,netted,bagged,struck,bought,hired,recruited,opened"),
        new(ChangeRole.TallyNoun, "tally,total,goal tally,haul,count"),
    ];

    public static IEnumerable<(string, Term)> Terms() => ClaimTerms.OfRoles(Roles);
}
