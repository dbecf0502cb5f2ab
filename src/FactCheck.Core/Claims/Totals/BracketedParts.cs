using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>Reads what a budget goes to, each with its amount in brackets: "spend its $60 million budget on roads ($25 million), schools ($20 million) and parks ($15 million)".</summary>
internal static class BracketedParts
{
    private const int MostWordsToPart = 8;
    private const int MostWordsBetween = 6;
    private const int MostWordsToPool = 4;
    private const int FewestParts = 2;

    public static void AddTo(List<Mention> found, SemanticModel model, FigureMention[] row)
    {
        for (var i = 0; i + FewestParts < row.Length; i++)
        {
            var whole = row[i];
            if (whole.Kind == MentionKind.Percent || whole.IsApproximate || !IsBracketed(model, row[i + 1]) || IsBracketed(model, whole)
                || row[i + 1].Tokens.First - whole.Tokens.End > MostWordsToPart) { continue; }
            if (model.Article.SentenceOf(whole.Tokens.First) is not { } sentence
                || !(model.Terms.AnyIn(new TokenRange(Math.Max(sentence.Tokens.First, whole.Tokens.First - MostWordsToPool), row[i + 1].Tokens.First),
                TotalRole.Pool, TotalRole.Allotting)
                || model.Terms.AnyIn(new TokenRange(Math.Max(sentence.Tokens.First, whole.Tokens.First - MostWordsToPool), row[i + 1].Tokens.First),
                WordRole.Dividing))) { continue; }
            var parts = ImmutableArray.CreateBuilder<FigureMention>();
            for (var j = i + 1; j < row.Length; j++)
            {
                if (!sentence.Tokens.Contains(row[j].Tokens) || row[j].IsApproximate || !IsBracketed(model, row[j])
                    || !RateMeasure.IsOne(model, whole, row[j]) && !LeftReader.IsBare(model, row[j])
                    || parts.Count > 0 && row[j].Tokens.First - parts[^1].Tokens.End > MostWordsBetween) { break; }
                parts.Add(row[j]);
            }
            if (parts.Count < FewestParts) { continue; }
            found.Add(new TotalMention(new TokenRange(whole.Tokens.First, parts[^1].Tokens.End), whole.Span.Union(parts[^1].Span), whole,
                parts.ToImmutable())
            { IsOpen = true, IsLikelyWhole = true });
        }
    }

    private static bool IsBracketed(SemanticModel model, FigureMention part) =>
        part.Tokens.First > 0 && model.Article.Tokens.Is(part.Tokens.First - 1, '(') && part.Tokens.End < model.Article.Tokens.Count
            && model.Article.Tokens.Is(part.Tokens.End, ')');
}
