namespace FactCheck.Languages.English;

/// <summary>The words that bind figures to each other and to what they are of.</summary>
internal static class EnglishClaims
{
    private static readonly (WordRole Role, string Words)[] Roles =
    [
        (WordRole.OutOf, "out of,included in"), (WordRole.That, "or,equivalent to,representing,which represents,which is,that represents,accounting for,making up,amounting to,or about,meaning,i.e,equal to,that is,a total of,for a total of,lasting"), (WordRole.Times, "times,fold"),
        (WordRole.Person, "person,people,persons,child,children,man,men,woman,women,girls,boys,students,pupils,soldiers,civilians,refugees,migrants,passengers,officers,journalists,doctors,detainees,prisoners,workers,employees,lawmakers,players,tourists,miners,survivors,victims,protesters,demonstrators,suspects,patients,nurses,teachers,judges,lawyers,engineers,sailors,fishermen,gunmen,fighters,hostages,captives,citizens,foreigners,drivers,athletes,artists,writers,researchers,candidates,voters,worshippers,pilgrims,volunteers,paramedics,guards,ministers,ambassadors,members,graduates,farmers,guests,visitors,orphans,inmates,residents,villagers,evacuees,firefighters,rescuers,recruits,troops,crew,trainees,applicants,delegates,participants,wounded,dead,survivor,schoolchildren,musicians,scientists,staff,attendees,climbers,hikers,jurors,senators,deputies,councillors,councilors,legislators,peacekeepers,stowaways"),
        (WordRole.Sort, "man,men,woman,women,child,children"), (WordRole.Sex, "boy,boys,girl,girls,male,males,female,females"), (WordRole.While, "while,whereas,but,although,though,as"), (WordRole.Then, "then,before,and later,later"), (WordRole.Folds, "fold"), (WordRole.StateNoun, "countries,states,nations"), (WordRole.Dying, "died,dies,death,passed away,assassinated,executed,was killed"), (WordRole.Marking, "to mark,to celebrate,to commemorate,mark,celebrate,commemorate,in memory of,celebrates,marks,will mark,will celebrate,celebrating,marking,commemorates,is marking,turns"), (WordRole.TermOfOffice, "term,mandate,tenure,contract"), (WordRole.Ending, "ended,ends,ending,expired,expires,expiring,ran out,runs out"), (WordRole.Seat, "seat,seats"), (WordRole.HouseMember, "member,members,deputy,deputies,lawmaker,lawmakers,senator,senators,legislator,legislators,councillor,councillors,councilor,councilors,mps,representatives,delegates"), (WordRole.House, "parliament,house,chamber,council,assembly,senate,congress,legislature,committee,board,national assembly"), (WordRole.Enduring, "lasted,lasting,lasts,ran for,running for,lasted for,and lasted,took,taking,went on for,continued for,runs for,spanning,spanned,stretching over"), (WordRole.OfService, "of service,of work,in service,in operation,of operation,in business,in use,on the job,of business,on air"), (WordRole.Numbering, "numbering,who number,which number,totalling,totaling"), (WordRole.TheseAre, "are,were,make up,these are,are now"), (WordRole.AnyThing, "items,pieces,weapons,vehicles,firearms,objects,artefacts,artifacts"), (WordRole.OnePerson, "a child,a woman,a man,a baby,a girl,a boy,an infant,a toddler,a soldier,a civilian,a teenager,a nurse,a doctor,a driver,a journalist,an officer,one child,one woman,one man"), (WordRole.Summing, "for a total of,making a total of,a combined total of,which makes a total of,giving a total of,totalling,totaling,or a total of,a total of"), (WordRole.Or, "or"), (WordRole.Aspect, "value,values,revenue,revenues,price,prices,profit,profits,earnings,cost,costs,share,shares,volume,size,area,average,losses,consumption,output,production,sales,exports,imports,income,demand"), (WordRole.Begun, "began,begun,started,opened,broke out,got under way,was launched,joined,entered,was jailed,was imprisoned,took over,took office,was appointed,moved to,kicked off,set off,left for,was closed"), (WordRole.Ended, "ended,finished,closed,concluded,wrapped up,stopped,stepped down,resigned,retired,left,was released,was freed,returned,was lifted,came to an end,reopened,was called off,was replaced"), (WordRole.Metal, "gold,golds,silver,silvers,bronze,bronzes"), (WordRole.Medal, "medal,medals"), (WordRole.Forecast, "expect,expects,expected,forecast,forecasts,predict,predicts,predicted,hopes,hope,aims,aim,plans,plan,could,would,may,might,should,target,targets"), (WordRole.Remainder, "the rest,rest,remaining,remainder,leaving,leaves"), (WordRole.Ranging, "range,ranges,ranged,ranging,varies,varied,vary,varying"), (WordRole.WeightToo, "pound,pounds"), (WordRole.OwnValue, "its value,their value,its size,its length,its price"), (WordRole.RateNoun, "success rate,pass rate,failure rate,completion rate,response rate,attendance rate,approval rate,turnout,attendance"), (WordRole.ArmedOrCivil, "soldier,soldiers,civilian,civilians,police,policemen,gunmen,militants,rebels"), (WordRole.WhichIs, "which is,that is,this is,and that is"), (WordRole.Than, "on,over,than"), (WordRole.Inception, "opened,built,launched,completed,inaugurated,independence,began,started"), (WordRole.Average, "an average of,average,a record,a peak of,a low of,a high of,just,only"), (WordRole.Becoming, "is now,are now,became,and is now,and now"), (WordRole.BasisPoints, "basis point,basis points"), (WordRole.HadBeen, "was,were,it was,they were,had been,it had been,was only,was just,it stood at,they stood at,it was only"), (WordRole.Losing, "lost,losing,loses,lose,shed,shedding"), (WordRole.Totality, "the total,total,the whole,all"), (WordRole.Maritime, "sea,ship,ships,boat,boats,vessel,vessels,coast,coastline,shore,offshore,navy,naval,port,island,ocean,gulf,waters,tanker,sailors,sailor"), (WordRole.Anniversary, "anniversary,birthday,jubilee"), (WordRole.According, "according to,as reported by,citing,quoting"),
        (WordRole.Saying, "said,says,told,announced,announces,reported,reports,stated,states,added,adds,confirmed,confirms,noted,notes,explained,warned,warns,revealed,claimed"),
        (WordRole.Said, "that,it,this,what"),
        (WordRole.Refuting, "false,falsely,wrong,wrongly,incorrect,incorrectly,untrue,not true,erroneous,erroneously,mistakenly,inaccurate,inaccurately,misstated,misleading,myth,debunked,premature"),
        (WordRole.Correcting, "correction,corrections,clarification,clarifications,erratum,errata"),
        (WordRole.Relative, "who,which"), (WordRole.Points, "points,point"), (WordRole.MakingUp, "make up,makes up,made up,account for,accounts for,accounted for,constitute,constitutes"), (WordRole.Dividing, "divided,distributed,split,broken down"), (WordRole.AgedNow, "years old,old,year old,year-old"),
        (WordRole.Adding, "along with,plus,as well as,in addition to,together with"), (WordRole.Being, "namely"), (WordRole.Others, "others,other,another,more,rest,remaining"), (WordRole.Votes, "vote,votes,voters,ballots"), (WordRole.Turnout, "took part,cast,turnout,counted"),
        (WordRole.Born, "born,whose birth,birth"), (WordRole.AtAge, "at the age of,aged,at age"), (WordRole.Worth, "worth,cost,costs,costing,valued at"), (WordRole.SpentOn, "spent on,paid for,invested in"),
    ];

    private static readonly (string Family, bool IsNoun, string Words)[] Families =
    [
        ("killed", false, "killed,kill,kills,killing,died,dies,die"), ("killed", true, "dead,deaths,fatalities,victims"), ("injured", false, "injured,injures,wounded,wounds,hurt"), ("injured", true, "injuries,casualties"),
        ("arrested", false, "arrested,arrests,arrest,detained,detains"), ("rescued", false, "rescued,rescues,rescue,saved,survived,survive,alive,survivors"), ("arrived", false, "arrived,arrive,visited,visit"), ("missing", false, "missing"),
        ("displaced", false, "displaced,displaces,fled"), ("freed", false, "freed,frees,released,releases"),
    ];

    private static readonly (decimal Least, decimal? Most, string Words)[] Factors =
    [
        (2, 2, "doubled,doubling,doubles"), (3, 3, "tripled,trebled,tripling,triple,treble,triples"), (4, 4, "quadrupled,quadrupling,quadruple,quadruples"), (3, 4, "threefold,three-fold"), (4, 5, "fourfold,four-fold"), (5, 6, "fivefold,five-fold"), (6, 7, "sixfold,six-fold"), (10, 11, "tenfold,ten-fold"), (2, 3, "twofold,two-fold"), (2, 2, "double,doubles"), (0.5m, 0.5m, "halved,halving,halve,halves,in half"),
    ];

    private static readonly (decimal Value, string Words)[] Fractions =
    [
        (0.5m, "half"), (1m / 3, "a third,one third,one-third"), (0.25m, "a quarter,one quarter,one-quarter"), (0.2m, "a fifth,one fifth"), (2m / 3, "two thirds,two-thirds"), (0.75m, "three quarters,three-quarters"),
    ];

    private static readonly (BallotSide Side, string Words)[] Ballots =
    [
        (BallotSide.For, "support,supported,endorsed,approved,backed,back,approve,in favour,in favor,voted for,voting for,yes votes"), (BallotSide.Against, "oppose,oppose it,reject,rejected,rejects,voted down,voting against,disapprove,against,opposed,no votes"), (BallotSide.Neither, "undecided,unsure,not sure,no opinion,undecided voters,abstain,abstained,abstaining,abstention,abstentions"),
    ];

    private static readonly (int Least, int Most, string Words)[] Orders =
    [
        (1, 1, "the day after,a day after"), (-1, -1, "the day before,a day before,on the eve of"), (-36_500, 0, "before,ahead of,prior to"), (0, 36_500, "after,following"),
    ];

    private static readonly (int Years, string Words)[] Jubilees = [(100, "centenary,centennial,100th birthday"), (200, "bicentenary,bicentennial"), (50, "golden jubilee"), (25, "silver jubilee")];

    public static IEnumerable<(string, Term)> Terms() => ClaimTerms.Of(Roles, Families, Factors, Fractions, Ballots, Orders, Jubilees);
}
