using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads the order of a dated event and one that the words behind "before" or "after" name and another sentence dates: «استقال في الثالث من مايو، بعد أيام من نشر اللجنة تقريرها …
/// التقرير، الذي نُشر في التاسع عشر من الشهر نفسه», "named on 29 October, days before the death of his rival … who died on 18 October".
/// </summary>
internal static class SequenceTold
{
    private const int MostWordsBeside = 3;
    private const int MostWordsOfDistance = 2;
    private const int MostWordsToEvent = 9;

    public static (DateMention Of, DateMention Date)? Read(SemanticModel model, Sentence sentence, DateMention[] inside, int word, int noun,
        CancellationToken cancellationToken)
    {
        if (inside is not [var own] || own.Tokens.End > word || word - own.Tokens.End > MostWordsBeside
            || model.Article.Metadata.Published is not { } published || HappeningDates.Settled(own, published) is not { } date) { return null; }
        var end = noun;
        while (end < Math.Min(sentence.Tokens.End, noun + MostWordsToEvent) && model.Article.Tokens[end].Kind == TokenKind.Word
            && (end < noun + MostWordsOfDistance
            || !Statement.Begins(model, end) && !model.Terms.Is(end, WordRole.In) && !model.Terms.Is(end, WordRole.Of)
            && !model.Terms.Is(end, WordRole.Over) && !model.Terms.Is(end, ElapsedRole.AtAge)))
        {
            end++;
        }
        DateMention? of = null;
        if (HappeningDates.NameIn(model, new TokenRange(noun, end)) is var (kind, _)
            && HappeningDates.BeginningAround(model, sentence, kind, published, cancellationToken) is var (told, _, _))
        {
            of = told;
        }
        for (var i = noun; of is null && i < end; i++)
        {
            of = HappeningDates.OfNoun(model, sentence, i, published, cancellationToken);
        }
        return of is { WrittenEnd: null } && of.Written.Day is not null == date.Written.Day is not null && of.Days.Hull is { } there && date.Days.Hull is { } here && there.First.Year == here.First.Year ? (of, date) : null;
    }
}
