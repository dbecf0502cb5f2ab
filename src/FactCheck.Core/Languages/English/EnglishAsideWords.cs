namespace FactCheck.Languages.English;

/// <summary>The words of what a sentence mentions by the way.</summary>
internal static class EnglishAsideWords
{
    private static readonly RoleWords<AsideRole>[] Roles =
    [
        new(AsideRole.Across, "in,on,at,across,throughout,inside"),
        new(AsideRole.Occasion,
            """
            meeting,meetings,session,sessions,conference,news conference,press conference,briefing,press briefing,forum,ceremony,summit,exhibition,visit,workshop,interview
            speech,lecture,festival,statement,report,remarks,address,delegates,representatives,envoys,guests,attendance,gathering,event,seminar,hearing,talks,study,paper
            tour,letter,negotiations
            """),
    ];

    public static IEnumerable<(string, Term)> Terms() => ClaimTerms.OfRoles(Roles);
}
