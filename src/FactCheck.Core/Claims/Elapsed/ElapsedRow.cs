using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Reads the how-manieth of a row beside the years of it, or beside the last year before it: «بعد لقبي 2023 و2024، أحرزه للسنة الثالثة تواليا»,
/// "for the third year running … last held in 2022".
/// </summary>
internal static class ElapsedRow
{
    private const int MostWordsToRow = 2;
    private const int MostWordsToLast = 9;
    private const int MostInRow = 30;

    public static ElapsedMention? TryRead(SemanticModel model, Sentence sentence, FigureMention ordinal, CancellationToken cancellationToken)
    {
        if (ordinal is not { Kind.Name: "ordinal", IsApproximate: false, Written: >= 2 and <= MostInRow }
            || model.Article.Metadata.Published is not { } published || !IsOfRow(model, sentence, ordinal)) { return null; }
        var years = ElapsedDates.WithYear(model, sentence, ordinal, cancellationToken);
        if (years.Length == 0 || years.Any(y => y is { WrittenEnd: not null } or { Written.Year: null })) { return null; }
        var now = published.Year;
        var computed = years is [var only]
            ? IsYear(model, sentence, ordinal) ? SinceLast(model, sentence, only, now) : null
            : OfList(model, years, now);
        if (computed is not { } found) { return null; }
        var first = Math.Min(years.Min(y => y.Tokens.First), ordinal.Tokens.First);
        var end = Math.Max(years.Max(y => y.Tokens.End), ordinal.Tokens.End);
        return new ElapsedMention(new TokenRange(first, end), model.Article.Tokens.SpanOf(first, end), years[0], DateSet.Of(published), null, ordinal)
        {
            Computed = found,
            StatedInterval = Interval.Exactly(ordinal.Written),
            Unit = DurationUnit.Year,
        };
    }

    /// <summary>«للسنة الثالثة تواليا», "for the third year running", "a third straight title".</summary>
    private static bool IsOfRow(SemanticModel model, Sentence sentence, FigureMention ordinal) => model.Terms.AnyIn(
        new TokenRange(ordinal.Tokens.End, Math.Min(sentence.Tokens.End, ordinal.Tokens.End + MostWordsToRow)), ElapsedRole.InARow);

    private static bool IsYear(SemanticModel model, Sentence sentence, FigureMention ordinal) =>
        model.Terms.Is<UnitTerm>(sentence.Block.Language.JoinsArticle ? ordinal.Tokens.First - 1 : ordinal.Tokens.End, out var unit, out _)
            && unit.Time == DurationUnit.Year;

    /// <summary>Years one behind the other up to this one, which may be left out of them, or to the last.</summary>
    private static Interval? OfList(SemanticModel model, DateMention[] years, int now)
    {
        var distinct = years.Select(y => y.Written.Year!.Value).Distinct().Order().ToArray();
        if (distinct.Length < 2 || distinct[^1] - distinct[0] != distinct.Length - 1 || distinct[^1] > now || now - distinct[^1] > 1) { return null; }
        var count = distinct.Length;
        if (distinct[^1] == now) { return Interval.Exactly(count); }
        var isBehind = Enumerable.Range(Math.Max(0, years.Min(y => y.Tokens.First) - MostWordsToRow - 1), MostWordsToRow + 1)
            .Any(i => model.Terms.Is(i, WordRole.After));
        return isBehind ? Interval.Exactly(count + 1) : new Interval(count, count + 1);
    }

    /// <summary>"Which was last held in 2022", «تعود آخر مشاركة له إلى نسخة 2019».</summary>
    private static Interval? SinceLast(SemanticModel model, Sentence sentence, DateMention year, int now)
    {
        var gap = now - year.Written.Year!.Value;
        if (gap is < 1 or > MostInRow) { return null; }
        return ElapsedDates.Follows(model, sentence, year.Tokens.First, ElapsedRole.LastHeld, MostWordsToLast) ? new Interval(gap - 1, gap) : null;
    }
}
