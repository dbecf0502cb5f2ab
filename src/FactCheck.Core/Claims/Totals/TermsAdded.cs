using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads lengths of time that come one after the other and what they are in all: "eight years for fraud and five years for forgery, to run
/// consecutively, 13 years in all", «ثماني سنوات بتهمة … وخمس سنوات بتهمة …، تنفذان تباعا، أي ما مجموعه 13 سنة».
/// </summary>
internal static class TermsAdded
{
    private const int FewestLengths = 3;
    private const int MostLengths = 5;
    private const int MostWordsToSum = 6;

    public static void AddTo(List<Mention> found, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var sentence in model.Article.Sentences)
        {
            var isInRow = model.Terms.AnyIn(sentence.Tokens, ElapsedRole.OneAfterOther);
            if (!isInRow && !model.Terms.AnyIn(sentence.Tokens, ConflictRole.Prison) || IsUnfit(model, sentence)) { continue; }
            var lengths = model.MentionsIn(MentionKind.Duration, sentence.Tokens, cancellationToken).OfType<FigureMention>().ToImmutableArray();
            if (isInRow && lengths.Length == 1 && Above(model, sentence, cancellationToken) is { } terms) { lengths = [.. terms, lengths[0]]; }
            if (lengths.Length is < FewestLengths or > MostLengths || lengths[0].Length is not { Parts: [(_, var unit)] }
                || !lengths.All(l => l is { Repeats: false, IsApproximate: false, Length.Parts: [({ IsExact: true }, var own)] } && own == unit)
                || !IsSum(model, sentence, lengths[^1]) || lengths.Any(l => IsBesideAnother(model, l))
                || TellsHowMany(model, sentence, lengths, cancellationToken)) { continue; }
            found.Add(new TotalMention(new TokenRange(lengths[0].Tokens.First, lengths[^1].Tokens.End), lengths[0].Span.Union(lengths[^1].Span),
                lengths[^1], lengths[..^1]));
        }
    }

    /// <summary>
    /// "Jailed for seven years for fraud and four years for theft. The terms are to run consecutively": the lengths of the sentence before.
    /// </summary>
    private static ImmutableArray<FigureMention>? Above(SemanticModel model, Sentence sentence, CancellationToken cancellationToken)
    {
        if (sentence.Index == 0 || model.Article.Sentences[sentence.Index - 1] is not { Block.Kind: not BlockKind.Title } before
            || before.Block != sentence.Block
            || !model.Terms.AnyIn(before.Tokens, ConflictRole.Prison) || IsUnfit(model, before)) { return null; }
        return [.. model.MentionsIn(MentionKind.Duration, before.Tokens, cancellationToken).OfType<FigureMention>()];
    }

    /// <summary>What runs at one time or for each is not added up.</summary>
    private static bool IsUnfit(SemanticModel model, Sentence sentence)
    {
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (model.Terms.Is(i, ElapsedRole.OneAfterOther, out var hit))
            {
                i = hit.Tokens.End - 1; // «الواحدة تلو الأخرى»: none of these words tells of each
                continue;
            }
            if (model.Terms.Is(i, WordRole.Every) || model.Terms.Is(i, WordRole.ForEach) || model.Terms.Is(i, WordRole.OfWhich)
                || model.Terms.Is(i, WordRole.Adding) || model.Terms.Is(i, ElapsedRole.AtOneTime) && !model.Terms.Is(i - 1, ElapsedRole.Without)) { return true; }
        }
        return false;
    }

    /// <summary>"Two consecutive terms of four years and one of three": some of them come more than once.</summary>
    private static bool TellsHowMany(SemanticModel model, Sentence sentence, ImmutableArray<FigureMention> lengths, CancellationToken cancellationToken) =>
        model.MentionsIn(MentionKind.Number, sentence.Tokens, cancellationToken)
            .Any(n => n is FigureMention { Role: FigureRole.Plain, Written: >= 2 } several && several.Written != lengths.Length - 1
                && !lengths.Any(l => l.Tokens.Contains(n.Tokens)));

    /// <summary>"Five years after": how far from something else.</summary>
    private static bool IsBesideAnother(SemanticModel model, FigureMention length) =>
        model.Terms.Is(length.Tokens.End, WordRole.After) || model.Terms.Is(length.Tokens.End, WordRole.Before)
            || model.Terms.Is(length.Tokens.End, WordRole.AgoBehind) || model.Terms.Is(length.Tokens.First - 1, WordRole.Ago)
            || model.Terms.Is(length.Tokens.First - 1, WordRole.After);

    private static bool IsSum(SemanticModel model, Sentence sentence, FigureMention sum)
    {
        var ahead = new TokenRange(Math.Max(sentence.Tokens.First, sum.Tokens.First - MostWordsToSum), sum.Tokens.First);
        return model.Terms.AnyIn(ahead, WordRole.InAll, WordRole.That) || model.Terms.AnyIn(ahead, RateRole.Summing)
            || sentence.Tokens.Contains(sum.Tokens.End) && model.Terms.Is(sum.Tokens.End, WordRole.InAll);
    }
}
