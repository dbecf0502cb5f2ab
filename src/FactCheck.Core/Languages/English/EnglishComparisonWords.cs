namespace FactCheck.Languages.English;

/// <summary>The words that say which of two figures is more.</summary>
internal static class EnglishComparisonWords
{
    private static readonly RoleWords<ComparisonRole>[] Roles =
    [
        new(ComparisonRole.YoungerSibling, "younger brother,younger sister,younger sibling,kid brother,kid sister,little brother,little sister"),
        new(ComparisonRole.ElderSibling, "older brother,older sister,elder brother,elder sister,older sibling,big brother,big sister"),
        new(ComparisonRole.OldestOfThem, "the oldest,the eldest,oldest of them,oldest among them,oldest victim,oldest member"),
        new(ComparisonRole.YoungestOfThem, "the youngest,youngest of them,youngest among them,youngest victim,youngest member"),
        new(ComparisonRole.AgesNoun, "ages,aged,age,whose ages"),
        new(ComparisonRole.LowEnd,
            """
            a low of,lows of,low of,lows near,lows around,lows at,overnight low of,as little as,a minimum of,the minimum,minimum of
            lowest,the lowest,the cheapest,as low as,minimum,smallest,the smallest,shortest,the shortest,the youngest,youngest
            the lightest
            """),
        new(ComparisonRole.HighEnd,
            """
            a high of,highs of,high of,highs near,highs around,highs at,daytime high of,as much as,a maximum of,the maximum,maximum of
            highest,the highest,the dearest,as high as,maximum,dearest,the priciest,largest,the largest,longest,the longest,tallest
            the tallest,the oldest,oldest,the eldest,eldest,the heaviest
            """),
        new(ComparisonRole.Leader,
            """
            led,leads,leading,top the table,top the standings,top the list,top the rankings,head the,heads the,topped,tops,topping,came first
            finished first,in first place,top of,top spot,headed,the most,the highest
            the largest number,the highest number,the biggest number,the largest share,the biggest share,the lion's share
            the highest rate,the bulk,the wettest,the hottest,the largest,the biggest,the tallest,the longest,the busiest
            the most populous,the richest,busiest,largest,biggest
            """),
        new(ComparisonRole.Follower, "followed by,ahead of,then,in second place,second with,came second,comes second"),
        new(ComparisonRole.LessIsAhead,
            """
            driest,coldest,coolest,safest,quickest,fewest,lowest,least,cheapest,fastest,shortest,strokes,under par,over par
            """),
        new(ComparisonRole.OverBar,
            """
            passed,passing,passes,crossed,crossing,crosses,broke through,breaking through,breached,breaching,climbed above,rose above,climbing above
            rising above
            beat,beats,beating,above,exceeded,exceeds,exceeding,topped,topping,tops,surpassed,surpassing,surpasses,better than,higher than,more than
            """),
        new(ComparisonRole.UnderBar,
            """
            failed to reach,failed to secure,failed to win,missed,misses,missing,below,fell short of,falling short of,worse than,lower than
            less than,short of
            """),
        new(ComparisonRole.BarNoun,
            """
            forecast,forecasts,expectations,estimate,estimates,target,targets,projection,projections,consensus,capacity,capacities,prediction
            predictions,threshold,quorum,mark,barrier,ceiling,milestone
            """),
        new(ComparisonRole.Expected,
            """
            expected,forecast,forecasts of,forecast of,expectations of,expectations for,estimate of,estimates of,predicted,projected,target of
            consensus of
            capacity of,forecast of,forecasts for,projection of,forecast by,expected by
            """),
        new(ComparisonRole.Behind, "behind"),
        new(ComparisonRole.OfGold, "gold,golds"),
        new(ComparisonRole.Needing, "needs,need,needed,requires"),
        new(ComparisonRole.Winning,
            """
            polled,polling,received,receiving,getting,gained,won,winning,has,have,holds,hold,took,taking,secured,securing,with
            """),
        new(ComparisonRole.Attaining, "to reach,to secure,to win,to clear"),
        new(ComparisonRole.StartingAt, "start at,starts at,starting at,start from,starts from,starting from,begin at,begins at,beginning at"),
        new(ComparisonRole.RisingTo, "rise to,rises to,rising to,go up to,goes up to,going up to,up to,reach,reaches,reaching"),
        new(ComparisonRole.Apart,
            "difference,differences,choose,choice,choosing,compare,comparison,split,divided,shared,link,links,gap,agreement,deal,match,ratio"),
        new(ComparisonRole.Despite, "despite,even though,though,although,even as"),
        new(ComparisonRole.Advance, "moved up,moved down,up,down,leap,climb,drop"),
        new(ComparisonRole.PlaceUnit, "places,place,spots,spot,positions,rungs"),
        new(ComparisonRole.FirstRound, "first round,first ballot,first count,preliminary,initial,electoral,disqualified,annulled,recount"),
        new(ComparisonRole.LosingVote, "lost,loses,loser,was defeated,was beaten"),
        new(ComparisonRole.NotLess,
            """
            at least,no less than,not less than,no fewer than,not fewer than,no younger than,not younger than,no lower than,not lower than
            no shorter than
            not shorter than,no smaller than,not smaller than,no lighter than,no earlier than,a minimum of,minimum of,not be less than
            not be younger than
            not be lower than,not be shorter than,not be fewer than,not fall below
            """),
        new(ComparisonRole.NotMore,
            """
            at most,no more than,not more than,no older than,not older than,no higher than,not higher than,no longer than,not longer than
            no larger than
            not larger than,no taller than,no heavier than,not exceeding,not exceed,a maximum of,maximum of,not be more than,not be older than
            not be higher than,not be longer than,not over,not above
            """),
        new(ComparisonRole.WinnerNoun, "winner"),
        new(ComparisonRole.ScoredTo, "to"),
        new(ComparisonRole.Outdoing,
            """
            ahead of,outstripping,outstripped,outstrips,surpassing,surpassed,surpasses,exceeding,exceeded,exceeds,overtaking,overtook,overtakes
            eclipsing,eclipsed,eclipses,outselling,outsold,outsells,outnumbering,outnumbered,outnumbers,outpacing,outpaced,outpaces,outscoring
            outscored,outdoing,outdid,dwarfing,dwarfs,dwarfed,beating,beat,beats,topping,topped,tops,defeated,defeats,defeating,bettering
            bettered,edging out,edged out
            pipping,pipped,above,outperforming,outperformed,outranking,outranked,shattering,smashing
            """),
        new(ComparisonRole.OutdoneBy,
            """
            beaten by,bettered by,surpassed by,outdone by,outsold by,outnumbered by,overtaken by,eclipsed by,exceeded by,pipped by,outscored by,behind
            beaten to the line by,pipped to the line by,beaten into second by,beaten to gold by,trailing,trails,trailed,just behind,short of,lagging
            lags,dwarfed by,edged out by,outstripped by,outpaced by
            """),
        new(ComparisonRole.More, "more,taller,longer,larger,bigger,greater,higher,heavier,wider,deeper"),
        new(ComparisonRole.Fewer, "fewer,less,shorter,smaller,lower,lighter,narrower,shallower"),
        new(ComparisonRole.Dearer, "dearer,pricier,costlier,more expensive,more costly"),
        new(ComparisonRole.Cheaper, "cheaper,less expensive,less costly"),
        new(ComparisonRole.Warmer, "warmer,hotter,milder"),
        new(ComparisonRole.Colder, "colder,cooler,chillier"),
        new(ComparisonRole.Faster, "faster,quicker"),
        new(ComparisonRole.Slower, "slower"),
        new(ComparisonRole.ThanWord, "than"),
        new(ComparisonRole.SizeWord,
            """
            often,populous,people,residents,inhabitants,passengers,visitors,seats,still,even,yet,votes,points,pupils,students
            """),
        new(ComparisonRole.Negating, "not,never,no,neither,nor,hardly,nearly,almost,without"),
        new(ComparisonRole.NoRival, "any,half,twice,double,triple,usual,normal,ever,a third,a quarter,combined,together,total"),
        new(ComparisonRole.TheFormer, "for the former,for the first,the former"),
        new(ComparisonRole.TheLatter, "latter,the latter,the second,latter's,its rival,his rival,her rival,their rivals"),
        new(ComparisonRole.RaceTime,
            """
            clocked,clocking,clocks,time of,in a time of,timed,timed at,race,sprint,marathon,metres,metre,meters,freestyle,backstroke,butterfly
            breaststroke,hurdles,lap,relay,the line
            """),
        new(ComparisonRole.HavingFigure, "with,on,at,who,which,that,whose,had,holds,has,clocked,ran,in"),
        new(ComparisonRole.RecordBefore,
            """
            the previous record,previous record,the old record,old record,the old mark,old mark,the previous mark,previous mark,the previous best
            previous best,the previous high,previous high,the former record,former record,the earlier record,the existing record,existing record
            the record of,the old best
            """),
        new(ComparisonRole.RequiredWord, "required,legal,needed,set"),
        new(ComparisonRole.Settling,
            """
            closing,to close,closed,ending,to end,finishing,to finish,settling,to settle,standing at,to stand at,reaching,to reach,hitting,landing at
            coming in at,trading at,to trade at
            """),
        new(ComparisonRole.MostSince,
            """
            highest since,most since,the most since,largest since,biggest since,strongest since,wettest since,busiest since,highest level since
            highest on record,largest on record,most on record,highest ever,largest ever,most ever,highest reading since,highest rate since
            """),
        new(ComparisonRole.LeastSince,
            """
            lowest since,fewest since,the fewest since,smallest since,weakest since,driest since,lowest level since,lowest on record,fewest on record
            lowest ever,fewest ever,lowest reading since,lowest rate since
            """),
        new(ComparisonRole.RecordLow, "record low,a record low,all-time low,historic low,new low,lowest on record,lowest ever"),
        new(ComparisonRole.NotOver, "did not exceed,does not exceed,never exceeded,failed to exceed,did not top,never topped,did not pass"),
        new(ComparisonRole.NotUnder, "did not fall below,never fell below,has not fallen below,never dropped below,did not drop below"),
        new(ComparisonRole.Settled, "settled,closed,ended,finished,settles,closes,stayed,remained,stands,stood"),
        new(ComparisonRole.FirstTime, "for the first time"),
        new(ComparisonRole.RecordNow,
            """
            a record,record,national record,world record,an all-time high,all-time high,new record,new high,record high,new best
            """),
        new(ComparisonRole.MostOfAll,
            """
            hottest,warmest,highest,largest,biggest,tallest,longest,wettest,busiest,most expensive,dearest,most populous,heaviest,priciest,rainiest,costliest,most crowded
            """),
        new(ComparisonRole.LeastOfAll, "coolest,coldest,lowest,smallest,cheapest,shortest,driest,quietest,least expensive,least populous,lightest,chilliest"),
        new(ComparisonRole.MakingIt, "making,which makes,which made,which makes it,leaving,so"),
        new(ComparisonRole.FirstPlace, "first,in first place"),
        new(ComparisonRole.BestOfAll,
            """
            best day,best week,best month,best quarter,best year,best season,busiest day,busiest week,busiest month,busiest year,strongest month
            strongest quarter,strongest year,highest ever,the highest ever,most ever,the most ever,largest ever,the largest ever,highest on record
            the highest on record,the most on record,an all-time high,a record high,a record,its highest,its best,his best,her best,their best
            a club record,a national record
            """),
        new(ComparisonRole.OfStretch,
            """
            of the year,of the season,of the month,of the week,this year,this season,this month,this week,this summer,this winter,in
            """),
    ];

    public static IEnumerable<(string, Term)> Terms() => ClaimTerms.OfRoles(Roles);
}
