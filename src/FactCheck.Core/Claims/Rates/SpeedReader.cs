using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Reads an average speed beside the way and the time: "covered the 420 kilometres in six hours, averaging 70 km/h", «قطع 420 كيلومترا في ست ساعات بمتوسط سرعة 70 كيلومترا في الساعة».</summary>
internal static class SpeedReader
{
    private const int MostWordsToAverage = 5;

    /// <summary>"Six hours" are said of a little more or less.</summary>
    private const decimal TimeSlack = 0.06m;

    public static RateMention? TryRead(SemanticModel model, Sentence sentence, FigureMention[] figures, CancellationToken cancellationToken)
    {
        FigureMention? way = null, speed = null;
        foreach (var figure in figures)
        {
            if (UnitOf(figure.Unit) is not null) { speed = speed is null ? figure : null; }
            else if (figure.Unit is "km" or "[mi_i]" or "m")
            {
                if (way is not null) { return null; }
                way = figure;
            }
        }
        if (way is null || speed is null || UnitOf(speed.Unit) is not { } unit || !IsAverage(model, sentence, speed)
            || TimeOf(model, sentence, cancellationToken) is not var (time, hours)) { return null; }
        if ((way.Unit == unit ? FigureRow.Rounded(way) : UnitScale.Convert(FigureRow.Rounded(way), way.Unit!, unit)) is not { } length
            || Interval.Divide(length, new Interval(hours * (1 - TimeSlack), hours * (1 + TimeSlack))) is not { } computed) { return null; }
        var (first, end) = (Math.Min(way.Tokens.First, Math.Min(time.Tokens.First, speed.Tokens.First)),
            Math.Max(way.Tokens.End, Math.Max(time.Tokens.End, speed.Tokens.End)));
        return new RateMention(new TokenRange(first, end), model.Article.Tokens.SpanOf(first, end), way, time, speed, speed)
        {
            Number = Interval.Exactly(hours),
            StatedInterval = RateMeasure.Told(speed),
            Computed = computed,
        };
    }

    private static string? UnitOf(string? speed) => speed switch { "km/h" => "km", "[mi_i]/h" => "[mi_i]", _ => null };

    private static bool IsAverage(SemanticModel model, Sentence sentence, FigureMention speed) =>
        model.Terms.AnyIn(new TokenRange(Math.Max(sentence.Tokens.First, speed.Tokens.First - MostWordsToAverage), speed.Tokens.First),
            RateRole.AverageOfAll);

    /// <summary>The only length of time in the sentence, in hours or minutes.</summary>
    private static (FigureMention Time, decimal Hours)? TimeOf(SemanticModel model, Sentence sentence, CancellationToken cancellationToken)
    {
        FigureMention? only = null;
        foreach (var mention in model.MentionsIn(MentionKind.Duration, sentence.Tokens, cancellationToken))
        {
            if (mention is not FigureMention { Repeats: false, IsApproximate: false } time
                || RateTime.UnitAt(model, time.Tokens.First, cancellationToken) is not null) { continue; }
            if (only is not null) { return null; }
            only = time;
        }
        if (only is null) { return null; }
        var hours = 0m;
        foreach (var (count, unit) in only.Length!.Parts)
        {
            if (!count.IsExact && count.Max - count.Min > 1 || unit is not (DurationUnit.Hour or DurationUnit.Minute)) { return null; }
            hours += count.Middle / (unit == DurationUnit.Hour ? 1 : 60);
        }
        return hours > 0 ? (only, hours) : null;
    }
}
