namespace FactCheck.Languages.English;

/// <summary>The words that bind figures to each other and to what they are of.</summary>
internal static class EnglishClaims
{
    private static readonly (WordRole Role, string Words)[] Roles =
    [
        (WordRole.OutOf, "out of,included in"), (WordRole.That, "or,the equivalent of,equivalent of,an equivalent of,which comes to,which works out at,which equals,equalling,which amounts to,or some,or nearly,or roughly,or almost,or just over,or just under,equivalent to,representing,which represents,which is,that represents,accounting for,making up,amounting to,or about,meaning,i.e,equal to,that is,a total of,for a total of,lasting"), (WordRole.Times, "times,fold"),
        (WordRole.Person, "person,people,persons,child,children,man,men,woman,women,girls,boys,students,pupils,soldiers,civilians,refugees,migrants,passengers,officers,journalists,doctors,detainees,prisoners,workers,employees,lawmakers,players,tourists,miners,survivors,victims,protesters,demonstrators,suspects,patients,nurses,teachers,judges,lawyers,engineers,sailors,fishermen,gunmen,fighters,hostages,captives,citizens,foreigners,drivers,athletes,artists,writers,researchers,candidates,voters,worshippers,pilgrims,volunteers,paramedics,guards,ministers,ambassadors,members,graduates,farmers,guests,visitors,orphans,inmates,residents,villagers,evacuees,firefighters,rescuers,recruits,troops,crew,trainees,applicants,delegates,participants,wounded,dead,survivor,schoolchildren,musicians,scientists,staff,attendees,climbers,hikers,jurors,senators,deputies,councillors,councilors,legislators,peacekeepers,stowaways"),
        (WordRole.Sort, "man,men,woman,women,child,children"),
        (WordRole.Sex, "boy,boys,girl,girls,male,males,female,females"),
        (WordRole.While, "while,whereas,but,although,though,as"),
        (WordRole.Then, "then,before,and later,later"),
        (WordRole.Folds, "fold"),
        (WordRole.StateNoun, "countries,states,nations"),
        (WordRole.Dying, "died,dies,death,passed away,assassinated,executed,was killed"),
        (WordRole.Marking, "to mark,to celebrate,to commemorate,mark,celebrate,commemorate,in memory of,celebrates,marks,will mark,will celebrate,celebrating,marking,commemorates,is marking,turns"),
        (WordRole.TermOfOffice, "term,terms,mandate,tenure,contract"),
        (WordRole.Ending, "ended,ends,ending,expire,run out,end,expired,expires,expiring,ran out,runs out,runs until,run until,running until,that runs until,lasts until,until,due to end,comes to an end,will end,will expire,to end,runs to,runs through,concludes,will run out"),
        (WordRole.Seat, "seat,seats"),
        (WordRole.HouseMember, "member,members,deputy,deputies,lawmaker,lawmakers,senator,senators,legislator,legislators,councillor,councillors,councilor,councilors,mps,representatives,delegates"),
        (WordRole.House, "parliament,house,chamber,council,assembly,senate,congress,legislature,committee,board,national assembly"),
        (WordRole.Enduring, "will run for,run for,will last,is to last,are to last,gone on,gone on for,dragged on for,went on,lasted,lasting,lasts,ran for,running for,lasted for,and lasted,took,taking,went on for,continued for,runs for,spanning,spanned,stretching over,dragged on,dragging on,it took,had lasted,has lasted,had taken,held for,held out for,stretched over,stretched to,stretched for,kept going for,endured for,survived for,survived,has run for,had run for,ran"),
        (WordRole.OfService, "of service,in service,in operation,of operation,in business,in use,on the job,of business,on air"),
        (WordRole.Numbering, "numbering,who number,which number,totalling,totaling"),
        (WordRole.TheseAre, "are,were,make up,these are,are now"),
        (WordRole.AnyPerson, "person,persons,people"),
        (WordRole.AnyThing, "items,pieces,weapons,vehicles,firearms,objects,artefacts,artifacts"),
        (WordRole.OnePerson, "a child,a woman,a man,a baby,a girl,a boy,an infant,a toddler,a soldier,a civilian,a teenager,a nurse,a doctor,a driver,a journalist,an officer,one child,one woman,one man"),
        (WordRole.Summing, "for a total of,making a total of,a combined total of,which makes a total of,giving a total of,totalling,totaling,or a total of,a total of,that comes to,this comes to,that adds up to,this adds up to,that makes,which comes to,that amounts to,adding up to,coming to"),
        (WordRole.Or, "or"),
        (WordRole.Aspect, "value,values,revenue,revenues,price,prices,profit,profits,earnings,cost,costs,share,shares,volume,size,area,average,losses,consumption,output,production,sales,exports,imports,income,demand"),
        (WordRole.Begun, "sailed,departed,began,begun,started,opened,broke out,got under way,was launched,joined,entered,was jailed,was imprisoned,took over,took office,was appointed,moved to,kicked off,set off,left for,set in,was elected,first elected,elected,became,was crowned,was dissolved,vanished,was closed,closed since,shut,suspended,halted,blocked,detained,arrested,was seized,was taken,sealed off,walked out,walked off,went out,took effect,came into force,came into effect,sat down,convened,opens,begins,starts,gets under way,broke down,knocked out,was cut,was sworn in,sworn in,closed its doors,went on strike,downed tools,grounded,evacuated,dismantled,banned,abandoned,went missing,gone missing,disappeared,got lost,set out,embarked,took off,lifted off,left port,put to sea,pulled out,went dark,lost power,lost contact,erupted,flared up,fell ill,was hired,was admitted,was taken to hospital,imposed,was imposed,declared,was declared,introduced,was introduced,hijacked,kidnapped,abducted,captured,were captured,fled,exiled,deposed,was injured,injured,was hurt,tore,commenced,commencing,took charge,took command,was named,was installed,moved in,moved into,checked in,invaded,occupied,besieged,came to power,seized power,succeeded,stopped work,starting,beginning,opening,came to the throne,last seen,last spotted,last heard from,last been seen,last been spotted,last been heard from,went off,fell silent,jailed,imprisoned,sentenced,wed,married,tied the knot,shut its gates,shut its doors,shut down,shuttered,was barred,barred,cut off,cordoned off,severed,drove off,driven off,took the oath,took up,assumed,inherited,docked its,laid up,mothballed,went quiet,called off work,was grounded,surrounded,encircled,overran,crowned,entered force,went to war,locked down,was put,were put,came on stream,left,flew out,went into,closed,arrived,landed"),
        (WordRole.Ended, "ended,finished,closed,concluded,wrapped up,stopped,stepped down,resigned,retired,left,was released,was freed,returned,was lifted,came to an end,reopened,was called off,was replaced,restarted,broke,abdicated,resumed,restored,cleared,released,freed,back,rose,adjourned,ran out,expired,lapsed,lifted,stepped aside,quit,wound up,closes,ends,finishes,concludes,was completed,handed over,went home,broke up,reached port,reached,arrived,docked,landed,opened its doors,were adjourned,was adjourned,was back,collapsed,was found,were found,found,rescued,was rescued,were rescued,brought out,recovered,was recovered,came home,touched down,came back,came back on,was restored,were restored,was put out,put out,extinguished,under control,died down,surrendered,fell,capitulated,let go,pulled out,withdrew,was dismissed,was sacked,dismissed,sacked,fired,ousted,was ousted,overthrown,toppled,was toppled,died,ending,finishing,concluding,closing,handed down,were handed over,was handed over,reached agreement,repaired,was repaired,demolished,was demolished,pulled down,tied up,pulled in,drew in,moored,made port,came ashore,walked free,brought back,brought it back,let back,let them back,went back,was home,verdict,got back,was over,called a halt,called off,gave up,signed off,set foot,emerged,discharged,was discharged,dug out,pulled from,was located,came upon,came to rest,were back,came into use,ceded,relinquished,bowed out,vacated,crossed the finish,dissolved,was disbanded,disbanded,fell silent,made it home,expelled,was demobbed,were reunited,were home"),
        (WordRole.Metal, "gold,golds,silver,silvers,bronze,bronzes"),
        (WordRole.Medal, "medal,medals"),
        (WordRole.Forecast, "expect,expects,expected,forecast,forecasts,predict,predicts,predicted,hopes,hope,aims,aim,plans,plan,could,would,may,might,should,target,targets"),
        (WordRole.Remainder, "the rest,rest,remaining,remainder,leaving,leaves"),
        (WordRole.Ranging, "range,ranges,ranged,ranging,varies,varied,vary,varying"),
        (WordRole.WeightToo, "pound,pounds"),
        (WordRole.OwnValue, "its value,their value,its size,its length,its price"),
        (WordRole.RateNoun, "success rate,pass rate,failure rate,completion rate,response rate,attendance rate,approval rate,turnout,attendance"),
        (WordRole.ArmedOrCivil, "soldier,soldiers,civilian,civilians,police,policemen,gunmen,militants,rebels"),
        (WordRole.WhichIs, "which is,that is,this is,and that is"),
        (WordRole.Than, "on,over,than"),
        (WordRole.Inception, "opened its doors,opened,built,launched,completed,inaugurated,independence,began,started,signed,published,first published,released,premiered,unveiled,consecrated,erected,constructed,incorporated,first staged,staged,aired,first aired,started out,came out,went on air,entered service,came to the throne"),
        (WordRole.Average, "an average of,average,a record,a peak of,a low of,a high of,just,only"),
        (WordRole.Becoming, "is now,are now,became,and is now,and now"),
        (WordRole.BasisPoints, "basis point,basis points"),
        (WordRole.HadBeen, "was,were,it was,they were,had been,it had been,was only,was just,it stood at,they stood at,it was only"),
        (WordRole.Losing, "lost,losing,loses,lose,shed,shedding"),
        (WordRole.Totality, "the total,total,the whole,all"),
        (WordRole.Maritime, "sea,ship,ships,boat,boats,vessel,vessels,coast,coastline,shore,offshore,navy,naval,port,island,ocean,gulf,waters,tanker,sailors,sailor"),
        (WordRole.Anniversary, "anniversary,birthday,jubilee,wedding anniversary"),
        (WordRole.According, "according to,as reported by,citing,quoting"),
        (WordRole.Saying, "said,says,told,announced,announces,reported,reports,stated,states,added,adds,confirmed,confirms,noted,notes,explained,warned,warns,revealed,claimed"),
        (WordRole.Said, "that,it,this,what"),
        (WordRole.Refuting, "false,falsely,wrong,wrongly,incorrect,incorrectly,untrue,not true,erroneous,erroneously,mistakenly,inaccurate,inaccurately,misstated,misleading,myth,debunked,premature"),
        (WordRole.Correcting, "correction,corrections,clarification,clarifications,erratum,errata"),
        (WordRole.Relative, "who,which"), (WordRole.Points, "points,point"), (WordRole.MakingUp, "make up,makes up,made up,account for,accounts for,accounted for,constitute,constitutes"), (WordRole.Dividing, "divided,distributed,split,broken down"), (WordRole.AgedNow, "years old,old,year old,year-old"),
        (WordRole.Adding, "along with,plus,as well as,in addition to,together with"), (WordRole.Being, "namely"), (WordRole.Others, "others,other,another,more,rest,remaining"), (WordRole.Votes, "vote,votes,voters,ballots"), (WordRole.Turnout, "took part,cast,turnout,counted"),
        (WordRole.Born, "born,whose birth,birth"), (WordRole.AtAge, "at the age of,aged,at age,lived to be,lived to"), (WordRole.Worth, "worth,cost,costs,costing,valued at"), (WordRole.SpentOn, "spent on,paid for,invested in"),
    ];

    private static readonly (string Family, bool IsNoun, string Words)[] Families =
    [
        ("killed", false, "killed,kill,kills,killing,died,dies,die,dying,drowned,drown,drowns,perished,perish,lost their lives,lose their lives,shot dead,found dead"), ("killed", true, "dead,deaths,fatalities,victims"), ("injured", false, "injured,injures,injuring,wounded,wounds,wounding,hurt,hurts,hospitalised,hospitalized"), ("injured", true, "injuries,casualties"),
        ("arrested", false, "arrested,arrests,arrest,arresting,detained,detains,detain,detaining,in custody,into custody"), ("rescued", false, "rescued,rescues,rescue,rescuing,saved,saves,survived,survive,alive,survivors,to safety,pulled from,plucked from,winched"), ("arrived", false, "arrived,arrive,visited,visit"), ("missing", false, "missing"),
        ("displaced", false, "displaced,displaces,fled"), ("freed", false, "free,freed,frees,freeing,released,releases,release,releasing,pardoned,pardons"),
        ("resigned", false, "resign,resigns,resigned,resigning,quit,quits,step down,steps down,stepped down,stepping down,stand down,stood down"), ("closed", false, "close,closes,closed,closing,shut,shuts,shutting,closure of"), ("hired", false, "hire,hires,hired,hiring,recruit,recruits,recruited,recruiting,take on,takes on,took on,taking on"),
        ("convicted", false, "convict,convicts,convicted,jail,jails,jailed,imprisoned,sentenced"), ("expelled", false, "expel,expels,expelled,expelling,deport,deports,deported,deporting"), ("kidnapped", false, "kidnap,kidnaps,kidnapped,abduct,abducts,abducted"), ("destroyed", false, "destroy,destroys,destroyed,destroying,demolish,demolishes,demolished,burned down,burnt down"), ("opened", false, "open,opens,opening"), ("built", false, "build,builds,building"), ("dismissed", false, "sack,sacks,sacked,sacking"),
    ];

    private static readonly (decimal Least, decimal? Most, string Words)[] Factors =
    [
        (2, 2, "doubled,doubling,doubles"), (3, 3, "tripled,trebled,tripling,triple,treble,triples"), (4, 4, "quadrupled,quadrupling,quadruple,quadruples"), (3, 4, "threefold,three-fold"), (4, 5, "fourfold,four-fold"), (5, 6, "fivefold,five-fold"), (6, 7, "sixfold,six-fold"), (10, 11, "tenfold,ten-fold"), (2, 3, "twofold,two-fold"), (2, 2, "double,doubles"), (2, 2, "twice as many as,twice as much as,twice the,double the"), (3, 3, "three times as many as,three times as much as,three times the"), (4, 4, "four times as many as,four times as much as,four times the"), (5, 5, "five times as many as,five times as much as,five times the"), (0.5m, 0.5m, "half as many as,half as much as"), (0.5m, 0.5m, "halved,halving,halve,halves,in half"),
    ];

    private static readonly (decimal Value, string Words)[] Fractions =
    [
        (0.5m, "half"), (1m / 3, "a third,one third,one-third"), (0.25m, "a quarter,one quarter,one-quarter"), (0.2m, "a fifth,one fifth,one-fifth"), (2m / 3, "two thirds,two-thirds"), (0.75m, "three quarters,three-quarters,three fourths"),
        (0.4m, "two fifths,two-fifths"), (0.6m, "three fifths,three-fifths"), (0.8m, "four fifths,four-fifths"), (1m / 6, "a sixth,one sixth,one-sixth"), (0.1m, "a tenth,one tenth,one-tenth"), (0.9m, "nine tenths,nine-tenths"),
    ];

    private static readonly (BallotSide Side, string Words)[] Ballots =
    [
        (BallotSide.For, "support,supported,endorsed,approved,backed,back,approve,in favour,in favor,voted yes,voted for,voting for,yes votes"), (BallotSide.Against, "oppose,oppose it,reject,rejected,rejects,voted down,voted no,voting against,disapprove,against,opposed,no votes"), (BallotSide.Neither, "undecided,unsure,not sure,no opinion,undecided voters,abstain,abstained,abstaining,abstention,abstentions"),
    ];

    private static readonly (int Least, int Most, string Words)[] Orders =
    [
        (1, 1, "the day after,a day after"), (-1, -1, "the day before,a day before,on the eve of"), (-36_500, 0, "before,ahead of,prior to"), (0, 36_500, "after,following,in the wake of,in the aftermath of"), (-36_500, 0, "by the time,in the run-up to"),
    ];

    private static readonly (int Years, string Words)[] Jubilees = [(100, "centenary,centennial,100th birthday"), (200, "bicentenary,bicentennial"), (50, "golden jubilee"), (25, "silver jubilee,silver wedding"), (50, "golden wedding,semicentennial"), (60, "diamond wedding"), (40, "ruby wedding"), (70, "platinum jubilee"), (150, "sesquicentennial,sesquicentenary"), (300, "tercentenary,tricentennial"), (500, "quincentenary,quincentennial")];

    public static IEnumerable<(string, Term)> Terms() => ClaimTerms.Of(Roles, Families, Factors, Fractions, Ballots, Orders, Jubilees);
}
