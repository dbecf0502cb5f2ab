namespace FactCheck.Languages.English;

/// <summary>The words of what a headline and its article may tell differently.</summary>
internal static class EnglishConflictWords
{
    private static readonly RoleWords<ConflictRole>[] Roles =
    [
        new(ConflictRole.AgedThing,
            """
            mark,record,records,law,ban,bridge,building,dispute,feud,conflict,war,treaty,tradition,company,firm,club,tree,mosque,church,theatre,theater,hotel,rule,case
            festival,school,ship,rivalry,wait,drought,embargo,truce,deal,agreement,contract,programme,program,institution,curse,mystery
            """),
        new(ConflictRole.Worth, "worth,cost,costs,costing,valued at"),
        new(ConflictRole.SpentOn, "spent on,paid for,invested in"),
        new(ConflictRole.AnyPerson, "person,persons,people"),
        new(ConflictRole.OnePerson,
            """
            a child,a woman,a man,a baby,a girl,a boy,an infant,a toddler,a soldier,a civilian,a teenager,a nurse,a doctor,a driver,a journalist
            an officer,one child,one woman,one man
            """),
        new(ConflictRole.Starting, "begin,start,begin drafting,start drafting,open talks"),
        new(ConflictRole.Finishing, "final touches,finishing touches,finalising,finalizing"),
        new(ConflictRole.Matter, "agreement,treaty,deal,pact,accord,memorandum"),
        new(ConflictRole.OtherScore,
            """
            penalties,shootout,shoot-out,shootouts,aggregate,half-time,halftime,half,leading,led,lead,trailing,trailed,level,extra time,first leg
            second leg,leg,sets,set,down,behind,goals up,goal up,2-0 up,series,points,if,needed,need,needs,record,overtime,ahead
            """),
        new(ConflictRole.Pause, "closure,closed,shut,shutdown,dark,idle,halted,suspended,hiatus,absence,mothballed,shuttered,silent,dormant"),
        new(ConflictRole.LastOf, "the last of,the last of the"),
        new(ConflictRole.AllOfThem,
            """
            all of them,all of whom,all of which,the only ones,the only people,the only victims,without exception,none of whom,none of them
            """),
        new(ConflictRole.AllOfThe, "all the,all of the,all of those,every one of the,each of the,all those"),
        new(ConflictRole.ThatResult, "that result was,the result was"),
        new(ConflictRole.ResultNoun, "win,victory,defeat,loss,draw,triumph,success,rout,thrashing,scoreline,result"),
        new(ConflictRole.LevelNoun, "rate,level,levels"),
        new(ConflictRole.TollNoun, "death toll,toll,number of dead,number of deaths,number of people killed,number killed,number of fatalities"),
        new(ConflictRole.Prison, "prison,jail,jails,jailed,imprisonment,imprisoned,behind bars,prison term,jail term"),
        new(ConflictRole.Tranche, "tranche,instalment,installment,first phase,first payment,initial payment,down payment,disbursement"),
        new(ConflictRole.Magnitude, "magnitude,richter"),
        new(ConflictRole.Demanding, "asked,ask,asks,sought,seek,seeks,seeking,demanded,requested,could face,faces,face,facing,up to,maximum"),
        new(ConflictRole.CostNoun, "cost,price,bill"),
        new(ConflictRole.PastKeeper, "past"),
        new(ConflictRole.Descriptor,
            """
            quarterly,annual,yearly,half-year,half-yearly,full-year,first-quarter,second-quarter,third-quarter,fourth-quarter,interim,monthly,pre-tax,net
            pretax,lender,retailer,carmaker,automaker,airline,carrier,maker,manufacturer,chipmaker,drugmaker,brewer,insurer,builder,housebuilder,firm
            company,group,giant,operator,supplier,producer,miner,steelmaker,planemaker,broadcaster,publisher,utility,conglomerate,grocer,supermarket
            """),
        new(ConflictRole.Auxiliary,
            """
            have,has,had,would,can,could,must,should,may,might,do,did,will,belong,belonged,remain,remained,include,included,survived,escaped
            entered,arrived,returned,crossed,left,fled,got,came,went,reached
            """),
        new(ConflictRole.FinalScore, "ended,finished,final score,result,scoreline,full-time,full time,final whistle,it finished,it ended"),
        new(ConflictRole.Unharmed, "survived,survivors,alive,unharmed,unhurt,safe,safely,swam ashore,stable,rescued,were rescued,saved,in good health,escaped"),
        new(ConflictRole.ShuttingDown, "close,closes,closed,closing,shut,shuts,shutting,shutter,shuttered,axe,axes,axed,axing,scrap,scraps,scrapped,scrapping,demolish,demolished,sell,sells,sold,cancel,cancels,cancelled"),
        new(ConflictRole.DeadBody, "bodies,body,drown,drowns,drowned,drowning"),
        new(ConflictRole.AgedPerson, "boy,girl,man,woman,child,teenager,teen,pupil,student,toddler,pensioner,mother,father,cyclist,driver,hiker,swimmer"),
        new(ConflictRole.OfAge, "aged,at the age of,age"),
        new(ConflictRole.Approving, "approves,approved,passes,passed,adopts,adopted,backs,backed,endorses,endorsed,ratifies,ratified"),
        new(ConflictRole.Rejecting, "rejects,rejected,votes down,voted down,defeats,defeated,throws out,threw out,blocks,blocked"),
        new(ConflictRole.Acquitting, "clears,cleared,acquits,acquitted,not guilty,found not guilty,pleaded not guilty"),
        new(ConflictRole.Convicting, "convicts,convicted,guilty,found guilty,finds guilty"),
    ];

    public static IEnumerable<(string, Term)> Terms() => ClaimTerms.OfRoles(Roles);
}
