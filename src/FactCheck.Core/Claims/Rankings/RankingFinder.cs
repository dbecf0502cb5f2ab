using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Finds a place in an order with those who are ahead behind it: «حلت في المركز الثالث خلف فرنسا وإيطاليا», "finished third behind France and Italy".</summary>
public sealed class RankingFinder : MentionFinder
{
    private const int MostWordsToTrailing = 6;
    private const int MostWordsToPlacing = 5;
    private const int LastPlace = 12;

    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Ranking];

    /// <inheritdoc/>
    public override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        foreach (var place in model.Mentions(MentionKind.Ordinal, cancellationToken).Cast<FigureMention>())
        {
            if (place is not { Decimals: 0, Written: >= 2 and <= LastPlace } || model.Article.SentenceOf(place.Tokens.First) is not { } sentence || TrailingBehind(model, sentence, place) is not { } first) { continue; }
            if (RankedAhead.Read(model, sentence, first, cancellationToken) is not var (ahead, end)) { continue; }
            found.Add(new RankingMention(new TokenRange(place.Tokens.First, end), model.Article.Tokens.SpanOf(place.Tokens.First, end), place, ahead, model.Article.Tokens.SpanOf(end - 1)));
        }
    }

    /// <summary>The first token of those ahead: «خلف» shortly behind a place that the words make one.</summary>
    private static int? TrailingBehind(SemanticModel model, Sentence sentence, FigureMention place)
    {
        var isPlace = false;
        for (var i = Math.Max(sentence.Tokens.First, place.Tokens.First - MostWordsToPlacing); i < place.Tokens.First; i++) { isPlace |= model.Terms.Is(i, WordRole.Placing); }
        for (var i = place.Tokens.End; i < Math.Min(sentence.Tokens.End, place.Tokens.End + MostWordsToTrailing); i++)
        {
            isPlace |= model.Terms.Is(i, WordRole.Placing);
            if (model.Terms.Is(i, WordRole.Trailing, out var hit)) { return isPlace ? hit.Tokens.End : null; }
            if (Statement.Begins(model, i) || model.Article.Tokens[i].Kind == TokenKind.Number) { return null; }
        }
        return null;
    }
}
