using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads an amount of two things and how much of each: «9 آلاف طن من القمح والذرة … كمية القمح 6 آلاف طن وكمية الذرة 5 آلاف طن», "9,000 tonnes of wheat and maize: …".</summary>
internal static class SharesOfTwo
{
    private const int MostWordsToName = 4;

    public static void AddTo(List<Mention> found, SemanticModel model, FigureMention[] row)
    {
        for (var i = 0; i + 2 < row.Length; i++)
        {
            var (whole, first, second) = (row[i], row[i + 1], row[i + 2]);
            if (whole is not { IsApproximate: false, Unit: not null } || whole.Kind == MentionKind.Percent
                || model.Article.SentenceOf(whole.Tokens.First) is not { } sentence || !sentence.Tokens.Contains(second.Tokens) || first.IsApproximate
                || second.IsApproximate) { continue; }
            if (whole.Unit != first.Unit || whole.Unit != second.Unit || TwoOf(model, sentence, whole) is not var (a, b)) { continue; }
            if (!Names(model, first, whole.Tokens.End, a, b) || !Names(model, second, first.Tokens.End, b, a)
                || TellsOther(model, new TokenRange(whole.Tokens.End, second.Tokens.End))) { continue; }
            found.Add(new TotalMention(new TokenRange(whole.Tokens.First, second.Tokens.End), whole.Span.Union(second.Span), whole, [first, second]));
        }
    }

    /// <summary>The two nouns behind "of": «من القمح والذرة», "of wheat and maize".</summary>
    private static (int First, int Second)? TwoOf(SemanticModel model, Sentence sentence, FigureMention whole)
    {
        var of = Enumerable.Range(whole.NumberTokens.End, whole.Tokens.End - whole.NumberTokens.End)
            .FirstOrDefault(i => IsOf(model, i), whole.Tokens.End);
        if (!sentence.Tokens.Contains(of + 2) || !IsOf(model, of) || model.Article.Tokens[of + 1].Kind != TokenKind.Word) { return null; }
        var second = of + 2;
        if (model.Terms.Is(second, WordRole.And))
        {
            return sentence.Tokens.Contains(second + 1) && !Statement.Begins(model, second + 2 < sentence.Tokens.End ? second + 2 : second + 1)
                ? (of + 1, second + 1)
                : null;
        }
        return IsJoined(second) && !(sentence.Tokens.Contains(second + 1) && IsJoined(second + 1)) ? (of + 1, second) : null;

        bool IsJoined(int token) => sentence.Block.Language.HasFront(model.Article.Tokens.CharsOf(token), Particles.Conjunction | Particles.Article);
    }

    private static bool IsOf(SemanticModel model, int token) => model.Terms.Is(token, WordRole.Of);

    /// <summary>True where a figure is of one of the two nouns and not of the other.</summary>
    private static bool Names(SemanticModel model, FigureMention figure, int from, int noun, int other)
    {
        for (var i = figure.Tokens.First - 1; i >= Math.Max(from, figure.Tokens.First - MostWordsToName); i--)
        {
            if (NounKey.AreOne(model, i, other)) { return false; }
            if (NounKey.AreOne(model, i, noun)) { return true; }
        }
        return Enumerable.Range(figure.NumberTokens.End, figure.Tokens.End - figure.NumberTokens.End + 2).Any(i => NounKey.AreOne(model, i, noun));
    }

    private static bool TellsOther(SemanticModel model, TokenRange range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (model.Terms.Is(i, WordRole.Rise) || model.Terms.Is(i, WordRole.Fall) || model.Terms.Is(i, WordRole.OfWhich)
                || model.Terms.Is(i, WordRole.Against) || model.Terms.Is(i, WordRole.Forecast) || model.Terms.Is(i, WordRole.Adding)) { return true; }
        }
        return false;
    }
}
