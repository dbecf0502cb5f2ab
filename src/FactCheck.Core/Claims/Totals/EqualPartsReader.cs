using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads a whole in equal parts that a sentence tells alone: «القرض البالغ 600 مليون دولار على أربع دفعات متساوية، قيمة كل منها 200 مليون دولار», "the $60 million fee in four equal instalments of $20 million".</summary>
internal static class EqualPartsReader
{
    private const int Most = 60;
    private const int MostWordsToEqual = 3;
    private const int MostWordsToPart = 7;

    public static void AddTo(List<Mention> found, SemanticModel model, FigureMention[] row)
    {
        for (var i = 1; i + 1 < row.Length; i++)
        {
            var (whole, count, part) = (row[i - 1], row[i], row[i + 1]);
            if (count is not { Kind.Name: "number", Unit: null, IsApproximate: false, Written: >= 2 and <= Most, Decimals: 0 } || whole.Kind == MentionKind.Percent || whole.IsApproximate || part.IsApproximate) { continue; }
            if (model.Article.SentenceOf(count.Tokens.First) is not { } sentence || !sentence.Tokens.Contains(whole.Tokens) || !sentence.Tokens.Contains(part.Tokens) || i > 1 && sentence.Tokens.Contains(row[i - 2].Tokens) || i + 2 < row.Length && sentence.Tokens.Contains(row[i + 2].Tokens)) { continue; }
            if (!AreOneMeasure(model, whole, part) || part.Written >= whole.Written || part.Tokens.First - count.Tokens.End > MostWordsToPart || !AreEqual(model, sentence, count) || TellsMore(model, sentence)) { continue; }
            var parts = ImmutableArray.CreateRange(Enumerable.Repeat(part, (int)count.Written));
            found.Add(new TotalMention(new TokenRange(whole.Tokens.First, part.Tokens.End), whole.Span.Union(part.Span), whole, parts));
        }
    }

    private static bool AreOneMeasure(SemanticModel model, FigureMention whole, FigureMention part) =>
        RateMeasure.IsOne(model, whole, part) || whole.Kind == MentionKind.Money && part is { Kind.Name: "number", Unit: null, Scale: > 1 } && !NounKey.IsBehind(model, part);

    /// <summary>"Four equal instalments", «أربع دفعات متساوية», "equally by three winners".</summary>
    private static bool AreEqual(SemanticModel model, Sentence sentence, FigureMention count)
    {
        for (var i = Math.Max(sentence.Tokens.First, count.Tokens.First - MostWordsToEqual); i < Math.Min(sentence.Tokens.End, count.Tokens.End + MostWordsToEqual); i++)
        {
            if (model.Terms.Is(i, WordRole.Equal)) { return true; }
        }
        return false;
    }

    /// <summary>Interest, a first payment and what goes along are no equal parts.</summary>
    private static bool TellsMore(SemanticModel model, Sentence sentence)
    {
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (model.Terms.Is(i, WordRole.Adding) || model.Terms.Is(i, WordRole.OfWhich) && !model.Terms.Is(i - 1, WordRole.Every) || model.Terms.Is(i, WordRole.Every, out var hit) && model.Terms.Is<PeriodTerm>(hit.Tokens.End, out _, out _)) { return true; }
        }
        return false;
    }
}
