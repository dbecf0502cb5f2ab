using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Finds two days that lie as far apart as the sentence says, but the other way round: «في 9 نوفمبر، أي قبل يومين من السطو في 7 منه», "on 4 March,
/// three weeks after a payment due on 25 March".
/// That the length is right leaves only the word, or both days, to be wrong.
/// </summary>
internal static class SequenceReversed
{
    private static readonly OrderTerm Earlier = new(-36_500, 0), Later = new(0, 36_500);

    public static SequenceMention? TryRead(SemanticModel model, Sentence sentence, CancellationToken cancellationToken)
    {
        foreach (var mention in model.MentionsIn(MentionKind.Duration, sentence.Tokens, cancellationToken))
        {
            if (mention is not FigureMention { Repeats: false, Length.Parts.Length: 1 } duration
                || ElapsedSince.EndsOf(model, sentence, duration, mayBePlanned: true, cancellationToken) is not var (first, last, word)
                || ElapsedPair.Measure(last, first, duration) is not var (computed, stated) || !computed.Meets(stated)
                || SequenceFinder.InOneYear(first, last) is not var (earlier, later)
                || earlier.Days.Hull is not { } from || later.Days.Hull is not { } to || from.First <= to.Last) { continue; }
            var isOfLast = last.Tokens.First >= duration.Tokens.End;
            var (start, end) = (Math.Min(first.Tokens.First, last.Tokens.First), Math.Max(first.Tokens.End, last.Tokens.End));
            return new SequenceMention(new TokenRange(start, end), model.Article.Tokens.SpanOf(start, end), isOfLast ? later : earlier,
                isOfLast ? earlier : later, isOfLast ? Earlier : Later,
                model.Article.Tokens.SpanOf(Math.Min(word, duration.Tokens.First), Math.Max(word + 1, duration.Tokens.End)));
        }
        return null;
    }
}
