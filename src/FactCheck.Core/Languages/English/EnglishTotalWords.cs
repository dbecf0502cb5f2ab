namespace FactCheck.Languages.English;

/// <summary>The words of totals and their parts: persons by kind, votes, seats, what is left.</summary>
internal static class EnglishTotalWords
{
    private static readonly RoleWords<TotalRole>[] Roles =
    [
        new(TotalRole.Sort, "man,men,woman,women,child,children"),
        new(TotalRole.ArmedOrCivil, "soldier,soldiers,civilian,civilians,police,policemen,gunmen,militants,rebels"),
        new(TotalRole.AnyThing, "items,pieces,weapons,vehicles,firearms,objects,artefacts,artifacts"),
        new(TotalRole.Metal, "gold,golds,silver,silvers,bronze,bronzes"),
        new(TotalRole.Remainder, "the rest,rest,remaining,remainder,leaving,leaves"),
        new(TotalRole.Sex, "boy,boys,girl,girls,male,males,female,females"),
        new(TotalRole.RoadUser,
            """
            passenger,passengers,driver,drivers,pedestrian,pedestrians,cyclist,cyclists,motorcyclist,motorcyclists,bystander,bystanders
            """),
        new(TotalRole.Schooled, "pupil,pupils,student,students,teacher,teachers,schoolchildren"),
        new(TotalRole.Clinical, "doctor,doctors,nurse,nurses,paramedic,paramedics,patient,patients,surgeon,surgeons"),
        new(TotalRole.OfAge, "adult,adults,minor,minors"),
        new(TotalRole.Group,
            """
            squad,team,delegation,list,group,crew,panel,cabinet,jury,cast,orchestra,choir,troupe,herd,flock,convoy,board,committee,commission
            """),
        new(TotalRole.Attending, "present,attended by,attending,who voted,voting,taking part,in attendance,who took part"),
        new(TotalRole.Stock, "shares,stock"),
        new(TotalRole.SeveralAnswers,
            """
            more than one answer,more than one option,more than one choice,more than one response,more than one reason,multiple answers,multiple options
            multiple choices,multiple responses,several answers,several options,several choices,several responses,choose several,select several,pick several
            select all,choose all,tick all
            """),
        new(TotalRole.SingleAnswer, "single answer,one answer,single choice,single option,one option,one choice,choose only one,pick only one,name only one,select only one,allowed only one"),
        new(TotalRole.OfThat,
            """
            of that,of this,of these,of those,of it,of the sum,of this sum,of that sum,of the money,of the total,of that total,from that
            of that amount
            """),
        new(TotalRole.PartLead,
            """
            in,from,on,at,aboard,to,for,by,through,via,carrying,bound for,loaded with,are from,came from,come from,are in,were in,on board
            against,along,near
            outside,around
            """),
        new(TotalRole.AnyVictim, "people,persons,individuals,victims,casualties,dead,deaths,fatalities,wounded,injured,bodies"),
        new(TotalRole.Pool,
            """
            budget,grant,fund,package,loan,plan,programme,program,project,envelope,donation,aid package,prize money,prize,allocation,credit line
            deal,contract,investment
            """),
        new(TotalRole.Allotting,
            """
            sets aside,set aside,setting aside,allocates,allocated,allocating,earmarks,earmarked,earmarking,includes,included,including,provides
            provided,assigns,assigned,devotes,devoted,gives,gave,comprises,comprised,will spend,spends,spent,contains,covers,reserves,reserved,goes
            go,went,will go,to be spent,is made up of,consists of
            """),
        new(TotalRole.Contributing,
            """
            paid,pays,will pay,provided,provides,will provide,contributed,contributes,will contribute,gave,gives,will give,covered,covers
            will cover,put up,puts up,financed,funded,pledged,bore,bears,supplied,met,invested
            """),
        new(TotalRole.WinningSeats,
            """
            won,wins,win,took,takes,gained,secured,captured,has,have,hold,holds,held,got,control,controls,claimed,picked up
            """),
        new(TotalRole.Raising, "bringing,taking,raising,pushing,lifting,which brings,which takes,brings,takes,brought,took,raised"),
        new(TotalRole.SumNoun, "toll,total,tally,number,count,casualties,victims,haul,overall number,proceeds,takings,outlay"),
        new(TotalRole.Gone,
            """
            freed,released,discharged,gone,gone home,went home,left,returned,sold,used,used up,lost,died,killed,rescued,evacuated,found,recovered
            paid,spent,repaid,given away,gave away,escaped,fled,deported,transferred,withdrawn,withdrew,counted,completed,built,repaired,reopened
            delivered,distributed,handed over,dismissed,sent home,repatriated,vaccinated,cleared,destroyed,let go,eaten,shipped,given,thrown away
            thrown out,administered,discarded,signed,boarded,disembarked,got off,cancelled,scrapped,retired,wiped out,taken,borrowed,lent
            closed,shut,closed down,shut down,burned down,burnt down,collapsed,demolished,torn down,sank,sunk,stolen,looted,resigned,expelled,sacked,fired
            dropped out,pulled out,stopped working,broke down,broken down,felled,uprooted,culled,slaughtered,shut their doors,closed their doors
            """),
        new(TotalRole.Still, "still,remain,remains,remained,have yet,has yet,are yet,yet to"),
        new(TotalRole.Casualties, "casualties,dead and injured,dead and wounded"),
        new(TotalRole.ForEvery, "for"),
        new(TotalRole.ShareNoun, "stake,share,shareholding,holding"),
        new(TotalRole.MarketShare,
            """
            market share,market shares,share of the market,of the country's power,of the power,of electricity,of the electricity
            of its electricity,of its power,of the market,shares of the market,of the company's shares,of the shares
            """),
        new(TotalRole.SharingOut,
            """
            goes to,go to,goes on,go on,goes towards,go towards,goes into,go into,went to,going to,left to,bequeathed,bequeaths,inherits
            inherited,owns,owned,holds,was exported,exported,was sold,sold,sells
            was kept,kept,consumed,was spent,spent,allocated,earmarked,set aside,assigned,awarded,given to,belongs to,belong to,passed to,is owned
            """),
        new(TotalRole.PuttingInto, "holds,hold,held,keeps,keep,invests,invest,invested,spends,spend,spent,puts,allocates,allocated"),
        new(TotalRole.MadeUpOf, "made up of,consists of,consisting of,composed of,comprising,comprises,consisted of,comprised of,comprised"),
        new(TotalRole.MatchNoun,
            """
            match,matches,game,games,fixtures,fixture,league games,league matches,outings,outing,rounds,Tests,Test,tests,appearances,appearance
            starts
            """),
        new(TotalRole.Together, "together,combined,between them,in all,altogether,taken together,in total"),
        new(TotalRole.GoingThrough,
            """
            went through,advanced,qualified,passed,accepted,agreed,go through,have passed,have qualified,were accepted,were approved,were promoted
            finished,completed
            """),
        new(TotalRole.GoingOut,
            """
            went home,were eliminated,were knocked out,failed,refused,declined,rejected,were rejected,were turned down,go home,have failed
            dropped out,were relegated,did not finish,pulled out,withdrew,retired
            """),
        new(TotalRole.Stuff,
            """
            cargo,goods,aid,supplies,food,grain,grains,cereals,waste,drugs,narcotics,crops,metals,materials,relief,fruit,vegetables,meat
            merchandise,contraband
            """),
        new(TotalRole.PlaceLead, "in,on,at,along,near,outside,around,aboard"),
        new(TotalRole.JustOne, "once"),
        new(TotalRole.Absent, "stayed away,were absent,was absent,absent,did not attend,failed to attend,failed to show up,boycotted,skipped"),
        new(TotalRole.TieBreak,
            """
            breaking a tie,broke a tie,breaking the tie,broke the tie,break a tie,break the tie,tie-breaking,tiebreaking,casting vote
            deciding vote
            """),
        new(TotalRole.Added, "more,another,new,additional,added,adds,adding,joined,joins,further,extra,died of their wounds,died overnight"),
        new(TotalRole.Combined, "combined,joint,collective,aggregate,pooled,overall,total"),
        new(TotalRole.FromThem, "of them,of whom,of which,of those"),
        new(TotalRole.OfBefore,
            """
            earlier,previous,previously,had been,last year,last month,last week,this week,this month,this year,since,so far,before that,separate
            another raid,another attack
            """),
        new(TotalRole.Thus,
            """
            bringing,taking,making,giving,that brings,that brought,this brought,which brought,that took,this took,which took,it brought,this brings
            that takes,this takes,that makes,which brings,which takes,in all,in total
            altogether,for a total of,a combined,for a combined,a total of,together,raising,pushing
            """),
        new(TotalRole.Strong, "strong"),
        new(TotalRole.VotingVerb, "passed,voted,approved,rejected"),
        new(TotalRole.LoadLead, "to,for,in,from,with"),
        new(TotalRole.OfTheseToo, "wounded,passengers,victims"),
        new(TotalRole.Uncounted, "dozens,hundreds,scores"),
        new(TotalRole.AllotmentLead, "in,to"),
        new(TotalRole.BodyNoun, "body,bodies"),
        new(TotalRole.Composing,
            """
            consists of,consist of,made up of,comprises,is held by,are held by,held by,is owned by,are owned by,owned by,shared by
            """),
        new(TotalRole.PassingOn, "accepting,approving,granting,admitting"),
        new(TotalRole.TurningDown, "rejecting,refusing,denying,declining,dismissing"),
        new(TotalRole.ComingFrom, "came from,come from,comes from,is from,was from,coming from"),
    ];

    public static IEnumerable<(string, Term)> Terms() => ClaimTerms.OfRoles(Roles);
}
