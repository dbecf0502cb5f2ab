namespace FactCheck.Languages.English;

/// <summary>The words of shares: majorities, rates, what is asked of whom.</summary>
internal static class EnglishShareWords
{
    private static readonly RoleWords<ShareRole>[] Roles =
    [
        new(ShareRole.Turnout, "took part,cast,turnout,counted,turned out"),
        new(ShareRole.RateNoun,
            """
            success rate,pass rate,failure rate,completion rate,response rate,attendance rate,approval rate,turnout,attendance
            """),
        new(ShareRole.HouseMember,
            """
            member,members,deputy,deputies,lawmaker,lawmakers,senator,senators,legislator,legislators,councillor,councillors,councilor,councilors
            mps,representatives,delegates
            """),
        new(ShareRole.House,
            """
            parliament,house,chamber,council,assembly,senate,congress,legislature,committee,board,bench,cabinet,jury,national assembly
            """),
        new(ShareRole.Totality, "the total,total,the whole,all"),
        new(ShareRole.Majority, "majority"),
        new(ShareRole.Minority, "minority"),
        new(ShareRole.Surveyed,
            """
            inspected,examined,surveyed,checked,visited,polled,asked,tested,questioned,sampled,studied,reviewed,interviewed
            """),
        new(ShareRole.CastingVote, "voted,took part,taken part,taking part,cast a vote,cast their votes,cast votes,cast ballots,cast a ballot"),
        new(ShareRole.Most, "most of,most"),
        new(ShareRole.Containing, "poll of,survey of,sample of,comprises,comprising,made up of,with a total of,consisting of"),
        new(ShareRole.Evidence, "in which,as,with,citing,after,where,since,based on"),
        new(ShareRole.Granting, "giving,gives,gave,enough for,which gave,which gives,securing,handing,winning,for"),
        new(ShareRole.OfMajority, "absolute,outright,clear,simple,overall,comfortable,slim,narrow,slender,working,bare"),
        new(ShareRole.Outright, "absolute,outright"),
        new(ShareRole.Passing, "pass rate,passed,pass,success rate,passing"),
        new(ShareRole.Altogether, "in all,in total,altogether,all told"),
        new(ShareRole.Registered, "registered,eligible"),
        new(ShareRole.Holding, "holding,winning,taking,occupying,filling"),
        new(ShareRole.OverBar,
            """
            above the,comfortably above,well above,just above,over the,well over,clearing the,passing the,exceeding the,surpassing the
            more than the,reaching the,meeting the,securing the,winning the,gaining the,obtaining the,achieving the,attaining the,clear of the
            enough for the
            cleared the,passed the,reached the,met the
            """),
        new(ShareRole.ShortOfBar, "short of,shy of,below the,well below,just below,missing the,failing to reach,less than the,fewer than the"),
        new(ShareRole.Thereby, "thus,thereby,therefore,hence,or"),
        new(ShareRole.StakeNoun, "stake,holding,deal,purchase,shares"),
        new(ShareRole.BarNeeded, "needed,required,requires,require,necessary,majority,mark,threshold"),
        new(ShareRole.RatioLead, "in,of,out"),
        new(ShareRole.RatioWord, "in"),
        new(ShareRole.MissingMajority,
            """
            short of,shy of,missing,missed,failing to win,failing to secure,failing to reach,failed to win,failed to secure,failed to reach,without
            fails to win,falling short of,losing,lost,loses,denied,not enough for,too few for,below
            """),
        new(ShareRole.ReachingMajority,
            """
            secured,securing,secures,won,winning,wins,gained,gaining,gains,clinched,clinching,claiming,claimed,obtained,obtaining,gave it
            giving it,giving them,handing it,enough for,delivering,reaching,reached,enjoys,has,holds,retaining,retained,keeping,kept
            """),
        new(ShareRole.Attaining, "win,secure,reach,get,gain,obtain,winning,its,their,his,her,comfortable,narrow"),
        new(ShareRole.WithHelp,
            """
            allies,ally,partner,partners,together,coalition,jointly,combined,with the support of,with the backing of,thanks to,alongside,with help
            """),
        new(ShareRole.JoblessRate, "unemployment rate,jobless rate,rate of unemployment,joblessness rate"),
        new(ShareRole.Jobless, "out of work,unemployed,jobless,without work,without a job,out of a job,seeking work,looking for work"),
        new(ShareRole.LabourForce, "labour force,labor force,workforce,working population,active population,economically active"),
        new(ShareRole.TurnoutRate, "turnout,participation rate"),
        new(ShareRole.BallotCast, "cast,voted,turned out,took part,went to the polls"),
        new(ShareRole.Electorate, "registered,eligible,electorate,entitled to vote,on the roll,on the electoral roll"),
        new(ShareRole.PassRate, "pass rate,success rate"),
        new(ShareRole.Sitting, "sat,sat the,took the exam,took the test,entered,candidates"),
        new(ShareRole.PuttingAt, "putting,puts,giving,gives,for,means,meaning,leaving,with,bringing,making,as,and"),
        new(ShareRole.Worker, "job,jobs,employee,employees,worker,workers,staff,workforce,positions,posts,personnel"),
    ];

    public static IEnumerable<(string, Term)> Terms() => ClaimTerms.OfRoles(Roles);
}
