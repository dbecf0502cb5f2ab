using FactCheck.Languages;
using FactCheck.Values;

namespace FactCheck.Semantics;

/// <summary>Makes the mention of a figure that was read.</summary>
internal static class FigureBuilder
{
    public static FigureMention Build(in TokenWalk walk, FigureDraft draft)
    {
        var number = draft.Number;
        var unit = draft.Unit;
        FigureBounds.Read(walk, ref draft);
        var tokens = walk.Tokens;
        var start = tokens[draft.First].Start + draft.FrontLength;
        var span = tokens.Text.ToSource(start, tokens[draft.End - 1].End - start);
        var interval = FigureBounds.Apply(number.Value, draft.Bound);
        var length = draft.Parts.IsDefaultOrEmpty ? null : new CalendarDuration(draft.Parts);
        var codes = unit is null || unit.Part != 1 ? [] : unit.Codes;
        return new FigureMention(KindOf(unit), new TokenRange(draft.First, draft.End), span, interval)
        {
            Written = number.Written,
            Decimals = number.Decimals,
            Scale = number.Scale,
            Multiplier = number.Multiplier,
            ScaleIsPlural = number.ScaleIsPlural,
            Units = [.. codes],
            Unit = codes is [var only] ? only : null,
            UnitSpan = draft.UnitTokens.Count > 0 ? tokens.SpanOf(draft.UnitTokens.First, draft.UnitTokens.End) : null,
            UnitIsPlural = draft.UnitTokens.Count > 0 && tokens[draft.UnitTokens.First].Kind == TokenKind.Word && tokens[draft.UnitTokens.First].Length > 2 ? unit!.IsPlural : null,
            IsApproximate = draft.Bound is not (null or BoundKind.Exactly) || !number.Value.IsExact,
            NumberTokens = number.Tokens,
            Role = unit is null ? FigureRoles.Of(walk, number) : FigureRole.Plain,
            Length = length is null ? null : Bounded(length, draft.Bound),
            WrittenLength = length,
            Repeats = draft.Repeats,
        };
    }

    private static MentionKind KindOf(UnitTerm? unit) => unit?.Kind switch
    {
        UnitKind.Percent => MentionKind.Percent,
        UnitKind.Money => MentionKind.Money,
        UnitKind.Duration => MentionKind.Duration,
        UnitKind.Measure => MentionKind.Quantity,
        _ => MentionKind.Number,
    };

    private static CalendarDuration Bounded(CalendarDuration length, BoundKind? bound)
    {
        if (bound is null) { return length; }
        var parts = length.Parts;
        return new CalendarDuration([.. parts.Select((p, i) => i == 0 ? (FigureBounds.Apply(p.Count, bound), p.Unit) : p)]);
    }
}
