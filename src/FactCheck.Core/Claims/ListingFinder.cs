using System.Collections.Immutable;
using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Finds an announced count with a complete list behind a colon or «هي»: of known names, which are counted, or of short things, whose number
/// lies between two bounds. Nothing else may stand in the list, so that what is not understood never makes the count look wrong.
/// </summary>
public sealed class ListingFinder : MentionFinder
{
    private const int MostWordsToList = 4;

    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Listing];

    /// <inheritdoc/>
    public override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        foreach (var count in FigureRow.Of(model, cancellationToken))
        {
            if (count is not { IsApproximate: false, Unit: null, Written: >= 2 and <= 40 } || count.Kind != MentionKind.Number || model.Article.SentenceOf(count.Tokens.First) is not { } sentence) { continue; }
            if (ListBehind(model, sentence, count) is not { } first)
            {
                if (OfStates(model, sentence, count, cancellationToken) is { } states) { found.Add(states); }
                continue;
            }
            if (OfNames(count, Names(model, sentence, first, cancellationToken)) is { } listing) { found.Add(listing); }
            else if (ListedThings.Read(model, new TokenRange(first, sentence.Tokens.End), count, cancellationToken) is { } things) { found.Add(things); }
        }
    }

    private static ListingMention? OfNames(FigureMention count, ImmutableArray<NameMention> names) =>
        names.Length < 2 ? null : new ListingMention(new TokenRange(count.Tokens.First, names[^1].Tokens.End), count.Span.Union(names[^1].Span), count)
        {
            Items = Interval.Exactly(names.Length),
            Different = Interval.Exactly(names.Select(n => n.Entities!.First.Id).Distinct(StringComparer.Ordinal).Count()),
            Last = names[^1].Span,
        };

    /// <summary>"Two countries, Kenya, Uganda and Rwanda": states behind the comma and nothing else up to the end.</summary>
    private static ListingMention? OfStates(SemanticModel model, Sentence sentence, FigureMention count, CancellationToken cancellationToken)
    {
        var comma = count.Tokens.End + 1;
        if (!model.Terms.Is(count.Tokens.End, WordRole.StateNoun) || !sentence.Tokens.Contains(comma + 1)) { return null; }
        if (model.Article.Tokens[comma].Kind == TokenKind.Word) { comma++; } // «دول عربية،»
        if (!IsComma(model, comma)) { return null; }
        var names = Names(model, sentence, comma + 1, cancellationToken);
        var rest = names.Length == 0 ? sentence.Tokens.End : names[^1].Tokens.End;
        return rest + 1 >= sentence.Tokens.End && names.All(n => n.Entities!.First is Place { Type: not PlaceType.City }) ? OfNames(count, names) : null;
    }

    private static bool IsComma(SemanticModel model, int token) =>
        token < model.Article.Tokens.Count && model.Article.Tokens[token].Length == 1 && model.Article.Tokens.FirstChar(token) is ',' or '،';

    /// <summary>The token that the list begins with: behind a colon or «هي» soon after the count and its noun.</summary>
    private static int? ListBehind(SemanticModel model, Sentence sentence, FigureMention count)
    {
        for (var i = count.Tokens.End + 1; i < sentence.Tokens.End && i - count.Tokens.End <= MostWordsToList + 2; i++)
        {
            if (model.Terms.Is(i, WordRole.OfWhich) || model.Article.Tokens[i].Kind == TokenKind.Number) { return null; }
            if (model.Article.Tokens.Is(i, ':') || model.Terms.Is(i, WordRole.Being)) { return model.Article.Tokens.Is(i + 1, ':') ? i + 2 : i + 1; } // «هي:»
        }
        return null;
    }

    /// <summary>The names of the list; none when anything else stands between them.</summary>
    private static ImmutableArray<NameMention> Names(SemanticModel model, Sentence sentence, int first, CancellationToken cancellationToken)
    {
        var names = model.MentionsIn(MentionKind.Place, sentence.Tokens with { First = first }, cancellationToken)
            .Concat(model.MentionsIn(MentionKind.Organisation, sentence.Tokens with { First = first }, cancellationToken))
            .Concat(model.MentionsIn(MentionKind.Person, sentence.Tokens with { First = first }, cancellationToken))
            .OfType<NameMention>().Where(n => n.Entities is not null).ToDictionary(n => n.Tokens.First);
        var items = ImmutableArray.CreateBuilder<NameMention>();
        var ends = false;
        for (var i = first; i < sentence.Tokens.End;)
        {
            if (names.TryGetValue(i, out var name) && (items.Count == 0 || ends || IsJoined(model, i, name)))
            {
                items.Add(name);
                (i, ends) = (name.Tokens.End, false);
            }
            else if (IsSeparator(model, i)) { (i, ends) = (i + 1, true); }
            else if (model.Article.Tokens[i].Length == 1 && model.Article.Tokens.FirstChar(i) is '.' or '!' or '؟') { i++; }
            else if (model.Terms.Is(i, WordRole.Adding)) { return []; } // «… والمغرب، إضافة إلى تركيا» may count her or not
            else if (i > first && model.Article.Tokens[i - 1].Length == 1 && model.Article.Tokens.FirstChar(i - 1) is ',' or '،' && items.Count >= 2) { break; } // «… والمغرب، وفق …»
            else { return []; }
        }
        return items.DrainToImmutable();
    }

    /// <summary>«وقطر»: the conjunction stands on the name.</summary>
    private static bool IsJoined(SemanticModel model, int token, NameMention name) => name.Span.Start > model.Article.Tokens.SpanOf(token).Start;

    private static bool IsSeparator(SemanticModel model, int token) =>
        model.Article.Tokens[token].Length == 1 && model.Article.Tokens.FirstChar(token) is ',' or '،' or 'و' || model.Article.Tokens.CharsOf(token) is "and" or "the";
}
