using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Finds shares: «450 من أصل 900 مترشح، أي بنسبة 50%», "12 of 48 schools (25%)", "Of the 250 homes, 50 homes, or 20%", "One in five, or 61 of 322".
/// Part, whole and share are neighbours, and nothing but words that lead from one to the other stands between them.
/// </summary>
public sealed class ShareFinder : RelationFinder
{
    private const int MostWordsToPercent = 8;

    /// <summary>«أي ما نسبته 25%» behind a comma may stand farther off: what was counted is told at length.</summary>
    private const int MostWordsToLedPercent = 16;


    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Share];

    /// <inheritdoc/>
    protected override void Read(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        var row = OneInSoMany.Joined(model, FigureRow.Of(model, cancellationToken));
        for (var i = 0; i + 1 < row.Length; i++)
        {
            if (model.Article.SentenceOf(row[i].Tokens.First) is not { } sentence || !sentence.Tokens.Contains(row[i + 1].Tokens)) { continue; }
            if (PartAndWhole(model, sentence, row[i], row[i + 1]) is var (counted, all)
                && ShareThreshold.TryRead(model, sentence, counted, all) is { } bar)
            {
                found.Add(bar);
            }
            if (PartAndWhole(model, sentence, row[i], row[i + 1]) is var (part, whole)
                && (ShareFraction.TryRead(model, sentence, part, whole) ?? ShareBefore.OfFraction(model, sentence, part, whole)) is { } fraction)
            {
                found.Add(fraction);
                continue;
            }
            if (ShareBetween.OfFraction(model, sentence, row[i], row[i + 1]) is { } between) { found.Add(between); }
            if (ShareOfWhole.OfFraction(model, sentence, row[i], row[i + 1]) is { } ofWhole) { found.Add(ofWhole); }
            if (i + 3 < row.Length && sentence.Tokens.Contains(row[i + 3].Tokens) && IsAside(model, row[i], row[i + 1], row[i + 2])
                && TryRead(model, sentence, row[i], row[i + 2], row[i + 3]) is { } apart)
            {
                found.Add(apart);
            }
            if (i + 2 >= row.Length || !sentence.Tokens.Contains(row[i + 2].Tokens)) { continue; }
            if ((TryRead(model, sentence, row[i], row[i + 1], row[i + 2])
                ?? TryReadBefore(model, sentence, row[i], row[i + 1], row[i + 2])
                ?? ShareBetween.TryRead(model, sentence, row[i], row[i + 1], row[i + 2])
                ?? ShareOfNamed.TryRead(model, sentence, row.AsSpan(..(i + 1)), row[i + 1], row[i + 2])) is { } share)
            {
                found.Add(share);
            }
        }
        AddTold(model, row, found, cancellationToken);
        foreach (var sentence in model.Article.Sentences)
        {
            if ((StoryMajority.TryRead(model, sentence, row) ?? StoryBar.TryRead(model, sentence, row)
                ?? StoryShare.OfWord(model, sentence, row)) is { } drawn
                && !found.Any(m => m is ShareMention known && known.Stated.Span == drawn.Stated.Span)) { found.Add(drawn); }
        }
        if (StoryShare.OfTitle(model, row) is { } titled) { found.Add(titled); }
        found.RemoveAll(m => m is ShareMention share && (share.Part.Written < 1 || IsBar(model, share) || IsOfSeveral(model, row, share)
            || !share.IsOfBoth && BorneOut.ByAnother(model, row, share)));
    }

    /// <summary>«زاد 28 صوتا، متجاوزا عتبة الثلثين البالغة 86»: the share names a mark that had to be reached.</summary>
    private static bool IsBar(SemanticModel model, ShareMention share) => FigureLead.EndsBefore(model, share.Stated.Tokens.First, ComparisonRole.BarNoun);

    /// <summary>
    /// "Westbrook sheds 310 posts and St Anne's another 190, a tenth of their combined staff": what is combined is held against all of them.
    /// </summary>
    private static bool IsOfSeveral(SemanticModel model, FigureMention[] row, ShareMention share)
    {
        if (share.Part.Tokens.First > share.Whole.Tokens.First || model.Article.SentenceOf(share.Whole.Tokens.First) is not { } sentence
            || !model.Terms.AnyIn(new TokenRange(share.Part.Tokens.End, share.Whole.Tokens.First), TotalRole.Combined)) { return false; }
        return FigureRow.In(row, sentence.Tokens with { End = share.Part.Tokens.First }).Any(f => f.Kind == share.Part.Kind);
    }

    /// <summary>Sentences of which every figure is told, one at a time, and the share that the next one tells.</summary>
    private static void AddTold(SemanticModel model, FigureMention[] row, List<Mention> found, CancellationToken cancellationToken)
    {
        var known = found.Select(s => model.Article.SentenceOf(s.Tokens.First)).ToHashSet();
        var above = 0;
        for (var i = 0; i < row.Length;)
        {
            var sentence = model.Article.SentenceOf(row[i].Tokens.First);
            var end = EndOf(row, i, sentence);
            var told = sentence is null ? end : i + MainClause.Of(model, sentence, row.AsSpan(i..end)).Figures;
            if (sentence is { Index: 1 } && found.FirstOrDefault(s => sentence.Tokens.Contains(s.Tokens)) is ShareMention counted
                && ShareAbove.Of(model, sentence, counted.Part, counted.Whole, row.AsSpan(..i), row.AsSpan(i..)) is { } ofTitle)
            {
                found.Add(ofTitle);
            }
            if (sentence is { Index: > 0, Block.Kind: not BlockKind.Title } && end - i == 1 && i > 0 && i - above == 1
                && model.Article.SentenceOf(row[above].Tokens.First) is { } house && house.Index == sentence.Index - 1
                    && house.Block == sentence.Block
                && MajorityReached.Next(model, house, sentence, row[above], row[i]) is { } ofHouse) { found.Add(ofHouse); }
            if (sentence is not null && !known.Contains(sentence) && ShareAcross.TryRead(model, sentence, row, i, end) is { } across)
            {
                found.Add(across);
                (above, i) = (i, end);
                continue;
            }
            if (sentence is not null && !known.Contains(sentence) && end - i <= 2
                && NumberedBehind.AddTo(model, sentence, row.AsSpan(i..end), cancellationToken) is { } counts
                && (MajorityReached.TryRead(model, sentence, counts) ?? ShareExplained.TryRead(model, sentence, counts)) is { } numbered)
            {
                found.Add(numbered);
            }
            else if (sentence is not null && !known.Contains(sentence) && told - i is 2 or 3 or 4)
            {
                if (sentence.Index == 1 && end - i == 2
                    && ShareAbove.TryRead(model, sentence, row[i], row[i + 1], row.AsSpan(..i), row.AsSpan(i..)) is { } headline)
                {
                    found.Add(headline);
                }
                if ((MajorityReached.TryRead(model, sentence, row.AsSpan(i..end))
                    ?? ToldShare.TryRead(model, sentence, row.AsSpan(i..told))
                    ?? ShareBarBefore.TryRead(model, sentence, row.AsSpan(i..end))
                    ?? ShareExplained.TryRead(model, sentence, row.AsSpan(i..told))
                    ?? ShareOfTwo.TryRead(model, sentence, row.AsSpan(i..end))) is { } share)
                {
                    found.Add(share);
                }
                else if (end - i == 2 && end < row.Length && model.Article.SentenceOf(row[end].Tokens.First) is { } next
                    && next.Index == sentence.Index + 1 && EndOf(row, end, next) == end + 1
                    && PartAndWhole(model, sentence, row[i], row[i + 1]) is var (part, whole)
                    && ShareNext.TryRead(model, part, whole, next, row[end], cancellationToken) is { } later) { found.Add(later); }
                else if (end - i == 2 && ShareFirst.TryRead(model, sentence, row[i], row[i + 1], row.AsSpan(above..i)) is { } first)
                {
                    found.Add(first);
                }
            }
            else if (sentence is not null && !known.Contains(sentence) && StoryShare.TryRead(model, sentence, row, i, end) is { } drawn) { found.Add(drawn); }
            (above, i) = (i, end);
        }
    }

    private static int EndOf(FigureMention[] row, int first, Sentence? sentence)
    {
        var end = first + 1;
        while (end < row.Length && sentence?.Tokens.Contains(row[end].Tokens) == true) { end++; }
        return end;
    }

    /// <summary>"Of the 1,440 departures from its three busiest airports, 324, or 31%": a few things that the whole is told with, and a comma just before the part.</summary>
    private static bool IsAside(SemanticModel model, FigureMention whole, FigureMention few, FigureMention part) =>
        few is { Kind.Name: "number", Unit: null, Scale: 1, Written: <= 10 } && few.Written * 10 < part.Written
            && whole is { Kind.Name: "number", IsApproximate: false } && Statement.IsComma(model, part.Tokens.First - 1)
            && Statement.IsOne(model, new TokenRange(whole.Tokens.End, part.Tokens.First));

    private static ShareMention? TryRead(SemanticModel model, Sentence sentence, FigureMention a, FigureMention b, FigureMention stated)
    {
        if (stated is not { Kind.Name: "percent", Unit: "%" } || PartAndWhole(model, sentence, a, b) is not var (part, whole)) { return null; }
        return LeadsToPercent(model, sentence, b, stated) && !ShareBase.IsAnother(model, sentence, whole, stated.Tokens.End)
            ? ShareMention.Of(part, whole, stated, OneInSoMany.Said(stated))
            : null;
    }

    private static ShareMention? TryReadBefore(SemanticModel model, Sentence sentence, FigureMention stated, FigureMention a, FigureMention b)
    {
        if (stated is not { Kind.Name: "percent", Unit: "%" }) { return null; }
        return PartAndWhole(model, sentence, a, b) is var (part, whole)
            ? ShareBefore.TryRead(model, sentence, stated, part, whole)
            : ShareOfWhole.TryRead(model, stated, a, b);
    }

    private static (FigureMention Part, FigureMention Whole)? PartAndWhole(SemanticModel model, Sentence sentence, FigureMention a,
        FigureMention b) =>
        WholeAndPart.TryRead(model, sentence, a, b) is var (part, whole) && part.Written <= whole.Written ? (part, whole) : null;

    /// <summary>Between the figures and the percentage stands a bracket or «أي», "or", and at most a noun and its adjectives.</summary>
    private static bool LeadsToPercent(SemanticModel model, Sentence sentence, FigureMention last, FigureMention stated)
    {
        if (stated.NumberTokens.First - last.Tokens.End > MostWordsToPercent && ShareBase.IsOfTotal(model, stated.Tokens.End)
            && stated.NumberTokens.First - last.Tokens.End <= MostWordsToLedPercent
            && model.Terms.AnyIn(new TokenRange(last.Tokens.End, stated.NumberTokens.First), ShareRole.Thereby)
            && !model.Terms.AnyIn(new TokenRange(last.Tokens.End, stated.NumberTokens.First), WordRole.Rise, WordRole.Fall,
            WordRole.Respectively)) { return true; }
        if (stated.NumberTokens.First - last.Tokens.End > MostWordsToPercent && !IsLedBehindComma(model, last, stated)) { return false; }
        var leads = false;
        for (var i = last.Tokens.End; i < stated.NumberTokens.First; i++)
        {
            if (model.Terms.Is(i, WordRole.Respectively)
                || (model.Terms.Is(i, WordRole.Rise) || model.Terms.Is(i, WordRole.Fall)) && !IsLacked(model, i)
                && !IsWhatTheyDid(model, i, last, stated)) { return false; }
            leads |= model.Article.Tokens.Is(i, '(') || model.Terms.Is(i, WordRole.That) || model.Terms.Is(i, WordRole.Meaning)
                || model.Terms.Is(i, ShareRole.RateNoun)
                // ", 12% of the total"
                || i + 1 == stated.NumberTokens.First && Statement.IsComma(model, i) && ShareBase.IsOfTotal(model, stated.Tokens.End);
        }
        return leads || IsBarely(model, sentence, last, stated);
    }

    /// <summary>"320 said they had cut back, a share of 60 percent": what those who are counted did, and no change of the count.</summary>
    private static bool IsWhatTheyDid(SemanticModel model, int token, FigureMention last, FigureMention stated)
    {
        if (last is not { Kind.Name: "number", Unit: null }) { return false; }
        var comma = stated.NumberTokens.First - 1;
        while (comma > token && !Statement.IsComma(model, comma)) { comma--; }
        return comma > token && model.Terms.Is(comma + 1, WordRole.That);
    }

    /// <summary>«من نقص المعلمين»: what there is too little of, and no change.</summary>
    private static bool IsLacked(SemanticModel model, int token) =>
        model.Article.SentenceOf(token) is { Block.Language.JoinsArticle: true } && model.Terms.Is(token - 1, WordRole.Of);

    private static bool IsLedBehindComma(SemanticModel model, FigureMention last, FigureMention stated)
    {
        if (stated.NumberTokens.First - last.Tokens.End > MostWordsToLedPercent) { return false; }
        var comma = stated.NumberTokens.First - 1;
        while (comma > last.Tokens.End && !Statement.IsComma(model, comma)) { comma--; }
        return comma > last.Tokens.End && stated.NumberTokens.First - comma <= 5
            && (model.Terms.Is(comma + 1, WordRole.That) || model.Terms.Is(comma + 1, WordRole.Meaning))
            && Statement.IsOne(model, new TokenRange(last.Tokens.End, comma));
    }

    /// <summary>«450 من أصل 900 مترشح بنسبة 50%», where nothing in the sentence rises or falls by a percentage.</summary>
    private static bool IsBarely(SemanticModel model, Sentence sentence, FigureMention last, FigureMention stated)
    {
        var lead = stated.Tokens.First - 1;
        // «بنسبة بلغت», «بنسبة قدرها»
        if (lead > last.Tokens.End && (model.Terms.Is(lead, WordRole.Reaching) || model.Terms.Is(lead, ChangeRole.OwnValue))) { lead--; }
        if (lead < last.Tokens.End || !model.Terms.Is(lead, WordRole.Proportion)) { return false; }
        for (var i = sentence.Tokens.First; i < stated.Tokens.First; i++)
        {
            if (model.Terms.Is(i, WordRole.Rise) || model.Terms.Is(i, WordRole.Fall)) { return false; }
        }
        return true;
    }
}
