using System.Globalization;
using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>
/// Reads a stretch of hours in one half of the day that ends a little before it begins: «من العاشرة صباحا إلى الثامنة صباحا», "from 5pm to 3pm". What
/// goes on into the
/// next day says so.
/// </summary>
internal static class HoursBackward
{
    private const int MostHoursBack = 6;
    private const int MostWordsToDay = 4;
    private const int MostWordsToMove = 8;
    private const int Noon = 12;

    public static RangeMention? TryRead(SemanticModel model, TimeMention time, CancellationToken cancellationToken)
    {
        if (time.Value.Split('/') is not [var from, var to] || HourOf(from) is not { } first || HourOf(to) is not { } last
            || first < Noon != last < Noon || first <= last || first - last > TimeSpan.FromHours(MostHoursBack).TotalHours
            || model.Article.SentenceOf(time.Tokens.First) is not { } sentence) { return null; }
        var around = new TokenRange(time.Tokens.First, Math.Min(sentence.Tokens.End, time.Tokens.End + MostWordsToDay));
        if (model.MentionsIn(MentionKind.Date, around, cancellationToken).Any() || HasDirection(model, around)) { return null; }
        // "the last departure moves forward from 11:50pm to 11:25pm": two times of one thing
        var before = new TokenRange(Math.Max(sentence.Tokens.First, time.Tokens.First - MostWordsToMove), time.Tokens.First);
        if (model.Terms.AnyIn(before, DateRole.Rescheduled) || model.Terms.AnyIn(before, WordRole.Rise, WordRole.Fall)) { return null; }
        return new RangeMention(time.Tokens, time.Span, time, time) { AreHoursBackward = true };
    }

    private static double? HourOf(string iso) =>
        iso.Length == "T00:00".Length && TimeOnly.TryParseExact(iso.AsSpan(1), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time.ToTimeSpan().TotalHours
            : null;

    /// <summary>"The next day", «من اليوم التالي».</summary>
    private static bool HasDirection(SemanticModel model, TokenRange range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (model.Terms.Is<DirectionTerm>(i, out _, out _) || model.Terms.Is<DeicticTerm>(i, out _, out _)) { return true; }
        }
        return false;
    }
}
