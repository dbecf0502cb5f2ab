using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>
/// Finds a figure in words whose bracket tells it in digits, and otherwise: «خمسة وعشرون ألف دينار (52.000 دينار)», "thirty (13) days".
/// </summary>
internal static class RetoldInBracket
{
    /// <summary>A smaller number in brackets behind a noun may lead to a note.</summary>
    private const decimal FewestApart = 100;

    private const decimal FirstYear = 1800, LastYear = 2100;

    public static void AddTo(List<Mention> found, SemanticModel model, FigureMention[] row)
    {
        for (var i = 1; i < row.Length; i++)
        {
            var second = row[i];
            if (IsRetold(model, row[i - 1], second) && row[i - 1] is var first && AreOne(first, second)
                && !FigureRow.Rounded(first).Meets(FigureRow.Rounded(second)) && !IsLostGroup(first, second))
            {
                found.Add(new ConflictMention(second.Tokens, second.Span, first, second, ConflictPlace.Text));
            }
        }
    }

    /// <summary>True where the first stands just before the bracket that holds the second alone, one of them in words.</summary>
    private static bool IsRetold(SemanticModel model, FigureMention first, FigureMention second)
    {
        var tokens = model.Article.Tokens;
        var open = second.Tokens.First - 1;
        if (second.IsApproximate || open < 1 || second.Tokens.End >= tokens.Count || !tokens.Is(open, '(')) { return false; }
        // «أحد عشر هدفا (12 هدفا)»: the noun is told twice
        var isNamed = second.Tokens.End + 1 < tokens.Count && NounKey.AreOne(model, open - 1, second.Tokens.End);
        return tokens.Is(isNamed ? second.Tokens.End + 1 : second.Tokens.End, ')') && first.Tokens.End == (isNamed ? open - 1 : open)
            && !first.IsApproximate && IsInWords(model, first) != IsInWords(model, second);
    }

    private static bool IsInWords(SemanticModel model, FigureMention figure)
    {
        for (var i = figure.NumberTokens.First; i < figure.NumberTokens.End; i++)
        {
            if (model.Article.Tokens[i].Kind == TokenKind.Number) { return false; }
        }
        return true;
    }

    private static bool AreOne(FigureMention first, FigureMention second)
    {
        if (first.Kind == second.Kind && first.Unit == second.Unit && first.Units.SequenceEqual(second.Units))
        {
            return second.Kind != MentionKind.Number || second.Written is < FirstYear or > LastYear || first.Written > FewestApart;
        }
        return second is { Kind.Name: "number", Written: >= FewestApart } && first.Written >= FewestApart
            || first.Kind == MentionKind.Number && first.Scale > 1 && second.Kind == MentionKind.Money;
    }

    /// <summary>«25.000» may be read as 25.</summary>
    private static bool IsLostGroup(FigureMention first, FigureMention second) =>
        first is { Decimals: 3 } && first.Written * 1_000 == second.Written || second is { Decimals: 3 } && second.Written * 1_000 == first.Written;
}
