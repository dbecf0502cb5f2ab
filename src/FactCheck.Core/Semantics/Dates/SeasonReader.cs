using FactCheck.Languages;
using FactCheck.Values;

namespace FactCheck.Semantics;

/// <summary>Reads seasons of a year: «هذا الصيف», «صيف 2024», «الشتاء الماضي», "summer of 2016".</summary>
internal static class SeasonReader
{
    public static ExpressionReading? TryRead(in TokenWalk walk, int at)
    {
        var front = 0;
        if (walk.IsTerm<DirectionTerm>(at, out var lead, out var leadHit) && walk.IsTerm<SeasonTerm>(leadHit.Tokens.End, out var season, out var hit)
            && (lead.IsDemonstrative || !walk.Language.JoinsArticle))
        {
            return new ExpressionReading(hit.Tokens.End, leadHit.Front.Length,
                new SeasonIn(season.Season, new RelativePeriod(PeriodUnit.Year, lead.Steps)));
        }
        if (!walk.IsTerm<SeasonTerm>(at, out season, out hit)) { return null; }
        var isDefinite = (hit.Front.Particles & Particles.Article) != 0;
        front = ExpressionReading.Front(hit);
        if (isDefinite && walk.IsTerm<DirectionTerm>(hit.Tokens.End, out var direction, out var behind)
            && (behind.Front.Particles & Particles.Article) != 0)
        {
            return new ExpressionReading(behind.Tokens.End, front, new SeasonIn(season.Season, new RelativePeriod(PeriodUnit.Year, direction.Steps)));
        }
        if (isDefinite) { return null; }
        var next = walk.IsRole(hit.Tokens.End, WordRole.Of, out var of) ? of : hit.Tokens.End;
        var draft = new DateDraft();
        if (YearReader.TryRead(walk, next, draft)
            || walk.TryYear(next, out var year) && year is >= 1800 and <= 2100 && (draft.Year = year) > 0 && (draft.End = next + 1) > 0)
        {
            return draft.WrittenEnd is null
                ? new ExpressionReading(draft.End, front, new SeasonIn(season.Season, new WrittenStretch(new CalendarDate(draft.Year))))
                : null;
        }
        return RelativePeriodReader.TryRead(walk, next) is { Value: RelativePeriod { Unit: PeriodUnit.Year } relative } period
            ? new ExpressionReading(period.End, front, new SeasonIn(season.Season, relative))
            : null;
    }
}
