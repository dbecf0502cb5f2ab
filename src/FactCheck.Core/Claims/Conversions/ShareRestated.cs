using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Reads a share that is told by a word and in percent: "two-thirds of respondents (67%)", «أي 25%، ربع السكان», «طفل من كل أربعة، أي 25 في المئة».</summary>
internal static class ShareRestated
{
    private const int MostWordsToWord = 4;
    private const int MostWordsOfBase = 5;

    /// <summary>«مراهق من كل خمسة في المدينة يدخن السجائر، أي ما نسبته 20%»: behind a comma and «أي», what they do may be told at length.</summary>
    private const int MostWordsToLedRatio = 12;
    private const decimal Whole = 100;

    public static void AddTo(List<Mention> found, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var mention in model.Mentions(MentionKind.Percent, cancellationToken))
        {
            if (mention is FigureMention { Unit: "%", Role: FigureRole.Plain, IsCount: false, Written: <= Whole } percent
                && model.Article.SentenceOf(percent.Tokens.First) is { } sentence
                && (Before(model, sentence, percent, cancellationToken) ?? Behind(model, sentence, percent)) is { } restated)
            {
                found.Add(restated);
            }
        }
    }

    /// <summary>The word, its noun, and the percentage alone in a bracket or behind «أي», "or".</summary>
    private static ConversionMention? Before(SemanticModel model, Sentence sentence, FigureMention percent, CancellationToken cancellationToken)
    {
        if (JointBefore(model, sentence, percent) is not { } joint
            || WordBefore(model, sentence, joint, cancellationToken) is not { } word || !IsOfAll(model, sentence, word, percent.Tokens.End)) { return null; }
        return new ConversionMention(new TokenRange(word.Figure.Tokens.First, percent.Tokens.End), word.Figure.Span.Union(percent.Span), word.Figure,
            percent)
        { Computed = word.Said, Stated = Told(percent) };
    }

    private static int? JointBefore(SemanticModel model, Sentence sentence, FigureMention percent)
    {
        var (tokens, first, end) = (model.Article.Tokens, FigureLead.StartOf(model, percent), percent.Tokens.End);
        if (first <= sentence.Tokens.First) { return null; }
        if (tokens.Is(first - 1, '(')) { return sentence.Tokens.Contains(end) && tokens.Is(end, ')') ? first - 1 : null; }
        for (var i = first - 1; i >= Math.Max(sentence.Tokens.First + 1, first - MostWordsToWord + 1); i--)
        {
            if (model.Terms.Is(i, WordRole.That, out var that) && that.Tokens.End == first
                && Statement.IsComma(model, i - 1)) { return i - 1; }
        }
        // "four out of five voters, 80 percent,"
        return Statement.IsComma(model, first - 1) && Statement.IsComma(model, end) ? first - 1 : null;
    }

    private static ShareWord? WordBefore(SemanticModel model, Sentence sentence, int joint, CancellationToken cancellationToken)
    {
        for (var i = joint - 1; i >= Math.Max(sentence.Tokens.First, joint - MostWordsToWord - MostWordsToWord); i--)
        {
            if (model.Terms.Is<FractionTerm>(i, out var fraction, out var hit) && hit.Tokens.End <= joint)
            {
                // «من ريالين إلى ريالين ونصف الريال»: the half belongs to the amount
                if (model.MentionsIn(MentionKind.Money, sentence.Tokens with { End = joint }, cancellationToken).Any(m => m.Tokens.Contains(hit.Tokens.First))) { return null; }
                return joint - hit.Tokens.End >= MostWordsToWord || IsOfTime(model, hit) || (hit.Front.Particles & Particles.Conjunction) != 0 // «مليار ونصف المليار»
                    ? null : Of(model, fraction, hit);
            }
            if (model.Article.Tokens[i].Kind == TokenKind.Punctuation && !model.Article.Tokens.Is(i, '-')
                || model.Terms.Is(i, WordRole.And)) { return null; }
        }
        var isLed = model.Terms.Is(joint + 1, WordRole.That);
        return OneInSoMany.EndingBefore(model, sentence, joint, cancellationToken, isLed ? MostWordsToLedRatio : MostWordsToWord - 1) is { } share
            && IsTold(model, new TokenRange(share.Tokens.End, joint))
            ? new ShareWord(share, OneInSoMany.Said(share), IsMost: false, IsWord: false)
            : null;
    }

    /// <summary>Words without a mark, another figure or a change.</summary>
    private static bool IsTold(SemanticModel model, TokenRange range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (model.Article.Tokens[i].Kind != TokenKind.Word && range.Count >= MostWordsToWord || Statement.Begins(model, i)) { return false; }
        }
        return !model.Terms.AnyIn(range, WordRole.Rise, WordRole.Fall);
    }

    /// <summary>Nothing behind the percentage says that it is one of something else: «منهم», «من هذه الفئة العمرية» and, behind so many in so many, the noun of these.</summary>
    private static bool IsOfAll(SemanticModel model, Sentence sentence, ShareWord word, int end)
    {
        if (!sentence.Tokens.Contains(end) || model.Article.Tokens[end].Kind != TokenKind.Word || model.Terms.Is(end, WordRole.OfWhich)) { return true; }
        if (!model.Terms.Is(end, WordRole.Of) || !sentence.Tokens.Contains(end + 1)) { return false; }
        if (ShareBase.IsOfTotal(model, end) || model.Terms.Is(end + 1, RateRole.PointingTo)) { return true; }
        var noun = end + (model.Terms.Is(end + 1, WordRole.Article) ? 2 : 1);
        if (word.Figure.Multiplier is null || sentence.Tokens.Contains(noun + 1) && model.Article.Tokens[noun + 1].Kind == TokenKind.Word
            && !model.Terms.Is(noun + 1, WordRole.In)) { return false; }
        for (var i = Math.Max(sentence.Tokens.First, word.Figure.Tokens.First - 1); i <= word.Figure.Tokens.End; i++)
        {
            if (NounKey.AreOne(model, i, noun)) { return true; }
        }
        return false;
    }

    /// <summary>«الربع الأول», "the first quarter": a part of a year.</summary>
    private static bool IsOfTime(SemanticModel model, TermHit word) =>
        model.Terms.Is<OrdinalTerm>(word.Tokens.End, out _, out _) || model.Terms.Is<PeriodTerm>(word.Tokens.End, out _, out _)
            || model.Terms.Is<OrdinalTerm>(word.Tokens.First - 1, out _, out _) || (word.Front.Particles & Particles.Preposition) != 0
            || model.Terms.Is(word.Tokens.First - 1, WordRole.To) || model.Terms.Is(word.Tokens.First - 1, WordRole.By);

    private static ShareWord Of(SemanticModel model, FractionTerm fraction, TermHit hit) =>
        new(ShareFraction.Figure(model, fraction, hit.Tokens), ShareFraction.Said(fraction, ShareFraction.BoundBefore(model, hit.Tokens.First).Kind),
            IsMost: false, IsWord: true);

    /// <summary>"47 percent of the vote, or more than half", «30% من الناتج، أي خُمس الاقتصاد», "46 percent, an outright majority".</summary>
    private static ConversionMention? Behind(SemanticModel model, Sentence sentence, FigureMention percent)
    {
        for (var i = percent.Tokens.End; i < Math.Min(sentence.Tokens.End - 2, percent.Tokens.End + MostWordsOfBase); i++)
        {
            if (!Statement.IsComma(model, i))
            {
                if (model.Article.Tokens[i].Kind != TokenKind.Word || Statement.Begins(model, i)) { return null; }
                continue;
            }
            var isLed = model.Terms.Is(i + 1, WordRole.That, out var that);
            var at = isLed ? that.Tokens.End : i + 1;
            var word = ShareWord.OnlyIn(model, new TokenRange(at, Math.Min(sentence.Tokens.End, at + MostWordsToWord)));
            return word is null || !isLed && !word.IsMost || ShareFraction.BoundBefore(model, word.Figure.Tokens.First).First > at + (word.IsMost ? 2
                : 1)
                || word.IsMost && !IsOutright(model, sentence, word) || IsOfSeats(model, sentence, percent, word)
                || !word.IsMost && !IsOfSame(model, sentence, percent, word)
                ? null
                : new ConversionMention(new TokenRange(percent.Tokens.First, word.Figure.Tokens.End), percent.Span.Union(word.Figure.Span), percent,
                word.Figure)
                { Computed = Told(percent), Stated = word.Said };
        }
        return null;
    }

    /// <summary>"An outright majority", «أغلبية مطلقة»: a majority by itself may be the largest part.</summary>
    private static bool IsOutright(SemanticModel model, Sentence sentence, ShareWord word) =>
        model.Terms.AnyIn(new TokenRange(Math.Max(sentence.Tokens.First, word.Figure.Tokens.First - 1),
            Math.Min(sentence.Tokens.End, word.Figure.Tokens.End + 1)), ShareRole.Outright);

    /// <summary>Nothing is named behind the word, or what the percentage is of: a half of a point and a quarter of those registered are others.</summary>
    private static bool IsOfSame(SemanticModel model, Sentence sentence, FigureMention percent, ShareWord word)
    {
        var noun = word.Figure.Tokens.End;
        if (!sentence.Tokens.Contains(noun) || model.Article.Tokens[noun].Kind == TokenKind.Punctuation) { return true; }
        for (var i = percent.Tokens.End; i < word.Figure.Tokens.First; i++)
        {
            if (NounKey.AreOne(model, i, noun) || NounKey.AreOne(model, i, noun + 1) || NounKey.AreOne(model, i, noun + 2)) { return true; }
        }
        return false;
    }

    /// <summary>Half of the seats may go to less than half of the votes.</summary>
    private static bool IsOfSeats(SemanticModel model, Sentence sentence, FigureMention percent, ShareWord word)
    {
        var behind = new TokenRange(word.Figure.Tokens.End, Math.Min(sentence.Tokens.End, word.Figure.Tokens.End + MostWordsOfBase));
        return (model.Terms.AnyIn(behind, WordRole.Seat) || model.Terms.AnyIn(behind, ShareRole.House, ShareRole.HouseMember))
            && !model.Terms.AnyIn(new TokenRange(percent.Tokens.End, word.Figure.Tokens.First), WordRole.Seat);
    }

    private static Interval Told(FigureMention percent) => ChangeMeasure.Printed(percent);
}
