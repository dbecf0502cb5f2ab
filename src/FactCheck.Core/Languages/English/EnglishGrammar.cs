namespace FactCheck.Languages.English;

/// <summary>The words of grammar that readers of figures and dates lean on.</summary>
internal static class EnglishGrammar
{
    private static readonly (WordRole Role, string Words)[] Roles =
    [
        (WordRole.PastBeing, "had,was,were"), (WordRole.BeingMember, "is,has been,has long been,remains"), (WordRole.AsDate, "as the date,as its date,as the day,as election day,as polling day"), (WordRole.And, "and"), (WordRole.From, "from"), (WordRole.To, "to,through,until,till"), (WordRole.Between, "between"), (WordRole.In, "in,on,during,since,by"), (WordRole.Of, "of"),
        (WordRole.AgoBehind, "ago,in the past"), (WordRole.Ahead, "in,within"), (WordRole.Equals, "corresponding to"), (WordRole.Every, "every,each"),
        (WordRole.Label, "no,number,article,resolution,page,chapter,section,room,highway,route,flight,boeing,phone,tel,paragraph,figure,table,version"),
        (WordRole.Clock, "o'clock"), (WordRole.At, "at,around,about,by"), (WordRole.Less, "to"), (WordRole.Past, "past"), (WordRole.Night, "night,eve,evening"),
        (WordRole.OfWhich, "of which,of whom,of them,including,among them,among whom,among which"), (WordRole.OfWhom, "of whom,among whom"), (WordRole.Minus, "minus,negative"), (WordRole.Point, "point"), (WordRole.Indefinite, "a,an,another"), (WordRole.Over, "over"), (WordRole.Determiner, "no,any,this,that,the,which,only"), (WordRole.BelowZero, "below zero"),
        (WordRole.Lasting, "per"), (WordRole.Throughout, "all,whole,entire"), (WordRole.Hence, "from now,from today,later,hence,in the future"), (WordRole.TimeAhead, "time"), (WordRole.Other, "other,alternate"),
        (WordRole.Beginning, "commencing,beginning,starting"), (WordRole.Before, "before"), (WordRole.After, "after"), (WordRole.Complementizer, "that"), (WordRole.Future, "will,shall,going to"),
        (WordRole.Growth, "growth"),
        (WordRole.Rise, "rise,rises,rose,risen,rising,increase,increases,increased,increasing,grow,grew,grown,growth,climb,climbed,jump,jumped,surge,surged,gain,gained,up,climbs,climbing,soar,soared,soaring,growing,grows,expand,expanded,higher,raise,raised,raises,hike,hiked,boosted,swelled,advanced,jumping,more,widened,widens,widening,strengthened,appreciated,accelerated,rallied,added,mounted,multiplied,improved,swell,leapt,leaped,edged up,crept up,doubled,tripled,quadrupled,trebled"),
        (WordRole.Fall, "fall,falls,fell,fallen,falling,decrease,decreased,drop,dropped,decline,declined,shrink,shrank,slump,slumped,slid,down,decreasing,decreases,dropping,drops,declining,declines,plunge,plunged,plummeted,tumbled,sank,dipped,shed,cut,cuts,reduced,reduction,lower,slashed,shrunk,lost,fewer,contracted,eased,halved,narrowed,narrows,narrowing,weakened,depreciated,slowed,receded,retreated,dwindled,trimmed,lowered,sinks,sliding,slide,slides,slipped,slipping,tumbling,plummeting,collapsed,crashed,edged down,shrinking,shrinks,loss,losing"),
        (WordRole.Respectively, "respectively"), (WordRole.By, "by,or,a,an"),
    ];

    /// <summary>Not far to one side, and part of the figure.</summary>
    private const string Near = "just over,just above,just under,just below,slightly over,slightly more than,slightly under,slightly less than,a little over,a little more than,a little under,a little less than";

    private static readonly (BoundKind Kind, bool IsBehind, string Words)[] Bounds =
    [
        (BoundKind.About, false, "about,around,approximately,roughly,nearly,almost,some,close to,an estimated"), (BoundKind.About, true, "or so"),
        (BoundKind.MoreThan, false, "more than,over,above,greater than,larger than,bigger than,higher than,in excess of,exceeding,surpassing"), (BoundKind.AtLeast, false, "at least,no less than,not less than,a minimum of"), (BoundKind.AtLeast, true, "or more,or above,or more than,or greater,or higher,or larger,or over,and above,and over,and more,at least,at the least"),
        (BoundKind.LessThan, false, "less than,fewer than,smaller than,lower than,under,below"), (BoundKind.AtMost, false, "at most,up to,no more than,not more than,a maximum of"), (BoundKind.AtMost, true, "or less,or fewer,or lower,or smaller,and below,or under,and under,at most,at the most"),
        (BoundKind.Exactly, false, "equal to,equals,exactly"), (BoundKind.MoreThan, false, ">"), (BoundKind.LessThan, false, "<"), (BoundKind.AtLeast, false, "≥,>=,greater than or equal to,more than or equal to,larger than or equal to"), (BoundKind.AtMost, false, "≤,<=,less than or equal to,fewer than or equal to,smaller than or equal to"),
    ];

    /// <summary>A way up to a value, which is no bound.</summary>
    private const string Ways = "go up to,goes up to,went up to,going up to,gone up to,moved up to,shot up to,pushed up to";

    public static IEnumerable<(string, Term)> Terms()
    {
        foreach (var word in Ways.Split(',')) { yield return (word, new BoundTerm(BoundKind.Exactly) { StandsApart = true }); }
        foreach (var (role, words) in Roles)
        {
            foreach (var word in words.Split(',')) { yield return (word, new WordTerm(role)); }
        }
        foreach (var word in Near.Split(',')) { yield return (word, new BoundTerm(BoundKind.About) { StandsApart = false }); }
        foreach (var (kind, behind, words) in Bounds)
        {
            foreach (var word in words.Split(',')) { yield return (word, new BoundTerm(kind, behind)); }
        }
    }
}
