namespace FactCheck.Languages.English;

/// <summary>The words that say which of two figures is more.</summary>
internal static class EnglishComparisonWords
{
    private static readonly RoleWords<ComparisonRole>[] Roles =
    [
        new(ComparisonRole.LowEnd,
            """
            a low of,lows of,low of,lows near,lows around,lows at,overnight low of,as little as,a minimum of,the minimum,minimum of,lowest,the lowest
            the cheapest,as low as,minimum
            """),
        new(ComparisonRole.HighEnd,
            """
            a high of,highs of,high of,highs near,highs around,highs at,daytime high of,as much as,a maximum of,the maximum,maximum of,highest
            the highest,the dearest,as high as,maximum
            """),
        new(ComparisonRole.Leader, "led,leads,leading,topped,tops,topping,came first,finished first,in first place,top of,top spot,headed"),
        new(ComparisonRole.Follower, "followed by,ahead of,then,in second place,second with,came second,comes second"),
        new(ComparisonRole.LessIsAhead, "fewest,lowest,least,cheapest,fastest,shortest,strokes,under par,over par"),
        new(ComparisonRole.OverBar,
            """
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
            predictions,threshold,quorum
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
    ];

    public static IEnumerable<(string, Term)> Terms() => ClaimTerms.OfRoles(Roles);
}
