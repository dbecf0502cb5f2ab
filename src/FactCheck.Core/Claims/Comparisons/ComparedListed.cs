using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads which of several listed places has most or least: "49C in Basra, 47 in Amara and 46 in Nasiriyah, making Basra the hottest of the three",
/// «بلغت 49 درجة في البصرة و47 في العمارة و46 في الناصرية، لتكون البصرة أشدها حرا».
/// </summary>
internal static class ComparedListed
{
    private const int FewestListed = 3;
    private const int MostWordsToMaking = 2;

    public static ComparisonMention? TryRead(SemanticModel model, Sentence sentence, ReadOnlySpan<FigureMention> inside, CancellationToken cancellationToken)
    {
        if (inside.Length < FewestListed || !model.Terms.AnyIn(sentence.Tokens, ComparisonRole.MakingIt)
            || model.Terms.AnyIn(sentence.Tokens, WordRole.Rise, WordRole.Fall)
            || ClauseIn(model, sentence, inside) is not var (clause, word, isMost)) { return null; }
        var listed = inside;
        while (listed.Length > 0 && listed[^1].Tokens.End > clause.First) { listed = listed[..^1]; }
        if (listed.Length < FewestListed || !IsOfListed(model, clause, word, listed.Length)
            || (PlaceIn(model, clause, cancellationToken) ?? NamedAgain(model, clause, listed, cancellationToken)) is not { } place) { return null; }
        FigureMention? own = null, end = null;
        for (var i = 0; i < listed.Length; i++)
        {
            var figure = listed[i];
            if (figure.IsApproximate || figure.Scale != listed[0].Scale || figure.Kind == MentionKind.Percent && listed[0].Kind != MentionKind.Percent
                || !AreOne(model, listed[0], figure)
                || PlaceOf(model, sentence, listed, i, clause.First, cancellationToken) is not { } of) { return null; }
            if (of == place)
            {
                if (own is not null) { return null; }
                own = figure;
            }
            else if (end is null || isMost == figure.Written > end.Written) { end = figure; }
        }
        return own is null || end is null ? null
            : isMost ? ComparisonMention.Of(model, own, end, word) : ComparisonMention.Of(model, end, own, word);
    }

    /// <summary>The clause behind the last comma that concludes from the list, with its superlative; none where it is the second of an order or one of several.</summary>
    private static (TokenRange Clause, TokenRange Word, bool IsMost)? ClauseIn(SemanticModel model, Sentence sentence, ReadOnlySpan<FigureMention> inside)
    {
        for (var i = inside[FewestListed - 1].Tokens.End; i < sentence.Tokens.End; i++)
        {
            if (!Statement.IsComma(model, i)
                || !model.Terms.AnyIn(new TokenRange(i + 1, Math.Min(sentence.Tokens.End, i + MostWordsToMaking)), ComparisonRole.MakingIt)) { continue; }
            var clause = new TokenRange(i + 1, EndOf(model, sentence, i + 1));
            if (model.Terms.AnyIn(clause, ComparisonRole.OppositeQuality) || model.Terms.AnyIn(clause, WordRole.Denying, WordRole.After, WordRole.SecondPlace)
                || HasOrdinal(model, clause)) { return null; }
            for (var j = clause.First; j < clause.End; j++)
            {
                var isMost = model.Terms.Is(j, ComparisonRole.MostOfAll, out var hit);
                if (!isMost && !model.Terms.Is(j, ComparisonRole.LeastOfAll, out hit)) { continue; }
                return model.Terms.Is(j - 1, WordRole.Of) || model.Terms.Is(j - 1, WordRole.Among) ? null : (clause, hit.Tokens, isMost);
            }
            return null;
        }
        return null;
    }

    /// <summary>"The hottest of the three", «أشدها», "the smallest market": of those listed, and not «أكبر مدن المنطقة سكانا».</summary>
    private static bool IsOfListed(SemanticModel model, TokenRange clause, TokenRange word, int listed)
    {
        var language = model.Article.LanguageOf(word.First);
        var words = Enumerable.Range(word.End, clause.End - word.End).Count(i => model.Article.Tokens[i].Kind == TokenKind.Word);
        if (words <= 1 || language.JoinsArticle && language.EndsInPronoun(model.Article.Tokens.CharsOf(word.End - 1))) { return true; }
        for (var i = word.End; i < clause.End; i++)
        {
            if (model.Terms.Is<NumeralTerm>(i, out var numeral, out _) && numeral.Value == listed) { return true; }
        }
        return false;
    }

    private static int EndOf(SemanticModel model, Sentence sentence, int from)
    {
        while (from < sentence.Tokens.End && !Statement.IsComma(model, from) && !Statement.IsSemicolon(model, from)) { from++; }
        return from;
    }

    private static bool HasOrdinal(SemanticModel model, TokenRange range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (model.Terms.Is<OrdinalTerm>(i, out _, out _)) { return true; }
        }
        return false;
    }

    private static bool AreOne(SemanticModel model, FigureMention first, FigureMention figure) =>
        first == figure || first.Kind == figure.Kind && first.Unit == figure.Unit
            || figure is { Kind.Name: "number", Unit: null } && !NounKey.IsBehind(model, figure);

    /// <summary>The only place between a figure and the next; where the list begins with one, between the figure before and this.</summary>
    private static string? PlaceOf(SemanticModel model, Sentence sentence, ReadOnlySpan<FigureMention> listed, int at, int end,
        CancellationToken cancellationToken)
    {
        var last = new TokenRange(listed[^1].Tokens.End, end);
        return PlaceIn(model, last, cancellationToken) is not null
            ? PlaceIn(model, new TokenRange(listed[at].Tokens.End, at + 1 < listed.Length ? listed[at + 1].Tokens.First : end), cancellationToken)
            : PlaceIn(model, new TokenRange(at == 0 ? sentence.Tokens.First : listed[at - 1].Tokens.End, listed[at].Tokens.First), cancellationToken);
    }

    /// <summary>«لتكون العمارة أشدها حرا»: a listed place that is none by itself.</summary>
    private static string? NamedAgain(SemanticModel model, TokenRange clause, ReadOnlySpan<FigureMention> listed, CancellationToken cancellationToken)
    {
        string? only = null;
        foreach (var mention in model.MentionsIn(MentionKind.Place, new TokenRange(listed[0].Tokens.First, clause.First), cancellationToken))
        {
            if (mention.Tokens.Count > 1 || !Holds(model, clause, mention.Tokens.First)) { continue; }
            if (only is not null) { return null; }
            only = mention.Value;
        }
        return only;
    }

    private static bool Holds(SemanticModel model, TokenRange clause, int noun)
    {
        for (var i = clause.First; i < clause.End; i++)
        {
            if (NounKey.AreOne(model, i, noun)) { return true; }
        }
        return false;
    }

    private static string? PlaceIn(SemanticModel model, TokenRange range, CancellationToken cancellationToken)
    {
        string? only = null;
        foreach (var mention in model.MentionsIn(MentionKind.Place, range, cancellationToken))
        {
            if (only is not null) { return null; }
            only = mention.Value;
        }
        return only;
    }
}
