using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Counts places that no pack need know, where capitals tell them behind their count: "three Kenyan counties, Kisumu, Siaya, Homa Bay and Migori,
/// will …", "the two districts of Kutum, Mellit and Tawila".
/// </summary>
internal static class ListedPlaces
{
    private const int MostWordsToNoun = 2;
    private const int FewestNames = 2;

    public static ListingMention? TryRead(SemanticModel model, Sentence sentence, FigureMention count, CancellationToken cancellationToken)
    {
        if (sentence.Block.Language.JoinsArticle || NounBehind(model, sentence, count) is not { } end
            || !sentence.Tokens.Contains(end + 1)) { return null; }
        var isOf = model.Terms.Is(end, WordRole.Of);
        if (!isOf && !Statement.IsComma(model, end)
            || CapitalNames.Read(model, isOf ? UpToLower(model, sentence, end + 1) : sentence, end + 1) is not var (names, last)
                || names < FewestNames
            || !isOf && last < sentence.Tokens.End && model.Article.Tokens[last].Kind != TokenKind.Punctuation
            || GoesOn(model, sentence, last) || HoldsAnother(model, new TokenRange(end + 1, last), cancellationToken)) { return null; }
        return ListingMention.OfNames(count, names, last, model.Article.Tokens.SpanOf(last - 1));
    }

    /// <summary>The token behind "counties", "Kenyan counties", "mountain villages".</summary>
    private static int? NounBehind(SemanticModel model, Sentence sentence, FigureMention count)
    {
        for (var i = count.Tokens.End; i <= Math.Min(sentence.Tokens.End - 1, count.Tokens.End + MostWordsToNoun); i++)
        {
            if (model.Terms.Is(i, ListRole.PlacePlural, out var noun)) { return noun.Tokens.End; }
            if (model.Article.Tokens[i].Kind != TokenKind.Word || Statement.Begins(model, i) || model.Terms.Is(i, WordRole.Of)) { return null; }
        }
        return null;
    }

    /// <summary>The sentence up to the first word behind the list: "… and Tawila remain cut off".</summary>
    private static Sentence UpToLower(SemanticModel model, Sentence sentence, int first)
    {
        var tokens = model.Article.Tokens;
        var end = first;
        while (end < sentence.Tokens.End && (Statement.IsComma(model, end) || model.Terms.Is(end, WordRole.And)
            || tokens[end].Kind == TokenKind.Word && char.IsUpper(tokens.FirstChar(end)))) { end++; }
        return sentence with { Tokens = sentence.Tokens with { End = end } };
    }

    /// <summary>"Trinidad and Tobago, Guyana": more names, or other things, behind the "and".</summary>
    private static bool GoesOn(SemanticModel model, Sentence sentence, int end) =>
        sentence.Tokens.Contains(end + 1) && Statement.IsComma(model, end)
            && (char.IsUpper(model.Article.Tokens.FirstChar(end + 1)) || model.Terms.Is(end + 1, WordRole.And)
            || model.Terms.Is(end + 1, WordRole.Adding) || model.Terms.Is(end + 1, WordRole.Then));

    /// <summary>"Austin, Texas": a state says more of the town before it.</summary>
    private static bool HoldsAnother(SemanticModel model, TokenRange list, CancellationToken cancellationToken) =>
        model.MentionsIn(MentionKind.Place, list, cancellationToken)
            .Any(m => m is NameMention { Entities.First: Place { Type: not PlaceType.City } });
}
