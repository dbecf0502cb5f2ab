using FactCheck.Languages;

namespace FactCheck.Semantics;

/// <summary>Reads a number together with the noun that it counts: «400 ضابط», "two ministers". The number stays a mention of its own.</summary>
internal static class CountReader
{
    public static FigureMention? TryRead(in TokenWalk walk, FigureMention number)
    {
        if (number.Kind != MentionKind.Number || number.Role != FigureRole.Plain || number.Written is > 0 and < 1) { return null; }
        // «5,72 متبوعة بـ…»: what is not whole counts no nouns, and «الرئاسات الثلاث» has its noun before it.
        if (number.Scale == 1 && number.Interval.IsExact && number.Written != Math.Truncate(number.Written)
            && !walk.IsRole(number.Tokens.End, WordRole.Times, out _)
            || IsBehindNoun(walk, number)) { return null; }
        var at = number.Tokens.End;
        if (!walk.IsWord(at) || walk.IsAttached(at) && walk.IsNumber(at - 1) && walk.Tokens[at].Length < 3 || IsGrammar(walk, at)) { return null; }
        // «217 مليارا مخصصة»: a scale in the accusative ends its phrase.
        if (number.Scale > 1_000 && number.Written != 2 * number.Scale && walk.Tokens.CharsOf(at - 1)[^1] == 'ا') { return null; }
        var word = walk.Tokens.CharsOf(at);
        if (walk.Language.JoinsArticle && number.Written == 2 && walk.IsWord(at - 1)) { return null; } // «اثنين قاما»: two has its noun before it
        if (!walk.Language.CanBeCounted(word, number.Written)) { return null; }
        var noun = word.ToString();
        return new FigureMention(MentionKind.Quantity, new TokenRange(number.Tokens.First, at + 1), number.Span.Union(walk.Tokens.SpanOf(at)),
            number.Interval)
        {
            Written = number.Written,
            Decimals = number.Decimals,
            Scale = number.Scale,
            Multiplier = number.Multiplier,
            ScaleIsPlural = number.ScaleIsPlural,
            Unit = noun,
            Units = [noun],
            IsApproximate = number.IsApproximate,
            NumberTokens = number.NumberTokens,
            UnitSpan = walk.Tokens.SpanOf(at),
            IsCount = true,
        };
    }

    private static bool IsBehindNoun(in TokenWalk walk, FigureMention number)
    {
        var first = number.Tokens.First;
        return walk.Language.JoinsArticle && walk.IsWord(first) && walk.Language.StartsDefinite(walk.Tokens.CharsOf(first)) && walk.IsWord(first - 1)
            && walk.Language.StartsDefinite(walk.Tokens.CharsOf(first - 1));
    }

    /// <summary>A word of grammar and no noun, or one that is read otherwise; «أشخاص» is a noun whatever else it does for the readers of claims.</summary>
    private static bool IsGrammar(in TokenWalk walk, int at)
    {
        var (isNoun, isOther) = (false, false);
        foreach (var hit in walk.Terms.At(at))
        {
            if (hit.Term is WordTerm word)
            {
                isNoun |= word.IsNoun && hit.Front.Length == 0;
                isOther |= !word.IsNoun;
            }
            else if (hit.Term is BoundTerm or NumeralTerm or DirectionTerm or AnchorTerm or UnitTerm or MonthTerm or RepeatTerm or DeicticTerm or DayPartTerm or EraTerm
                && hit.Front.Length == 0) { return true; }
        }
        return isOther && !isNoun;
    }
}
