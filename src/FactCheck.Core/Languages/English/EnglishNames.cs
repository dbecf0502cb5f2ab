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
        (WordRole.Founding, "founded,established,created,formed"), (WordRole.Joining, "joined,joining,join"), (WordRole.MemberOf, "member,members"), (WordRole.PartnerOf, "partner,ally,observer"),
        (WordRole.Acting, "announced,decided,signed,adopted,approved,launched,imposed,voted,declared"), (WordRole.TakingPlace, "held,took place,opened,hosted"),
        (WordRole.RelationsOf, "relations,ties,diplomatic relations"), (WordRole.CapitalOf, "capital"), (WordRole.CityNoun, "city of,town of"), (WordRole.Doubt, "not,never,wants,may,might,could"), (WordRole.Dating, "date,established,began"), (WordRole.Against, "against,compared,versus,vs,up from,down from,instead of,rather than"), (WordRole.BeforePlace, "in,to,from,near,of"),
        (WordRole.Starting, "begin,start,begin drafting,start drafting,open talks"), (WordRole.Finishing, "final touches,finishing touches,finalising,finalizing"), (WordRole.Matter, "agreement,treaty,deal,pact,accord,memorandum"),
        (WordRole.Planned, "by,until,planned,expected,due"), (WordRole.OtherBody, "national,federal"),
    ];

    public static IEnumerable<(string, Term)> Terms()
    {
        foreach (var (role, words) in Roles)
        {
            foreach (var word in words.Split(',')) { yield return (word, new WordTerm(role)); }
        }
    }
}
