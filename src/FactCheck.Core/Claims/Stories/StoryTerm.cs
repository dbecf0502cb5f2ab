using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Reads what has a set length and a first day in one sentence, and a last day in a later one: "a 14-day truce beginning at dawn on 3 February. … It
/// is due to lapse at dawn on 17 February", «هدنة مدتها عشرة أيام تبدأ في 3 فبراير. … وتنتهي الهدنة في 13 فبراير».
/// </summary>
internal static class StoryTerm
{
    private const int MostSentencesBehind = 3;
    private const int MostWordsToStart = 6;
    private const int MostWordsToEnd = 7;

    public static ElapsedMention? TryRead(SemanticModel model, Sentence sentence, FigureMention length, CancellationToken cancellationToken)
    {
        if (sentence.Block.Kind != BlockKind.Paragraph
            || length is not { IsApproximate: false, Repeats: false, Length.Parts: [({ IsExact: true, Min: >= 2 }, >= DurationUnit.Day)] }
            || OnlyDay(model, sentence, cancellationToken) is not { } from
            || model.MentionsIn(MentionKind.Duration, sentence.Tokens, cancellationToken).Skip(1).Any() || !Begins(model, sentence, from)) { return null; }
        for (var i = sentence.Index + 1; i <= Math.Min(model.Article.Sentences.Length - 1, sentence.Index + MostSentencesBehind); i++)
        {
            var next = model.Article.Sentences[i];
            if (next.Block != sentence.Block) { return null; }
            if (OnlyDay(model, next, cancellationToken) is not { } to)
            {
                if (model.MentionsIn(MentionKind.Date, next.Tokens, cancellationToken).Any(d => d is DateMention { IsRelative: false })) { return null; }
                continue;
            }
            if (!Expires(model, next, to) || !IsOfSame(model, sentence, next, to)
                || model.MentionsIn(MentionKind.Duration, next.Tokens, cancellationToken).Any()) { return null; }
            var read = from.HasYear && to.HasYear
                ? ElapsedTime.Between(from.Days, to.Days, length)
                : ElapsedStretch.BetweenDays(from.Written with { Year = null }, to.Written with { Year = null }, length);
            return read is var (computed, stated)
                ? new ElapsedMention(new TokenRange(Math.Min(length.Tokens.First, from.Tokens.First), to.Tokens.End), length.Span.Union(to.Span), from,
                to.Days, to.Span, length)
                {
                    Computed = computed,
                    StatedInterval = stated,
                    Unit = length.Length!.Parts[0].Unit,
                }
                : null;
        }
        return null;
    }

    private static DateMention? OnlyDay(SemanticModel model, Sentence sentence, CancellationToken cancellationToken)
    {
        DateMention? only = null;
        foreach (var mention in model.MentionsIn(MentionKind.Date, sentence.Tokens, cancellationToken))
        {
            if (StoryDates.IsDateline(model, sentence, mention)) { continue; }
            if (only is not null || mention is not DateMention
                {
                    WrittenEnd: null, Written:
                    {
                        Day: not null, Month: not null,
                        Calendar: CalendarSystem.Gregorian
                    }
                } date) { return null; }
            only = date;
        }
        return only;
    }

    /// <summary>"Beginning on", «تبدأ في», "from".</summary>
    private static bool Begins(SemanticModel model, Sentence sentence, DateMention day)
    {
        var before = new TokenRange(Math.Max(sentence.Tokens.First, day.Tokens.First - MostWordsToStart), day.Tokens.First + 1);
        return model.Terms.AnyIn(before, StoryRole.Beginning);
    }

    private static bool Expires(SemanticModel model, Sentence sentence, DateMention day)
    {
        var before = new TokenRange(Math.Max(sentence.Tokens.First, day.Tokens.First - MostWordsToEnd), day.Tokens.First + 1);
        return model.Terms.AnyIn(before, StoryRole.Expiring) && !model.Terms.AnyIn(sentence.Tokens with { End = day.Tokens.First }, WordRole.Lacking)
            && !model.Terms.AnyIn(sentence.Tokens, ElapsedRole.Extra);
    }

    /// <summary>"It", a verb without a subject, or a word that both sentences have.</summary>
    private static bool IsOfSame(SemanticModel model, Sentence sentence, Sentence next, DateMention day) =>
        model.Terms.AnyIn(next.Tokens with { End = day.Tokens.First }, WordRole.SameThing)
            || StoryWords.Count(model, next.Tokens with { End = day.Tokens.First }, sentence.Tokens).Shared > 0
            || next.Block.Language.JoinsArticle && model.Terms.Is(next.Tokens.First, StoryRole.Expiring, out var verb)
            && (model.Terms.Is(verb.Tokens.End, WordRole.In) || verb.Tokens.End == day.Tokens.First
            || model.Terms.Is<DayPartTerm>(verb.Tokens.End, out _, out _));
}
