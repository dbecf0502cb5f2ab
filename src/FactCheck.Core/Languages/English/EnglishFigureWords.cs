namespace FactCheck.Languages.English;

/// <summary>The words that say what a number beside them is.</summary>
internal static class EnglishFigureWords
{
    private static readonly RoleWords<NumberRole>[] Roles =
    [
        new(NumberRole.Label,
            """
            no,calibre,caliber,number,article,resolution,page,chapter,section,room,highway,route,flight,boeing,phone,tel,paragraph,figure,table,version
            """),
        new(NumberRole.Point, "point"),
        new(NumberRole.Affair,
            """
            fraud,theft,scam,scandal,debt,deal,bribe,bribery,contract,heist,robbery,embezzlement,claim,dispute,lawsuit,loan,fine,tax bill,payment
            payout,project,takeover,merger,sale,loss,budget,plan,row,swindle,laundering,money-laundering,kickback,extortion,ransom,racket,raid
            ruling,settlement,transfer
            """),
        new(NumberRole.OrdinalEnding, "st,nd,rd,th"),
    ];

    public static IEnumerable<(string, Term)> Terms() => ClaimTerms.OfRoles(Roles);
}
