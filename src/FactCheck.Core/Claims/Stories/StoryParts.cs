using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Adds up the parts of a total that later sentences of a story tell, each of another place or of what is left: "handed out 250 tents. … Of the tents,
/// 120 went to the north, 80 to the east and 50 to the south", «اشترت البلدية 230 حافلة. … وخُصصت 120 حافلة لوسط المدينة. ووُزعت 80 حافلة على الضواحي».
/// More than the whole is always wrong; less is, where words say that all of it was told.
/// </summary>
internal static class StoryParts
{
    private const int MostSentencesBehind = 4;
    private const int FewestParts = 3;
    private const int MostParts = 6;
    private const int MostFiguresBehind = 12;
    private const int MostWordsToHead = 3;
    private const decimal Smallest = 10;
    private const decimal LargestSlip = 0.4m;

    private static readonly WordRole[] Unfit = [WordRole.OfWhich, WordRole.TimeBefore, WordRole.Adding, WordRole.Against,
        WordRole.OutOf, WordRole.ForEach, WordRole.Since, WordRole.Forecast, WordRole.While, WordRole.Losing];

    private static readonly WordRole[] UnfitOfWhole = [WordRole.OfWhich, WordRole.Adding, WordRole.Against, WordRole.OutOf, WordRole.ForEach];

    public static void AddTo(List<Mention> found, SemanticModel model, FigureMention[] row)
    {
        if (row.Length <= FewestParts) { return; }
        var (wholes, taken) = (new HashSet<FigureMention>(), new HashSet<FigureMention>());
        foreach (var total in found.OfType<TotalMention>())
        {
            wholes.Add(total.Whole);
            taken.UnionWith(total.Parts);
        }
        for (var i = 0; i + FewestParts < row.Length; i++)
        {
            var whole = row[i];
            if (whole.IsApproximate || whole.Written < Smallest || whole.Kind == MentionKind.Percent || wholes.Contains(whole) || taken.Contains(whole)
                || !MayHaveParts(row, i)
                || model.Article.SentenceOf(whole.Tokens.First) is not { Block.Kind: BlockKind.Paragraph } sentence
                || !HasNoun(model, whole) && whole.Unit is null || model.Terms.AnyIn(sentence.Tokens, UnfitOfWhole) || HasRival(model, sentence, row, i)
                || PartsOf(model, sentence, row, i) is not { } parts || taken.Contains(parts[0])) { continue; }
            var sum = parts.Sum(p => p.Written);
            if (Math.Abs(sum - whole.Written) > whole.Written * LargestSlip || sum < whole.Written && !AreAll(model, sentence, whole, parts)) { continue; }
            wholes.Add(whole);
            taken.UnionWith(parts);
            found.Add(new TotalMention(new TokenRange(whole.Tokens.First, parts[^1].Tokens.End), whole.Span.Union(parts[^1].Span), whole, parts)
            {
                IsOpen = true,
                IsLikelyWhole = true,
                IsApart = true,
            });
        }
    }

    /// <summary>Enough figures that are less, and come to no more than a slip away from the whole, stand behind it.</summary>
    private static bool MayHaveParts(FigureMention[] row, int whole)
    {
        var (count, sum) = (0, 0m);
        for (var i = whole + 1; i < row.Length && i <= whole + MostFiguresBehind; i++)
        {
            if (row[i].Written >= row[whole].Written || row[i].Kind == MentionKind.Percent) { continue; }
            (count, sum) = (count + 1, sum + row[i].Written);
        }
        return count >= FewestParts && sum >= row[whole].Written * (1 - LargestSlip);
    }

    /// <summary>The sentence counts more of the same.</summary>
    private static bool HasRival(SemanticModel model, Sentence sentence, FigureMention[] row, int whole)
    {
        for (var i = whole - 1; i >= 0 && sentence.Tokens.Contains(row[i].Tokens); i--)
        {
            if (IsRival(row[i])) { return true; }
        }
        for (var i = whole + 1; i < row.Length && sentence.Tokens.Contains(row[i].Tokens); i++)
        {
            if (IsRival(row[i])) { return true; }
        }
        return false;

        bool IsRival(FigureMention other) => IsOne(model, row[whole], other) && !FigureRow.CountsNounBefore(model, other);
    }

    /// <summary>The parts, from the first sentence that has one on, as long as each tells where or what for.</summary>
    private static ImmutableArray<FigureMention>? PartsOf(SemanticModel model, Sentence sentence, FigureMention[] row, int index)
    {
        var (whole, at) = (row[index], index + 1);
        var parts = ImmutableArray.CreateBuilder<FigureMention>();
        var places = new List<PartWhere>();
        for (var s = sentence.Index + 1; s <= Math.Min(model.Article.Sentences.Length - 1, sentence.Index + MostSentencesBehind); s++)
        {
            var next = model.Article.Sentences[s];
            while (at < row.Length && row[at].Tokens.First < next.Tokens.First) { at++; }
            var inside = row.Skip(at).TakeWhile(f => next.Tokens.Contains(f.Tokens)).Where(f => IsOne(model, whole, f)).ToArray();
            if (inside.Length == 0)
            {
                if (parts.Count > 0) { break; }
                continue;
            }
            if (next.Block.Kind != BlockKind.Paragraph || model.Terms.AnyIn(next.Tokens, Unfit) || model.Terms.AnyIn(next.Tokens, StoryRole.Incoming)) { return null; }
            if (parts.Count == 0 && !IsBound(model, next, whole, inside[0])
                && !(inside.Length >= FewestParts && IsBareRun(model, row, index, inside))) { return null; }
            foreach (var part in inside)
            {
                if (part.IsApproximate || part.Written >= whole.Written || parts.Count == MostParts) { return null; }
                var isRest = RestReader.IsRest(model, part);
                if (!isRest)
                {
                    var place = (part == inside[0] ? HeadPlace(model, next, part) : null) ?? PartWhere.Read(model, next, part);
                    // «وحملت 40 شاحنة مواد غذائية»: the noun of the whole again, so that these are some of them
                    if (place is null && !NounKey.AreOne(model, whole.Tokens.End, part.Tokens.End) || parts.Any(p => p.Written == part.Written)
                        || place is { } own && places.Any(p => p.Noun == own.Noun && p.Next == own.Next)) { return null; }
                    if (place is { } told) { places.Add(told); }
                }
                parts.Add(part);
                if (isRest) { return parts.Count >= FewestParts ? parts.ToImmutable() : null; }
            }
        }
        return parts.Count >= FewestParts ? parts.ToImmutable() : null;
    }

    /// <summary>"It said 700 would go to the capital, 450 to the north": no noun stands behind any, and nothing else was counted since the whole.</summary>
    private static bool IsBareRun(SemanticModel model, FigureMention[] row, int whole, FigureMention[] inside) =>
        !inside.Any(p => HasNoun(model, p)) && row[whole + 1] == inside[0] && row[whole + inside.Length] == inside[^1];

    /// <summary>"In the capital 120 were held": the place stands at the head of the sentence.</summary>
    private static PartWhere? HeadPlace(SemanticModel model, Sentence sentence, FigureMention part)
    {
        var lead = sentence.Tokens.First;
        if (!model.Terms.Is(lead, TotalRole.PlaceLead, out var hit)) { return null; }
        var noun = model.Terms.Is(hit.Tokens.End, WordRole.Article) ? hit.Tokens.End + 1 : hit.Tokens.End;
        return noun < part.Tokens.First && part.Tokens.First - noun <= MostWordsToHead + 1 && model.Article.Tokens[noun].Kind == TokenKind.Word
            ? new PartWhere("in", NounKey.At(model, noun), "")
            : null;
    }

    /// <summary>The first part has the noun of the whole, or what stands before it takes the whole up: "Of the tents, 120".</summary>
    private static bool IsBound(SemanticModel model, Sentence sentence, FigureMention whole, FigureMention part)
    {
        if (whole.Unit is not null) { return model.Terms.AnyIn(sentence.Tokens with { End = part.Tokens.First }, StoryRole.OfThose); }
        if (NounKey.AreOne(model, whole.Tokens.End, part.Tokens.End)) { return true; }
        for (var i = sentence.Tokens.First; i < part.Tokens.First; i++)
        {
            if (NounKey.AreOne(model, whole.Tokens.End, i)) { return true; }
        }
        return model.Terms.Is(whole.Tokens.End, WordRole.Person) && model.Terms.Is(part.Tokens.End, WordRole.Person);
    }

    /// <summary>What is left is among them, the total is of as many places, or all of it is taken up or divided.</summary>
    private static bool AreAll(SemanticModel model, Sentence sentence, FigureMention whole, ImmutableArray<FigureMention> parts)
    {
        if (RestReader.IsRest(model, parts[^1]) || StorySum.AreCounted(model, sentence, whole, parts)) { return true; }
        if (model.Article.SentenceOf(parts[0].Tokens.First) is not { } first || !first.Tokens.Contains(parts[^1].Tokens)) { return false; }
        var lead = first.Tokens with { End = parts[0].Tokens.First };
        return model.Terms.AnyIn(lead, WordRole.Dividing) || model.Terms.Is(lead.First, WordRole.Of) && StoryWords.Has(model, lead, whole.Tokens.End);
    }

    private static bool IsOne(SemanticModel model, FigureMention whole, FigureMention part)
    {
        if (whole.Unit is not null || whole.Kind != MentionKind.Number) { return RateMeasure.IsOne(model, whole, part) || LeftReader.IsBare(model, part); }
        return part is { Kind.Name: "number", Unit: null, Decimals: 0 } && (!HasNoun(model, part) || NounKey.AreOne(model, whole.Tokens.End, part.Tokens.End)
            || model.Terms.Is(whole.Tokens.End, WordRole.Person) && model.Terms.Is(part.Tokens.End, WordRole.Person));
    }

    private static bool HasNoun(SemanticModel model, FigureMention figure) =>
        NounKey.IsNamed(model, figure) && !model.Terms.Is(figure.Tokens.End, TotalRole.PartLead)
            && !model.Terms.Is(figure.Tokens.End, WordRole.Future) && !model.Terms.Is(figure.Tokens.End, ConflictRole.Auxiliary) && !model.Terms.Is<PeriodTerm>(figure.Tokens.End, out _, out _);
}
