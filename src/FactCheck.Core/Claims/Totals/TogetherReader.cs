using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads the sum of what the sentence before told one by one: "Europe bought 7.1 million litres, Africa 3.4 million and Asia 1.1 million. Together they bought 11.6 million litres".</summary>
internal static class TogetherReader
{
    private const int FewestParts = 2;
    private const int MostParts = 6;
    private const int MostWordsToSum = 7;
    private const int MostWordsBetween = 12;
    private const decimal LargestSlip = 0.25m;

    public static void AddTo(List<Mention> found, SemanticModel model, FigureMention[] row)
    {
        for (var i = FewestParts; i < row.Length; i++)
        {
            var sum = row[i];
            if (sum.IsApproximate || sum.Kind == MentionKind.Percent
                || model.Article.SentenceOf(sum.Tokens.First) is not { Block.Kind: not BlockKind.Title } sentence
                || !IsTogether(model, sentence, sum)) { continue; }
            var last = sentence.Tokens.Contains(row[i - 1].Tokens) ? i - 1 : i; // "those are its only three markets, and together …"
            if (last == 0 || sentence.Tokens.Contains(row[last - 1].Tokens)) { continue; }
            var first = last;
            while (first > 0 && model.Article.SentenceOf(row[first - 1].Tokens.First) is { } before && before.Index == sentence.Index - 1
                && before.Block == sentence.Block)
            {
                first--;
            }
            var parts = row[first..last].ToImmutableArray();
            // "the three parties won 52, 31 and 14 seats": how many there are
            if (parts.Length > FewestParts + 1 && parts[0].Written == parts.Length - 1 && NounKey.IsNamed(model, parts[0])) { parts = parts.RemoveAt(0); }
            if (parts.Length is < FewestParts or > MostParts || last < i && row[last] is not { Kind.Name: "number", Unit: null }
                || last < i && row[last].Written != parts.Length || !ArePartsOf(model, parts, sum)) { continue; }
            var added = parts.Sum(p => p.Written);
            if (parts.Any(p => p.Written >= sum.Written) || Math.Abs(added - sum.Written) > sum.Written * LargestSlip) { continue; }
            found.Add(new TotalMention(new TokenRange(parts[0].Tokens.First, sum.Tokens.End), parts[0].Span.Union(sum.Span), sum, parts));
        }
    }

    /// <summary>The word near the figure is asked for first: a text may be one sentence of thousands of figures.</summary>
    private static bool IsTogether(SemanticModel model, Sentence sentence, FigureMention sum) =>
        model.Terms.AnyIn(new TokenRange(Math.Max(sentence.Tokens.First, sum.Tokens.First - MostWordsToSum),
            Math.Min(sentence.Tokens.End, sum.Tokens.End + 2)),
            TotalRole.Together)
        && !model.Terms.AnyIn(sentence.Tokens, WordRole.OfWhich, WordRole.Rise, WordRole.Fall, WordRole.HadBeen, WordRole.Adding, WordRole.Others);

    /// <summary>"52, 31 and 14 seats": the noun stands behind the last.</summary>
    private static bool IsBareOf(SemanticModel model, FigureMention part, FigureMention last, FigureMention sum) =>
        part is { Kind.Name: "number", Unit: null, Scale: 1 } && !NounKey.IsNamed(model, part) && RateMeasure.IsOne(model, last, sum)
            && (Statement.IsComma(model, part.Tokens.End) || model.Terms.Is(part.Tokens.End, WordRole.And) || model.Article.BeginsWithAnd(part.Tokens.End));

    /// <summary>All of the measure of the sum, or bare, each joined to the one before.</summary>
    private static bool ArePartsOf(SemanticModel model, ImmutableArray<FigureMention> parts, FigureMention sum)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].IsApproximate || !RateMeasure.IsOne(model, parts[i], sum) && !LeftReader.IsBare(model, parts[i])
                && !(i + 1 < parts.Length && IsBareOf(model, parts[i], parts[^1], sum))) { return false; }
            if (i > 0 && (parts[i].Tokens.First - parts[i - 1].Tokens.End > MostWordsBetween
                || model.Terms.AnyIn(new TokenRange(parts[i - 1].Tokens.End, parts[i].Tokens.First), WordRole.OfWhich, WordRole.Against,
                WordRole.HadBeen))) { return false; }
        }
        return true;
    }
}
