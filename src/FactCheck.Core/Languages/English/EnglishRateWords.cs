namespace FactCheck.Languages.English;

/// <summary>The words of figures computed from two others: rates, prices, balances, margins; and of one amount in two units.</summary>
internal static class EnglishRateWords
{
    private static readonly RoleWords<RateRole>[] Roles =
    [
        new(RateRole.Summing,
            """
            for a total of,for a combined,making a total of,a combined total of,which makes a total of,giving a total of,totalling,totaling
            or a total of
            a total of,that comes to,this comes to,that adds up to,this adds up to,that makes,which comes to,that amounts to,adding up to,coming to
            """),
        new(RateRole.WeightToo, "pound,pounds"),
        new(RateRole.Maritime,
            """
            sea,ship,ships,boat,boats,vessel,vessels,coast,coastline,shore,offshore,navy,naval,port,island,ocean,gulf,waters,tanker,sailors,sailor
            """),
        new(RateRole.AtRate,
            """
            averaging,an average of,on average,at an average of,at a rate of,at the rate of,or an average of,working out at,which works out at
            giving an average of,or about,or,that is,a rate of,a share of,meaning
            """),
        new(RateRole.AtPrice, "at,for,priced at,costing,at a cost of,at a price of"),
        new(RateRole.Deficit, "deficit,shortfall,gap,net outlay,net spend,net cost,net loss,loss,loss of"),
        new(RateRole.Surplus, "surplus,net profit,profit,profit of,net gain,gain"),
        new(RateRole.Income,
            """
            revenue,revenues,income,receipts,exports,takings,earnings,sales,sold for,sold,raised,took,earned,brought in,took in,takes in,collected
            collects,received,receives,generated,turnover,recouped,recovered,raked in,gate receipts,exported,raise,raising
            """),
        new(RateRole.Outlay,
            """
            spending,spend,expenditure,expenditures,expenses,costs,outlays,imports,imported,spent,outgoings,bought,paid,disbursed,paid out,cost of
            costs of
            outlay,wage bill,payments
            """),
        new(RateRole.Margin,
            """
            by a margin of,a margin of,by,lead of,a lead of,majority of,a majority of,margin was,difference of,a difference of,gap of,a gap of
            ahead by
            """),
        new(RateRole.ExchangeRate, "exchange rate,rate of,at a rate of,at the rate of,exchange rate of,the dollar,the euro,one dollar,one euro"),
        new(RateRole.Drawing, "drew,drawing,draw,draws,drawn,tied,tie"),
        new(RateRole.PriceNoun, "price,prices,rent,rents,fare,fares,fee,fees,cost,costs,charge,charges,toll,tolls,tariff,tariffs,bill,bills"),
        new(RateRole.NewTotal, "bringing the total to,taking the total to,bringing the toll to,taking the toll to,bringing to,for a combined"),
        new(RateRole.Instalment, "instalments,installments,payments,tranches,instalment,installment,repayments"),
        new(RateRole.Yielding, "giving,which gives,providing,releasing,with,taking,bringing,worth,paying,costing,for a total,yielding,handing"),
        new(RateRole.LeftOver,
            """
            still has,still have,still lacks,still requires,is short of,are short of,remains short of,lacks,leaving,leaves,which leaves,left with
            leave,remaining,remains,remain,left,outstanding,unspent,unpaid,unfunded,uncovered,short,shortfall,hole,kept,kept the other
            kept the remaining,keeping,still needs,still needed,still owes,still owed,still missing,still to find,still to raise,must still find
            balance of,leaving a balance of,has yet to raise,has yet to receive,still to go,to go,still to pay,yet to be paid,still to be paid
            still unpaid,still to be raised,is still owed,are still owed,now has,now have,is down to,are down to,now holds,now only holds,now owes
            now owe
            """),
        new(RateRole.MeasuredAs, "long,wide,high,tall,deep,in length,in height,in width,in depth,across,in area,in weight,in all"),
        new(RateRole.PackedIn,
            """
            packed,packaged,divided,split,stashed,hidden,wrapped,stored,distributed,bagged,loaded,contained,shipped,delivered,made up of
            in the form of
            """),
        new(RateRole.Outcome,
            """
            brought,carried,delivered,supplied,produced,cost,paying,pays,pay,paid,a bill of,bill,brought in,bringing in,bringing,raising,netting
            earning,totalling,for,making,takings,proceeds,sum,outlay,pot,haul,fetched,yielding,yielded,spending,spent,collecting,collected,comes to
            came to,coming to,bought for,taking,takes,banked,banks,grossed,grossing,earned,generating,generated,for revenue of,revenue of
            in revenue,turnover,pocketed,worth a total of,took in,raised,for total sales of,for sales of,costing,at a total cost of
            for a total cost of
            """),
        new(RateRole.EqualShares, "equal,equally,equal instalments,equal installments,in equal parts,identical,evenly"),
        new(RateRole.ByTheYear, "yearly,annual,annually,a year,each year,per year"),
        new(RateRole.MatchWon, "won,wins,win,victories,winning"),
        new(RateRole.TakenOff, "tax,taxes,taxation,after-tax,depreciation,interest payments,amortisation,amortization,write-downs,impairments"),
        new(RateRole.GivesForWin, "points for a win,points a win,points per win"),
        new(RateRole.MatchLost, "unbeaten,undefeated,lost,defeats,losses,lose,loses,losing,loss,defeat,beaten"),
        new(RateRole.PointsApart, "bonus,deducted,docked,deduction,penalised,two points,last season,average"),
        new(RateRole.RateVerb,
            """
            trading at,traded at,trades at,worth,equals,equalling,is worth,stood at,standing at,fetching,fetches,buys,buying,priced at,at
            changing hands at,pegged at,fixed at,was at,is at
            """),
        new(RateRole.Discount,
            """
            after costs,after expenses,after fees,net of,discount,discounts,discounted,rebate,profit,profits,deposit,tax,taxes,commission,savings
            surcharge,advance
            """),
        new(RateRole.Restating,
            """
            a distance of,an area of,a height of,a length of,a depth of,a width of,a weight of,a speed of,a temperature of,a total distance of
            a total area of,a journey of,a drop of,a climb of
            """),
        new(RateRole.InForm,
            """
            as,in cash,in kind,in shares,in stock,in bonds,in gold,in debt,in loans,in equity,in assets,in property,in the form of,under forest
            under crops,on deposit
            """),
        new(RateRole.PricedApart,
            """
            adult,adults,child,children,student,students,senior,seniors,pensioners,concession,concessions,weekday,weekend,standard,economy
            first-class,full-price,reduced,discounted,cheapest,dearest,single,return,family ticket,family tickets,family pass,regular,basic,premium
            from,up to,average
            """),
        new(RateRole.Costing, "costs,cost,is priced at,are priced at,priced at,sells for,sell for,sold for,goes for,go for,is,was"),
        new(RateRole.Averaging, "averaging,averaged,averages,at an average of,at a rate of"),
        new(RateRole.TakingUp, "that,this,it,the sum,the amount,the money"),
        new(RateRole.GoalUnit, "goal,goals,run,runs,try,tries"),
        new(RateRole.MarginNoun, "margin,win,victory,defeat,loss,difference,triumph"),
        new(RateRole.ScoreApart,
            """
            half-time,half time,halftime,at the break,the interval,overtime,extra time,penalties,shootout,shoot-out,aggregate,first half
            second half,first quarter,second quarter,third quarter,fourth quarter,set,sets,series,first leg,second leg,previous,last season
            last meeting,first game,opening game,previous game,earlier,at one stage,at one point
            """),
        new(RateRole.ForEvery, "for every,per,to every,for each,to each"),
        new(RateRole.AverageOfAll,
            """
            average,averages,averaged,averaging,an average of,on average,at an average of,mean,average speed,an average speed of
            at an average speed of
            """),
        new(RateRole.Household, "family,families,household,households,home,homes"),
        new(RateRole.RecordTime, "record,best,personal best,lifetime best,season's best,last year,last season"),
        new(RateRole.Monthly, "monthly"),
        new(RateRole.Weekly, "weekly"),
        new(RateRole.FlatPrice,
            """
            for a flat,at a flat,flat rate of,a flat fee of,at an average price of,for an average of,at an average of,an average price of
            a flat price of,single price of,flat price of,one price of,uniform price of
            """),
        new(RateRole.EqualMeasure,
            """
            equivalent to,the equivalent of,equals,equal to,is equal to,equalling,amounts to,amounting to,works out at,comes to,translates to
            translates into,converts to,that is
            """),
        new(RateRole.PointingBack, "those,these"),
        new(RateRole.PointingTo, "that,this,those,these"),
        new(RateRole.WorkingOut,
            """
            works out at,worked out at,works out to,works out as,working out at,comes out at,came out at,comes out to,equates to,equivalent to,
            an average of,average of,averages,averaged,averaging,amounts to,amounted to
            """),
        new(RateRole.ReckonedAt, "at,counting,reckoning"),
        new(RateRole.ShortOf, "short of,shy of,below,fewer than"),
        new(RateRole.HeldAt, "at,to"),
        new(RateRole.LeadNoun, "majority,lead,advantage,margin,cushion,gap,difference"),
        new(RateRole.NoOther, "no other,no others,no more,nothing else,no points deducted,no points docked"),
        new(RateRole.VoteUnit, "vote,votes"),
        new(RateRole.TheMoney,
            """
            the money,the amount,the sum,the whole amount,the full amount,the funds,the funding,the cash,the total,its,the deal,the contract
            the extension
            """),
        new(RateRole.YearlyMean, "average annual value,annual average,average yearly value,average annual cost,yearly average"),
        new(RateRole.PerUnit, "per"),
        new(RateRole.Apiece, "each,apiece"),
        new(RateRole.OneOf, "a,an"),
        new(RateRole.RateNoun, "rate"),
        new(RateRole.PricedAgainst, "to,for,against"),
        new(RateRole.TheMoneyOf, "the,one,each,a,every"),
        new(RateRole.SideBySide, "by,x"),
        new(RateRole.OwnerEnding, "s"),
        new(RateRole.Drawn, "therefore,thus,hence,leaving,leaves,left,that leaves,this leaves,which leaves,resulting,so,meaning"),
        new(RateRole.OtherBalance,
            """
            current-account,current account,primary,structural,cumulative,accumulated,operating,non-oil,underlying,pension,cyclically
            """),
        new(RateRole.Sharing, "share,shared,sharing,shares,split,splits,splitting,divide,divided"),
        new(RateRole.Getting, "gets,got,receives,received,will get,will receive,takes home,took home,earns,earned"),
        new(RateRole.Aircraft, "jet,jets,plane,planes,aircraft,airliner,airliners,aeroplane,aeroplanes,airplane,airplanes"),
    ];

    public static IEnumerable<(string, Term)> Terms() => ClaimTerms.OfRoles(Roles);
}
