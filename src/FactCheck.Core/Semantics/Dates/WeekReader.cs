using FactCheck.Languages;

namespace FactCheck.Semantics;

/// <summary>Reads a week told by a day in it («أسبوع 30 نوفمبر», "the week of 4 February"), and a weekend.</summary>
internal static class WeekReader
{
    public static ExpressionReading? TryRead(in TokenWalk walk, int at)
    {
        var first = walk.IsArticle(at) ? at + 1 : at;
        if (!walk.IsTerm<PeriodTerm>(first, out var period, out var hit) || period.IsPlural) { return null; }
        if (period.Unit == PeriodUnit.Weekend && (first > at || hit.Tokens.Count > 1))
        {
            return new ExpressionReading(hit.Tokens.End, ExpressionReading.Front(hit), new RelativePeriod(PeriodUnit.Weekend, 0));
        }
        if (period.Unit != PeriodUnit.Week || (hit.Front.Particles & Particles.Article) != 0) { return null; }
        var next = walk.IsRole(hit.Tokens.End, WordRole.Of, out var of) || walk.IsRole(hit.Tokens.End, DateRole.Beginning, out of)
            ? of
            : hit.Tokens.End;
        if (DateReader.ReadBare(walk, next) is not { Day: not null, Month: not null } day) { return null; }
        return new ExpressionReading(day.End, first == at ? hit.Front.Length : 0, new WeekOfDay(new WrittenStretch(day.Written)));
    }
}
