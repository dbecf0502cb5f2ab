using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Reads the hours between two times: «بدأت في التاسعة صباحا وانتهت في الواحدة ظهرا … استمرت أربع ساعات», "from 9 a.m. to 5 p.m., eight hours a day",
/// "sat down at 9:40 a.m. and rose at 1:10 p.m.", of one day or of two that stand beside them.
/// </summary>
internal static class ElapsedHours
{
    private const int MostWordsToVerb = 5;
    private const int MostWordsBetween = 9;
    private const decimal HoursOfDay = 24;

    /// <summary>"Four hours" are said of three and a half, and of nearly five; who tells minutes means them.</summary>
    private const decimal Below = 0.5m, Above = 0.98m, Fine = 0.3m;

    public static ElapsedMention? TryRead(SemanticModel model, Sentence sentence, FigureMention duration, CancellationToken cancellationToken)
    {
        if (duration.Length is not { Parts: [.., (_, <= DurationUnit.Hour)] }
            || ElapsedDates.Follows(model, sentence, duration.Tokens.First, WordRole.Every, 2)
            || ElapsedWeek.IsAWeek(model, duration, cancellationToken)) { return null; }
        var times = model.MentionsIn(MentionKind.Time, ElapsedDates.Near(model, sentence, duration), cancellationToken).ToArray();
        if (times.Length is 0 or > 2 || times.Length == 2 && !AreOfOnePlace(model, sentence, times, cancellationToken)) { return null; }
        var isLater = times.Length == 2 && ElapsedLead.IsLater(model, sentence, duration, times[1].Tokens.End);
        if (HoursBetween(model, sentence, times, isLater, Stated(duration), cancellationToken) is not { } hours
            || !isLater && !IsOfIt(model, sentence, duration, times[0], times[^1])) { return null; }
        var told = Stated(duration);
        if (told.Max < hours && ElapsedLead.MayBePart(model, sentence, duration)) { return null; }
        var (first, last) = (Math.Min(times[0].Tokens.First, duration.Tokens.First), Math.Max(times[^1].Tokens.End, duration.Tokens.End));
        return new ElapsedMention(new TokenRange(first, last), model.Article.Tokens.SpanOf(first, last), times[0], DateSet.Unknown, times[^1].Span,
            duration)
        {
            Computed = Interval.Exactly(hours),
            StatedInterval = told,
            Unit = DurationUnit.Hour,
        };
    }

    private static Interval Stated(FigureMention duration)
    {
        var told = duration.Length!.ToDays() * Interval.Exactly(HoursOfDay);
        var isWhole = duration.Length.Parts is [(var count, DurationUnit.Hour)] && count.Min == Math.Truncate(count.Min);
        return new Interval(Math.Max(0, told.Min - (isWhole ? Below : Fine)), told.Max > decimal.MaxValue / 2
            ? told.Max
            : told.Max + (isWhole ? Above : Fine));
    }

    private static decimal? HoursBetween(SemanticModel model, Sentence sentence, Mention[] times, bool isLater, Interval told,
        CancellationToken cancellationToken)
    {
        if (times is [var stretch])
        {
            return HourOfDay.StretchOf(stretch.Value) is var (from, to) && from != to ? to > from ? to - from : to - from + HoursOfDay : null;
        }
        if (!isLater && !AreEnds(model, sentence, times[0], times[1]) || HourOfDay.Of(model, sentence, times[0], cancellationToken) is not { } start
            || HourOfDay.Of(model, sentence, times[1], cancellationToken) is not { } end) { return null; }
        return start.HoursTo(end, told);
    }

    /// <summary>"Left Dubai at 8:25 a.m. local time": clocks differ from place to place.</summary>
    private static bool AreOfOnePlace(SemanticModel model, Sentence sentence, Mention[] times, CancellationToken cancellationToken)
    {
        var isLocal = false;
        for (var i = times[0].Tokens.First; i <= times[1].Tokens.End; i++)
        {
            if (!model.Terms.Is<ZoneTerm>(i, out var zone, out _)) { continue; }
            if (zone.Offset.Length > 0) { return false; }
            isLocal = true;
        }
        string? state = null;
        foreach (var mention in model.MentionsIn(MentionKind.Place, sentence.Tokens, cancellationToken))
        {
            var own = StateOf(mention) ?? "";
            if (state is not null && (own.Length == 0 || own != state || !Clocks.AreOne(own))) { return false; }
            state = own;
        }
        return !isLocal || state is { Length: > 0 } && Clocks.AreOne(state);
    }

    /// <summary>The state that a place is or lies in.</summary>
    private static string? StateOf(Mention mention) =>
        mention is NameMention { Entities.Single: Place place } ? place.Type == PlaceType.City ? place.Country : place.Id : null;

    /// <summary>"From … until", «بين … و…», or a verb of beginning or ending at each.</summary>
    private static bool AreEnds(SemanticModel model, Sentence sentence, Mention first, Mention last)
    {
        if (last.Tokens.First - first.Tokens.End > MostWordsToVerb + MostWordsBetween) { return false; }
        if (last.Value.StartsWith("../", StringComparison.Ordinal)) { return true; }
        for (var i = first.Tokens.End; i < last.Tokens.First; i++)
        {
            if (model.Terms.Is(i, WordRole.To) && (i + 1 == last.Tokens.First || model.Article.Tokens[i].Length > 2))
            {
                return last.Tokens.First - i <= 2;
            }
        }
        return ElapsedEnds.AreTold(model, sentence, first, last, isSure: false);
    }

    private static bool IsOfIt(SemanticModel model, Sentence sentence, FigureMention duration, Mention first, Mention last)
    {
        if (first == last && ElapsedState.IsOfAnotherVerb(model, first, duration)) { return false; }
        if (duration.Tokens.First >= last.Tokens.End)
        {
            return IsApposition(model, sentence, duration, last.Tokens.End) || ElapsedLead.IsBehind(model, sentence, duration, last.Tokens.End);
        }
        if (duration.Tokens.End > first.Tokens.First) { return false; }
        return IsJustBefore(model, duration, first) || ElapsedLead.IsAhead(model, sentence, duration, first.Tokens.First);
    }

    /// <summary>"From 9 a.m. to 5 p.m., eight hours a day": a comma and the length.</summary>
    private static bool IsApposition(SemanticModel model, Sentence sentence, FigureMention duration, int end) =>
        duration.Tokens.First == end + 1 && Statement.IsComma(model, end) && (!sentence.Tokens.Contains(duration.Tokens.End)
            || model.Article.Tokens[duration.Tokens.End].Kind == TokenKind.Punctuation || model.Terms.Is(duration.Tokens.End, WordRole.Indefinite)
            || model.Terms.Is(duration.Tokens.End, WordRole.Whole) || model.Terms.Is(duration.Tokens.End, WordRole.InAll)
            || model.Terms.Is(duration.Tokens.End, WordRole.ForLength));

    /// <summary>«ثماني ساعات، من العاشرة ليلا حتى السادسة فجرا», «ثماني ساعات من دون راحة، من …».</summary>
    private static bool IsJustBefore(SemanticModel model, FigureMention duration, Mention first)
    {
        for (var i = duration.Tokens.End; i < first.Tokens.First; i++)
        {
            if (model.Terms.Is(i, ElapsedRole.Without, out var without) && Statement.IsComma(model, without.Tokens.End + 1))
            {
                i = without.Tokens.End;
                continue;
            }
            if (!Statement.IsComma(model, i) && !model.Terms.Is(i, WordRole.From) && !model.Terms.Is(i, WordRole.Between)) { return false; }
        }
        return model.Terms.Is(first.Tokens.First, WordRole.From) || model.Terms.Is(first.Tokens.First, WordRole.Between)
            || first.Tokens.First > duration.Tokens.End && !Statement.IsComma(model, first.Tokens.First - 1);
    }
}
