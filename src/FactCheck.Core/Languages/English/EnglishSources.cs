namespace FactCheck.Languages.English;

/// <summary>The words at the borders of the name of a source.</summary>
internal static class EnglishSources
{
    private static readonly (SourceWord Word, string Words)[] Lists =
    [
        (SourceWord.Adjunct, "in,on,at,during,after,before,with,from,by,as,when,while,where,since,until,and,but,has,have,had,is,are,was,were,will,would,he,she,it,they,there"),
        (SourceWord.Standard, "law,plan,plans,schedule,need,needs,size,age,rules,type"),
        (SourceWord.Some, "some,many,most,one,several,two,number,group"),
    ];

    public static IEnumerable<(string, Term)> Terms()
    {
        foreach (var (meaning, words) in Lists)
        {
            yield return (words, new SourceTerm(meaning));
        }
    }
}
