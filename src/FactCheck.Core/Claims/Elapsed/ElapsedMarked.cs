using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Reads an anniversary that is marked now of what another sentence dates: «إحياء للذكرى الثلاثين للمجزرة … ووقعت المجزرة في سبتمبر 1982», "to mark 25 years since the sinking of the
/// ferry … The ship went down on 28 September 1994".
/// </summary>
internal static class ElapsedMarked
{
    private const int MostWordsToMarking = 8;
    private const int MostWordsToName = 4;
    private const int ShortestName = 3;
    private const decimal Slack = 1;
    private const decimal Fewest = 2;

    public static ElapsedMention? TryRead(SemanticModel model, Sentence sentence, FigureMention years, CancellationToken cancellationToken)
    {
        if (years is not { Decimals: 0, Scale: 1, IsApproximate: false, Written: >= Fewest and <= 1_000 }
            || model.Article.Metadata.Published is not { } published || BehindPhrase(model, sentence, years) is not { } end) { return null; }
        if (HappeningDates.NameIn(model, new TokenRange(end, Math.Min(sentence.Tokens.End, end + MostWordsToName))) is not var (kind, _)
            || IsDated(model, sentence, published, cancellationToken)) { return null; }
        if (HappeningDates.BeginningAround(model, sentence, kind, published, cancellationToken) is not var (start, verb, other)
            || start.Written.Year is null || start.Days.Hull is not { } hull || hull.Last > published.AddYears(-1)
            || kind == Happening.Founding && !IsOfSame(model, sentence, other, verb, start)) { return null; }
        if (ElapsedTime.AgeAt(start.Days, DateSet.Of(published)) is not { } computed) { return null; }
        var (first, last) = (Math.Min(start.Tokens.First, years.Tokens.First), Math.Max(start.Tokens.End, years.Tokens.End));
        return new ElapsedMention(new TokenRange(first, last), model.Article.Tokens.SpanOf(first, last), start, DateSet.Of(published), null, years)
        {
            Computed = new Interval(computed.Min, computed.Max + Slack),
            StatedInterval = Interval.Exactly(years.Written),
        };
    }

    /// <summary>Behind "to mark the 30th anniversary of", «بمرور خمسين عاما على», "to mark 25 years since".</summary>
    private static int? BehindPhrase(SemanticModel model, Sentence sentence, FigureMention years)
    {
        var isMarked = ElapsedDates.Follows(model, sentence, years.Tokens.First, ElapsedRole.Marking, MostWordsToMarking)
            || ElapsedDates.Follows(model, sentence, years.Tokens.First, ElapsedRole.MarkedThen, MostWordsToMarking)
            || ElapsedDates.Follows(model, sentence, years.Tokens.First, ElapsedRole.Honouring, MostWordsToMarking);
        if (!isMarked) { return null; }
        if (years.Kind == MentionKind.Duration)
        {
            return years.Length is { Parts: [(_, DurationUnit.Year)] } && (sentence.Block.Language.JoinsArticle
                ? FigureLead.EndsBefore(model, years.Tokens.First, ElapsedRole.Elapsing) && model.Terms.Is(years.Tokens.End, WordRole.Over)
                : model.Terms.Is(years.Tokens.End, WordRole.Since)) ? years.Tokens.End + 1 : null;
        }
        if (model.Terms.Is(years.Tokens.End, ElapsedRole.Anniversary, out var behind)) { return behind.Tokens.End; }
        return sentence.Block.Language.JoinsArticle && (FigureLead.EndsBefore(model, years.Tokens.First, ElapsedRole.Anniversary)
            || FigureLead.EndsBefore(model, years.Tokens.First - 1, ElapsedRole.Anniversary)) ? years.Tokens.End : null;
    }

    /// <summary>What was founded is named in both sentences: «تأسيس الدار … أنشأ الدار».</summary>
    private static bool IsOfSame(SemanticModel model, Sentence sentence, Sentence other, int verb, DateMention date)
    {
        for (var i = Math.Max(other.Tokens.First, verb - MostWordsToName); i < Math.Min(date.Tokens.First, verb + 2); i++)
        {
            if (i == verb || NounKey.At(model, i) is not { Length: >= ShortestName } key) { continue; }
            for (var j = sentence.Tokens.First; j < sentence.Tokens.End; j++)
            {
                if (NounKey.At(model, j) == key) { return true; }
            }
        }
        return false;
    }

    /// <summary>A year of its own in the sentence: the anniversary may be another year's.</summary>
    private static bool IsDated(SemanticModel model, Sentence sentence, DateOnly published, CancellationToken cancellationToken)
    {
        foreach (var mention in model.MentionsIn(MentionKind.Date, sentence.Tokens, cancellationToken))
        {
            if (mention is DateMention { HasYear: true, Days.Hull: { } hull } && hull.Last < published.AddMonths(-1)) { return true; }
        }
        return false;
    }
}
