using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Finds what lies between two figures of one sentence: "spending of 2.6 billion against revenue of 2.1 billion, leaving a deficit of 500 million",
/// «بفارق 800 صوت، بعدما حصل على 5420 صوتا مقابل 4620 لمنافسه».
/// </summary>
public sealed class DifferenceFinder : RelationFinder
{
    private const int MostWordsToFigure = 4;

    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Difference];

    /// <inheritdoc/>
    protected override void Read(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        ScoreMargin.AddTo(found, model, cancellationToken);
        FigureMention[]? row = null;
        foreach (var sentence in model.Article.Sentences)
        {
            if (OfWhole(model, sentence, ref row, cancellationToken) is { } told)
            {
                found.Add(told);
                continue;
            }
            FigureMention[]? figures = null;
            for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
            {
                var isSurplus = model.Terms.Is(i, RateRole.Surplus, out var hit);
                var isBalance = isSurplus || model.Terms.Is(i, RateRole.Deficit, out hit);
                var isMargin = !isBalance && (model.Terms.Is(i, RateRole.Margin, out hit) || MarginReader.IsLead(model, i, out hit));
                var isLeft = !isBalance && !isMargin && model.Terms.Is(i, RateRole.LeftOver, out hit);
                if (model.Terms.Is(i, RateRole.ShortOf, out var shortOf)
                    && ShortOfTarget.TryRead(model, sentence, row ??= FigureRow.Of(model, cancellationToken), shortOf,
                    cancellationToken) is { } missing)
                {
                    found.Add(missing);
                }
                if (model.Terms.Is(i, RateRole.LeadNoun, out var lead)
                    && LeadNext.TryRead(model, sentence, row ??= FigureRow.Of(model, cancellationToken), lead, cancellationToken) is { } ahead)
                {
                    found.Add(ahead);
                }
                var isJoined = !isBalance && !isMargin && !isLeft && MarginReader.IsJoinedNoun(model, sentence, i);
                if (!isBalance && !isMargin && !isLeft && !isJoined) { continue; }
                row ??= FigureRow.Of(model, cancellationToken);
                var inside = figures ??= [.. FigureRow.In(row, sentence.Tokens)];
                if (inside.Any(RateMeasure.MayBeGrouped)) { break; }
                var stated = hit.Term is RoleTerm<WordRole> { Role: WordRole.AheadOf } ? inside.FirstOrDefault(f => f.Tokens.End <= i
                    && i - f.Tokens.End <= 1)
                    : isBalance && inside.FirstOrDefault(f => f.Tokens.End == hit.Tokens.First) is { } before
                    ? before
                    : isJoined ? inside.FirstOrDefault(f => f.Tokens.First == i - MarginReader.WordsOfJoined)
                    : inside.FirstOrDefault(f => f.Tokens.First >= hit.Tokens.End);
                // "leaving it $12 dearer": than something else
                if (isLeft && stated is not null && (model.Terms.Is(stated.Tokens.End, WordRole.Rise) || model.Terms.Is(stated.Tokens.End, WordRole.Fall))) { continue; }
                DifferenceMention? difference = null;
                if (isJoined) { difference = stated is null || inside.Length != 3 ? null : MarginReader.TryRead(model, sentence, inside, stated); }
                else if (!isLeft && inside.Length >= 3 && stated is not null
                    && stated.Tokens.First - hit.Tokens.End <= (isBalance ? MostWordsToFigure : 1))
                {
                    difference = isBalance
                        ? BalanceReader.TryRead(model, sentence, inside, stated, isSurplus, cancellationToken)
                        : MarginReader.TryRead(model, sentence, inside, stated);
                }
                if (isBalance && inside is [var alone] && stated == alone && IsDefinite(model, sentence, i)
                    && !model.MentionsIn(MentionKind.Date, sentence.Tokens, cancellationToken).Any()
                    && stated.Tokens.First - hit.Tokens.End <= MostWordsToFigure && FiguresBefore(model, sentence, row) is { Length: 2 } earlier)
                {
                    difference = BalanceReader.TryRead(model, model.Article.Sentences[sentence.Index - 1], [.. earlier, stated], stated, isSurplus,
                        cancellationToken);
                }
                if (isBalance && inside.Length == 1 && stated is not null && stated.Tokens.First - hit.Tokens.End <= MostWordsToFigure)
                {
                    difference ??= BalanceAcross.TryRead(model, sentence, row, stated, hit, isSurplus, cancellationToken);
                }
                if (isLeft) { difference = LeftCountReader.TryRead(model, sentence, inside, hit); }
                if (!isMargin && !isJoined && !isSurplus) { difference ??= LeftReader.TryRead(model, sentence, row, inside, hit, cancellationToken); }
                if (isBalance && stated is not null && stated.Tokens.First - hit.Tokens.End <= MostWordsToFigure)
                {
                    difference ??= BalanceSign.TryRead(model, sentence, row, stated, isSurplus, cancellationToken);
                }
                if (difference is null) { continue; }
                found.Add(difference);
                break;
            }
        }
        StoryLeft.AddTo(model, row ?? FigureRow.Of(model, cancellationToken), found);
        found.RemoveAll(m => m is DifferenceMention told && (IsBalance(model, told.More) || IsBalance(model, told.Less)));
    }

    /// <summary>«فانقلب العجز البالغ 200 مليون فائضا قدره 100 مليون»: what is left itself is no side of another balance.</summary>
    private static bool IsBalance(SemanticModel model, FigureMention side)
    {
        var before = new TokenRange(Math.Max(0, side.Tokens.First - MostWordsToFigure + 1), side.Tokens.First);
        return model.Terms.AnyIn(before, RateRole.Surplus, RateRole.Deficit);
    }

    /// <summary>What the whole sentence tells: a move between two places, how many more are needed for a majority, how far it was from what was expected.</summary>
    private static DifferenceMention? OfWhole(SemanticModel model, Sentence sentence, ref FigureMention[]? row, CancellationToken cancellationToken)
    {
        if (model.Terms.AnyIn(sentence.Tokens, ComparisonRole.PlaceUnit)
            && PlaceStep.Distance(model, sentence, cancellationToken) is { } places) { return places; }
        if (model.Terms.AnyIn(sentence.Tokens, ChangeRole.AddingTo, ChangeRole.Additional, ChangeRole.Scoring)
            && AddedReader.TryRead(model, sentence, row ??= FigureRow.Of(model, cancellationToken)) is { } added) { return added; }
        var mayTake = model.Terms.AnyIn(sentence.Tokens, WordRole.Losing)
            || model.Terms.AnyIn(sentence.Tokens, ChangeRole.Removing, ChangeRole.Dismissing);
        var mayNeed = model.Terms.AnyIn(sentence.Tokens, ComparisonRole.Needing) && model.Terms.AnyIn(sentence.Tokens, ShareRole.Majority);
        if (!mayNeed && !mayTake && !(model.Terms.AnyIn(sentence.Tokens, ComparisonRole.BarNoun)
            && model.Terms.AnyIn(sentence.Tokens, ComparisonRole.OverBar, ComparisonRole.UnderBar))) { return null; }
        FigureMention[] inside = [.. (row ??= FigureRow.Of(model, cancellationToken)).Where(f => sentence.Tokens.Contains(f.Tokens))];
        return (mayNeed ? MissingToTarget.TryRead(model, sentence, inside) : null) ?? (mayTake ? TakenReader.TryRead(model, sentence, inside) : null)
            ?? ComparedBar.Distance(model, sentence, inside);
    }

    /// <summary>"The surplus", «الفائض»: the one that follows from what was just told.</summary>
    private static bool IsDefinite(SemanticModel model, Sentence sentence, int token) =>
        sentence.Block.Language.StartsDefinite(model.Article.Tokens.CharsOf(token))
            || token > sentence.Tokens.First && (model.Terms.Is(token - 1, WordRole.Article) || model.Terms.Is(token - 1, WordRole.Possessive));

    /// <summary>The figures of the sentence before, of what came in and what went out: «… حصّلت 212 مليارا وأنفقت 198 مليارا. وأضافت أن الفائض …».</summary>
    private static FigureMention[] FiguresBefore(SemanticModel model, Sentence sentence, FigureMention[] row) =>
        sentence.Index > 0 && model.Article.Sentences[sentence.Index - 1] is { Block.Kind: not BlockKind.Title } before
            && before.Block == sentence.Block
            ? [.. FigureRow.In(row, before.Tokens)]
            : [];
}
