using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads who all of those are who were counted up to three sentences before: «لقي 17 شخصا حتفهم … القتلى تسع نساء وخمسة أطفال وثلاثة رجال»,
/// "Eleven people drowned … The dead were six passengers and five members of the crew". What "the dead are" leads to leaves nobody out.
/// </summary>
internal static class PartsNamed
{
    private const int MostSentencesBetween = 3;
    private const int MostWordsToCount = 2;
    private const int MostWordsBetween = 4;
    private const int MostWordsToEnd = 5;
    private const int MostParts = 6;
    private const decimal LargestSlip = 0.4m;

    public static void AddTo(List<Mention> found, SemanticModel model, FigureMention[] row, CancellationToken cancellationToken)
    {
        for (var i = 1; i + 1 < row.Length; i++)
        {
            if (!IsPart(model, row[i])
                || model.Article.SentenceOf(row[i].Tokens.First) is not { Block.Kind: not BlockKind.Title } sentence
                || GroupBefore(model, sentence, row[i]) is not { } group) { continue; }
            var parts = PartsFrom(model, sentence, row, i);
            if (parts.Length < 2 || !Closes(model, sentence, parts[^1])
                || WholeOf(model, sentence, row, i, group, cancellationToken) is not { } whole
                || found.Any(m => m is TotalMention known && known.Parts.Contains(row[i]))) { continue; }
            var (least, most) = UnnumberedParts.Among(model, new TokenRange(group, parts[^1].Tokens.End + 1), parts);
            var sum = parts.Sum(p => p.Written) + least;
            if (most > least && sum < whole.Written || Math.Abs(sum - whole.Written) > whole.Written * LargestSlip) { continue; }
            found.Add(new TotalMention(new TokenRange(whole.Tokens.First, parts[^1].Tokens.End), whole.Span.Union(parts[^1].Span), whole, parts)
            {
                Unnumbered = least,
            });
        }
    }

    private static bool IsPart(SemanticModel model, FigureMention figure) =>
        figure is { Kind.Name: "number", Unit: null, IsApproximate: false, Decimals: 0, Scale: 1 }
            && (NounKey.IsBehind(model, figure) || model.Terms.Is(figure.Tokens.End, WordRole.Person));

    /// <summary>"The dead were", «القتلى»: all of those whom one thing befell, and nothing but "are" before the first part.</summary>
    private static int? GroupBefore(SemanticModel model, Sentence sentence, FigureMention first)
    {
        var isLed = false;
        for (var i = first.Tokens.First - 1; i >= Math.Max(sentence.Tokens.First, first.Tokens.First - MostWordsToCount - 1); i--)
        {
            if (model.Terms.Is<FamilyTerm>(i, out var fate, out var hit) && fate.IsNoun && hit.Tokens.Count == 1)
            {
                return sentence.Block.Language.JoinsArticle
                    ? sentence.Block.Language.StartsDefinite(model.Article.Tokens.CharsOf(i)) && (isLed || i == first.Tokens.First - 1) ? i : null
                    : isLed && model.Terms.Is(i - 1, WordRole.Article) ? i : null;
            }
            if (!model.Terms.Is(i, WordRole.Copula) && !model.Terms.Is(i, WordRole.HadBeen) && !model.Terms.Is(i, WordRole.Being)) { return null; }
            isLed = true;
        }
        return null;
    }

    private static ImmutableArray<FigureMention> PartsFrom(SemanticModel model, Sentence sentence, FigureMention[] row, int first)
    {
        var parts = ImmutableArray.Create(row[first]);
        for (var i = first + 1; i < row.Length && parts.Length < MostParts && sentence.Tokens.Contains(row[i].Tokens); i++)
        {
            var gap = new TokenRange(parts[^1].Tokens.End, row[i].Tokens.First);
            if (!IsPart(model, row[i]) || gap.Count > MostWordsBetween || !IsJoined(model, row[i])
                || model.Terms.AnyIn(gap, WordRole.OfWhich, WordRole.Others, WordRole.Adding, WordRole.In)) { break; }
            parts = parts.Add(row[i]);
        }
        return parts;
    }

    private static bool IsJoined(SemanticModel model, FigureMention part) =>
        part.Span.Start > model.Article.Tokens.SpanOf(part.Tokens.First).Start || model.Terms.Is(part.Tokens.First - 1, WordRole.And)
            || Statement.IsComma(model, part.Tokens.First - 1);

    /// <summary>A mark soon behind the last part, and no others before it.</summary>
    private static bool Closes(SemanticModel model, Sentence sentence, FigureMention last)
    {
        for (var i = last.Tokens.End + 1; i < Math.Min(sentence.Tokens.End, last.Tokens.End + MostWordsToEnd); i++)
        {
            if (model.Article.Tokens[i].Kind == TokenKind.Punctuation) { return true; }
            if (model.Terms.Is(i, WordRole.Others) || model.Terms.Is(i, WordRole.Adding)
                || Statement.Begins(model, i) && !model.Terms.Is(i, ConflictRole.OnePerson)) { return false; }
        }
        return last.Tokens.End + MostWordsToEnd >= sentence.Tokens.End;
    }

    /// <summary>The nearest count of those whom the same befell.</summary>
    private static FigureMention? WholeOf(SemanticModel model, Sentence sentence, FigureMention[] row, int first, int group,
        CancellationToken cancellationToken)
    {
        for (var i = first - 1; i >= 0; i--)
        {
            if (model.Article.SentenceOf(row[i].Tokens.First) is not { Block.Kind: not BlockKind.Title } place
                || sentence.Index - place.Index > MostSentencesBetween) { return null; }
            if (row[i].Kind != MentionKind.Number || !OfThem.Names(model, group, row[i], cancellationToken)) { continue; }
            return row[i].IsApproximate || OfThem.IsPronoun(model, row[i])
                || model.Terms.AnyIn(place.Tokens, TotalRole.OfBefore) ? null : row[i];
        }
        return null;
    }
}
