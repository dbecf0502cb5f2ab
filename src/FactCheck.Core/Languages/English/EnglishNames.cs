namespace FactCheck.Languages.English;

/// <summary>The words that stand around names of persons, offices and organisations.</summary>
internal static class EnglishNames
{
    private static readonly (WordRole Role, string Words)[] Roles =
    [
        (WordRole.TitleGuard, "deputy,vice,assistant,adviser to,advisor to,spokesman for,spokeswoman for,spokesperson for,envoy of,aide to,wife of,husband of,son of,daughter of,office of,chief of staff to,the office of"),
        (WordRole.Honorific, "mr,mrs,ms,dr,sheikh,prince,princess,king,queen,sir,dame,general,gen,current,new,sultan"),
        (WordRole.Former, "former,ex,late,ousted,outgoing,then,past"), (WordRole.Elect, "elect,designate,acting,interim,incoming,nominee"),
        (WordRole.NamedAfter, "airport,university,street,stadium,hospital,avenue,centre,center,foundation,tower"),
        (WordRole.Founding, "founded,established,created,formed,set up,came into being"), (WordRole.Joining, "joined,joining,join,accession,acceded,accede,entered,entry,was admitted,were admitted,admission"), (WordRole.BecomingMember, "became,becoming,become"), (WordRole.MemberOf, "member,members"), (WordRole.PartnerOf, "partner"), (WordRole.AllyOf, "ally"), (WordRole.Observing, "observer,associate"), (WordRole.FoundingMember, "founding,founder,founders"), (WordRole.SingleState, "state,country,nation"),
        (WordRole.Acting, "announced,decided,signed,adopted,approved,launched,imposed,voted,declared,called,condemned,sent,withdrew,deployed,recognised,recognized,urged,warned,said,agreed,opened,hosted,joined,admitted,rejected,backed,supported,granted,provided,funded,helped,gave,paid,banned,lifted,suspended,elected,appointed,invaded,attacked,held,began,pledged,told,ratified,ordered,issued,brokered,mediated,oversaw,led,won,bought,sold,built,created,established,introduced,blocked,vetoed,passed,tested,intervened"), (WordRole.TakingPlace, "held,took place,opened,hosted,was held,convened,met"), (WordRole.Happening, "happened,occurred,struck,hit,killed,shook,rocked,came,was carried out,fell,devastated,ravaged"), (WordRole.Outbreak, "broke out,began,started,erupted,outbreak of,start of,beginning of"),
        (WordRole.Concluding, "signed,concluded,agreed,sealed,reached,brokered,took effect,entered into force,adopted,passed"), (WordRole.ConclusionOf, "signing of,conclusion of"), (WordRole.Around, "after,before,since,following,during,until,because of"),
        (WordRole.Headquarters, "headquartered,based,headquarters,seat,sits in"), (WordRole.MainSeat, "main,permanent"), (WordRole.Leaving, "left,leaving,withdrew,withdrawal,quit,exited"), (WordRole.Independence, "independence"), (WordRole.Adopting, "adopted,adopting,swapped,switched to,replaced,introduced,ditched,traded,exchanged"), (WordRole.Comprising, "groups,comprises,comprising,includes,has,counts,unites,brings together,bringing together,gathers,made up of,consists of,consisting of,composed of,uniting"), (WordRole.FormingBody, "make up,makes up,making up,form,belong to,constitute,compose"), (WordRole.MemberNoun, "producers,exporters,economies,democracies,monarchies,governments,powers"), (WordRole.BodyNoun, "bloc,group,grouping,alliance,organisation,organization,body,union,club,council,cartel,league,trade bloc,pact"), (WordRole.SpeakingFor, "speaks for,represents,representing,numbers"),
        (WordRole.SideOf, "northern,southern,eastern,western,central,coastal,northwestern,northeastern,southwestern,southeastern,north-western,north-eastern,south-western,south-eastern,north,south,east,west"), (WordRole.AddressOfMan, "mr,sir,king,prince,lord"), (WordRole.AddressOfWoman, "mrs,ms,miss,dame,queen,princess,lady,madam"),
        (WordRole.DutyOfMan, "spokesman for"), (WordRole.DutyOfWoman, "spokeswoman for"),
        (WordRole.RelationsOf, "relations,ties,diplomatic relations"), (WordRole.CapitalOf, "capital"), (WordRole.Copula, "is,being"), (WordRole.CityNoun, "city of,town of,port of,village of,resort of"), (WordRole.Where, "where"), (WordRole.OneOf, "one of the,among the"), (WordRole.Both, "both,all"), (WordRole.HomeOf, "home"), (WordRole.CityWord, "city,town,port,village,resort,metropolis"), (WordRole.TheCountry, "country,nation,kingdom,country's,nation's,kingdom's"), (WordRole.Doubt, "not,never,wants,may,might,could,applied,applies,application,hopes,hoped,seeks,seeking,sought,bid,aspires,asked,wanted,invited,negotiating,candidate,if,would,should,refused,rejected,vetoed,blocked,to become"), (WordRole.Denying, "not,never,no,was,were,once,until,moved,instead of,unlike"), (WordRole.Dating, "date,established,began"), (WordRole.Against, "against,compared,versus,vs,up from,down from,instead of,rather than"), (WordRole.BeforePlace, "in,to,from,near,of"),
        (WordRole.Starting, "begin,start,begin drafting,start drafting,open talks"), (WordRole.Finishing, "final touches,finishing touches,finalising,finalizing"), (WordRole.Matter, "agreement,treaty,deal,pact,accord,memorandum"),
        (WordRole.Issuing, "issued,issues,publishes,published,released,releases,launched,compiled,compiles,produced,produces,inscribed,awarded,awards,runs,organised,organises,organized,organizes,adopted,passed,compiling,granted,grants,handed,presented,bestowed,conferred,gives,gave,hands,stages,staged,unveiled,administers,convenes"),
        (WordRole.Introducing, "a,an,the,now,currently,who is"),
        (WordRole.Writing, "wrote,author of,writer of,novelist behind,written by,by,author,penned,penned by,playwright behind,poet behind,creator of,directed by,director of,director behind,directed,painted by,painter of,painted,composed by,composer of,composed"), (WordRole.OwnWriting, "his novel,her novel,his book,her book,his novels,her novels,his play,her play,his poem,her poem,his debut,her debut,his masterpiece,her masterpiece,his classic,her classic,whose novel,whose novels,whose book,whose books,whose works,whose plays,whose poem,whose play,novels include,books include,works include,his memoir,her memoir,his epic,her epic,his film,her film,his painting,her painting,his opera,whose film,whose films,films include"),
        (WordRole.WorkNoun, "novel,novels,book,poem,play,memoir,trilogy,film,movie,epic,bestseller,best-seller,painting,opera,symphony"),
        (WordRole.FounderOf, "founded,co-founded,cofounded,founder of,co-founder of,cofounder of,founding,who founded,set up,founder and,founders of"), (WordRole.TogetherWith, "with,alongside,together with,along with"), (WordRole.FoundedBy, "started by,launched by,founded by,co-founded by,created by,set up by,established by,founder,co-founder,cofounder"),
        (WordRole.LandNoun, "nation,country,state,republic,kingdom"),
        (WordRole.Belonging, "belongs,belonging,part of,holds a seat,a seat,a permanent seat,holds a permanent seat,has a permanent seat,occupies a permanent seat,its permanent seat"), (WordRole.OneOfMembers, "one of the members of,among the members of,one of the states of,one of the countries of,one of the member states of,a member country of,newest member of,largest member of,smallest member of,oldest member of"), (WordRole.OwnCountry, "his country,her country,whose country,his country's,her country's"),
        (WordRole.Planned, "by,until,planned,expected,due"), (WordRole.OtherBody, "national,federal"),
        (WordRole.OrganisationHead, "organization,organisation,fund,bank,court,union,agency,council,commission,association,league,programme,program,federation,confederation,committee,authority,forum,alliance,community"),
    ];

    private static readonly (TitleOwner Owner, string Words)[] Titles =
    [
        (TitleOwner.State, "president,prime minister,premier,chancellor,king,queen,crown prince,foreign minister,secretary of state,foreign secretary,defence minister,defense minister,defence secretary,defense secretary,secretary of defense,interior minister,finance minister"),
        (TitleOwner.Organisation, "secretary-general,secretary general,director-general,director general,managing director,executive director,high commissioner,commissioner-general"),
    ];

    public static IEnumerable<(string, Term)> Terms()
    {
        foreach (var (owner, words) in Titles)
        {
            foreach (var word in words.Split(',')) { yield return (word, new TitleTerm(owner)); }
        }
        foreach (var (role, words) in Roles)
        {
            foreach (var word in words.Split(',')) { yield return (word, new WordTerm(role)); }
        }
    }
}
