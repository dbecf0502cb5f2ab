using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads where the parts of a whole come from: «240 شكوى، 150 منها من العاصمة و90 من المحافظات», "240 complaints, 150 of them from the capital and 90 from the provinces".</summary>
internal static class OriginReader
{
    private const int MostWordsToPart = 4;
    private const int MostWordsBetween = 4;

    public static TotalMention? TryRead(SemanticModel model, Sentence sentence, FigureMention[] row, int index)
    {
        var (whole, first, second) = (row[index], row[index + 1], row[index + 2]);
        if (!sentence.Tokens.Contains(second.Tokens) || whole.Unit is not null || first.Unit is not null || second.Unit is not null
            || first.IsApproximate || second.IsApproximate) { return null; }
        if (first.Tokens.First - whole.Tokens.End > MostWordsToPart || second.Tokens.First - first.Tokens.End > MostWordsBetween + 1) { return null; }
        if (!model.Terms.Is(first.Tokens.End, WordRole.OfWhich, out var ofThem) || PrepositionAt(model, sentence, ofThem.Tokens.End) is not { } a
            || PrepositionAt(model, sentence, second.Tokens.End) is not { } b || a != b) { return null; }
        if (!IsJoined(model, first, second)) { return null; }
        return new TotalMention(new TokenRange(whole.Tokens.First, second.Tokens.End), whole.Span.Union(second.Span), whole, [first, second])
        {
            IsOpen = true,
        };
    }

    private static string? PrepositionAt(SemanticModel model, Sentence sentence, int token) =>
        sentence.Tokens.Contains(token) && (model.Terms.Is(token, WordRole.From) || model.Terms.Is(token, WordRole.In))
            ? WordKey.Of(model.Article.Tokens.CharsOf(token))
            : null;

    /// <summary>«و90», "and 90": the conjunction stands before the second part and nowhere else.</summary>
    private static bool IsJoined(SemanticModel model, FigureMention first, FigureMention second)
    {
        var isOnFigure = second.Span.Start > model.Article.Tokens.SpanOf(second.Tokens.First).Start;
        var end = isOnFigure || !model.Terms.Is(second.Tokens.First - 1, WordRole.And) ? second.Tokens.First : second.Tokens.First - 1;
        return (isOnFigure || end < second.Tokens.First) && Statement.IsOne(model, new TokenRange(first.Tokens.End, end));
    }
}
