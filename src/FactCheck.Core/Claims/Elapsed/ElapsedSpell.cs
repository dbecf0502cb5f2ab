using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Reads how long a state went on that is over, where another sentence tells when it began: "ending a 47-day siege … The insurgents had completed their encirclement on April 3",
/// «بعد غياب تسعة أشهر … وكان قد تعرض للإصابة في 28 ديسمبر». It ended on the only day of its own sentence, or on a day just past.
/// </summary>
internal static class ElapsedSpell
{
    private const int MostWordsAhead = 8;
    private const int MostWordsBehind = 5;
    private const int MostWordsOfHead = 3;
    private const int MostWordsToName = 5;
    private const int LongestAgo = 3;
    private const int LongestEnd = 31;
    private const int ShortestName = 4;

    /// <summary>Writers count such times loosely.</summary>
    private const decimal Loose = 0.1m;

    public static ElapsedMention? TryRead(SemanticModel model, Sentence sentence, FigureMention length, CancellationToken cancellationToken)
    {
        if (length.Length is not { Parts: [(_, >= DurationUnit.Day)] } || model.Article.Metadata.Published is not { } published
            || NameOf(model, sentence, length) is not { } kind || !IsOver(model, sentence, length, kind)) { return null; }
        if (HappeningDates.BeginningAround(model, sentence, kind, published, cancellationToken) is not var (start, verb, other)
            || !IsOfPerson(kind) && kind != Happening.Trial && !IsOfSameStory(model, sentence, other, start)
            || IsOfPerson(kind) && !IsOfSame(model, sentence, other, verb, start)
            || kind == Happening.Office && !model.Terms.AnyIn(other.Tokens, ElapsedRole.EverSince)) { return null; }
        if (EndOf(model, sentence, published, cancellationToken) is not { } end
            || ElapsedTime.Between(start.Days, end, length) is not var (computed, stated) || end.Hull is not { } until
            || start.Days.Hull is not { } from || from.Last > until.First) { return null; }
        var slack = length.Written * Loose;
        var (first, last) = (Math.Min(start.Tokens.First, length.Tokens.First), Math.Max(start.Tokens.End, length.Tokens.End));
        return new ElapsedMention(new TokenRange(first, last), model.Article.Tokens.SpanOf(first, last), start, end, null, length)
        {
            Computed = computed,
            StatedInterval = new Interval(Math.Max(0, stated.Min - slack), stated.Max > decimal.MaxValue / 2 ? stated.Max : stated.Max + slack),
            Unit = length.Length!.Parts[0].Unit,
        };
    }

    private static bool IsOfPerson(Happening kind) => kind is Happening.Custody or Happening.Absence or Happening.Office;

    private static bool IsState(Happening kind) =>
        kind is Happening.Strike or Happening.Closure or Happening.Siege or Happening.Trial || IsOfPerson(kind);

    /// <summary>The state that the length is of, in the words beside it.</summary>
    private static Happening? NameOf(SemanticModel model, Sentence sentence, FigureMention length)
    {
        var from = length.Tokens.First;
        while (from > sentence.Tokens.First && length.Tokens.First - from < MostWordsAhead && model.Article.Tokens[from - 1].Kind == TokenKind.Word)
        {
            from--;
        }
        var end = length.Tokens.End;
        while (end < sentence.Tokens.End && end - length.Tokens.End < MostWordsBehind && model.Article.Tokens[end].Kind != TokenKind.Number
            && !Statement.IsComma(model, end))
        {
            end++;
        }
        return HappeningDates.NameIn(model, new TokenRange(from, end)) is var (kind, _) && IsState(kind) ? kind : null;
    }

    /// <summary>"After", "ending", "spent": the state is no more, or goes on since then; what is meant to last is another matter.</summary>
    private static bool IsOver(SemanticModel model, Sentence sentence, FigureMention length, Happening kind)
    {
        var before = new TokenRange(sentence.Tokens.First, length.Tokens.First);
        if ((model.Terms.AnyIn(before, WordRole.Future) || model.Terms.AnyIn(before, ElapsedRole.Elsewise))
            || model.Terms.AnyIn(new TokenRange(Math.Max(before.First, before.End - MostWordsAhead), before.End),
            ElapsedRole.ToCome)) { return false; }
        return kind switch
        {
            Happening.Custody => (model.Terms.AnyIn(new TokenRange(Math.Max(before.First, before.End - MostWordsOfHead), before.End),
                ElapsedRole.Spending)
                || model.Terms.AnyIn(new TokenRange(Math.Max(before.First, before.End - MostWordsOfHead), before.End), WordRole.After)),
            Happening.Office => true,
            _ => (model.Terms.AnyIn(before, WordRole.After) || model.Terms.AnyIn(before, ElapsedRole.PuttingEnd, ElapsedRole.AtClose))
                || model.Terms.AnyIn(new TokenRange(Math.Max(before.First, before.End - MostWordsAhead),
                Math.Min(sentence.Tokens.End, length.Tokens.End + MostWordsAhead)), WordRole.Ended),
        };
    }

    /// <summary>The only day of the sentence, or one just past.</summary>
    private static DateSet? EndOf(SemanticModel model, Sentence sentence, DateOnly published, CancellationToken cancellationToken)
    {
        DateSet? only = null;
        var hasOther = false;
        foreach (var mention in model.MentionsIn(MentionKind.Date, sentence.Tokens, cancellationToken))
        {
            if (mention is not DateMention date || date.IsRelative && date.WrittenEnd is not null) { return null; }
            var days = date.IsRelative ? date.Days : HappeningDates.Settled(date, published)?.Days;
            var isEnd = days is { Hull: { } hull } && hull.Last.DayNumber - hull.First.DayNumber <= LongestEnd
                && hull.Last.DayNumber >= published.DayNumber - LongestEnd && hull.First <= published.AddDays(LongestEnd);
            hasOther |= !isEnd;
            if (!isEnd) { continue; }
            if (only is not null) { return null; }
            only = days;
        }
        return only ?? (hasOther ? null : DateSet.Of(new DateRange(published.AddDays(-LongestAgo), published)));
    }

    /// <summary>"They", "had", or a word that both have: the nearby tunnel was closed another time.</summary>
    private static bool IsOfSameStory(SemanticModel model, Sentence sentence, Sentence other, DateMention date)
    {
        var clause = new TokenRange(other.Tokens.First, date.Tokens.First);
        return (model.Terms.AnyIn(clause, WordRole.SameThing) || model.Terms.AnyIn(clause, ElapsedRole.Pluperfect))
            || SharedWord.IsIn(model, clause, sentence);
    }

    /// <summary>No other name stands behind the one that both have: «نبيل الخطيب» and «نبيل الكردي» are two.</summary>
    private static bool IsWholeName(SemanticModel model, Sentence sentence, Sentence other, int name)
    {
        var next = name + 1;
        if (!other.Tokens.Contains(next) || model.Article.Tokens[next].Kind != TokenKind.Word
            || SharedWord.Has(model, sentence, next)) { return true; }
        if (!other.Block.Language.JoinsArticle) { return !char.IsUpper(model.Article.Tokens.CharsOf(next)[0]); }
        return model.Terms.Is(next, WordRole.In) || model.Terms.Is(next, WordRole.SameThing) || model.Terms.Is(next, WordRole.Relative)
            || model.Terms.Is(next, WordRole.Begun) || model.Terms.Is<DayPartTerm>(next, out _, out _)
            || model.Terms.Is<HappeningTerm>(next, out _, out _) || model.Article.Tokens.CharsOf(next)[^1] == 'ه';
    }

    /// <summary>"He", or a name that the sentence of the length has too, beside the verb; none of kin.</summary>
    private static bool IsOfSame(SemanticModel model, Sentence sentence, Sentence other, int verb, DateMention date)
    {
        var clause = new TokenRange(other.Tokens.First, date.Tokens.First);
        if ((model.Terms.AnyIn(clause, ElapsedRole.KinOne) || model.Terms.AnyIn(clause, ListRole.Kin))) { return false; }
        if (!other.Block.Language.JoinsArticle
            && (verb == other.Tokens.First
            || model.Terms.AnyIn(new TokenRange(Math.Max(clause.First, verb - MostWordsToName), verb), WordRole.SameThing))) { return true; }
        for (var i = clause.First; i < Math.Min(clause.End, verb + MostWordsToName); i++)
        {
            if (i == verb || i >= clause.First + MostWordsOfHead && i < verb - MostWordsToName || model.Article.Tokens[i].Kind != TokenKind.Word
                || model.Article.Tokens[i].Length < ShortestName
                || !other.Block.Language.JoinsArticle && !char.IsUpper(model.Article.Tokens.CharsOf(i)[0])) { continue; }
            for (var j = sentence.Tokens.First; j < sentence.Tokens.End; j++)
            {
                if (model.Article.Tokens[j].Kind == TokenKind.Word && WordKey.Equal(model.Article.Tokens.CharsOf(i), model.Article.Tokens.CharsOf(j))
                    && !model.Terms.Is<HappeningTerm>(i, out _, out _)) { return IsWholeName(model, sentence, other, i); }
            }
        }
        return false;
    }
}
