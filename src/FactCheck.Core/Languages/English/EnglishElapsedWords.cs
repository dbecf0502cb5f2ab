namespace FactCheck.Languages.English;

/// <summary>The words of ages, terms, jubilees and lengths of time, and of the order of events.</summary>
internal static class EnglishElapsedWords
{
    private static readonly RoleWords<ElapsedRole>[] Roles =
    [
        new(ElapsedRole.Where, "where"),
        new(ElapsedRole.AtAge, "at the age of,aged,at age,lived to be,lived to"),
        new(ElapsedRole.AgedNow, "years old,old,year old,year-old"),
        new(ElapsedRole.Marking,
            """
            to mark,to celebrate,to commemorate,mark,celebrate,commemorate,in memory of,celebrates,marks,will mark,will celebrate,celebrating
            marking,commemorates,is marking,turns
            """),
        new(ElapsedRole.TermOfOffice, "term,terms,mandate,tenure,contract"),
        new(ElapsedRole.Inception,
            """
            opened its doors,opened,built,launched,completed,inaugurated,independence,began,started,signed,published,first published,released
            premiered,unveiled,consecrated,erected,constructed,incorporated,first staged,staged,aired,first aired,started out,came out,went on air
            entered service,came to the throne
            """),
        new(ElapsedRole.OfService, "of service,in service,in operation,of operation,in business,in use,on the job,of business,on air"),
        new(ElapsedRole.Ending,
            """
            ended,ends,ending,expire,run out,end,expired,expires,expiring,ran out,runs out,runs until,run until,running until,that runs until
            lasts until,until,due to end,comes to an end,will end,will expire,to end,runs to,runs through,concludes,will run out
            """),
        new(ElapsedRole.Anniversary, "anniversary,birthday,jubilee,wedding anniversary"),
        new(ElapsedRole.Spending,
            """
            spending,having spent,spent,after spending,serving,served,lived,had lived,living,endured,enduring,having served,after serving
            """),
        new(ElapsedRole.Turning, "turned,will have turned,has turned,turns,will turn,turning,turn,will be,celebrates turning"),
        new(ElapsedRole.ToCome, "turns,will turn,will be,turning,will have turned"),
        new(ElapsedRole.Deceased, "the late"),
        new(ElapsedRole.MarkedThen, "marked,celebrated,commemorated,observed"),
        new(ElapsedRole.WhenAged, "when,as"),
        new(ElapsedRole.Keeping,
            """
            kept,halted,stopped,paralysed,paralyzed,closed,shut,shut down,disrupted,cut off,blocked,idled,left,ran,lasted,grounded,suspended,crippled
            """),
        new(ElapsedRole.Own, "his,her,its,their,my,our"),
        new(ElapsedRole.PuttingEnd,
            """
            ending,to end,and ended,which ended,bringing an end to,closing,capping,completing,marking the end of,bringing to an end
            """),
        new(ElapsedRole.Spell,
            """
            closure,gap,break,interruption,halt,pause,hiatus,absence,suspension,shutdown,stoppage,disruption,blackout,outage,cut,strike,walkout
            siege,blockade,captivity,detention,prison,jail,custody,exile,isolation,repairs,restoration,renovation,construction,drought,lockdown
            curfew,stand-off,standoff,occupation,imprisonment,house arrest,occupancy,darkness,wait,layoff,lay-off,recess,moratorium,truce,ceasefire
            trial,hearings,talks,fighting,negotiations,argument,debate,wrangling,bargaining,office,power,charge,standstill,reign,rule,tenure,stint
            spell,stay,service,dispute,impasse,deadlock,quarantine,mission,voyage,search,silence,disuse,neglect,crossing,journey,trip,flight,air
            mid-air,ride,drive,passage,climb,trek,session,sitting,match,testimony,sit-in,vigil,hunger strike,manhunt,pursuit,operation,procedure
            surgery,ordeal,rescue,marriage,rehabilitation,rehab,performance,concert,shift,tour,inactivity,intermission,premiership,presidency
            incarceration,confinement,sea,space,orbit
            """),
        new(ElapsedRole.Again, "again,once more,anew"),
        new(ElapsedRole.AgreedLength,
            """
            forecast,outlook,pass,ticket,average,supply,visit visa,subscription,season,plan,deal,sentence,loan,lease,agreement,ban,project
            programme,program,period,old,guarantee,warranty,bond,licence,license,limit,deadline,window,notice,visa
            """),
        new(ElapsedRole.SameMonth, "of the month"),
        new(ElapsedRole.Elder, "older than,younger than,older,younger,his senior,her senior,his junior,her junior"),
        new(ElapsedRole.Standing,
            """
            open,open to the public,in business,in operation,in service,in print,in circulation,on air,on the air,up and running,in orbit
            independent,of independence,in existence
            """),
        new(ElapsedRole.InOffice,
            """
            in office,in power,in charge,at the helm,in the job,in the post,in the role,in post,in the position,on the throne,as monarch,as king
            as queen,on the bench,on the court,in the chair,at the top,in the hot seat,at city hall,in parliament,the post,the job,the role
            the position,the title,the seat
            """),
        new(ElapsedRole.TakingOffice,
            """
            took over,took office,took charge,took the helm,took the oath,took up the post,was appointed,appointed,was elected,first elected
            elected,was sworn in,sworn in,became,came to power,came to the throne,was named,assumed,was crowned,was chosen
            """),
        new(ElapsedRole.Wedded, "married,together,of marriage"),
        new(ElapsedRole.Confined,
            """
            behind bars,in prison,in jail,in exile,in captivity,in custody,closed,shut,idle,empty,in hospital,in the hospital,in intensive care
            in a coma,underground,in detention,on the run,in hiding,at sea
            """),
        new(ElapsedRole.Lately,
            """
            has been,have been,has now been,have now been,has already been,has stayed,has remained,have remained,has stood,has lain,has sat,has
            have,is now,have stayed
            """),
        new(ElapsedRole.NextDay, "the next day,the following day,the day after,a day later"),
        new(ElapsedRole.PreviousDay, "the previous day,the day before,a day earlier"),
        new(ElapsedRole.Thereafter,
            """
            and then,then,and later,and subsequently,subsequently,and afterwards,afterwards,in its aftermath,in the aftermath,went on to
            before going on to
            """),
        new(ElapsedRole.Pluperfect, "had,had been,having"),
        new(ElapsedRole.BeforeIt, "earlier,before that,beforehand,previously,before"),
        new(ElapsedRole.Extra, "more,extra,additional,longer,further,late,early,behind schedule,ahead of schedule"),
        new(ElapsedRole.Departing,
            """
            final,farewell,retired,retires,retire,bowed out,bows out,stepped down,steps down,left,leaves,closed,closes,shut,quit,resigned,departed
            departs
            signed off,hung up,withdrawn,decommissioned,scrapped
            """),
        new(ElapsedRole.Returning, "returns,return,returned,returning,is back,comes back,came back,reopens,reopened,resumes,resumed,revived"),
        new(ElapsedRole.InARow, "running,in a row,straight,consecutive,in succession,on the trot,successive,consecutively"),
        new(ElapsedRole.LastHeld, "last,for the last time,most recently"),
        new(ElapsedRole.Merely, "only,just,barely,a mere,a full,fully,all of"),
        new(ElapsedRole.AgeGap,
            """
            a gap of,an age gap of,the gap is,the age gap is,a difference of,an age difference of,apart,between them,between the two,separate them
            separate the two
            """),
        new(ElapsedRole.FirstOfAll, "its first,the first,his first,her first,first"),
        new(ElapsedRole.Following, "following,in the wake of"),
        new(ElapsedRole.Onwards, "on"),
        new(ElapsedRole.Without, "without,with no,without any"),
        new(ElapsedRole.SeasonNoun, "season,seasons,-season"),
        new(ElapsedRole.HavingPassed, "have passed,has passed,have gone by,have elapsed,it is,it has been,it's been"),
        new(ElapsedRole.GoingBy, "went by,passed,elapsed,had passed,had gone by,separate,separated"),
        new(ElapsedRole.Backdated, "retroactively,retroactive,retrospectively,backdated,provisionally"),
        new(ElapsedRole.AtClose, "at the end of,at the close of,bringing down the curtain on,called off,brought to an end"),
        new(ElapsedRole.EverSince,
            """
            without interruption,uninterrupted,without a break,has served since,has held the post since,has held it since,in the job ever since
            in the post ever since,has led it ever since,has held the job ever since,has held the post ever since,has held the office ever since
            """),
        new(ElapsedRole.Elsewise, "previous,previously,earlier,another,separate,also,unrelated,different,similar,second,again"),
        new(ElapsedRole.KinOne, "father,mother,brother,sister,son,daughter,wife,husband,uncle,grandfather,grandmother,cousin,partner"),
        new(ElapsedRole.Honouring, "to honour,to honor,to remember,remembering,in remembrance of,to observe,observing"),
        new(ElapsedRole.LivingTo, "lived to be,lived to"),
        new(ElapsedRole.Entering, "enter,enters,entered,entering,has entered,have entered,into,is in,was in,now in"),
        new(ElapsedRole.TitleNoun,
            """
            trophy,trophies,title,titles,cup,crown,crowns,silverware,champions,champion,championship,medal,medals,gold,final,finals,league,win,won
            wins,winning,victory,triumph,triumphed,lifted,won it,claimed,took it,honour,honours,promotion,play-offs,playoffs,qualified
            """),
        new(ElapsedRole.Wait, "wait,waits,waited,waiting,drought,absence,hiatus,barren spell,barren run,dry spell,title drought,trophy drought,exile,gap"),
        new(ElapsedRole.LastTime, "last,most recent,previous,having last,last won,since,latest,last time"),
        new(ElapsedRole.BecomingAtAge, "becomes,has become,will become,became,is set to become"),
        new(ElapsedRole.Into, "into"),
        new(ElapsedRole.OldBehind, "old"),
        new(ElapsedRole.WasAged, "was"),
        new(ElapsedRole.Whose, "whose"),
        new(ElapsedRole.PointingBack, "those,these"),
        new(ElapsedRole.Succeeding, "new,current,newly elected"),
        new(ElapsedRole.Trailing, "trailing,trailed,trailing by,leading by,separated by,separating,beaten by,ahead by,behind by,back by"),
        new(ElapsedRole.Slower, "adrift,back,slower,faster,quicker,in arrears,off the pace,further back"),
        new(ElapsedRole.DueAt, "due,scheduled,expected,supposed,meant,timetabled,planned,should have,set,billed,booked"),
        new(ElapsedRole.LateBy, "late by,delayed by,delayed for,a delay of,delay of,delayed,overdue by,behind by,over by"),
        new(ElapsedRole.LateBehind,
            """
            late,behind schedule,behind time,behind the timetable,later than scheduled,later than planned,later than expected,later than billed,overdue,after schedule
            past schedule,after its scheduled time,behind its schedule,late in the end
            """),
        new(ElapsedRole.EarlyBy, "early by"),
        new(ElapsedRole.EarlyBehind, "early,ahead of schedule,ahead of time,before schedule,earlier than scheduled,earlier than planned,earlier than expected"),
        new(ElapsedRole.SettingOff, "leave,leaves,left,leaving,depart,departs,departed,departure,departing,take off,took off,takeoff,take-off,set off,sets off,sail,sailed,sailing,pull out,pulled out,set out"),
        new(ElapsedRole.Arriving,
            """
            arrive,arrives,arrived,arrival,arriving,land,lands,landed,landing,dock,docks,docked,docking,reach,reached,reaches,reaching,touch down,touched down,pull in,pulled in,berthed
            got in,came in,due in,due into,rolled in
            """),
        new(ElapsedRole.MealBreak, "lunch,lunch break,break,breaks,rest,mealtime,lunchtime,siesta,midday"),
        new(ElapsedRole.OneAfterOther, "one after the other,one after another,consecutively,consecutive,back to back,back-to-back,in succession,successively,in sequence,end to end"),
        new(ElapsedRole.AtOneTime, "concurrently,concurrent,at the same time,simultaneously,suspended,in parallel,together"),
        new(ElapsedRole.NoGap,
            """
            without a gap,without a break,without interruption,uninterrupted,every year since,each year since,every single year since,every year without fail,without fail,never missed a year
            has never missed a year,without missing a year,held every year,has not missed a year,has been held every year,never skipped a year,without a miss,never been cancelled
            """),
        new(ElapsedRole.SomeDays,
            """
            weekdays,weekday,working days,working day,business days,business day,school days,trading days,trading sessions,court days,sitting days,weekends only,excluding weekends
            except weekends,on weekends,every other day,except sundays,except fridays,excluding sundays,excluding fridays,excluding public holidays,excluding holidays
            """),
        new(ElapsedRole.LeapYear, "leap-day,leap day,leap year,leap years,leap-year,leaplings"),
        new(ElapsedRole.Edition, "edition,editions,staging,festival,fair,running"),
        new(ElapsedRole.TermsNoun, "terms,mandates,sentences"),
        new(ElapsedRole.Precisely, "precisely,namely,specifically,back"),
    ];

    public static IEnumerable<(string, Term)> Terms() => ClaimTerms.OfRoles(Roles);
}
