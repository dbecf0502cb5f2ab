using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Reads a total that sums up what the clauses or sentences before it told one by one: «استشهد 6 في خان يونس. كما استشهد 4 في رفح. وبهذا يرتفع عدد الشهداء إلى 10»,
/// "Egypt sent six ships and Saudi Arabia four, for a total of ten". Those who were counted before may be in it, so that it may be more.
/// </summary>
internal static class SumApart
{
    private const int MostSentencesBack = 4;
    private const int MostParts = 5;
    private const int MostWordsToSum = 9;
    private const int MostWordsToDays = 5;
    private const decimal LargestSlip = 0.5m;

    public static void AddTo(List<Mention> found, SemanticModel model, FigureMention[] row, CancellationToken cancellationToken)
    {
        for (var i = 2; i < row.Length; i++)
        {
            var sum = row[i];
            if (sum.IsApproximate || sum.Kind == MentionKind.Percent || model.Terms.Is(sum.Tokens.End, WordRole.Points)
                || model.Article.SentenceOf(sum.Tokens.First) is not { Block.Kind: not BlockKind.Title } sentence
                || LeadOf(model, sentence, IsDefinite(model, row[i - 1]) ? row[i - 2] : row[i - 1], sum) is not { } lead
                || found.Any(m => m is TotalMention known && (known.Whole == sum || known.Parts.Contains(sum)))) { continue; }
            var parts = PartsBefore(model, sentence, row, i, cancellationToken);
            if (parts.Length < 2 || IsReached(parts, sum.Written)
                || !lead && !StorySum.IsAdded(model, sentence, parts) && !StorySum.AreCounted(model, sentence, sum, parts)) { continue; }
            var areFates = StorySum.AreOfFate(model, parts, cancellationToken);
            var added = parts.Sum(p => p.Written);
            if (parts.Any(p => p.Written >= sum.Written) || Math.Abs(added - sum.Written) > sum.Written * LargestSlip
                || TellsOther(model, new TokenRange(parts[0].Tokens.First, lead && areFates && StorySum.IsAdded(model, sentence, parts)
                ? sum.Tokens.End : EndOf(model, sentence, sum)), parts, areFates)
                || areFates && StorySum.TellsOne(model, new TokenRange(parts[0].Tokens.First, sum.Tokens.First))
                || DaysOf(model, sentence, sum) is { } days && days != parts.Length
                || !areFates && !StorySum.AreInTime(model, sum, parts, cancellationToken) && model.MentionsIn(MentionKind.Duration, new TokenRange(parts[0].Tokens.First, sum.Tokens.First), cancellationToken)
                .Any(d => !model.Terms.Is(d.Tokens.End, TotalRole.SumNoun))) { continue; } // "the two-day total"
            found.Add(new TotalMention(new TokenRange(parts[0].Tokens.First, sum.Tokens.End), parts[0].Span.Union(sum.Span), sum, parts)
            {
                IsOpen = !lead || !StorySum.AreCounted(model, sentence, sum, parts),
                IsLikelyWhole = !IsOfLonger(model, new TokenRange(parts[^1].Tokens.End, sum.Tokens.First)),
            });
        }
    }

    /// <summary>"The total for the week", «منذ الأحد»: others may have been counted at another time.</summary>
    public static bool IsOfLonger(SemanticModel model, TokenRange lead)
    {
        for (var i = lead.First; i < lead.End; i++)
        {
            if (model.Terms.Is(i, WordRole.Since) || model.Terms.Is<PeriodTerm>(i, out var period, out _)
                && period.Unit is not (PeriodUnit.Day or PeriodUnit.Weekend) && (model.Terms.Is(i - 1, WordRole.Article)
                    || model.Terms.Is(i - 1, WordRole.Distal)
                || model.Terms.Is<DirectionTerm>(i - 1, out _, out _))) { return true; }
        }
        foreach (var mention in model.MentionsIn(MentionKind.Date, lead, default))
        {
            if (model.Terms.Is(mention.Tokens.First, WordRole.Lasting) || model.Terms.Is(mention.Tokens.First - 1, WordRole.Lasting)) { return true; }
        }
        return false;
    }

    /// <summary>Null where no word sums up; true where a word says, or nothing denies, that all of it was told; false where a toll is all that is named.</summary>
    private static bool? LeadOf(SemanticModel model, Sentence sentence, FigureMention before, FigureMention sum)
    {
        var first = Math.Max(sentence.Tokens.Contains(before.Tokens) ? before.Tokens.End : sentence.Tokens.First, sum.Tokens.First - MostWordsToSum);
        var range = new TokenRange(first, sum.Tokens.First);
        var hasThus = model.Terms.AnyIn(range, TotalRole.Thus);
        var hasNoun = model.Terms.AnyIn(range, TotalRole.SumNoun) || model.Terms.AnyIn(range, ConflictRole.TollNoun)
            || model.Terms.AnyIn(range, WordRole.InAll);
        var isBehind = model.Terms.AnyIn(new TokenRange(sum.Tokens.End, Math.Min(sentence.Tokens.End, sum.Tokens.End + 3)), TotalRole.Together);
        if (hasThus && hasNoun || DaysOf(model, sentence, sum) is not null || IsTotalInAll(model, range) || isBehind) { return true; }
        if (hasThus && FigureLead.EndsBefore(model, sum.Tokens.First, TotalRole.Thus)) { return true; }
        if (FigureLead.LeadsTo(model, sum, WordRole.From) || model.Terms.AnyIn(range, WordRole.Fall)) { return null; }
        if (hasThus && !sentence.Tokens.Contains(before.Tokens) && FigureLead.LeadsTo(model, sum, WordRole.To)) { return true; }
        return hasNoun || StorySum.IsConcluded(model, sentence, sum) || !sentence.Tokens.Contains(before.Tokens) && StorySum.MayBeCounted(model, sentence, sum) ? false : null;
    }

    /// <summary>"Its three-day total of 53", «حصيلة الأيام الثلاثة 53»: of how many days it is.</summary>
    private static int? DaysOf(SemanticModel model, Sentence sentence, FigureMention sum)
    {
        for (var i = Math.Max(sentence.Tokens.First + 1, sum.Tokens.First - MostWordsToDays); i < sum.Tokens.First; i++)
        {
            if (!model.Terms.Is(i, TotalRole.SumNoun)) { continue; }
            foreach (var mention in model.MentionsIn(MentionKind.Duration, new TokenRange(Math.Max(sentence.Tokens.First, i - 3), sum.Tokens.First)))
            {
                if (mention is FigureMention { Length.Parts: [(_, DurationUnit.Day)], Written: >= 2 and <= MostParts } days
                    && (days.Tokens.End == i || days.Tokens.First == i + 1)) { return (int)days.Written; }
            }
        }
        return null;
    }

    /// <summary>"The total of 53 was its highest this year": what is said of the sum behind it tells of no other.</summary>
    private static int EndOf(SemanticModel model, Sentence sentence, FigureMention sum)
    {
        for (var i = sum.Tokens.End; i < Math.Min(sentence.Tokens.End, sum.Tokens.End + 2); i++)
        {
            if (model.Terms.Is(i, WordRole.Copula) || model.Terms.Is(i, WordRole.HadBeen)) { return i; }
        }
        return sentence.Tokens.End;
    }

    /// <summary>«الحصيلة الإجمالية»: two words.</summary>
    private static bool IsTotalInAll(SemanticModel model, TokenRange range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (model.Terms.Is(i, TotalRole.SumNoun) && model.Terms.AnyIn(range with { First = i + 1 }, WordRole.InAll)) { return true; }
        }
        return false;
    }

    /// <summary>The counts of one thing before the sum, in its sentence where two stand there, and else in those before.</summary>
    private static ImmutableArray<FigureMention> PartsBefore(SemanticModel model, Sentence sentence, FigureMention[] row, int at,
        CancellationToken cancellationToken)
    {
        var parts = new List<FigureMention>();
        string? family = null;
        var isOfAll = model.Terms.AnyIn(sentence.Tokens with { First = Math.Max(sentence.Tokens.First, row[at].Tokens.First - MostWordsToSum) },
            TotalRole.Casualties);
        for (var i = at - 1; i >= 0 && parts.Count < MostParts; i--)
        {
            var part = row[i];
            if (model.Article.SentenceOf(part.Tokens.First) is not { Block.Kind: not BlockKind.Title } place
                || sentence.Index - place.Index > MostSentencesBack + 1) { break; }
            if (sentence.Index - place.Index > MostSentencesBack)
            {
                if (parts.Count > 0 && place.Block == sentence.Block && IsOne(model, row[at], part)) { return []; }
                break;
            }
            if (!sentence.Tokens.Contains(part.Tokens) && parts.Count >= 2 && sentence.Tokens.Contains(parts[1].Tokens)) { break; }
            if (part.Kind == MentionKind.Percent || !IsOne(model, row[at], part)) { continue; }
            if (part.IsApproximate) { return []; }
            if (OfThem.IsPronoun(model, part) || IsDefinite(model, part) || FigureRow.CountsNounBefore(model, part)) { continue; }
            if (model.Terms.Is(part.Tokens.First - 1, WordRole.Between)) { return []; } // «بين 2500 دينار و4000 دينار»
            if (FateOf(model, place, part, cancellationToken) is { } fate)
            {
                if (family is not null && family != fate && !isOfAll) { return []; }
                family = fate;
            }
            parts.Add(part);
        }
        parts.Reverse();
        return [.. parts];
    }

    internal static string? FateOf(SemanticModel model, Sentence sentence, FigureMention part, CancellationToken cancellationToken)
    {
        foreach (var mention in model.MentionsIn(MentionKind.Claim, part.Tokens, cancellationToken))
        {
            if (mention is ClaimMention { Family.Length: > 0 } claim) { return claim.Family; }
        }
        for (var i = Math.Max(sentence.Tokens.First, part.Tokens.First - 2); i < part.Tokens.First; i++)
        {
            if (model.Terms.Is<FamilyTerm>(i, out var fate, out _)) { return fate.Family; }
        }
        return null;
    }

    /// <summary>One measure; a count by the noun of the sum, by a word for people, or by no noun.</summary>
    private static bool IsOne(SemanticModel model, FigureMention sum, FigureMention part)
    {
        if (sum.Unit is not null || sum.Kind != MentionKind.Number) { return RateMeasure.IsOne(model, sum, part) || LeftReader.IsBare(model, part); }
        if (part is not { Kind.Name: "number", Unit: null } || part.Decimals != sum.Decimals) { return false; }
        var (mine, theirs) = (HasNoun(model, sum), HasNoun(model, part));
        return !theirs || !mine || NounKey.AreOne(model, sum.Tokens.End, part.Tokens.End)
            || StorySum.ArePeople(model, sum.Tokens.End) && StorySum.ArePeople(model, part.Tokens.End);
    }

    /// <summary>"The two provinces" are no part.</summary>
    private static bool IsDefinite(SemanticModel model, FigureMention figure) =>
        figure.Written <= MostParts && model.Terms.Is(figure.Tokens.First - 1, WordRole.Article);

    private static bool HasNoun(SemanticModel model, FigureMention figure) =>
        NounKey.IsBehind(model, figure) && !model.Terms.Is<PeriodTerm>(figure.Tokens.End, out _, out _) // «400 عام 2023»
            || model.Terms.Is(figure.Tokens.End, WordRole.Person);

    private static bool IsReached(ImmutableArray<FigureMention> parts, decimal sum)
    {
        for (var set = 1; set < 1 << parts.Length; set++)
        {
            var added = 0m;
            for (var i = 0; i < parts.Length; i++)
            {
                if ((set & (1 << i)) != 0) { added += parts[i].Written; }
            }
            if (added == sum) { return true; }
        }
        return parts.Aggregate(1m, (product, p) => Math.Min(product * p.Written, decimal.MaxValue / 1_000_000_000_000m)) == sum;
    }

    /// <summary>What was counted at another time, and what is added to it; «380 سلة أخرى» is one of the parts.</summary>
    private static bool TellsOther(SemanticModel model, TokenRange text, ImmutableArray<FigureMention> parts, bool areFates)
    {
        for (var i = text.First; i < text.End; i++)
        {
            if (model.Terms.Is(i, TotalRole.OfBefore) && !(areFates && model.Terms.Is(i, WordRole.HadBeen)) && !(model.Terms.Is(i, WordRole.Others)
                && parts.Any(p => i - p.Tokens.End is 0 or 1))) { return true; }
        }
        return model.Terms.AnyIn(text, WordRole.Adding, WordRole.TimeBefore, WordRole.ForEach, WordRole.Against, WordRole.OutOf,
            WordRole.Respectively);
    }
}
