namespace FactCheck.Languages.English;

/// <summary>The words that stand around names of persons, offices, organisations, places and works.</summary>
internal static class EnglishFactWords
{
    private static readonly RoleWords<FactRole>[] Roles =
    [
        new(FactRole.TitleGuard,
            """
            deputy,vice,assistant,adviser to,advisor to,spokesman for,spokeswoman for,spokesperson for,envoy of,aide to,wife of,husband of,son of
            daughter of,chief of staff to,deputy to,advisers to,advisors to,aides to,assistant to,assistants to,counsel to,counsellor to
            counselor to,secretary to,press secretary to,chief of staff of,chief of staff for,spokesman of,spokeswoman of,spokesperson of
            spokespeople for,representative of,envoy for,envoy to,special envoy of,lawyer for,doctor of,doctor to,brother of,sister of,father of
            mother of,widow of,widower of,nephew of,niece of,cousin of,grandson of,granddaughter of,son-in-law of,family of,children of,friend of
            ally of,rival of,rivals of,challenger to,opponent of,successor to,successor of,predecessor of,speechwriter for,speechwriter to
            undersecretary to
            """),
        new(FactRole.Honorific, "mr,mrs,ms,dr,sheikh,prince,princess,king,queen,sir,dame,general,gen,current,new,sultan"),
        new(FactRole.Former, "former,ex,late,ousted,outgoing,then,past"),
        new(FactRole.Elect, "elect,designate,acting,interim,incoming,nominee"),
        new(FactRole.OrganisationHead,
            """
            organization,organisation,fund,bank,court,union,agency,council,commission,association,league,programme,program,federation,confederation
            committee,authority,forum,alliance,community
            """),
        new(FactRole.NamedAfter, "airport,university,street,stadium,hospital,avenue,centre,center,foundation,tower,uss,hms,carrier,warship,frigate,destroyer"),
        new(FactRole.Joining, "joined,joining,join,accession,acceded,accede,entered,entry,was admitted,were admitted,admission"),
        new(FactRole.MemberOf, "member,members"),
        new(FactRole.Acting,
            """
            announced,decided,signed,adopted,approved,launched,imposed,voted,declared,called,condemned,sent,withdrew,deployed,recognised,recognized
            urged,warned,said,agreed,opened,hosted,joined,admitted,rejected,backed,supported,granted,provided,funded,helped,gave,paid,banned,lifted
            suspended,elected,appointed,invaded,attacked,held,began,pledged,told,ratified,ordered,issued,brokered,mediated,oversaw,led,won,bought
            sold,built,created,established,introduced,blocked,vetoed,passed,tested,intervened
            """),
        new(FactRole.TakingPlace, "held,took place,opened,hosted,was held,convened,met,fought,waged,was fought"),
        new(FactRole.Happening, "happened,occurred,struck,hit,killed,shook,rocked,came,was carried out,fell,devastated,ravaged"),
        new(FactRole.Outbreak, "broke out,began,started,erupted,outbreak of,start of,beginning of"),
        new(FactRole.Concluding, "signed,concluded,agreed,sealed,reached,brokered,took effect,entered into force,adopted,passed,issued,inked,struck"),
        new(FactRole.ConclusionOf, "signing of,conclusion of"),
        new(FactRole.Around, "after,before,since,following,during,until,because of"),
        new(FactRole.Headquarters, "headquartered,based,headquarters,seat,sits in"),
        new(FactRole.Independence, "independence,independent"),
        new(FactRole.Whose, "whose,whom,to whom,of whom,in which"),
        new(FactRole.Sovereign, "independent"),
        new(FactRole.TurningInto, "became,become,becoming,been"),
        new(FactRole.Adopting, "adopted,adopting,swapped,switched to,replaced,introduced,ditched,traded,exchanged"),
        new(FactRole.MainSeat, "main,permanent"),
        new(FactRole.Leaving, "left,leaving,withdrew,withdrawal,quit,exited"),
        new(FactRole.OneOf, "one of the,among the"),
        new(FactRole.Both, "both,all"),
        new(FactRole.HomeOf, "home"),
        new(FactRole.CityWord, "city,town,port,village,resort,metropolis"),
        new(FactRole.AddressOfMan, "mr,sir,king,prince,lord"),
        new(FactRole.AddressOfWoman, "mrs,ms,miss,dame,queen,princess,lady,madam"),
        new(FactRole.DutyOfMan, "spokesman for"),
        new(FactRole.DutyOfWoman, "spokeswoman for"),
        new(FactRole.RelationsOf, "relations,ties,diplomatic relations"),
        new(FactRole.CapitalOf, "capital"),
        new(FactRole.TheCountry, "country,nation,kingdom,country's,nation's,kingdom's"),
        new(FactRole.CityNoun, "city of,town of,port of,village of,resort of"),
        new(FactRole.OtherBody, "national,federal,regional"),
        new(FactRole.Dating, "date,established,began"),
        new(FactRole.BeforePlace, "in,to,from,near,of"),
        new(FactRole.Issuing,
            """
            issued,issues,publishes,published,released,releases,launched,compiled,compiles,produced,produces,inscribed,awarded,awards,runs
            organised,organises,organized,organizes,adopted,passed,compiling,granted,grants,handed,presented,bestowed,conferred,gives,gave,hands
            stages,staged,unveiled,administers,convenes
            """),
        new(FactRole.LandNoun, "nation,country,state,republic,kingdom"),
        new(FactRole.Lying, "lies,located,situated,nestled"),
        new(FactRole.Belonging,
            """
            belongs,belonged,belonging,part of,been in,holds a seat,a seat,a permanent seat,holds a permanent seat,has a permanent seat,occupies a permanent seat
            its permanent seat
            """),
        new(FactRole.OneOfMembers,
            """
            one of the members of,among the members of,one of the states of,one of the countries of,one of the member states of,a member country of
            newest member of,largest member of,smallest member of,oldest member of
            """),
        new(FactRole.OwnCountry, "his country,her country,whose country,his country's,her country's"),
        new(FactRole.Introducing, "a,an,the,now,currently,who is"),
        new(FactRole.Writing,
            """
            wrote,published,brought out,completed,author of,writer of,novelist behind,written by,by,author,penned,penned by,playwright behind
            poet behind,creator of,directed by
            director of,director behind,directed,painted by,painter of,painted,composed by,composer of,composed
            """),
        new(FactRole.OwnWriting,
            """
            his novel,her novel,his book,her book,his novels,her novels,his play,her play,his poem,her poem,his debut,her debut,his masterpiece
            her masterpiece,his classic,her classic,whose novel,whose novels,whose book,whose books,whose works,whose plays,whose poem,whose play
            novels include,books include,works include,his memoir,her memoir,his epic,her epic,his film,her film,his painting,her painting
            his opera,whose film,whose films,films include
            """),
        new(FactRole.FounderOf,
            """
            founded,co-founded,cofounded,founder of,co-founder of,cofounder of,founding,who founded,set up,founder and,founders of
            """),
        new(FactRole.FoundedBy,
            """
            started by,launched by,founded by,co-founded by,created by,set up by,established by,founder,co-founder,cofounder
            """),
        new(FactRole.MasterNoun,
            """
            masterpiece,masterwork,classic,magnum opus,tale,saga,work,story,satire,debut,thriller,canvas,mural,ballet,sculpture,tour de force
            """),
        new(FactRole.WorkNoun, "novel,novels,book,poem,play,memoir,trilogy,film,movie,epic,bestseller,best-seller,painting,opera,symphony"),
        new(FactRole.PastBeing, "had,was,were"),
        new(FactRole.Attempting,
            """
            planning,preparations,preparation,preparing,prepared,rehearsed,rehearsal,attempt,attempts,attempted,plot,plots,plotted,plotting,plan
            plans,planned,tried to,bid,conspiracy,foiled,failed,survived
            """),
        new(FactRole.Treating,
            """
            refused,rejected,refuses,rejects,refusing,rejecting,refusal of,rejection of
            recognised,recognized,recognises,recognizes,recognition of,acknowledged,acknowledges,denied,denies,denial of,condemned,condemns
            denounced,denounces,regretted,site of,sites of,recovered from,recovery from,apologised for,apologized for,apology for,described
            commission,committee,report,hearings,archive,archives,marked,marks,marking,celebrated,celebrates,commemorated,commemorates,remembered
            remembers,mourned,honoured,honored,report on,reported on,files on,documents on,papers on,ruled on,ruling on,hearing on,hearings on
            book on,lecture on,debate on,findings on,light on,memorial,memorials,monument,trial,trials,tribunal,inquiry,enquiry,investigation,probe
            case,verdict,convicted,accused,charged,sentenced,suspected,suspects,film,movie,documentary,series,book,novel,play,exhibition,museum
            study,about,over,victims,survivors,aftermath,consequences,wake
            """),
        new(FactRole.EraOf, "under,presidency,premiership,administration,era,reign,tenure"),
        new(FactRole.AnniversaryOf, "anniversary,anniversaries,commemoration,commemorations"),
        new(FactRole.ServingAs, "as,serves as,serving as,acts as,functions as"),
        new(FactRole.LandOnce, "colony,protectorate,dependency,territory"),
        new(FactRole.HostingSeat, "hosts,hosting,houses"),
        new(FactRole.DayOf, "night,day,night of,day of,night of the,day of the"),
        new(FactRole.FoundingNoun, "founding,foundation,creation,establishment,inception,formation,birth"),
        new(FactRole.OwnFounding, "he founded,she founded,he co-founded,she co-founded,he set up,she set up,he created,she created,he started,she started,he launched,she launched"),
        new(FactRole.TogetherWith, "with,alongside,together with,along with"),
        new(FactRole.OrganiserOf,
            """
            organiser of the tournament,the tournament organiser,organisers of the tournament,the tournament organisers,organizer of the tournament
            the tournament organizer,organizers of the tournament,the tournament organizers,which organises the tournament
            which organizes the tournament,which runs the tournament,which stages the tournament,which oversees the tournament
            which organised the tournament,which organized the tournament,organiser of the competition,the competition organiser
            organisers of the competition,the competition organisers,organizer of the competition,the competition organizer
            organizers of the competition,the competition organizers,which organises the competition,which organizes the competition
            which runs the competition,which stages the competition,which oversees the competition,which organised the competition
            which organized the competition,organiser of the event,the event organiser,organisers of the event,the event organisers
            organizer of the event,the event organizer,organizers of the event,the event organizers,which organises the event
            which organizes the event,which runs the event,which stages the event,which oversees the event,which organised the event
            which organized the event,organiser of the championship,the championship organiser,organisers of the championship
            the championship organisers,organizer of the championship,the championship organizer,organizers of the championship
            the championship organizers,which organises the championship,which organizes the championship,which runs the championship
            which stages the championship,which oversees the championship,which organised the championship,which organized the championship
            """),
        new(FactRole.TheCity, "city"),
        new(FactRole.InOtherWords, "or"),
        new(FactRole.BeforeVerb, "had,has"),
        new(FactRole.AskingHow, "how,why,where"),
        new(FactRole.AtThatTime, "at the time,at that time,that year,that day,that month,that week,then"),
        new(FactRole.ToldOfAnother, "to,on,with,by,from,about,at,against,for,met,praised,hailed,called,honoured,honored,quoted,thanked"),
        new(FactRole.Island, "island"),
        new(FactRole.Based, "based"),
        new(FactRole.ThisOne, "this"),
        new(FactRole.Signing, "signed,concluded,sealed"),
        new(FactRole.BeforeSigning, "yet,was,were,be,been,never,not"),
        new(FactRole.PartOrRealm,
            """
            state,states,province,provincial,provinces,region,regional,territory,county,canton,governorate,district,prefecture,emirate,oblast,island,islands
            republic,empire,kingdom,caliphate,dynasty,sultanate,ancient,medieval,breakaway,separatist,ruled
            """),
        new(FactRole.OnCoast, "on,in"),
        new(FactRole.PlacedAt, "in,at,near,from,outside"),
        new(FactRole.PartOfState, "coast,border,north,south,east,west,shore,heartland,region"),
        new(FactRole.GainingIndependence, "its,gained,won,declared,achieved,of,proclaimed,regained,formal,full"),
        new(FactRole.JoiningCapitals, "and,in,against,to"),
        new(FactRole.InName, "for,on"),
        new(FactRole.Junior, "Jr,III"),
    ];

    public static IEnumerable<(string, Term)> Terms() => ClaimTerms.OfRoles(Roles);
}
