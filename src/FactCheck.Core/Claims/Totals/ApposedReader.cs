using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads parts that a comma sets beside their whole, whatever stands between the two: "arrested 34 people after the match, 21 men and 13 women", «اعتقلت 27 شخصا، 15 في نابلس و12 في جنين»,
/// "a crew of 23, 15 Filipinos and eight Ukrainians". A whole that may itself be the first of a row («20 جنديا، 15 مدنيا و9 شرطيين») is none.
/// </summary>
internal static class ApposedReader
{
    /// <summary>A part that is far more than the whole is of something else: "two lists joined his, 60 from the Centre".</summary>
    private const decimal LargestPart = 2;

    private const int MostWordsToComma = 12;
    private const int MostWordsBetween = 6;
    private const int MostWordsToEnd = 5;
    private const int MostParts = 8;

    public static TotalMention? TryRead(SemanticModel model, Sentence sentence, FigureMention[] row, int index)
    {
        var (whole, first) = (row[index], row[index + 1]);
        if (!IsCount(whole) || !IsCount(first) || !sentence.Tokens.Contains(first.Tokens)
            || GapOf(model, sentence, whole, first) is not { } gap) { return null; }
        var parts = ImmutableArray.CreateBuilder<FigureMention>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        PartTail? last = null;
        var areAll = AreAll(model, sentence, whole);
        for (var i = index + 1; i < row.Length && parts.Count < MostParts; i++)
        {
            // "nine at the scene and three in hospital, and 40 were hurt"
            if (!IsCount(row[i]) || !sentence.Tokens.Contains(row[i].Tokens) || parts.Count > 0 && !IsJoined(model, parts[^1], row[i])
                || parts.Count > 1 && !sentence.Block.Language.JoinsArticle && model.Terms.Is(parts[^1].Tokens.First - 1, WordRole.And)) { break; }
            if ((PartTail.Read(model, sentence, whole, row[i], last)
                ?? (areAll && !model.Terms.Is(row[i].Tokens.End, WordRole.OfWhich)
                ? new PartTail(PartTail.Any, NounKey.At(model, row[i].Tokens.End), row[i].Tokens.End + 1)
                : null)) is not { } tail
                || last is { } before && before.Sort != tail.Sort && !areAll || !names.Add(tail.Name)) { break; }
            parts.Add(row[i]);
            last = tail;
        }
        if (parts.Count < 2 || parts.Any(p => p.Written > whole.Written * LargestPart) || last is not { } end
            || !MayBeWhole(model, sentence, whole, first, gap, end)
            || !EndsList(model, sentence, parts[^1], end)) { return null; }
        return new TotalMention(new TokenRange(whole.Tokens.First, parts[^1].Tokens.End), whole.Span.Union(parts[^1].Span), whole,
            parts.ToImmutable())
        {
            IsOpen = true,
            IsLikelyWhole = end.IsExclusive && !FigureLead.FollowsOfWhich(model, whole, first),
        };
    }

    private static bool IsCount(FigureMention figure) => figure is { Kind.Name: "number", Unit: null, IsApproximate: false, Decimals: 0 };

    /// <summary>The words between the whole and the mark just before the first part.</summary>
    private static TokenRange? GapOf(SemanticModel model, Sentence sentence, FigureMention whole, FigureMention first)
    {
        var mark = first.Tokens.First - 1;
        var isOfThem = model.Terms.Is(first.Tokens.End, WordRole.OfWhich);
        if (FigureLead.FollowsOfWhich(model, whole, first)) { (mark, isOfThem) = (mark - 1, true); } // «، بينهم 21 ألبانيا»
        if (mark < whole.Tokens.End || mark - whole.Tokens.End > MostWordsToComma
            || !Statement.IsComma(model, mark) && model.Article.Tokens.FirstChar(mark) is not ('–' or '—')) { return null; }
        var isOfGroup = CountedGroup.Is(model, whole);
        if (!isOfGroup && !NounKey.IsBehind(model, whole) && !model.Terms.Is(whole.Tokens.End, WordRole.Person)
            && !(isOfThem
            && sentence.Block.Language.CanBeCounted(model.Article.Tokens.CharsOf(whole.Tokens.End + 1), whole.Written))) { return null; }
        var end = isOfGroup ? CountedGroup.EndOf(model, whole) : whole.Tokens.End;
        for (var i = end; i < mark; i++)
        {
            if (model.Article.Tokens[i].Kind != TokenKind.Word || model.Terms.Is(i, WordRole.OfWhich) || model.Terms.Is<NumeralTerm>(i, out _, out _)
                || model.Terms.Is(i, WordRole.Others) || i > end && !isOfThem && Statement.Begins(model, i)) { return null; }
        }
        return new TokenRange(isOfGroup ? Math.Min(mark, end) : Math.Min(mark, end + 1), mark);
    }

    /// <summary>False where the whole may be the first of the row: of the same sort, led by the same preposition, or with a word of its own.</summary>
    private static bool MayBeWhole(SemanticModel model, Sentence sentence, FigureMention whole, FigureMention first, TokenRange gap, PartTail last)
    {
        var noun = whole.Tokens.End;
        var isOfGroup = CountedGroup.Is(model, whole);
        if (last.IsLed)
        {
            return model.Terms.Is(first.Tokens.End, WordRole.OfWhich)
                || !Leads(model, gap, last.Sort) && !model.Terms.Is(whole.Tokens.First - 1, TotalRole.PartLead);
        }
        if (last.Sort == PartTail.People && FigureLead.FollowsOfWhich(model, whole, first)) { return false; } // some may be both
        if (AreAll(model, sentence, whole) && last.Sort == PartTail.Any) { return true; }
        if (last.Sort == PartTail.Same) { return gap.Count == 0; }
        if (last.Sort == PartTail.Proper) { return isOfGroup || !char.IsUpper(model.Article.Tokens.FirstChar(noun)) && !IsAfterAnd(model, whole); }
        if (last.Sort == PartTail.People) { return isOfGroup || model.Terms.Is(noun, TotalRole.AnyVictim); }
        return isOfGroup || PartTail.Read(model, sentence, whole, whole, null)?.Sort != last.Sort && (model.Terms.Is(noun, WordRole.Person)
            || model.Terms.Is(noun, WordRole.Medal));
    }

    /// <summary>"All 46 passengers survived, 39 unhurt and seven with minor injuries": what is said of all is told of each part in turn.</summary>
    private static bool AreAll(SemanticModel model, Sentence sentence, FigureMention whole) =>
        whole.Tokens.First > sentence.Tokens.First
            && (model.Terms.Is(whole.Tokens.First - 1, WordRole.Throughout)
            || model.Terms.Is(whole.Tokens.First - 2, WordRole.Throughout) && model.Terms.Is(whole.Tokens.First - 1, WordRole.Article));

    private static bool IsAfterAnd(SemanticModel model, FigureMention whole) =>
        model.Terms.Is(whole.Tokens.First - 1, WordRole.And)
            || whole.Span.Start > model.Article.Tokens.SpanOf(whole.Tokens.First).Start && model.Article.BeginsWithAnd(whole.Tokens.First);

    private static bool Leads(SemanticModel model, TokenRange gap, string sort)
    {
        for (var i = gap.First; i < gap.End; i++)
        {
            if (model.Terms.Is(i, WordRole.In)
                || model.Article.Tokens[i].Kind == TokenKind.Word
                && sort.AsSpan(1).SequenceEqual(WordKey.Of(model.Article.Tokens.CharsOf(i)))) { return true; }
        }
        return false;
    }

    private static bool IsJoined(SemanticModel model, FigureMention before, FigureMention part)
    {
        if (part.Tokens.First - before.Tokens.End > MostWordsBetween) { return false; }
        var last = part.Tokens.First - 1;
        return part.Span.Start > model.Article.Tokens.SpanOf(part.Tokens.First).Start || model.Terms.Is(last, WordRole.And)
            || Statement.IsComma(model, last);
    }

    /// <summary>"And" stands before the last part, and a mark soon behind it: what goes on is another statement.</summary>
    private static bool EndsList(SemanticModel model, Sentence sentence, FigureMention part, PartTail tail)
    {
        if (tail.IsExclusive || tail.Sort == PartTail.Proper || tail.Sort == PartTail.Any) { return true; } // nobody is of two
        if (part.Span.Start == model.Article.Tokens.SpanOf(part.Tokens.First).Start
            && !model.Terms.Is(part.Tokens.First - 1, WordRole.And)) { return false; }
        for (var i = tail.End; i < sentence.Tokens.End; i++)
        {
            if (model.Article.Tokens[i].Kind == TokenKind.Punctuation)
            {
                return i - tail.End <= MostWordsToEnd && (tail.IsLed || i - tail.End <= 1 || model.Terms.Is(tail.End, WordRole.In));
            }
            if (model.Article.Tokens[i].Kind != TokenKind.Word || Statement.Begins(model, i) || i - tail.End >= MostWordsToEnd)
            {
                return model.Terms.Is(tail.End, WordRole.In) || model.Terms.Is(tail.End, WordRole.Circumstance);
            }
        }
        return true;
    }
}
