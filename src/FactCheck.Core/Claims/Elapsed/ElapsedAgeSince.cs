using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Reads an age of now beside an earlier one whose year is told: "was 14 when she won the title in 2016. … now 31", «كان في التاسعة عشرة حين … عام 1987. واليوم وقد بلغ السادسة والستين».</summary>
internal static class ElapsedAgeSince
{
    private const int MostWordsToYear = 16;
    private const int MostWordsToWhen = 4;

    /// <summary>"Was 22 at his debut in 2005".</summary>
    private const int MostWordsToDebut = 5;
    private const decimal Youngest = 5, Oldest = 110;
    private static readonly MentionKind[] AgeKinds = [MentionKind.Number, MentionKind.Ordinal, MentionKind.Duration];

    public static ElapsedMention? TryRead(SemanticModel model, Sentence sentence, FigureMention age, CancellationToken cancellationToken)
    {
        if (!MayBeAge(age) || !IsNow(model, sentence, age) || model.Article.Metadata.Published is not { } published) { return null; }
        var from = sentence.Index > 0 && model.Article.Sentences[sentence.Index - 1] is var before && before.Block == sentence.Block
            ? before.Tokens.First
            : sentence.Tokens.First;
        var passage = sentence with { Tokens = new TokenRange(from, age.Tokens.First) };
        DateMention? only = null;
        foreach (var date in ElapsedDates.In(model, passage.Tokens, cancellationToken))
        {
            if (!date.HasYear || date.Days.Hull is { } day && day.Last >= published.AddMonths(-1)) { continue; }
            if (only is not null || date.WrittenEnd is not null) { return null; }
            only = date;
        }
        if (only?.Days.Hull is not { } then || AgeThen(model, passage, age, only, cancellationToken) is not { } earlier
            || then.First > published) { return null; }
        var since = ElapsedTime.AgeAt(only.Days, DateSet.Of(published));
        if (since is not { } years) { return null; }
        var below = age.Kind == MentionKind.Ordinal ? 1 : 0;
        var belowThen = earlier.Kind == MentionKind.Ordinal ? 1 : 0;
        return new ElapsedMention(new TokenRange(earlier.Tokens.First, age.Tokens.End),
            model.Article.Tokens.SpanOf(earlier.Tokens.First, age.Tokens.End), only, DateSet.Of(published), null, age)
        {
            Computed = new Interval(earlier.Written - belowThen + years.Min, earlier.Written + years.Max + 1),
            StatedInterval = new Interval(age.Written - below, age.Written),
        };
    }

    private static bool MayBeAge(FigureMention age) =>
        age is { Decimals: 0, Scale: 1, IsApproximate: false, Written: >= Youngest and <= Oldest, IsCount: false }
            && (age.Kind != MentionKind.Duration || age.Length is { Parts: [(_, DurationUnit.Year)] });

    /// <summary>"Now 31,", "is now 31 years old", «وقد بلغ السادسة والستين», «ويبلغ اليوم 66 عاما».</summary>
    private static bool IsNow(SemanticModel model, Sentence sentence, FigureMention age)
    {
        if (!sentence.Block.Language.JoinsArticle)
        {
            var isLed = model.Terms.Is(age.Tokens.First - 1, WordRole.Nowadays)
                || ElapsedAge.EndsAtAge(model, age.Tokens.First) && model.Terms.Is(age.Tokens.First - 2, WordRole.Nowadays);
            return isLed && (model.Terms.Is(age.Tokens.End, ElapsedRole.AgedNow) || !sentence.Tokens.Contains(age.Tokens.End)
                || model.Article.Tokens[age.Tokens.End].Kind == TokenKind.Punctuation || model.Terms.Is(age.Tokens.End, WordRole.And));
        }
        return ElapsedDates.Follows(model, sentence, age.Tokens.First, WordRole.Nowadays, 9)
            && (ElapsedDates.Follows(model, sentence, age.Tokens.First, ElapsedRole.Turning, 2)
            || ElapsedDates.Follows(model, sentence, age.Tokens.First, ElapsedRole.AgedNow, 4) || model.Terms.Is(age.Tokens.End, ElapsedRole.AgedNow)
            || IsInNow(model, age.Tokens.First));
    }

    /// <summary>«وهو اليوم في السابعة والأربعين».</summary>
    private static bool IsInNow(SemanticModel model, int first)
    {
        var lead = model.Terms.Is(first - 1, WordRole.Article) ? first - 2 : first - 1;
        return model.Terms.Is(lead, WordRole.In) && FigureLead.EndsBefore(model, lead, WordRole.Nowadays);
    }

    /// <summary>The only other figure that is an age, told as that of the year: "was 14 when … in 2016", "in 1998, when she was 44".</summary>
    private static FigureMention? AgeThen(SemanticModel model, Sentence passage, FigureMention now, DateMention year,
        CancellationToken cancellationToken)
    {
        FigureMention? only = null;
        foreach (var kind in AgeKinds)
        {
            foreach (var mention in model.MentionsIn(kind, passage.Tokens, cancellationToken))
            {
                if (mention is not FigureMention age || age == now || !MayBeAge(age) || !IsThen(model, passage, age, year)) { continue; }
                if (only is not null && !only.Tokens.Contains(age.Tokens) && !age.Tokens.Contains(only.Tokens)) { return null; }
                only = age;
            }
        }
        return only;
    }

    private static bool IsThen(SemanticModel model, Sentence passage, FigureMention age, DateMention year)
    {
        var end = model.Terms.Is(age.Tokens.End, ElapsedRole.AgedNow, out var hit) ? hit.Tokens.End : age.Tokens.End;
        var isAge = FigureLead.LeadsTo(model, age, WordRole.HadBeen) || ElapsedAge.EndsAtAge(model, age.Tokens.First)
            || passage.Block.Language.JoinsArticle && ElapsedDates.Follows(model, passage, age.Tokens.First, WordRole.HadBeen, 3);
        if (!isAge) { return false; }
        if (year.Tokens.First >= end)
        {
            return year.Tokens.First - end <= MostWordsToYear
                && (model.Terms.Is(end, ElapsedRole.WhenAged) || model.Terms.Is(end, WordRole.At) && year.Tokens.First - end <= MostWordsToDebut);
        }
        return age.Tokens.First - year.Tokens.End <= MostWordsToWhen
            && ElapsedDates.Follows(model, passage, age.Tokens.First, ElapsedRole.WhenAged, MostWordsToWhen);
    }
}
