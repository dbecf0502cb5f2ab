using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Finds a place in an order with those who are ahead behind it: «حلت في المركز الثالث خلف فرنسا وإيطاليا», "finished third behind France and Italy".</summary>
public sealed class RankingFinder : RelationFinder
{
    private const int MostWordsToTrailing = 6;
    private const int MostWordsToPlacing = 5;
    private const int MostWordsWithPoints = 14;
    private const int LastPlace = 12;

    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Ranking];

    /// <inheritdoc/>
    protected override void Read(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        foreach (var sentence in model.Article.Sentences)
        {
            if (RankedBehindOnly.TryRead(model, sentence, cancellationToken) is { } only)
            {
                found.Add(only);
                continue;
            }
            for (var i = sentence.Tokens.First; sentence.Block.Language.JoinsArticle && i < sentence.Tokens.End; i++)
            {
                if (InOneWord(model, i) is { } word) { Add(model, sentence, word, found, cancellationToken); }
            }
        }
        foreach (var place in model.Mentions(MentionKind.Ordinal, cancellationToken).Cast<FigureMention>())
        {
            if (place is not { Decimals: 0, Written: >= 1 and <= LastPlace }
                || model.Article.SentenceOf(place.Tokens.First) is not { } sentence
                || found.Exists(m => m is RankingMention { IsOnly: true } && sentence.Tokens.Contains(m.Tokens))) { continue; }
            Add(model, sentence, place, found, cancellationToken);
        }
    }

    private static void Add(SemanticModel model, Sentence sentence, FigureMention place, List<Mention> found, CancellationToken cancellationToken)
    {
        if (TrailingBehind(model, sentence, place) is not { } first
            || (RankedAhead.Counted(model, sentence, place, first, cancellationToken)
            ?? RankedAhead.Read(model, sentence, first, cancellationToken)) is not var (ahead, end)) { return; }
        found.Add(new RankingMention(new TokenRange(place.Tokens.First, end), model.Article.Tokens.SpanOf(place.Tokens.First, end), place, ahead,
            model.Article.Tokens.SpanOf(end - 1)));
    }

    /// <summary>«حل رابعا»: a place where a verb of placing stands just before it.</summary>
    internal static FigureMention? InOneWord(SemanticModel model, int token)
    {
        if (!model.Terms.Is<PlaceTerm>(token, out var term, out var hit)) { return null; }
        return new FigureMention(MentionKind.Ordinal, hit.Tokens, model.Article.Tokens.SpanOf(hit.Tokens.First, hit.Tokens.End),
            Interval.Exactly(term.Place))
        {
            Written = term.Place,
        };
    }

    /// <summary>The first token of those ahead: «خلف» shortly behind a place that the words make one.</summary>
    private static int? TrailingBehind(SemanticModel model, Sentence sentence, FigureMention place)
    {
        var isPlace = false;
        for (var i = Math.Max(sentence.Tokens.First, place.Tokens.First - MostWordsToPlacing); i < place.Tokens.First; i++)
        {
            isPlace |= model.Terms.Is(i, WordRole.Placing);
        }
        for (var i = place.Tokens.End; i < Math.Min(sentence.Tokens.End, place.Tokens.End + MostWordsWithPoints); i++)
        {
            if (i >= place.Tokens.End + MostWordsToTrailing && !(model.Terms.Is(i, ListRole.Trailing)
                && Statement.IsComma(model, i - 1))) { continue; }
            isPlace |= model.Terms.Is(i, WordRole.Placing);
            if (model.Terms.Is(i, ListRole.Trailing, out var hit)) { return isPlace ? hit.Tokens.End : null; }
            if (Statement.Begins(model, i) || model.Article.Tokens[i].Kind == TokenKind.Number
                && !model.Terms.Is(i + 1, WordRole.Points)) { return null; }
        }
        return null;
    }
}
