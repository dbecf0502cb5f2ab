using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads terms of prison that one sentence tells and that run one after the other in the next, with what they are in all: "seven years for bribery
/// and three years for forgery. The terms will run consecutively. He therefore faces ten years".
/// </summary>
internal static class StoryTerms
{
    private const int MostParts = 4;
    private const int MostSentencesBack = 2;
    private const int MostWordsToSum = 9;

    public static void AddTo(List<Mention> found, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var sentence in model.Article.Sentences)
        {
            if (sentence.Index == 0 || !model.Terms.AnyIn(sentence.Tokens, StoryRole.OneAfterAnother)
                && !model.Terms.AnyIn(sentence.Tokens, ElapsedRole.OneAfterOther)
                || Above(model, sentence, cancellationToken) is not { Block.Kind: BlockKind.Paragraph } above
                || model.Terms.AnyIn(above.Tokens, WordRole.ForEach, WordRole.OfWhich, WordRole.Adding, WordRole.Every)
                || !model.Terms.AnyIn(above.Tokens, ConflictRole.Prison)) { continue; }
            var parts = LengthsIn(model, above, cancellationToken);
            if (parts.Length is < 2 or > MostParts || SumIn(model, sentence, cancellationToken) is not { } sum || !AreOfOne(parts.Add(sum))) { continue; }
            found.Add(new TotalMention(new TokenRange(parts[0].Tokens.First, sum.Tokens.End), parts[0].Span.Union(sum.Span), sum, parts));
        }
    }

    /// <summary>The sentence before, or the one before that where it tells no length.</summary>
    private static Sentence? Above(SemanticModel model, Sentence sentence, CancellationToken cancellationToken)
    {
        for (var i = sentence.Index - 1; i >= Math.Max(0, sentence.Index - MostSentencesBack); i--)
        {
            if (model.Article.Sentences[i] is var above && !LengthsIn(model, above, cancellationToken).IsEmpty) { return above; }
        }
        return null;
    }

    private static ImmutableArray<FigureMention> LengthsIn(SemanticModel model, Sentence sentence, CancellationToken cancellationToken) =>
        [.. model.MentionsIn(MentionKind.Duration, sentence.Tokens, cancellationToken).OfType<FigureMention>().Where(d => !d.IsApproximate)];

    private static bool AreOfOne(ImmutableArray<FigureMention> lengths) =>
        lengths[0].Length is { Parts: [(_, var unit)] }
            && lengths.All(l => l is { Repeats: false, IsApproximate: false, Length.Parts: [({ IsExact: true }, var own)] } && own == unit);

    /// <summary>The only length of the sentence, or of the one behind it, where a word draws it from the others.</summary>
    private static FigureMention? SumIn(SemanticModel model, Sentence sentence, CancellationToken cancellationToken)
    {
        if (Drawn(model, sentence, cancellationToken) is { } own) { return own; }
        return LengthsIn(model, sentence, cancellationToken).IsEmpty && sentence.Index + 1 < model.Article.Sentences.Length
            && model.Article.Sentences[sentence.Index + 1] is { } next && next.Block == sentence.Block ? Drawn(model, next, cancellationToken) : null;
    }

    private static FigureMention? Drawn(SemanticModel model, Sentence sentence, CancellationToken cancellationToken)
    {
        if (LengthsIn(model, sentence, cancellationToken) is not [var only] || model.Terms.AnyIn(sentence.Tokens, WordRole.Lacking)) { return null; }
        var before = new TokenRange(Math.Max(sentence.Tokens.First, only.Tokens.First - MostWordsToSum), only.Tokens.First);
        return model.Terms.AnyIn(before, StoryRole.Concluding) || model.Terms.AnyIn(before, TotalRole.Thus)
            || model.Terms.AnyIn(before, WordRole.Meaning, WordRole.InAll, WordRole.That) ? only : null;
    }
}
