using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Reads a length of time between two days that the sentences before it tell one by one: "was closed on 10 January 2025. … It reopened on 10 April.
/// … during the three months of closure", «بدأ الإضراب في 3 مارس. وانتهى في 3 يونيو. واستمر ثلاثة أشهر».
/// </summary>
internal static class StorySpan
{
    private const int MostSentencesBack = 3;
    private const int MostWordsToLead = 3;
    private const int MostWordsToName = 4;

    public static ElapsedMention? TryRead(SemanticModel model, Sentence sentence, FigureMention length, CancellationToken cancellationToken)
    {
        if (length is not { IsApproximate: false, Repeats: false, Length.Parts: [({ IsExact: true }, >= DurationUnit.Day)] }
            || !Lasts(model, sentence, length)
            || model.MentionsIn(MentionKind.Date, sentence.Tokens with { First = length.Tokens.First }, cancellationToken).Any()
            || model.MentionsIn(MentionKind.Date, sentence.Tokens, cancellationToken).Skip(1).Any()
            || model.Terms.AnyIn(sentence.Tokens, WordRole.Future, WordRole.Adding, WordRole.TimeBefore, WordRole.ForEach)
            || model.Terms.AnyIn(sentence.Tokens, ElapsedRole.Extra, ElapsedRole.Elsewise)
            || DaysAround(model, sentence, cancellationToken) is not var (from, to)
            || model.Article.SentenceOf(from.Tokens.First) is not { } opening || model.Article.SentenceOf(to.Tokens.First) is not { } closing
            || !model.Terms.AnyIn(opening.Tokens, WordRole.Begun) && !model.Terms.AnyIn(opening.Tokens, ConflictRole.Pause)
            || !model.Terms.AnyIn(closing.Tokens, WordRole.Ended) && !model.Terms.AnyIn(closing.Tokens, ElapsedRole.Again)
            || !SharedRoot.IsIn(model, Around(sentence, length), opening.Tokens) && !model.Terms.Is(length.Tokens.End, StoryRole.Spell)
            && !model.Terms.AnyIn(Around(sentence, length) with { End = length.Tokens.First }, WordRole.SameThing)) { return null; }
        var read = from.HasYear && to.HasYear ? ElapsedTime.Between(from.Days, to.Days, length) : BetweenWritten(from, to, length);
        return read is var (computed, stated)
            ? new ElapsedMention(new TokenRange(Math.Min(from.Tokens.First, length.Tokens.First), Math.Max(to.Tokens.End, length.Tokens.End)),
                from.Span.Union(length.Span), from, to.Days, to.Span, length)
            {
                Computed = computed,
                StatedInterval = stated,
                Unit = length.Length!.Parts[0].Unit,
            }
            : null;
    }

    /// <summary>"10 January 2025 … 10 April": the year of the first holds for both.</summary>
    private static (Interval Computed, Interval Stated)? BetweenWritten(DateMention from, DateMention to, FigureMention length) =>
        ElapsedStretch.BetweenDays(from.Written with { Year = null }, to.Written with { Year = null }, length);

    /// <summary>«طوال ستة أشهر», "lasted six months", "the six months of closure".</summary>
    private static bool Lasts(SemanticModel model, Sentence sentence, FigureMention length)
    {
        var before = new TokenRange(Math.Max(sentence.Tokens.First, length.Tokens.First - MostWordsToLead), length.Tokens.First);
        return model.Terms.AnyIn(before, WordRole.Enduring, WordRole.Throughout)
            || model.Terms.Is(length.Tokens.First - 1, WordRole.Article)
            && (model.Terms.Is(length.Tokens.End, WordRole.Of) || model.Terms.Is(length.Tokens.End, StoryRole.Spell));
    }

    /// <summary>What the length is of stands close to it.</summary>
    private static TokenRange Around(Sentence sentence, FigureMention length) =>
        new(Math.Max(sentence.Tokens.First, length.Tokens.First - MostWordsToName),
            Math.Min(sentence.Tokens.End, length.Tokens.End + MostWordsToName));

    /// <summary>
    /// The only two days that the sentences around tell, the second after the first; no other time is told beside them.
    /// </summary>
    private static (DateMention From, DateMention To)? DaysAround(SemanticModel model, Sentence sentence, CancellationToken cancellationToken)
    {
        DateMention? first = null, second = null;
        for (var i = Math.Max(0, sentence.Index - MostSentencesBack);
            i <= Math.Min(model.Article.Sentences.Length - 1, sentence.Index + MostSentencesBack); i++)
        {
            var place = model.Article.Sentences[i];
            if (place.Block != sentence.Block) { continue; }
            foreach (var mention in model.MentionsIn(MentionKind.Date, place.Tokens, cancellationToken))
            {
                if (StoryDates.IsDateline(model, place, mention)) { continue; }
                if (mention is not DateMention { WrittenEnd: null, Written: { Day: not null, Month: not null, Calendar: CalendarSystem.Gregorian } } date)
                {
                    if (mention is DateMention { IsRelative: true } or DateMention { Written: { Day: null, Month: null } }) { continue; }
                    return null;
                }
                if (first is null) { first = date; }
                else if (second is null) { second = date; }
                else { return null; }
            }
            if (second is null && first is null) { continue; }
            if (second is null && place != sentence && model.MentionsIn(MentionKind.Duration, place.Tokens, cancellationToken).Any(d => d is FigureMention { IsApproximate: false })) { return null; }
        }
        return first is not null && second is not null
            && model.Article.SentenceOf(first.Tokens.First) != model.Article.SentenceOf(second.Tokens.First) ? (first, second) : null;
    }
}
