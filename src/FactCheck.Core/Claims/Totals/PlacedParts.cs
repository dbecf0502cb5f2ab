using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads a whole that comes in a number of parts, each told by its place: «84 حافلة على ثلاث دفعات. ضمت الأولى 30 حافلة والثانية 26 … الثالثة بـ38»,
/// "60 jets in three
/// batches. The first has 20 jets, the second 15 and the third 35". The number of places says that none is missing.
/// </summary>
internal static class PlacedParts
{
    private const int MostParts = 6;
    private const int MostWordsToPart = 8;
    private const decimal LargestSlip = 0.4m;
    private static readonly WordRole[] Unfit = [WordRole.OfWhich, WordRole.Adding, WordRole.Others, WordRole.Rise, WordRole.Fall, WordRole.HadBeen];

    public static void AddTo(List<Mention> found, SemanticModel model, FigureMention[] row, CancellationToken cancellationToken)
    {
        for (var i = 0; i + 1 < row.Length; i++)
        {
            var whole = row[i];
            if (whole.IsApproximate || whole.Kind == MentionKind.Percent
                || model.Article.SentenceOf(whole.Tokens.First) is not { Block.Kind: not BlockKind.Title } sentence) { continue; }
            if (Parts(model, sentence, row, i, cancellationToken) is not { } parts) { continue; }
            var sum = parts.Sum(p => p.Written);
            if (parts.Any(p => p.Written >= whole.Written) || Math.Abs(sum - whole.Written) > whole.Written * LargestSlip
                || found.Any(m => m is TotalMention known && known.Whole == whole && known.Parts.SequenceEqual(parts))) { continue; }
            found.Add(new TotalMention(new TokenRange(whole.Tokens.First, parts[^1].Tokens.End), whole.Span.Union(parts[^1].Span), whole, parts));
        }
    }

    /// <summary>One figure of the measure behind each place, from the first to the last of as many as are announced.</summary>
    private static ImmutableArray<FigureMention>? Parts(SemanticModel model, Sentence sentence, FigureMention[] row, int whole,
        CancellationToken cancellationToken)
    {
        var text = sentence.Tokens with { First = row[whole].Tokens.End };
        var places = Places(model, text, cancellationToken);
        if (places.Count == 0 && sentence.Index + 1 < model.Article.Sentences.Length
            && model.Article.Sentences[sentence.Index + 1] is { } next && next.Block == sentence.Block)
        {
            text = text with { End = next.Tokens.End };
            places = Places(model, next.Tokens, cancellationToken);
        }
        if (places.Count is < 2 or > MostParts || model.Terms.AnyIn(text, Unfit)
            || AnnouncedIn(model, row, whole, places) != places.Count) { return null; }
        var parts = ImmutableArray.CreateBuilder<FigureMention>();
        for (var i = 0; i < places.Count; i++)
        {
            if (places[i].Written != i + 1) { return null; }
            var end = i + 1 < places.Count ? places[i + 1].Tokens.First : text.End;
            var inside = FigureRow.In(row, new TokenRange(places[i].Tokens.End, end)).ToArray();
            if (inside is not [{ IsApproximate: false } part] || part.Tokens.First - places[i].Tokens.End > MostWordsToPart
                || !AreOne(model, row[whole], part)) { return null; }
            parts.Add(part);
        }
        return parts.ToImmutable();
    }

    private static List<FigureMention> Places(SemanticModel model, TokenRange text, CancellationToken cancellationToken)
    {
        var places = new List<FigureMention>();
        foreach (var mention in model.MentionsIn(MentionKind.Ordinal, text, cancellationToken))
        {
            if (mention is FigureMention place) { places.Add(place); }
        }
        return places;
    }

    /// <summary>
    /// «على ثلاث دفعات», «على دفعتين», "in three batches": how many parts there are, told between the whole and the first of them or before the
    /// whole.
    /// </summary>
    private static decimal? AnnouncedIn(SemanticModel model, FigureMention[] row, int whole, List<FigureMention> places)
    {
        var sentence = model.Article.SentenceOf(row[whole].Tokens.First)!;
        decimal? only = null;
        foreach (var figure in FigureRow.In(row, new TokenRange(sentence.Tokens.First, places[0].Tokens.First)))
        {
            if (figure == row[whole]) { continue; }
            if (only is not null || figure is not { Kind.Name: "number", Unit: null, Written: >= 2 and <= MostParts } || !NounKey.IsNamed(model, figure)) { return null; }
            only = figure.Written;
        }
        if (only is not null || !sentence.Block.Language.JoinsArticle) { return only; }
        for (var i = row[whole].Tokens.End; i < Math.Min(sentence.Tokens.End, places[0].Tokens.First); i++)
        {
            if (model.Terms.Is(i, TotalRole.TwoStages)) { return 2; }
        }
        return null;
    }

    /// <summary>One measure, told once or again: «30 حافلة والثانية 26».</summary>
    private static bool AreOne(SemanticModel model, FigureMention whole, FigureMention part)
    {
        if (whole.Unit is not null || whole.Kind != MentionKind.Number)
        {
            return RateMeasure.IsOne(model, whole, part) || LeftReader.IsBare(model, part)
                || part is { Kind.Name: "number", Unit: null } && part.Scale == whole.Scale && !NounKey.IsNamed(model, part);
        }
        return part is { Kind.Name: "number", Unit: null } && NounKey.IsNamed(model, whole)
            && (!NounKey.IsNamed(model, part) || NounKey.AreOne(model, whole.Tokens.End, part.Tokens.End));
    }
}
