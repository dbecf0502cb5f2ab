using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads the shares of one vote over two sentences: «حصل النقيب على 48 في المئة من الأصوات. وجاء ثانيا منافسه بـ33 في المئة ثم مرشحة الشباب بـ24 في المئة»,
/// "won 52 percent of the vote. His rival came second with 55 percent".
/// </summary>
internal static class SharesNext
{
    private const int MostWordsToRival = 8;
    private const decimal Whole = 100;
    private static readonly WordRole[] Unfit = [WordRole.Rise, WordRole.Fall, WordRole.TimeBefore, WordRole.HadBeen, WordRole.OfWhich, WordRole.Forecast];

    /// <param name="row">The only percentage of the sentence, and all that follow.</param>
    public static SplitMention? TryRead(SemanticModel model, Sentence sentence, ReadOnlySpan<FigureMention> row)
    {
        var first = row[0];
        if (row.Length < 2 || sentence.Block.Kind == BlockKind.Title || model.Article.SentenceOf(row[1].Tokens.First) is not { } next
            || next.Index != sentence.Index + 1 || next.Block != sentence.Block
            || !SplitFinder.NamesVotes(model, first) || SplitFinder.IsOfSome(model, sentence, first.Tokens.End + 1) || !IsPlain(model, sentence)
            || !IsPlain(model, next) || !IsOfRival(model, next)) { return null; }
        var parts = ImmutableArray.CreateBuilder<FigureMention>();
        foreach (var percent in row)
        {
            if (percent != first && !next.Tokens.Contains(percent.Tokens)) { break; }
            if (percent.IsApproximate || percent != first && SplitFinder.HasBaseOfItsOwn(model, percent)
                && (!SplitFinder.NamesVotes(model, percent) || model.Terms.Is(percent.Tokens.End + 1, WordRole.Possessive)
                || SplitFinder.IsOfSome(model, next, percent.Tokens.End + 1))) { return null; }
            parts.Add(percent);
        }
        return parts.Sum(p => p.Written) <= Whole
            ? null
            : new SplitMention(new TokenRange(first.Tokens.First, parts[^1].Tokens.End), first.Span.Union(parts[^1].Span), parts.ToImmutable());
    }

    private static bool IsPlain(SemanticModel model, Sentence sentence) =>
        !model.Terms.AnyIn(sentence.Tokens, Unfit) && !model.Terms.AnyIn(sentence.Tokens, ShareRole.Turnout)
            && !model.MentionsIn(MentionKind.Date, sentence.Tokens).Skip(1).Any();

    /// <summary>"His rival", «وجاء ثانيا», «ثم»: who stood in the same vote.</summary>
    private static bool IsOfRival(SemanticModel model, Sentence sentence) =>
        model.Terms.AnyIn(sentence.Tokens with { End = Math.Min(sentence.Tokens.End, sentence.Tokens.First + MostWordsToRival) },
            WordRole.Rival, WordRole.SecondPlace, WordRole.Placing)
            && !model.MentionsIn(MentionKind.Date, sentence.Tokens).Any();
}
