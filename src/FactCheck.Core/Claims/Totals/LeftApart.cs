using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads what is left of a whole when several parts are gone, told one after the other: «كان في البلدة 12 مخبزا. دمر خمسة منها وأغلقت ثلاثة أخرى، ولم يبق سوى أربعة»,
/// "promised $75 million. Of that, $35 million will rebuild the network and $22 million go on housing, leaving $18 million".
/// </summary>
internal static class LeftApart
{
    private const int MostSentencesBack = 3;
    private const int MostParts = 4;
    private const int MostWordsToWord = 7;
    private const int MostWordsToTaking = 5;
    private const decimal LargestSlip = 0.4m;
    private static readonly WordRole[] Unfit = [WordRole.Adding, WordRole.Respectively, WordRole.Forecast];

    public static void AddTo(List<Mention> found, SemanticModel model, FigureMention[] row)
    {
        for (var i = MostParts - 1; i <= row.Length; i++)
        {
            var left = row[i - 1];
            if (left.IsApproximate || left.Kind == MentionKind.Percent
                || model.Article.SentenceOf(left.Tokens.First) is not { Block.Kind: not BlockKind.Title } sentence
                || i < row.Length && sentence.Tokens.Contains(row[i].Tokens)
                || !IsLeft(model, sentence, row[i - 2], left) || found.Any(m => m is TotalMention known && known.Parts.Contains(left))) { continue; }
            if (TryRead(model, sentence, row, i - 1) is { } total) { found.Add(total); }
        }
    }

    /// <summary>Something says that all but the last figure was taken from a whole before.</summary>
    public static bool HasWholeAbove(SemanticModel model, Sentence sentence) => sentence.Index > 0
        && model.Terms.AnyIn(sentence.Tokens with { End = Math.Min(sentence.Tokens.End, sentence.Tokens.First + MostWordsToTaking) },
            TotalRole.OfThat);

    private static TotalMention? TryRead(SemanticModel model, Sentence sentence, FigureMention[] row, int at)
    {
        var left = row[at];
        var parts = new List<FigureMention>();
        FigureMention? whole = null;
        for (var i = at - 1; i >= 0 && whole is null && parts.Count <= MostParts; i--)
        {
            if (model.Article.SentenceOf(row[i].Tokens.First) is not { Block.Kind: not BlockKind.Title } place || place.Block != sentence.Block
                || sentence.Index - place.Index > MostSentencesBack || row[i].IsApproximate || row[i].Kind == MentionKind.Percent
                || model.Terms.AnyIn(place.Tokens, Unfit)) { return null; }
            if (IsGone(model, place, row[i])) { parts.Add(row[i]); } else { whole = row[i]; }
        }
        if (whole is null || parts.Count < 2 || !RestApart.HasName(model, whole)
            || parts.Append(left).Any(p => p.Written >= whole.Written || !RestApart.IsOf(model, whole, p))) { return null; }
        var sum = parts.Sum(p => p.Written) + left.Written;
        if (Math.Abs(sum - whole.Written) > whole.Written * LargestSlip
            || model.Terms.AnyIn(new TokenRange(whole.Tokens.End, left.Tokens.First), WordRole.TimeBefore)
            || parts.Any(p => whole.Written - p.Written == left.Written)) { return null; }
        parts.Reverse();
        return new TotalMention(new TokenRange(whole.Tokens.First, left.Tokens.End), whole.Span.Union(left.Span), whole, [.. parts, left]);
    }

    /// <summary>«ولم يبق سوى أربعة», "leaving four", "four are left".</summary>
    private static bool IsLeft(SemanticModel model, Sentence sentence, FigureMention before, FigureMention left)
    {
        var from = Math.Max(Math.Max(sentence.Tokens.First, left.Tokens.First - MostWordsToWord),
            sentence.Tokens.Contains(before.Tokens) ? before.Tokens.End : 0);
        return model.Terms.AnyIn(new TokenRange(from, left.Tokens.First), RateRole.LeftOver)
            || model.Terms.AnyIn(new TokenRange(left.Tokens.End, Math.Min(sentence.Tokens.End, left.Tokens.End + 3)), RateRole.LeftOver);
    }

    /// <summary>What went away, or what is spent where the sentence takes up the whole of before.</summary>
    private static bool IsGone(SemanticModel model, Sentence place, FigureMention part) =>
        StillReader.IsGone(model, place, part)
            || HasWholeAbove(model, place) && part.Tokens.First - place.Tokens.First > 1;
}
