using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads for, against and neither wherever each stands to its share: «46% يؤيدون المشروع، مقابل 38% يعارضونه، بينما قال 26% إنه لا رأي لهم», "46
/// percent
/// supported the measure. 31 percent were against. 33 percent did not know".
/// </summary>
internal static class SidesApart
{
    private const int Sides = 3;
    private const int MostWordsBefore = 3;
    private const int MostWordsBehind = 6;
    private const decimal Whole = 100;

    /// <summary>True when three shares of a sentence are of three sides: nobody is on two of them.</summary>
    public static bool Are(SemanticModel model, Sentence sentence, ImmutableArray<FigureMention> percents)
    {
        if (percents.Length != Sides) { return false; }
        var (before, behind) = (new BallotSide?[Sides], new BallotSide?[Sides]);
        for (var i = 0; i < Sides; i++)
        {
            before[i] = Before(model, i == 0 ? sentence.Tokens.First : percents[i - 1].Tokens.End, percents[i]);
            behind[i] = Behind(model, percents[i], i + 1 < Sides ? percents[i + 1].Tokens.First : sentence.Tokens.End);
        }
        return AreApart(behind) || AreApart([behind[0], behind[1], before[2]]) || AreApart([behind[0], before[1], before[2]])
            || AreApart([before[0], behind[1], behind[2]]) || AreApart([before[0], before[1], behind[2]]);
    }

    /// <summary>The same told in three sentences, of which each has one share.</summary>
    /// <param name="row">The only percentage of the sentence, and all that follow.</param>
    public static SplitMention? Next(SemanticModel model, Sentence sentence, ReadOnlySpan<FigureMention> row)
    {
        if (row.Length < Sides || sentence.Block.Kind == BlockKind.Title) { return null; }
        var sides = new BallotSide?[Sides];
        var sum = 0m;
        for (var i = 0; i < Sides; i++)
        {
            if (row[i].IsApproximate || model.Article.SentenceOf(row[i].Tokens.First) is not { } own || own.Index != sentence.Index + i
                || own.Block != sentence.Block
                || row.Length > i + 1 && own.Tokens.Contains(row[i + 1].Tokens) || i > 0 && SplitFinder.HasBaseOfItsOwn(model, row[i])
                || model.Terms.AnyIn(own.Tokens, WordRole.Rise, WordRole.Fall)
                || own.Block.Language.JoinsArticle && model.Terms.AnyIn(own.Tokens, WordRole.HadBeen) || model.MentionsIn(MentionKind.Date, own.Tokens).Any(d => d is DateMention { IsRelative: false, HasYear: true })) { return null; }
            sides[i] = Before(model, own.Tokens.First, row[i]) ?? Behind(model, row[i], own.Tokens.End);
            sum += row[i].Written;
        }
        return sum > Whole && AreApart(sides)
            ? new SplitMention(new TokenRange(row[0].Tokens.First, row[Sides - 1].Tokens.End), row[0].Span.Union(row[Sides - 1].Span), [row[0], row[1], row[2]])
            : null;
    }

    private static bool AreApart(BallotSide?[] sides) => Array.TrueForAll(sides, static s => s is not null) && sides.Distinct().Count() == Sides;

    private static BallotSide? Before(SemanticModel model, int from, FigureMention share)
    {
        for (var i = share.Tokens.First - 1; i >= Math.Max(from, share.Tokens.First - MostWordsBefore); i--)
        {
            if (model.Terms.Is<BallotTerm>(i, out var term, out _) && !model.Terms.Is(i, WordRole.Against)) { return term.Side; }
        }
        return null;
    }

    private static BallotSide? Behind(SemanticModel model, FigureMention share, int to)
    {
        for (var i = share.Tokens.End; i < Math.Min(to, share.Tokens.End + MostWordsBehind); i++)
        {
            if (Statement.IsComma(model, i)) { return null; }
            if (model.Terms.Is<BallotTerm>(i, out var term, out _) && !model.Terms.Is(i, WordRole.Against)) { return term.Side; }
        }
        return null;
    }
}
