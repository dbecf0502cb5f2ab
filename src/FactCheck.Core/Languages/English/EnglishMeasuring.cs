namespace FactCheck.Languages.English;

/// <summary>The words that tell what a length of time, a price or a measure is of, and the words for goals.</summary>
internal static class EnglishMeasuring
{
    private static readonly (WordRole Role, string Words)[] Roles =
    [
        (WordRole.Since, "since,ever since"), (WordRole.Following, "following,in the wake of"), (WordRole.Onwards, "on"),
        (WordRole.Without, "without,with no,without any"),
        (WordRole.Restating, "a distance of,an area of,a height of,a length of,a depth of,a width of,a weight of,a speed of,a temperature of,a total distance of,a total area of,a journey of,a drop of,a climb of"),
        (WordRole.InForm, "as,in cash,in kind,in shares,in stock,in bonds,in gold,in debt,in loans,in equity,in assets,in property,in the form of,under forest,under crops,on deposit"),
        (WordRole.Affair, "fraud,theft,scam,scandal,debt,deal,bribe,bribery,contract,heist,robbery,embezzlement,claim,dispute,lawsuit,loan,fine,tax bill,payment,payout,project,takeover,merger,sale,loss,budget,plan,row,swindle,laundering,money-laundering,kickback,extortion,ransom,racket,raid,ruling,settlement,transfer"),
        (WordRole.Marrying, "married,wed,tied the knot,exchanged vows,were married,got married,marrying"),
        (WordRole.SeasonNoun, "season,seasons,-season"),
        (WordRole.PricedApart, "adult,adults,child,children,student,students,senior,seniors,pensioners,concession,concessions,weekday,weekend,standard,economy,first-class,full-price,reduced,discounted,cheapest,dearest,single,return,family ticket,family tickets,family pass,regular,basic,premium,from,up to,average"),
        (WordRole.Costing, "costs,cost,is priced at,are priced at,priced at,sells for,sell for,sold for,goes for,go for,is,was"),
        (WordRole.Averaging, "averaging,averaged,averages,at an average of,at a rate of"),
        (WordRole.SameThing, "it,they,he,she"),
        (WordRole.HavingPassed, "have passed,has passed,have gone by,have elapsed,it is,it has been,it's been"),
        (WordRole.GoingBy, "went by,passed,elapsed,had passed,had gone by,separate,separated"),
        (WordRole.Enacted, "passed,adopted,approved,signed,was passed,was adopted,was signed,was approved"),
        (WordRole.InForce, "came into force,came into effect,took effect,went into effect,entered into force,entered force"),
        (WordRole.Backdated, "retroactively,retroactive,retrospectively,backdated,provisionally"),
        (WordRole.OfRate, "a,an,per,daily,weekly,monthly,annually,yearly,hourly,every,each"),
        (WordRole.Naming, "named,identified,names,identifies"),
        (WordRole.Winner, "winners,winners',winner's,winning side,winning side's"), (WordRole.WithGoals, "with,thanks to,through,courtesy of"),
    ];

    private static readonly (int Goals, bool IsNoun, string Words)[] Goals = [(1, true, "goal"), (0, true, "goals"), (2, false, "brace,a brace,twice,braces,doubles"), (3, false, "hat-trick,a hat-trick,hat trick,hat-tricks")];

    public static IEnumerable<(string, Term)> Terms()
    {
        foreach (var term in ClaimTerms.OfRoles(Roles)) { yield return term; }
        foreach (var (goals, isNoun, words) in Goals)
        {
            foreach (var word in words.Split(',')) { yield return (word, new GoalsTerm(goals, isNoun)); }
        }
    }
}
