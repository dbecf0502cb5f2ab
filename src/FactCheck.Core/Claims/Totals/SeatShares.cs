using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads how the seats of one house went, the noun told once: "Labour won 23 of the council's 45 seats, the Greens 14 and the Liberals eight", «يضم المجلس 45 مقعدا، فاز الحزب منها بـ23 …»,
/// "The council has 45 seats. The Greens won 18, …". Others may have the rest, so the sum may be less.
/// </summary>
internal static class SeatShares
{
    private const int FewestParts = 2;
    private const int MostParts = 8;
    private const int MostWordsBetween = 6;
    private const int MostWordsToHouse = 6;

    private static readonly WordRole[] Unfit = [WordRole.Rise, WordRole.Fall, WordRole.HadBeen, WordRole.Adding, WordRole.Against, WordRole.Forecast,
        WordRole.Losing, WordRole.Others];

    public static void AddTo(List<Mention> found, SemanticModel model, FigureMention[] row, CancellationToken cancellationToken)
    {
        for (var i = 0; i < row.Length; i++)
        {
            if (!IsWhole(model, row[i])
                || model.Article.SentenceOf(row[i].Tokens.First) is not { Block.Kind: not BlockKind.Title } sentence) { continue; }
            var first = i;
            while (first > 0 && i - first <= MostParts && sentence.Tokens.Contains(row[first - 1].Tokens)) { first--; }
            var end = i + 1;
            while (end < row.Length && end - i <= MostParts && sentence.Tokens.Contains(row[end].Tokens)) { end++; }
            var text = sentence;
            var sides = HouseSeats.SidesBeside(model, [.. row[first..end]]);
            if ((end - first == 1 || sides is not null) && end < row.Length && model.Article.SentenceOf(row[end].Tokens.First) is { } next
                && next.Index == sentence.Index + 1 && next.Block == sentence.Block)
            {
                (first, text) = (end, next);
                while (end < row.Length && end - first <= MostParts && next.Tokens.Contains(row[end].Tokens)) { end++; }
            }
            var parts = row[first..end].Where(f => f != row[i]).ToImmutableArray();
            if (found.Any(m => m is TotalMention known && known.Whole == row[i])) { continue; } // all of them called seats
            if (parts.Length is < FewestParts or > MostParts || !model.Terms.AnyIn(text.Tokens, TotalRole.WinningSeats)
                || model.Terms.AnyIn(text.Tokens, Unfit) || model.MentionsIn(MentionKind.Date, text.Tokens, cancellationToken).Skip(1).Any()
                || !AreShares(model, text, parts)) { continue; }
            var (from, to) = (Math.Min(parts[0].Tokens.First, row[i].Tokens.First), Math.Max(parts[^1].Tokens.End, row[i].Tokens.End));
            found.Add(new TotalMention(new TokenRange(from, to), model.Article.Tokens.SpanOf(from, to), row[i], parts)
            {
                IsOpen = sides is null || sides.Written != parts.Length,
            });
        }
    }

    /// <summary>"The council's 45 seats", "a 45-seat council", «يضم المجلس 45 مقعدا»: all of a house that is named beside them.</summary>
    private static bool IsWhole(SemanticModel model, FigureMention figure)
    {
        if (figure is not { Kind.Name: "number", Unit: null, IsApproximate: false, Decimals: 0 }) { return false; }
        var isJoined = figure.Tokens.End + 1 < model.Article.Tokens.Count && model.Article.Tokens.Is(figure.Tokens.End, '-')
            && model.Terms.Is(figure.Tokens.End + 1, WordRole.CountedBy) && HouseSeats.Is(model, figure)
            && model.Terms.AnyIn(new TokenRange(figure.Tokens.End + 2, figure.Tokens.End + MostWordsToHouse), ShareRole.House);
        isJoined |= figure.Tokens.End + 1 < model.Article.Tokens.Count && model.Article.Tokens.Is(figure.Tokens.End, '-')
            && model.Terms.Is(figure.Tokens.End + 1, WordRole.Seat);
        if (!isJoined && !model.Terms.Is(figure.Tokens.End, WordRole.Seat)) { return false; }
        return isJoined
            || (model.Terms.AnyIn(new TokenRange(Math.Max(0, figure.Tokens.First - 4), figure.Tokens.First), ShareRole.House)
            || model.Terms.AnyIn(new TokenRange(Math.Max(0, figure.Tokens.First - 4), figure.Tokens.First), WordRole.OutOf))
            || model.Terms.Is(figure.Tokens.End + 1, WordRole.In);
    }

    /// <summary>Seats by name or by nothing, each share joined to the one before by a comma or a conjunction.</summary>
    private static bool AreShares(SemanticModel model, Sentence text, ImmutableArray<FigureMention> parts)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            var part = parts[i];
            if (part is not { Kind.Name: "number", Unit: null, IsApproximate: false, Decimals: 0 }) { return false; }
            var end = part.Tokens.End;
            if (text.Tokens.Contains(end) && model.Article.Tokens.Is(end, '-')) { return false; } // "the 150-member chamber"
            if (text.Tokens.Contains(end) && model.Article.Tokens[end].Kind == TokenKind.Word && !model.Terms.Is(end, WordRole.Seat)
                && !model.Terms.Is(end, WordRole.OfWhich) && !Statement.Begins(model, end)
                && !model.Terms.Is(end, WordRole.Of) && !model.Terms.Is(end, WordRole.For)) { return false; }
            if (i > 0 && (part.Tokens.First - parts[i - 1].Tokens.End > MostWordsBetween + 4
                || !HasJoint(model, new TokenRange(parts[i - 1].Tokens.End, part.Tokens.First)))) { return false; }
        }
        return true;
    }

    private static bool HasJoint(SemanticModel model, TokenRange gap)
    {
        for (var i = gap.First; i < gap.End; i++)
        {
            if (Statement.IsComma(model, i) || Statement.Begins(model, i)) { return true; }
        }
        return false;
    }
}
