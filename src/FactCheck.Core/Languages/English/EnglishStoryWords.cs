namespace FactCheck.Languages.English;

/// <summary>The words of figures that stand in several sentences of one story.</summary>
internal static class EnglishStoryWords
{
    private static readonly RoleWords<StoryRole>[] Roles =
    [
        new(StoryRole.Concluding,
            """
            that is,that's,that means,this means,which means,it means,that was,that left,this left,which left,that leaves,this is,this was,that represents,this represents,that represented,this represented,that equals
            that amounts to,this amounts to,that amounted to,that equates to,that works out,this works out,that comes to,that translates,which amounts to,thus,thereby,therefore
            hence,so,in other words,meaning,that makes,this makes,that gives,this gives,that would be,it was,it is,that marks,that marked,this marks,making,giving,leaving
            """),
        new(StoryRole.OfThose,
            "of them,of these,of those,of that,of this,of which,of whom,of that sum,of that amount,of the total,of that total,among them,out of those,from that"),
        new(StoryRole.ThesePointed, "these,those,this,that,such"),
        new(StoryRole.LeftOver,
            """
            left,are left,is left,were left,was left,remain,remains,remained,remaining,still,the other,the rest,yet,outstanding,unsold,unused,untouched,unspent
            """),
        new(StoryRole.Taken,
            """
            used,sold,given out,handed out,distributed,spent,consumed,taken,moved,shipped,cleared,delivered,destroyed,burned,burnt,let go,dismissed,laid off,paid,repaid,closed
            evacuated,vaccinated,treated,repaired,replaced,withdrawn,planted,unloaded,loaned,lent,booked,issued,administered,left,departed,checked,inspected,completed,built
            discharged,released,freed,rescued,counted,fell,lost,damaged,sank,drank,ate,crossed,entered,went,has let,have let,has sold,have sold
            """),
        new(StoryRole.Alone, "alone,on its own,without partners,without allies,without a coalition,by itself,single-handedly,without coalition partners"),
        new(StoryRole.HouseLead, "there are,there were,has,with,consists of,made up of,out of,comprises"),
        new(StoryRole.Allied,
            """
            allies,ally,coalition partner,coalition partners,its partners,coalition,alliance,bloc,with the support of,with the backing of,together,combined,jointly,would need,if
            """),
        new(StoryRole.Carried, "passed,carried,cleared,approved,adopted,was adopted,was approved,was passed,succeeded,went through,won approval,cleared the threshold,enough"),
        new(StoryRole.Failed, "failed,fell,rejected,was defeated,defeated,fell short,was rejected,was blocked,missed,did not pass"),
        new(StoryRole.Requiring,
            "needed,needs,need,required,requires,require,required to,must win,must have,support of,backing of,approval of,majority of,at least,threshold,the votes of"),
        new(StoryRole.OfBoth, "both,the two,between them,the pair,the two days,the two provinces,the two regions"),
        new(StoryRole.AllPresent, "all present,were all present,all of whom were present,all of them were present,full attendance,every member was present,all were present"),
        new(StoryRole.Absent, "absent,absentees,did not vote,did not take part,were missing,stayed away,boycotted,not present"),
        new(StoryRole.ValidPaper, "valid,valid votes,were valid"),
        new(StoryRole.SpoiledPaper, "spoiled,spoilt,invalid,void,rejected,annulled,were invalid"),
        new(StoryRole.BlankPaper, "blank,empty,were blank"),
        new(StoryRole.BallotsCast, "cast ballots,cast their ballots,cast votes,cast their votes,voted,turned out,went to the polls,took part in the vote,ballots were cast,votes were cast,ballots cast,votes cast"),
        new(StoryRole.OneOf, "one of,one more,a second,a third,a fourth,another person,another man,another woman,one other"),
        new(StoryRole.MarginWord, "margin,lead,ahead,majority,gap,difference,by"),
        new(StoryRole.Spell, "strike,stoppage,walkout,closure,shutdown,siege,outage,blackout,truce,ceasefire,detention,suspension,festival,tour,mission,voyage,trial,hearing,absence,visit,war,curfew,lockdown,dispute,occupation,sit-in,protest,standoff,search,journey,trip,boycott,hunger strike"),
        new(StoryRole.Beginning, "beginning,starting,from,begins,starts,began,started,will begin,will start,takes effect,took effect,effective,as of,came into force,to begin,to start"),
        new(StoryRole.Expiring,
            """
            ends,end,will end,ending,expires,expire,will expire,expiring,lapse,lapses,will lapse,runs until,run until,will run until,runs to,until,runs out,run out,finishes,ended
            closes,due to end,due to expire,set to end,set to expire,concludes,was to end
            """),
        new(StoryRole.FirstLeg, "first leg,first-leg,opening leg,first meeting"),
        new(StoryRole.Respondents, "respondents,those polled,those surveyed,those questioned,those asked,those interviewed,people polled,people surveyed,participants,the sample,those who took part,applicants,those tested"),
        new(StoryRole.Missing, "short of,still short,short,still need,still needs,still needed,still to raise,still has to raise,still have to raise,yet to raise,to go,shortfall"),
        new(StoryRole.Aiming, "target,goal,aims,aim,aimed,set out to,hopes to,hoped to,wants to raise,needs,seeking,to raise,appeal,cost,costs,will cost"),
        new(StoryRole.CameToPass, "happened,occurred,took place,came"),
        new(StoryRole.Incoming, "received,receives,come from,comes from,coming from,came from,collected from,raised from,raised by,its balance,the balance,in stock,donated by,borrowed from"),
        new(StoryRole.OneAfterAnother, "consecutively,consecutive,back to back,one after the other,one after another,run on from each other"),
    ];

    public static IEnumerable<(string, Term)> Terms() => ClaimTerms.OfRoles(Roles);
}
