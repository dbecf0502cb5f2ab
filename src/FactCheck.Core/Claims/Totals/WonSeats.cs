using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>
/// Says whether a whole is what one side won and no house: "Unity took 41 seats, Progress 33 and the Greens nine, with independents holding the other seven", «نال حزب الوحدة 41 مقعدا وحزب التقدم 33 …». The others won theirs
/// beside it.
/// </summary>
internal static class WonSeats
{
    private const int MostWordsToVerb = 4;

    public static bool Are(SemanticModel model, TotalMention total)
    {
        var (whole, part) = (total.Whole, total.Parts[0]);
        if (part.Tokens.First < whole.Tokens.End || !model.Terms.Is(whole.Tokens.End, WordRole.Seat)
            || model.Article.SentenceOf(whole.Tokens.First) is not { } sentence
            || !sentence.Tokens.Contains(part.Tokens) || model.Terms.Is(part.Tokens.End, WordRole.OfWhich)
            || model.Terms.AnyIn(new TokenRange(whole.Tokens.End, part.Tokens.First), WordRole.OfWhich)
            || model.Terms.AnyIn(sentence.Tokens with { End = whole.Tokens.First }, ShareRole.House)) { return false; }
        var words = sentence.Block.Language.JoinsArticle ? MostWordsToVerb : 1;
        return model.Terms.AnyIn(new TokenRange(Math.Max(sentence.Tokens.First, FigureLead.StartOf(model, whole) - words), whole.Tokens.First),
            TotalRole.WinningSeats);
    }
}
