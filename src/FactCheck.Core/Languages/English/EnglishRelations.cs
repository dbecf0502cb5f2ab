namespace FactCheck.Languages.English;

/// <summary>The words that tell what a figure was before, whose figure it is and what of a whole it may be.</summary>
internal static class EnglishRelations
{
    private static readonly (WordRole Role, string Words)[] Roles =
    [
        (WordRole.TimeBefore, "a year earlier,a year ago,a year before,the year before,a month earlier,a month ago,a month before,the month before,a week earlier,a week ago,the week before,a day earlier,the day before,the previous,previously,earlier,ago,at the start of,at the beginning of,in the same month last year,in the same period last year,in the same quarter last year,in the same month,in the same period,in the same quarter,a decade ago,the season before,before the war,before the change"),
        (WordRole.Formerly, "that went for,which went for,that cost,which cost,used to cost,that sold for,which sold for,that was sold for,that rented for,which rented for,used to be,that stood at,which stood at,that had been,stood previously at,had stood at,formerly"),
        (WordRole.HavingBeen, "having been,having ended,having closed,having finished,having stood,having started,having begun"),
        (WordRole.Becoming, "standing at,now stands at,now sells for,now fetches,now costs,stands at,stood now at,is now at,are now at,and now,taking it to,bringing it to,brings it to,takes it to"),
        (WordRole.Post, "job,jobs,post,posts,position,positions,role,roles,redundancies"),
        (WordRole.Dismissing, "eliminate,eliminates,eliminated,eliminating,axe,axes,axed,axing,lay off,laid off,lays off,laying off,dismiss,dismissed,dismissing,scrap,scraps,scrapped,scrapping,let go of,make redundant"),
        (WordRole.Rise, "double,triple,quadruple,quintupled,boosting,lifting,lifted,quickened,leap,leaps,spike,spikes,spiked,uptick,ballooned,went up,gone up,go up,goes up,going up"), (WordRole.Fall, "ebbed,waned,sagged,thinned,reducing,lowering,trimming,slashing,cutting,cooled,came down,come down,went down,gone down,go down,goes down,going down,halve,halves,halving,dip,dips,tumble,tumbles,downturn"),
        (WordRole.Most, "most of,most"), (WordRole.Lacking, "not,never,no,without,short of,shy of,lacks,lacked,lose,lost,needed for,needs,need,denied,deprived of"), (WordRole.Containing, "poll of,survey of,sample of,comprises,comprising,made up of,with a total of,consisting of"), (WordRole.Evidence, "as,with,citing,after,where,since,based on"),
        (WordRole.Granting, "giving,gives,gave,enough for,which gave,which gives,securing,handing,winning,for"), (WordRole.OfMajority, "absolute,outright,clear,simple,overall,comfortable,slim,narrow,slender,working,bare"), (WordRole.Passing, "pass rate,passed,pass,success rate,passing"), (WordRole.Altogether, "in all,in total,altogether,all told"), (WordRole.Registered, "registered,eligible"),
        (WordRole.Overall, "main,key,benchmark,overall,total,annual,national,official,global,world,average,headline,central bank,central,country,nation,kingdom,domestic,figures,data,latest,again,slightly,sharply,further,steeply,modestly,this,close,closes,closed,closing,end,ends,ended,ending,finish,finishes,finished,settle,settles,settled,open,opens,opened,trade,trades,traded,trading,has,have,had,been,are,were,was,session,gets,get,got,getting,products,decided,decides,agreed,agrees,voted"),
        (WordRole.GapNoun, "deficit,gap,shortfall,loss,losses"), (WordRole.WhichIs, "that was,this was,which was"), (WordRole.Formerly, "that fetched,which fetched,that traded at,which traded at,that sold at"), (WordRole.Holding, "holding,winning,taking,occupying,filling"), (WordRole.Fall, "cheaper,ease,lowers,reduces,reduce,plummets,plunges,dwindles,trims,slashes,sheds,retreats,sags"), (WordRole.Rise, "dearer,pricier,costlier,gains,expands,rallies,rebounds,rebounded,swells,boosts,lifts,hikes,hiked,advances"), (WordRole.Unsure, "gains,sheds,advances,retreats"), (WordRole.OfQuality, "advances,boosts,lifts"), (WordRole.TollNoun, "death toll,toll,number of dead,number of deaths,number of people killed,number killed,number of fatalities"), (WordRole.Reaching, "hits,reaches,has reached,had reached,tops"), (WordRole.AtThatTime, "when"), (WordRole.Lesser, "less,smaller,shorter,below"), (WordRole.Greater, "larger,longer,above"), (WordRole.CountNoun, "number,numbers,amount,volume,volumes,count"), (WordRole.LevelNoun, "rate,level,levels"), (WordRole.OfQuality, "improved,weakened,strengthened,appreciated,depreciated,advanced,weakens,strengthens,extended"),
        (WordRole.Turnout, "turned out"),
        (WordRole.TurningTo, "adding that,noting that,warning that,pointing out that,saying that"),
        (WordRole.OverBar, "above the,comfortably above,well above,just above,over the,well over,clearing the,passing the,exceeding the,surpassing the,more than the,reaching the,meeting the"), (WordRole.ShortOfBar, "short of,shy of,below the,well below,just below,missing the,failing to reach,less than the,fewer than the"),
        (WordRole.Tranche, "tranche,instalment,installment,first phase,first payment,initial payment,down payment,disbursement"), (WordRole.StakeNoun, "stake,holding,deal,purchase,shares"), (WordRole.Magnitude, "magnitude,richter"),
        (WordRole.BarNeeded, "needed,required,requires,require,necessary,majority,mark,threshold"), (WordRole.Demanding, "asked,ask,asks,sought,seek,seeks,seeking,demanded,requested,could face,faces,face,facing,up to,maximum"),
        (WordRole.Thereby, "thus,thereby,therefore,hence,or"),
        (WordRole.EndingAt, "to close,to end,to finish,to settle,closing,ending,finishing,settling"),
        (WordRole.Prison, "prison,jail,jails,jailed,imprisonment,imprisoned,behind bars,prison term,jail term"),
        (WordRole.Fall, "easing,easing back,narrowing,narrowed,narrows,cooling,slipping,edging down,ticking down,sliding,tumbling,dipping"), (WordRole.Rise, "widening,widened,widens,climbing,edging up,ticking up,swelling"), (WordRole.Unsure, "narrowing,narrowed,narrows,widening,widens"), (WordRole.OfPace, "easing,cooling"),
        (WordRole.Majority, "majority"), (WordRole.Minority, "minority"),
        (WordRole.Surveyed, "inspected,examined,surveyed,checked,visited,polled,asked,tested,questioned,sampled,studied,reviewed,interviewed"),
        (WordRole.PriceNoun, "price,prices,rent,rents,fare,fares,fee,fees,cost,costs,charge,charges,toll,tolls,tariff,tariffs,bill,bills"),
        (WordRole.Pause, "closure,closed,shut,shutdown,dark,idle,halted,suspended,hiatus,absence,mothballed,shuttered,silent,dormant"),
        (WordRole.Attending, "present,attended by,attending,who voted,voting,taking part,in attendance,who took part"),
        (WordRole.Article, "the"), (WordRole.Possessive, "its,their,our,his,her"),
        (WordRole.CastingVote, "voted,took part,taken part,taking part,cast a vote,cast their votes,cast votes,cast ballots,cast a ballot"),
        (WordRole.Yearly, "in the year to,year on year,year-on-year,from a year earlier,from a year ago,annually,in the twelve months to,in the 12 months to,on the year"),
        (WordRole.LastOf, "the last of,the last of the"),
        (WordRole.Among, "among,amongst,for women,for men,for those"),
        (WordRole.Fall, "edges down,inches down,slows,slow,cools,eases,slips,weakens,slumps"), (WordRole.Rise, "edges up,inches up,accelerates,quickens,speeds up,sped up,picks up,picked up,pick up,jumps,surges,soars,strengthens"),
        (WordRole.OfPace, "slowed,accelerated,quickened,cooled,slows,slow,cools,eases,accelerates,quickens,speeds up,sped up,picks up,picked up,pick up"), (WordRole.Fall, "shorten,shortens,shortened,shortening"), (WordRole.Rise, "lengthen,lengthens,lengthened"), (WordRole.Unsure, "improved,weakened,strengthened,appreciated,depreciated,widened,advanced,up,down,lost,shed,gained,more,fewer,higher,lower,loss,losing,retreated,weakens,strengthens"),
        (WordRole.Person, "respondents,commuters,shoppers,customers"),
        (WordRole.OfThat, "of that,of this,of it,of the sum,of this sum,of that sum,of the money,of the total,of that total,from that,of that amount"), (WordRole.DestinedFor, "for,on,towards"),
        (WordRole.SingleAnswer, "single answer,one answer,single choice,single option,one option,one choice,only one"),
        (WordRole.Meaning, "which means that,which means,meaning that,that means,this means,this means that,that means that"), (WordRole.That, "giving it,giving them,giving the party,a share of,or a share of,for a share of,which works out at"),
        (WordRole.Beating, "thrash,thrashes,thump,thumped,thumps,hammer,hammered,hammers,rout,routed,routs,crush,crushed,crushes,see off,saw off,sees off,edge past,edged past"),
        (WordRole.Amid, "on,amid,after,as,despite,with,following,because,due,before,ahead of,while,in spite of,but"),
        (WordRole.Being, "made up of,is made up of,consists of,consisting of,composed of"),
        (WordRole.Dividing, "shared out,carved up,shared among,allocated,shared between,split between"),
        (WordRole.NewTotal, "bringing the total to,taking the total to,bringing the toll to,taking the toll to,bringing to,for a combined"),
    ];

    public static IEnumerable<(string, Term)> Terms() => ClaimTerms.OfRoles(Roles);
}
