namespace FactCheck.Languages.English;

/// <summary>The words that stand around the members of bodies.</summary>
internal static class EnglishMemberWords
{
    private static readonly RoleWords<MemberRole>[] Roles =
    [
        new(MemberRole.PartnerOf, "partner"),
        new(MemberRole.AllyOf, "ally"),
        new(MemberRole.Observing, "observer,associate"),
        new(MemberRole.FoundingMember, "founding,founder,founders"),
        new(MemberRole.BecomingMember, "became,becoming,become"),
        new(MemberRole.BeingMember, "is,has been,has long been,remains"),
        new(MemberRole.AspiringTo,
            """
            candidate,candidates,candidacy,aspirant,aspirants,hopeful,hopefuls,prospect,prospects,criteria,conditions,eligible,eligibility,path,road
            referendum,talks
            """),
        new(MemberRole.Admitting, "admitted,took in"),
        new(MemberRole.BodyNoun, "bloc,group,grouping,alliance,organisation,organization,body,union,club,council,cartel,league,trade bloc,pact"),
        new(MemberRole.MembersOf, "whose members are,whose members were,whose members include,whose member states are,whose members"),
        new(MemberRole.MembersNoun, "members"),
        new(MemberRole.FormingBody, "make up,makes up,making up,form,belong to,constitute,compose"),
        new(MemberRole.MemberNoun, "producers,exporters,economies,democracies,monarchies,governments,powers"),
        new(MemberRole.SpeakingFor, "speaks for,represents,representing,numbers"),
        new(MemberRole.CountedState, "nation,country,state,strong,nations,countries,states"),
        new(MemberRole.Permanent, "permanent"),
        new(MemberRole.OfBody, "of,to,in"),
        new(MemberRole.Fellow, "fellow"),
        new(MemberRole.MemberBehind, "member"),
        new(MemberRole.AreMembers, "are,were"),
        new(MemberRole.Beside, "with,alongside"),
    ];

    public static IEnumerable<(string, Term)> Terms() => ClaimTerms.OfRoles(Roles);
}
