namespace FactCheck.Languages.English;

/// <summary>The words of grammar that readers of figures and dates lean on.</summary>
internal static class EnglishGrammar
{
    private static readonly (WordRole Role, string Words)[] Roles =
    [
        (WordRole.And, "and"), (WordRole.From, "from"), (WordRole.To, "to,through,until,till"), (WordRole.Between, "between"), (WordRole.In, "in,on,during,since,by"), (WordRole.Of, "of"),
        (WordRole.AgoBehind, "ago,earlier,before"), (WordRole.Ahead, "in"), (WordRole.Equals, "corresponding to"), (WordRole.Every, "every,each"),
        (WordRole.Label, "no,number,article,resolution,page,chapter,section,room,highway,route,flight,boeing,phone,tel,paragraph,figure,table,version"),
        (WordRole.Clock, "o'clock"), (WordRole.Morning, "am,a.m,a.m."), (WordRole.Evening, "pm,p.m,p.m."), (WordRole.Night, "night,eve,evening"),
        (WordRole.OfWhich, "of which,of whom,of them,including"), (WordRole.Minus, "minus,negative"), (WordRole.Point, "point"),
        (WordRole.Rise, "rise,rises,rose,risen,rising,increase,increases,increased,increasing,grow,grew,grown,growth,climb,climbed,jump,jumped,surge,surged,gain,gained,up"),
        (WordRole.Fall, "fall,falls,fell,fallen,falling,decrease,decreased,drop,dropped,decline,declined,shrink,shrank,slump,slumped,slid,down"),
        (WordRole.Respectively, "respectively"), (WordRole.By, "by,or,a,an"),
    ];

    private static readonly (BoundKind Kind, bool IsBehind, string Words)[] Bounds =
    [
        (BoundKind.About, false, "about,around,approximately,roughly,nearly,almost,some,close to,an estimated"), (BoundKind.About, true, "or so"),
        (BoundKind.MoreThan, false, "more than,over,above,greater than,in excess of"), (BoundKind.AtLeast, false, "at least,no less than,not less than,a minimum of"), (BoundKind.AtLeast, true, "or more,or above"),
        (BoundKind.LessThan, false, "less than,fewer than,under,below"), (BoundKind.AtMost, false, "at most,up to,no more than,not more than,a maximum of"), (BoundKind.AtMost, true, "or less,or fewer"),
    ];

    public static IEnumerable<(string, Term)> Terms()
    {
        foreach (var (role, words) in Roles)
        {
            foreach (var word in words.Split(',')) { yield return (word, new WordTerm(role)); }
        }
        foreach (var (kind, behind, words) in Bounds)
        {
            foreach (var word in words.Split(',')) { yield return (word, new BoundTerm(kind, behind)); }
        }
    }
}
