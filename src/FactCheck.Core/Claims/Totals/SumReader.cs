using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads a sum behind what it is of: "12 buses and 9 trucks, for a total of 21 vehicles", «12 حافلة و9 شاحنات، أي ما مجموعه 21 مركبة».</summary>
internal static class SumReader
{
    private const int MostWordsBetween = 9;
    private const int MostParts = 8;
    private const int FewestRestated = 3;
    private const int MostWordsToSum = 8;
    private const int MostWordsToFate = 2;
    private const decimal LargestSlip = 0.4m;

    public static void AddTo(List<Mention> found, SemanticModel model, FigureMention[] row)
    {
        for (var i = 2; i < row.Length; i++)
        {
            var sum = row[i];
            if (sum.IsApproximate || sum.Kind == MentionKind.Percent || sum.Tokens.First - row[i - 1].Tokens.End > MostWordsToSum
                || model.Article.SentenceOf(sum.Tokens.First) is not { } sentence) { continue; }
            var isSum = FigureLead.EndsBefore(model, sum.Tokens.First, RateRole.Summing) || IsInAll(model, sentence, sum);
            var isRestated = !isSum && IsRestated(model, sum);
            if (!isSum && !isRestated && !IsNewTotal(model, sentence, row[i - 1], sum)
                && !IsTotalOfAnnounced(model, sentence, row[i - 1], sum)) { continue; }
            var first = i - 1;
            while (first > 0 && i - first < MostParts && sentence.Tokens.Contains(row[first - 1].Tokens)
                && IsJoined(model, row[first - 1], row[first]))
            {
                first--;
            }
            var parts = row[first..i].ToImmutableArray();
            if (parts.Length < 2 || !sentence.Tokens.Contains(parts[0].Tokens)
                || parts.Any(p => p.IsApproximate || (p.Kind != sum.Kind || p.Unit != sum.Unit) && !IsBareOf(model, sum, p)
                || p.Written >= sum.Written && p.Scale == sum.Scale)) { continue; }
            if (isRestated && (parts.Length < FewestRestated || !AreOfSeveralNouns(model, parts, sum))) { continue; }
            var areAnnounced = AreAnnounced(model, sentence, row, first, parts.Length);
            if (!isSum && !isRestated && !areAnnounced && !IsNewTotal(model, sentence, row[i - 1], sum)) { continue; }
            if (!isSum && AreOfTwoFates(model, parts) && !TellsOfAll(model, new TokenRange(parts[^1].Tokens.End, sum.Tokens.First))) { continue; }
            var added = parts.Sum(p => p.Written);
            if (Math.Abs(added - sum.Written) > sum.Written * LargestSlip
                || parts.Aggregate(1m,
                (product, p) => Math.Min(product * p.Written, decimal.MaxValue / 1_000_000_000_000m)) == sum.Written) { continue; }
            found.Add(new TotalMention(new TokenRange(parts[0].Tokens.First, sum.Tokens.End), parts[0].Span.Union(sum.Span), sum,
                parts)
            {
                IsOpen = !isSum && !areAnnounced,
                IsLikelyWhole = !isSum
                && !SumApart.IsOfLonger(model, new TokenRange(parts[^1].Tokens.End, sum.Tokens.First))
                    && (TellsOfAll(model, new TokenRange(parts[^1].Tokens.End, sum.Tokens.First)) || TellsNoBefore(model, sentence))
            });
        }
    }

    /// <summary>«… وخمسة مهاجمين، أي 22 لاعبا», "12 trucks, 8 vans and 5 cars, or 25 vehicles".</summary>
    private static bool IsRestated(SemanticModel model, FigureMention sum) =>
        sum is { Kind.Name: "number", Unit: null } && NounKey.IsBehind(model, sum) && FigureLead.EndsBefore(model, sum.Tokens.First, WordRole.That)
            && Statement.IsComma(model, sum.Tokens.First - 2);

    /// <summary>Each part counts something else, and none what the sum counts.</summary>
    private static bool AreOfSeveralNouns(SemanticModel model, ImmutableArray<FigureMention> parts, FigureMention sum)
    {
        var nouns = new HashSet<string>(StringComparer.Ordinal) { NounKey.At(model, sum.Tokens.End) };
        return parts.All(p => NounKey.IsBehind(model, p) && nouns.Add(NounKey.At(model, p.Tokens.End)));
    }

    /// <summary>"Giving it 89 in all", "or 27,000 over the two months".</summary>
    private static bool IsInAll(SemanticModel model, Sentence sentence, FigureMention sum)
    {
        var end = sum.Tokens.End;
        if (!sentence.Tokens.Contains(end)) { return false; }
        if (model.Terms.Is(end, TotalRole.Together) || NounKey.IsBehind(model, sum) && model.Terms.Is(end + 1, TotalRole.Together))
        {
            return !model.Terms.AnyIn(sentence.Tokens, WordRole.ForEach, WordRole.OfWhich, WordRole.HadBeen);
        }
        return FigureLead.LeadsTo(model, sum, WordRole.That) && model.Terms.Is(end, WordRole.ForLength)
            && !model.Terms.AnyIn(sentence.Tokens, WordRole.ForEach, WordRole.OfRate);
    }

    /// <summary>"Bringing the number of casualties to 42", «ليبلغ مجموع الضحايا 42»: those who were counted before may be in it, so that it is never less than what is told.</summary>
    private static bool IsNewTotal(SemanticModel model, Sentence sentence, FigureMention last, FigureMention sum)
    {
        if (!sentence.Tokens.Contains(last.Tokens)
            || !sentence.Block.Language.JoinsArticle && !FigureLead.EndsBefore(model, sum.Tokens.First, WordRole.To)) { return false; }
        var isTotal = false;
        for (var i = sum.Tokens.First - 1; i >= last.Tokens.End; i--)
        {
            isTotal |= model.Terms.Is(i, TotalRole.SumNoun);
            if (model.Terms.Is(i, TotalRole.Raising)) { return isTotal; }
            // «، فبلغت الحصيلة», «ووصل مجموع المبيعات إلى»
            if (isTotal && (model.Terms.Is(i, WordRole.Reaching) || model.Terms.Is(i, TotalRole.Thus)
                || model.Terms.Is(i, WordRole.HadBeen))) { return IsDrawn(model, i); }
        }
        return false;
    }

    /// <summary>
    /// «فبلغت», «ليبلغ» draw the sum from what was told; «وبلغ مجموع الواردات» may be of others too, unless as many as are told were announced.
    /// </summary>
    private static bool IsDrawn(SemanticModel model, int verb) => model.Article.Tokens.FirstChar(verb) is 'ف' or 'ل';

    /// <summary>«1.2 مليون و850 ألفا و700 ألف دولار»: the unit is told once.</summary>
    private static bool IsBareOf(SemanticModel model, FigureMention sum, FigureMention part) =>
        (sum.Kind == MentionKind.Money || sum is { Kind.Name: "quantity", Unit: not null }) && LeftReader.IsBare(model, part);

    /// <summary>«ووصل مجموع المبيعات إلى», "and the proceeds came to".</summary>
    private static bool IsTotalOfAnnounced(SemanticModel model, Sentence sentence, FigureMention last, FigureMention sum) =>
        sentence.Tokens.Contains(last.Tokens) && model.Terms.AnyIn(new TokenRange(last.Tokens.End, sum.Tokens.First), TotalRole.SumNoun);

    /// <summary>"Three paintings fetched": as many as the sentence then tells, so that none is missing.</summary>
    private static bool AreAnnounced(SemanticModel model, Sentence sentence, FigureMention[] row, int first, int parts) =>
        first > 0 && sentence.Tokens.Contains(row[first - 1].Tokens) && row[first - 1] is { Kind.Name: "number", Unit: null }
            && row[first - 1].Written == parts && NounKey.IsNamed(model, row[first - 1]);

    /// <summary>"Two died and 30 were hurt": a toll may be of the dead alone.</summary>
    private static bool AreOfTwoFates(SemanticModel model, ImmutableArray<FigureMention> parts)
    {
        string? only = null;
        foreach (var part in parts)
        {
            for (var i = Math.Max(0, part.Tokens.First - MostWordsToFate); i < part.Tokens.End + MostWordsToFate; i++)
            {
                if (!model.Terms.Is<FamilyTerm>(i, out var fate, out _)) { continue; }
                if (only is not null && only != fate.Family) { return true; }
                only = fate.Family;
            }
        }
        return false;
    }

    /// <summary>Nothing says that some were counted before, and the sentence is no report of an addition.</summary>
    private static bool TellsNoBefore(SemanticModel model, Sentence sentence) =>
        !model.Terms.AnyIn(sentence.Tokens, TotalRole.OfBefore)
            && !model.Terms.AnyIn(sentence.Tokens, WordRole.Others, WordRole.Adding, WordRole.TimeBefore);

    private static bool TellsOfAll(SemanticModel model, TokenRange gap)
    {
        for (var i = gap.First; i < gap.End; i++)
        {
            if (model.Terms.Is(i, TotalRole.Casualties)) { return true; }
        }
        return false;
    }

    /// <summary>A comma or "and" just before the second, and nothing that begins another statement between the two.</summary>
    private static bool IsJoined(SemanticModel model, FigureMention first, FigureMention second)
    {
        var last = second.Tokens.First - 1;
        if (second.Tokens.First - first.Tokens.End > MostWordsBetween
            || !Statement.IsOne(model, new TokenRange(first.Tokens.End, Math.Max(first.Tokens.End, last)))) { return false; }
        return second.Span.Start > model.Article.Tokens.SpanOf(second.Tokens.First).Start || model.Terms.Is(last, WordRole.And)
            || Statement.IsComma(model, last);
    }
}
