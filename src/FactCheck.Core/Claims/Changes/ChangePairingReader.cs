using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>Reads from the words around two values how they stand beside each other.</summary>
internal static class ChangePairingReader
{
    private const int MostWordsBetween = 8;

    /// <summary>Where a word of pairing stands just before the second value, what the first is of may be told at length.</summary>
    private const int MostWordsToNext = 16;

    private const int MostWordsToBecoming = 8;
    private const int MostWordsToHadBeen = 5;

    /// <summary>How two neighbouring values stand beside each other, or none when no word pairs them.</summary>
    public static ChangePairing? PairingOf(SemanticModel model, FigureMention first, FigureMention second)
    {
        if (Statement.HasBracket(model, new TokenRange(first.Tokens.End, second.Tokens.First)) || IsWholeOfAnother(model, first)
            || model.Terms.Is(first.Tokens.End, WordRole.Times) && first.Kind == MentionKind.Number) { return null; } // «تضاعف أربع مرات»
        if (second.Tokens.First - first.Tokens.End > MostWordsToNext) { return null; }
        var isNear = second.Tokens.First - first.Tokens.End <= MostWordsBetween;
        if (isNear && FigureLead.LeadsTo(model, second, WordRole.To) && FigureLead.LeadsTo(model, first, WordRole.From)
            || IsWhatItBecame(model, first, second) || IsWhatItIsNow(model, first, second)) { return ChangePairing.FromTo; }
        if (!isNear && IsToFrom(model, first, second)
            && Statement.IsOne(model, new TokenRange(first.Tokens.End, second.Tokens.First - 1))) { return ChangePairing.Against; }
        if (isNear && (IsToFrom(model, first, second) || IsAgainst(model, first.Tokens.End, second.Tokens.First))) { return ChangePairing.Against; }
        if (MovedTo(model, first, second)) { return ChangePairing.FromTo; }
        return FigureLead.EndsBefore(model, second.Tokens.First, WordRole.Against)
            && Statement.IsOne(model, new TokenRange(first.Tokens.End, second.Tokens.First - 1))
            || IsWhatItHadBeen(model, first, second) || IsWhereItEnded(model, first, second)
            ? ChangePairing.Against
            : null;
    }

    /// <summary>«كانت 120 مليونًا ثم ارتفعت إلى 180 مليونًا», "was 120 before rising to 180": the verb stands between the two, without a subject of its own.</summary>
    private static bool MovedTo(SemanticModel model, FigureMention first, FigureMention second)
    {
        var verb = second.Tokens.First - 2;
        // «وارتفع العدد اليوم إلى»
        while (verb > first.Tokens.End && (model.Terms.Is(verb, ChangeRole.CountNoun) || model.Terms.Is(verb, WordRole.Nowadays))) { verb--; }
        if (verb < first.Tokens.End || !FigureLead.EndsBefore(model, second.Tokens.First, WordRole.To)
            || ChangeWording.WordOf(model, new TokenRange(verb, verb + 1)) is null) { return false; }
        return LeadsToVerb(model, verb) && Statement.IsOne(model, new TokenRange(first.Tokens.End, verb - 1));
    }

    private static bool LeadsToVerb(SemanticModel model, int verb) =>
        FigureLead.EndsBefore(model, verb, WordRole.Then) || FigureLead.EndsBefore(model, verb, WordRole.And)
        || (model.Terms.Is(verb, WordRole.Rise, out var hit) || model.Terms.Is(verb, WordRole.Fall, out hit))
        && (hit.Front.Particles & Particles.Conjunction) != 0;

    /// <summary>«… في حين كانت 75 مليونًا», "it was 75 million a year ago": without a subject of its own.</summary>
    private static bool IsWhatItHadBeen(SemanticModel model, FigureMention first, FigureMention second)
    {
        for (var i = second.Tokens.First - 1; i >= first.Tokens.End && second.Tokens.First - i <= 3; i--)
        {
            // "its eighth cut since June last year, when the rate was 4%": where a series of changes began
            if (model.Terms.AnyIn(new TokenRange(first.Tokens.End, i), WordRole.Since)) { return false; }
            if (!model.Terms.Is(i, WordRole.HadBeen, out var hit) || hit.Tokens.End != second.Tokens.First
                || FigureLead.LeadsTo(model, first, WordRole.From) || model.Terms.Is(second.Tokens.End, WordRole.Times)) { continue; }
            var end = i > first.Tokens.End && model.Terms.Is(i - 1, WordRole.While)
                ? i - 1
                : i > first.Tokens.End + 1 && model.Terms.Is(i - 2, WordRole.While) ? i - 2 : i;
            return Statement.IsOne(model, new TokenRange(first.Tokens.End, end));
        }
        return false;
    }

    /// <summary>«18.4 ريال، بعدما أنهى الجلسة السابقة عند 23 ريالا», "at 18.40, after closing the previous session at 23".</summary>
    private static bool IsWhereItEnded(SemanticModel model, FigureMention first, FigureMention second)
    {
        var (from, last) = (first.Tokens.End, second.Tokens.First - 1);
        if (last - from is < 2 or > MostWordsBetween || !model.Terms.IsBare(last, WordRole.AtPoint)
            || !model.Terms.IsBare(first.Tokens.First - 1, WordRole.AtPoint)
            && !FigureLead.LeadsTo(model, first, WordRole.To)) { return false; }
        var start = Statement.IsComma(model, from) ? from + 1 : from;
        return (model.Terms.Is(start, ChangeRole.AfterIt) || model.Terms.Is(start, WordRole.After))
            && Statement.IsOne(model, new TokenRange(start + 2, last)); // «بعدما وقفت عند»
    }

    /// <summary>"Cost $3 in January and now sells for $4.50", «كان سعره 3 دنانير ويباع اليوم بـ 4 دنانير»: what was and what is.</summary>
    private static bool IsWhatItIsNow(SemanticModel model, FigureMention first, FigureMention second)
    {
        if (second.Tokens.First - first.Tokens.End > MostWordsBetween) { return false; }
        var was = Enumerable.Range(Math.Max(0, first.Tokens.First - MostWordsToHadBeen), Math.Min(first.Tokens.First, MostWordsToHadBeen))
            .Any(i => model.Terms.Is(i, WordRole.HadBeen)
            || model.Terms.Is(i, ChangeRole.Costing));
        return was && Enumerable.Range(first.Tokens.End, second.Tokens.First - first.Tokens.End).Any(i => model.Terms.Is(i, WordRole.Nowadays));
    }

    /// <summary>«كان 35 جنيهًا فأصبح 70 جنيهًا»: both verbs stand just before their figures, or nearly so.</summary>
    private static bool IsWhatItBecame(SemanticModel model, FigureMention first, FigureMention second)
    {
        if (!FigureLead.EndsBefore(model, second.Tokens.First, WordRole.Becoming) || second.Tokens.First - first.Tokens.End > MostWordsToBecoming
            || !Statement.IsOne(model, new TokenRange(first.Tokens.End, second.Tokens.First - 1))) { return false; }
        for (var i = first.Tokens.First - 1; i >= Math.Max(0, first.Tokens.First - MostWordsToHadBeen); i--)
        {
            if (model.Terms.Is(i, WordRole.HadBeen)) { return true; }
        }
        return false;
    }

    /// <summary>"31 of the 60 seats, up from 24", «31 من أصل 60 مقعدًا»: what changed is the part.</summary>
    private static bool IsWholeOfAnother(SemanticModel model, FigureMention figure)
    {
        for (var i = figure.Tokens.First - 1; i > 0 && i >= figure.Tokens.First - 2; i--)
        {
            if (model.Terms.Is(i, WordRole.OutOf)
                || model.Terms.Is(i, WordRole.Genitive) && model.Article.Tokens[i - 1].Kind == TokenKind.Number) { return true; }
        }
        return false;
    }

    /// <summary>"To 60 from 90": the base comes last.</summary>
    private static bool IsToFrom(SemanticModel model, FigureMention first, FigureMention second) =>
        FigureLead.LeadsTo(model, first, WordRole.To) && FigureLead.LeadsTo(model, second, WordRole.From);

    private static bool IsAgainst(SemanticModel model, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (model.Terms.Is(i, WordRole.Against)) { return true; }
        }
        return false;
    }
}
