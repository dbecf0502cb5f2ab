namespace FactCheck.Languages.English;

/// <summary>The words of grammar that readers of figures and dates lean on.</summary>
internal static class EnglishGrammar
{
    private static readonly RoleWords<WordRole>[] Roles =
    [
        new(WordRole.And, "and"),
        new(WordRole.From, "from"),
        new(WordRole.To, "to,through,until,till"),
        new(WordRole.Between, "between"),
        new(WordRole.In, "in,on,during,since,by"),
        new(WordRole.Of, "of"),
        new(WordRole.AgoBehind, "ago,in the past"),
        new(WordRole.Ahead, "in,within"),
        new(WordRole.Equals, "corresponding to"),
        new(WordRole.Every, "every,each"),
        new(WordRole.Other, "other,alternate"),
        new(WordRole.OfWhich, "of which,of whom,of them,including,among them,among whom,among which"),
        new(WordRole.Minus, "minus,negative"),
        new(WordRole.Rise,
            """
            rise,rises,rose,risen,rising,increase,increases,increased,increasing,grow,grew,grown,growth,climb,climbed,jump,jumped,surge,surged,gain
            gained,up,climbs,climbing,soar,soared,soaring,growing,grows,expand,expanded,higher,raise,raised,raises,hike,hiked,boosted,swelled
            advanced,jumping,more,widened,widens,widening,strengthened,appreciated,accelerated,rallied,added,mounted,multiplied,improved,swell
            leapt,leaped,edged up,crept up,doubled,tripled,quadrupled,trebled,double,triple,quadruple,quintupled,boosting,lifting,lifted,quickened
            leap,leaps,spike,spikes,spiked,uptick,ballooned,went up,gone up,go up,goes up,going up,dearer,pricier,costlier,gains,expands,rallies
            rebounds,rebounded,swells,boosts,lifts,hikes,advances,edging up,ticking up,swelling,edges up,inches up,accelerates,quickens,speeds up
            sped up,picks up,picked up,pick up,jumps,surges,soars,strengthens,lengthen,lengthens,lengthened
            """),
        new(WordRole.Fall,
            """
            fall,falls,fell,fallen,falling,decrease,decreased,drop,dropped,decline,declined,shrink,shrank,slump,slumped,slid,down,decreasing
            decreases,dropping,drops,declining,declines,plunge,plunged,plummeted,tumbled,sank,dipped,shed,cut,cuts,reduced,reduction,lower,slashed
            shrunk,lost,fewer,contracted,eased,halved,narrowed,narrows,narrowing,weakened,depreciated,slowed,receded,retreated,dwindled,trimmed
            lowered,sinks,sliding,slide,slides,slipped,slipping,tumbling,plummeting,collapsed,crashed,edged down,shrinking,shrinks,loss,losing
            ebbed,waned,sagged,thinned,reducing,lowering,trimming,slashing,cutting,cooled,came down,come down,went down,gone down,go down,goes down
            going down,halve,halves,halving,dip,dips,tumble,tumbles,downturn,cheaper,ease,lowers,reduces,reduce,plummets,plunges,dwindles,trims
            slashes,sheds,retreats,sags,easing,easing back,cooling,edging down,ticking down,dipping,edges down,inches down,slows,slow,cools,eases
            slips,weakens,slumps,shorten,shortens,shortened,shortening
            """),
        new(WordRole.By, "by,or,a,an"),
        new(WordRole.Respectively, "respectively"),
        new(WordRole.Indefinite, "a,an,another"),
        new(WordRole.Over, "over"),
        new(WordRole.Determiner, "no,any,this,that,the,which,only"),
        new(WordRole.Lasting, "per"),
        new(WordRole.BelowZero, "below zero"),
        new(WordRole.Throughout, "all,whole,entire"),
        new(WordRole.Hence, "from now,from today,later,hence,in the future"),
        new(WordRole.Before, "before"),
        new(WordRole.After, "after"),
        new(WordRole.Future, "will,shall,going to"),
        new(WordRole.Complementizer, "that"),
        new(WordRole.At, "at,around,about,by"),
        new(WordRole.Founding, "founded,established,created,formed,set up,came into being,founding of,founding of the,creation of,creation of the,establishment of,establishment of the,existed"),
        new(WordRole.SingleState, "state,country,nation"),
        new(WordRole.Comprising,
            """
            groups,comprises,comprising,includes,has,counts,unites,brings together,bringing together,gathers,comprise,comprised,consist of
            consisted of,made up of,consists of,consisting of
            composed of,uniting
            """),
        new(WordRole.SideOf,
            """
            northern,southern,eastern,western,central,coastal,northwestern,northeastern,southwestern,southeastern,north-western,north-eastern
            south-western,south-eastern,north,south,east,west
            """),
        new(WordRole.Copula, "is,being"),
        new(WordRole.Planned, "by,until,planned,expected,due"),
        new(WordRole.Doubt,
            """
            not,never,apply,applying,request to,petition to,readiness to,ready to,plans to,planning to,vowed to,wants,may,might,could,applied
            applies,application,hopes,hoped,seeks,seeking,sought,bid,aspires,asked,wanted,invited,negotiating,candidate,if,would,should,refused
            rejected,vetoed,blocked,to become
            """),
        new(WordRole.Denying, "not,never,no,was,were,once,until,moved,instead of,unlike"),
        new(WordRole.Against, "against,compared,versus,vs,up from,down from,instead of,rather than"),
        new(WordRole.OutOf, "out of,included in"),
        new(WordRole.That,
            """
            which means,that means,which is to say,in other words
            or,the equivalent of,equivalent of,an equivalent of,which comes to,which works out at,which equals,equalling,which amounts to,or some
            or nearly,or roughly,or almost,or just over,or just under,equivalent to,representing,which represents,which is,that represents
            accounting for,making up,amounting to,or about,meaning,i.e,equal to,that is,a total of,for a total of,lasting,giving it,giving them
            giving the party,a share of,or a share of,for a share of
            """),
        new(WordRole.Times, "times,fold"),
        new(WordRole.Being, "namely,made up of,is made up of,consists of,consisting of,composed of"),
        new(WordRole.Others, "others,other,another,more,rest,remaining"),
        new(WordRole.Votes, "vote,votes,voters,ballots"),
        new(WordRole.Born, "born,whose birth,birth"),
        new(WordRole.Person,
            """
            person,people,persons,child,children,man,men,woman,women,girls,boys,students,pupils,soldiers,civilians,refugees,migrants,passengers
            officers,journalists,doctors,detainees,prisoners,workers,employees,lawmakers,players,tourists,miners,survivors,victims,protesters
            demonstrators,suspects,patients,nurses,teachers,judges,lawyers,engineers,sailors,fishermen,gunmen,fighters,hostages,captives,citizens
            foreigners,drivers,athletes,artists,writers,researchers,candidates,voters,worshippers,pilgrims,volunteers,paramedics,guards,ministers
            ambassadors,members,graduates,farmers,guests,visitors,orphans,inmates,residents,villagers,evacuees,firefighters,rescuers,recruits
            troops,crew,trainees,applicants,delegates,participants,wounded,dead,survivor,schoolchildren,musicians,scientists,staff,attendees
            executives,officials,directors,managers,bankers,aides,advisers,advisors,activists,politicians,nominees,finalists,contestants
            contenders,defendants,climbers,hikers,jurors,senators,deputies,councillors,councilors,legislators,peacekeepers,stowaways,respondents
            commuters,shoppers
            customers
            """),
        new(WordRole.Adding,
            """
            along with,plus,as well as,in addition to,together with,with interest,including interest,after interest,including fees
            """),
        new(WordRole.Points, "points,point"),
        new(WordRole.According, "according to,as reported by,citing,quoting"),
        new(WordRole.Saying,
            """
            said,says,told,announced,announces,reported,reports,stated,states,added,adds,confirmed,confirms,noted,notes,explained,warned,warns
            revealed,claimed
            """),
        new(WordRole.Said, "that,it,this,what"),
        new(WordRole.Relative, "who,which"),
        new(WordRole.MakingUp, "make up,makes up,made up,account for,accounts for,accounted for,constitute,constitutes"),
        new(WordRole.Dividing,
            """
            divided,distributed,split,broken down,shared out,carved up,shared among,allocated,shared between,split between,divide into,divided into
            break down,breaks down
            """),
        new(WordRole.While, "while,whereas,but,although,though,as"),
        new(WordRole.Then, "then,before,and later,later"),
        new(WordRole.Dying, "died,dies,death,passed away,assassinated,executed,was killed"),
        new(WordRole.Numbering, "numbering,who number,which number,totalling,totaling"),
        new(WordRole.WhichIs, "which is,that is,this is,and that is,that was,this was,which was"),
        new(WordRole.Than, "on,over,than"),
        new(WordRole.Average, "an average of,average,a record,a peak of,a low of,a high of,just,only"),
        new(WordRole.Becoming,
            """
            is now,are now,became,and is now,and now,standing at,now stands at,now sells for,now fetches,now costs,stands at,stood now at,is now at
            are now at,now has,now have,now had,has now,have now,for a total of,bringing the total to,taking the total to,taking it to
            bringing it to,brings it to,takes it to
            """),
        new(WordRole.BasisPoints, "basis point,basis points"),
        new(WordRole.Seat, "seat,seats"),
        new(WordRole.Enduring,
            """
            will run for,run for,will last,is to last,are to last,gone on,gone on for,dragged on for,went on,lasted,lasting,lasts,ran for
            running for,lasted for,and lasted,took,taking,went on for,continued for,runs for,spanning,spanned,stretching over,dragged on
            dragging on,it took,had lasted,has lasted,had taken,held for,held out for,stretched over,stretched to,stretched for,kept going for
            endured for,survived for,survived,has run for,had run for,ran
            """),
        new(WordRole.Or, "or"),
        new(WordRole.Begun,
            """
            sailed,departed,began,begun,started,opened,broke out,got under way,was launched,joined,entered,was jailed,was imprisoned,took over
            took office,was appointed,moved to,kicked off,set off,left for,set in,was elected,first elected,elected,became,was crowned
            was dissolved,vanished,was closed,closed since,shut,suspended,halted,blocked,detained,arrested,was seized,was taken,sealed off
            walked out,walked off,went out,took effect,came into force,came into effect,sat down,convened,opens,begins,starts,gets under way
            broke down,knocked out,was cut,was sworn in,sworn in,closed its doors,went on strike,downed tools,grounded,evacuated,dismantled,banned
            abandoned,went missing,gone missing,disappeared,got lost,set out,embarked,took off,lifted off,left port,put to sea,pulled out,went dark
            lost power,lost contact,erupted,flared up,fell ill,was hired,was admitted,was taken to hospital,imposed,was imposed,declared
            was declared,introduced,was introduced,hijacked,kidnapped,abducted,captured,were captured,fled,exiled,deposed,was injured,injured
            was hurt,tore,commenced,commencing,took charge,took command,was named,was installed,moved in,moved into,checked in,invaded,occupied
            besieged,came to power,seized power,succeeded,stopped work,starting,beginning,opening,came to the throne,last seen,last spotted
            last heard from,last been seen,last been spotted,last been heard from,went off,fell silent,jailed,imprisoned,sentenced,wed,married
            tied the knot,shut its gates,shut its doors,shut down,shuttered,was barred,barred,cut off,cordoned off,severed,drove off,driven off
            took the oath,took up,assumed,inherited,docked its,laid up,mothballed,went quiet,called off work,was grounded,surrounded,encircled
            overran,crowned,entered force,went to war,locked down,was put,were put,came on stream,left,flew out,went into,closed,arrived,landed
            """),
        new(WordRole.Ended,
            """
            ended,finished,closed,concluded,wrapped up,stopped,stepped down,resigned,retired,left,was released,was freed,returned,was lifted
            came to an end,reopened,was called off,was replaced,restarted,broke,abdicated,resumed,restored,cleared,released,freed,back,rose
            adjourned,ran out,expired,lapsed,lifted,stepped aside,quit,wound up,closes,ends,finishes,concludes,was completed,handed over,went home
            broke up,reached port,reached,arrived,docked,landed,opened its doors,were adjourned,was adjourned,was back,collapsed,was found
            were found,found,rescued,was rescued,were rescued,brought out,recovered,was recovered,came home,touched down,came back,came back on
            was restored,were restored,was put out,put out,extinguished,under control,died down,surrendered,fell,capitulated,let go,pulled out
            withdrew,was dismissed,was sacked,dismissed,sacked,fired,ousted,was ousted,overthrown,toppled,was toppled,died,ending,finishing
            concluding,closing,handed down,were handed over,was handed over,reached agreement,repaired,was repaired,demolished,was demolished
            pulled down,tied up,pulled in,drew in,moored,made port,came ashore,walked free,brought back,brought it back,let back,let them back
            went back,was home,verdict,got back,was over,called a halt,called off,gave up,signed off,set foot,emerged,discharged,was discharged
            dug out,pulled from,was located,came upon,came to rest,were back,came into use,ceded,relinquished,bowed out,vacated,crossed the finish
            dissolved,was disbanded,disbanded,fell silent,made it home,expelled,was demobbed,were reunited,were home,expires,expire
            will expire,due to expire,set to expire,will end,due to end,set to end,runs out,will run out,lapses,will lapse,due to finish,will finish,will conclude
            due to conclude,set to conclude,will close,due to close,comes to an end,will come to an end
            """),
        new(WordRole.Medal, "medal,medals"),
        new(WordRole.Forecast,
            """
            expect,expects,expected,forecast,forecasts,predict,predicts,predicted,hopes,hope,aims,aim,plans,plan,could,would,may,might,should
            target,targets
            """),
        new(WordRole.Ranging, "range,ranges,ranged,ranging,varies,varied,vary,varying,run from,runs from,ran from,running from"),
        new(WordRole.StateNoun, "countries,states,nations"),
        new(WordRole.Folds, "fold"),
        new(WordRole.HadBeen, "was,were,it was,they were,had been,it had been,was only,was just,it stood at,they stood at,it was only"),
        new(WordRole.OfWhom, "of whom,among whom"),
        new(WordRole.Losing, "lost,losing,loses,lose,shed,shedding"),
        new(WordRole.Refuting,
            """
            false,falsely,wrong,wrongly,incorrect,incorrectly,untrue,not true,erroneous,erroneously,mistakenly,inaccurate,inaccurately,misstated
            misleading,myth,debunked,premature,thought that,mistook,mistakes,mistaking,rather than the
            """),
        new(WordRole.Correcting, "correction,corrections,clarification,clarifications,erratum,errata"),
        new(WordRole.ForEach, "each,apiece,per,for each,for every,per person,per head,a head,a piece,to each,every,every single"),
        new(WordRole.InAll, "total,totalling,totaling,altogether,in all,in total,overall,combined,a total of"),
        new(WordRole.Placing, "ranked,ranks,ranking,finished,finishes,finishing,came,comes,placed,place,position,largest,biggest,highest"),
        new(WordRole.Earlier, "had,had been,was"),
        new(WordRole.Reaching,
            """
            reaching,hitting,to reach,to hit,to close at,closing at,reached,hit,closed at,ending at,hits,reaches,has reached,had reached,tops
            """),
        new(WordRole.Circumstance, "when,as,because,following,near,at,with,for,where,despite,amid,ahead of,who,although,but,since"),
        new(WordRole.Nowadays, "now,today,currently,now aged"),
        new(WordRole.CountedBy, "strong,seat,member,man,woman,player,judge,team,nation,country,person"),
        new(WordRole.TimeBefore,
            """
            a year earlier,a year ago,a year before,the year before,a month earlier,a month ago,a month before,the month before,a week earlier
            a week ago,the week before,a day earlier,the day before,the previous,previously,earlier,ago,at the start of,at the beginning of
            in the same month last year,in the same period last year,in the same quarter last year,in the same month,in the same period
            in the same quarter,a decade ago,the season before,before the war,before the change
            """),
        new(WordRole.Meaning, "which means that,which means,meaning that,that means,this means,this means that,that means that"),
        new(WordRole.Article, "the"),
        new(WordRole.Possessive, "its,their,our,his,her"),
        new(WordRole.Among, "among,amongst,for women,for men,for those"),
        new(WordRole.DestinedFor, "for,on,towards"),
        new(WordRole.Amid, "on,amid,after,as,despite,with,following,because,due,before,ahead of,while,in spite of,but"),
        new(WordRole.ForLength, "for,for a full,for a total of,over,in all,in the space of,throughout"),
        new(WordRole.Repealed,
            """
            repealed,was repealed,scrapped,was scrapped,annulled,was annulled,struck down,was struck down,rescinded,revoked,was revoked,abolished
            was abolished,withdrawn,was withdrawn
            """),
        new(WordRole.CauseOf, "as,since,after,because,with"),
        new(WordRole.Rival,
            """
            rival,rival's,rivals,opponent,opponent's,challenger,challenger's,runner-up,runner-up's,incumbent's,incumbent,nearest
            """),
        new(WordRole.Leading, "leads,lead,led,leading"),
        new(WordRole.AheadOf,
            """
            ahead of,clear of,more than,better than,in front of,over its,over the,over his,above the,above its,below the,below its,under the
            under its,less than,fewer than,short of the,short of its,higher than,lower than,behind,adrift of
            """),
        new(WordRole.Since, "since,ever since"),
        new(WordRole.Marrying, "married,wed,tied the knot,exchanged vows,were married,got married,marrying"),
        new(WordRole.SameThing, "it,they,he,she"),
        new(WordRole.Enacted, "passed,adopted,approved,signed,was passed,was adopted,was signed,was approved"),
        new(WordRole.InForce, "came into force,came into effect,took effect,went into effect,entered into force,entered force"),
        new(WordRole.OfRate, "a,an,per,daily,weekly,monthly,annually,yearly,hourly,every,each"),
        new(WordRole.Lacking, "not,never,no,without,short of,shy of,lacks,lacked,lose,lost,needed for,needs,need,denied,deprived of"),
        new(WordRole.Overall,
            """
            main,key,benchmark,overall,total,annual,national,official,global,world,average,headline,central bank,central,country,nation,kingdom
            domestic,figures,data,latest,again,slightly,sharply,further,steeply,modestly,this,close,closes,closed,closing,end,ends,ended,ending
            finish,finishes,finished,settle,settles,settled,open,opens,opened,trade,trades,traded,trading,has,have,had,been,are,were,was,session
            gets,get,got,getting,products,decided,decides,agreed,agrees,voted
            """),
        new(WordRole.TurningTo, "adding that,noting that,warning that,pointing out that,saying that"),
        new(WordRole.SecondPlace, "second,runner-up,in second,came second,second place"),
        new(WordRole.Genitive, "of"),
        new(WordRole.Agent, "by"),
        new(WordRole.All, "all"),
        new(WordRole.Narrowing, "that"),
        new(WordRole.Towards, "to"),
        new(WordRole.Within, "in"),
        new(WordRole.AtPoint, "at"),
        new(WordRole.He, "he"),
        new(WordRole.She, "she"),
        new(WordRole.His, "his"),
        new(WordRole.Her, "her"),
        new(WordRole.Them, "them"),
        new(WordRole.For, "for"),
        new(WordRole.Turning, "but,yet,and"),
    ];

    /// <summary>Not far to one side, and part of the figure.</summary>
    private const string Near = "just over,just above,just under,just below,slightly over,slightly more than,slightly under,slightly less than,a little over,a little more than,a little under,a little less than";

    private static readonly (BoundKind Kind, bool IsBehind, string Words)[] Bounds =
    [
        (BoundKind.About, false, "about,around,approximately,roughly,nearly,almost,some,close to,an estimated"), (BoundKind.About, true, "or so"),
        (BoundKind.MoreThan, false, "more than,over,above,greater than,larger than,bigger than,higher than,in excess of,exceeding,surpassing"), (BoundKind.AtLeast, false, "at least,no less than,not less than,a minimum of"), (BoundKind.AtLeast, true, "or more,or above,or more than,or greater,or higher,or larger,or over,and above,and over,and more,at least,at the least"),
        (BoundKind.LessThan, false, "less than,fewer than,smaller than,lower than,under,below"), (BoundKind.AtMost, false, "at most,up to,no more than,not more than,a maximum of"), (BoundKind.AtMost, true, "or less,or fewer,or lower,or smaller,and below,or under,and under,at most,at the most"),
        (BoundKind.Exactly, false, "equal to,equals,exactly"), (BoundKind.MoreThan, false, ">"), (BoundKind.LessThan, false, "<"), (BoundKind.AtLeast, false, "≥,>=,greater than or equal to,more than or equal to,larger than or equal to"), (BoundKind.AtMost, false, "≤,<=,less than or equal to,fewer than or equal to,smaller than or equal to"),
    ];

    /// <summary>A way up to a value, which is no bound.</summary>
    private const string Ways = "go up to,goes up to,went up to,going up to,gone up to,moved up to,shot up to,pushed up to";

    public static IEnumerable<(string, Term)> Terms()
    {
        yield return (Ways, new BoundTerm(BoundKind.Exactly) { StandsApart = true });
        foreach (var term in ClaimTerms.OfRoles(Roles)) { yield return term; }
        yield return (Near, new BoundTerm(BoundKind.About) { StandsApart = false });
        foreach (var (kind, behind, words) in Bounds)
        {
            yield return (words, new BoundTerm(kind, behind));
        }
    }
}
