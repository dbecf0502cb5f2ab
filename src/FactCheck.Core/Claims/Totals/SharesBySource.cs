using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads shares of one sum by where each came from: «جاء 41% من التمويل من الدولة، و33% من البنك، و26% من المانحين», "41% of the money came from the
/// state,
/// 33% from the bank and 26% from donors".
/// </summary>
internal static class SharesBySource
{
    private const int FewestSources = 3;
    private const int MostWordsToVerb = 2;
    private const int MostWordsToSource = 6;

    public static bool Are(SemanticModel model, Sentence sentence, ImmutableArray<FigureMention> percents)
    {
        if (percents.Length < FewestSources || !model.Terms.AnyIn(sentence.Tokens, TotalRole.ComingFrom)) { return false; }
        foreach (var percent in percents[1..])
        {
            if (!IsFrom(model, percent.Tokens.End)) { return false; }
        }
        var first = percents[0];
        if (sentence.Block.Language.JoinsArticle)
        {
            return model.Terms.AnyIn(new TokenRange(Math.Max(sentence.Tokens.First, first.Tokens.First - MostWordsToVerb), first.Tokens.First), TotalRole.ComingFrom)
                && IsFrom(model, first.Tokens.End) && Second(model, first.Tokens.End + 1, percents[1].Tokens.First);
        }
        return model.Terms.AnyIn(new TokenRange(first.Tokens.End, Math.Min(percents[1].Tokens.First, first.Tokens.End + MostWordsToSource)), TotalRole.ComingFrom);
    }

    private static bool IsFrom(SemanticModel model, int token) => model.Terms.IsBare(token, WordRole.From);

    /// <summary>«من التمويل من الدولة»: of what, and from whom.</summary>
    private static bool Second(SemanticModel model, int from, int to)
    {
        for (var i = from; i < Math.Min(to, from + MostWordsToSource); i++)
        {
            if (IsFrom(model, i)) { return true; }
        }
        return false;
    }
}
