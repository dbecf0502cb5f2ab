using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads an amount that the next sentence divides into a number of parts and tells that many: "a budget of $90 million. It is split among three programmes: $40 million for roads, …",
/// «84 مليون دينار. وتذهب الأموال إلى ثلاثة أبواب، …». The number of the parts says that none is missing.
/// </summary>
internal static class CountedPartsNext
{
    private const int MostParts = 8;
    private const decimal LargestSlip = 0.4m;
    private static readonly WordRole[] Unfit = [WordRole.Rise, WordRole.Fall, WordRole.HadBeen, WordRole.Against, WordRole.Adding, WordRole.OfWhich,
        WordRole.Others];

    public static void AddTo(List<Mention> found, SemanticModel model, FigureMention[] row)
    {
        for (var i = 1; i + 2 < row.Length; i++)
        {
            var count = row[i];
            if (count is not { Kind.Name: "number", Unit: null, Decimals: 0, Written: >= 2 and <= MostParts } || !IsDivided(model, count)
                || model.Article.SentenceOf(count.Tokens.First) is not { Index: > 0 } next
                || !model.Terms.AnyIn(new TokenRange(next.Tokens.First, count.Tokens.First), RateRole.TakingUp)) { continue; }
            var text = TextOfParts(model, row[i + 1], next);
            var parts = row.Skip(i + 1).TakeWhile(f => text.Tokens.Contains(f.Tokens)).ToImmutableArray();
            if (parts.Length != count.Written || parts.Length < 2 || row[i - 1].Tokens.First >= next.Tokens.First
                || model.Article.Sentences[next.Index - 1] is not { Block.Kind: not BlockKind.Title } sentence
                || sentence.Block != next.Block) { continue; }
            if (parts.FirstOrDefault(p => p.Kind == MentionKind.Money || p is { Kind.Name: "quantity", Unit: not null }) is not { } unit
                && !parts.All(p => LeftReader.IsBare(model, p))
                || WholeIn(model, sentence, row, parts) is not { } whole) { continue; }
            if (parts.Any(p => p.IsApproximate || p.Written >= whole.Written || !RateMeasure.IsOne(model, whole, p) && !LeftReader.IsBare(model, p))
                || model.Terms.AnyIn(text.Tokens with { First = text.Tokens.First + 1 }, Unfit)) { continue; }
            if (Math.Abs(parts.Sum(p => p.Written) - whole.Written) > whole.Written * LargestSlip) { continue; }
            found.Add(new TotalMention(new TokenRange(whole.Tokens.First, parts[^1].Tokens.End), whole.Span.Union(parts[^1].Span), whole, parts));
        }
    }

    /// <summary>The sentence that tells how many parts there are or, where no other figure stands in it, the one behind: «تتوزع على ثلاثة أبواب. فقد رُصد 21 مليونا للأجور».</summary>
    private static Sentence TextOfParts(SemanticModel model, FigureMention first, Sentence counted) =>
        model.Article.SentenceOf(first.Tokens.First) is { } other && other.Index == counted.Index + 1
            && other.Block == counted.Block ? other : counted;

    /// <summary>"Split among three", «تذهب إلى ثلاثة أبواب», «تتوزع على أربعة بنود».</summary>
    private static bool IsDivided(SemanticModel model, FigureMention count)
    {
        if (model.Terms.Is(count.Tokens.First - 1, WordRole.To)) { return true; }
        return model.Terms.AnyIn(new TokenRange(Math.Max(0, count.Tokens.First - MostParts), count.Tokens.First), WordRole.Dividing);
    }

    /// <summary>The only amount of the sentence before that is of the measure of the parts.</summary>
    private static FigureMention? WholeIn(SemanticModel model, Sentence sentence, FigureMention[] row, ImmutableArray<FigureMention> parts)
    {
        FigureMention? only = null;
        foreach (var figure in FigureRow.In(row, sentence.Tokens))
        {
            if (!parts.Any(p => RateMeasure.IsOne(model, figure, p))
                && !(parts.All(p => LeftReader.IsBare(model, p)) && figure.Kind == MentionKind.Money)) { continue; }
            if (only is not null || figure.IsApproximate) { return null; }
            only = figure;
        }
        return only;
    }
}
