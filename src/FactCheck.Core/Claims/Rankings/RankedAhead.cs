using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Counts those who are named ahead: known names, or names in capitals.</summary>
internal static class RankedAhead
{
    private const int MostAhead = 12;

    /// <summary>«في المركز الثالث خلف أربع منافسات», "third behind four rivals": those ahead are counted, and fewer than the place asks for may be a part of them; "the third stage behind four rivals" is no place.</summary>
    public static (Interval Ahead, int End)? Counted(SemanticModel model, Sentence sentence, FigureMention place, int first,
        CancellationToken cancellationToken)
    {
        if (model.Article.Tokens[first - 1].Kind != TokenKind.Word || model.Terms.Is(first - 1, WordRole.After)
            || !IsPlace(model, sentence, place)) { return null; }
        foreach (var mention in model.MentionsAt(MentionKind.Number, first, cancellationToken))
        {
            if (mention is not FigureMention
                {
                    Decimals: 0, Scale: 1, IsApproximate: false, Written: >= 2 and <= MostAhead,
                    Role: FigureRole.Plain
                } count
                || count.Written < place.Written || count.Tokens.First != first || NounBehind(model, sentence, count) is not { } noun) { continue; }
            return IsAmong(model, place.Tokens.End, first) ? null : (Interval.Exactly(count.Written), noun);
        }
        return null;
    }

    /// <summary>The token behind "rivals", "Kenyans", "runners".</summary>
    private static int? NounBehind(SemanticModel model, Sentence sentence, FigureMention count)
    {
        if (model.Terms.Is(count.Tokens.End, ListRole.Competitors, out var noun)) { return noun.Tokens.End; }
        return sentence.Tokens.Contains(count.Tokens.End) && !sentence.Block.Language.JoinsArticle
            && sentence.Block.Language.EndsAsPlural(model.Article.Tokens.CharsOf(count.Tokens.End))
            && sentence.Block.Language.OriginOf(model.Article.Tokens.CharsOf(count.Tokens.End)) is not null
                ? count.Tokens.End + 1
                : null;
    }

    private static bool IsPlace(SemanticModel model, Sentence sentence, FigureMention place)
    {
        var at = place.Tokens.First;
        if (sentence.Block.Language.JoinsArticle && at > sentence.Tokens.First && model.Terms.Is(at - 1, WordRole.Article)) { at--; }
        return model.Terms.Is(at, WordRole.Placing) || model.Terms.Is(place.Tokens.End, WordRole.Placing)
            || FigureLead.EndsBefore(model, at, WordRole.Placing) || model.Terms.Is<PlaceTerm>(place.Tokens.First, out _, out _);
    }

    /// <summary>"Third among women behind 20 rivals": of a part of those in the order.</summary>
    private static bool IsAmong(SemanticModel model, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (model.Terms.Is(i, WordRole.Among)) { return true; }
        }
        return false;
    }

    /// <summary>How many are named from a token on, and where the last ends; none where anything but names stands there.</summary>
    public static (Interval Ahead, int End)? Read(SemanticModel model, Sentence sentence, int first, CancellationToken cancellationToken)
    {
        var (names, end) = ListedNames.Read(model, sentence, first, cancellationToken);
        if (names.Length > 0 && (end >= sentence.Tokens.End || names[^1].Tokens.End < end || model.Article.Tokens[end].Kind == TokenKind.Punctuation))
        {
            return (Interval.Exactly(names.Length), names[^1].Tokens.End);
        }
        return WithPoints(model, sentence, first, cancellationToken)
            ?? (!sentence.Block.Language.JoinsArticle && CapitalNames.Read(model, sentence, first) is var (count, last)
            ? (Interval.Exactly(count), last)
            : null);
    }

    /// <summary>
    /// "Denmark on 84 and Norway on 83", «الدنمارك (84) والنرويج (83)»: known names, each with its figure, and nothing else up to the end.
    /// </summary>
    private static (Interval Ahead, int End)? WithPoints(SemanticModel model, Sentence sentence, int first, CancellationToken cancellationToken)
    {
        var (at, count) = (first, 0);
        while (at < sentence.Tokens.End)
        {
            if (model.MentionsIn(MentionKind.Place, sentence.Tokens with { First = at }, cancellationToken).FirstOrDefault(m => m.Tokens.First == at) is not { } name) { return null; }
            at = name.Tokens.End;
            if (FigureBehind(model, sentence, at, cancellationToken) is not { } end) { return null; }
            (at, count) = (end, count + 1);
            if (at >= sentence.Tokens.End || at == sentence.Tokens.End - 1
                && model.Article.Tokens[at].Kind == TokenKind.Punctuation) { return count > 1 ? (Interval.Exactly(count), at) : null; }
            if (Statement.IsComma(model, at)) { at++; }
            if (model.Terms.Is(at, WordRole.And)) { at++; }
        }
        return null;
    }

    private static int? FigureBehind(SemanticModel model, Sentence sentence, int at, CancellationToken cancellationToken)
    {
        var isBracket = at < sentence.Tokens.End && model.Article.Tokens.Is(at, '(');
        if (isBracket || model.Terms.Is(at, ComparisonRole.HavingFigure)) { at++; }
        var figure = model.MentionsIn(MentionKind.Number, sentence.Tokens with { First = at }, cancellationToken).FirstOrDefault(m => m.Tokens.First == at);
        if (figure is null) { return null; }
        at = figure.Tokens.End;
        if (model.Terms.Is(at, WordRole.Points)) { at++; }
        return !isBracket ? at : model.Article.Tokens.Is(at, ')') ? at + 1 : null;
    }
}
