using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Finds statements that give two values of one figure and the change between them: «من 20 إلى 30 مليونًا أي بنسبة 80%»,
/// «755 مليون لتر مقابل 652 مليون … بزيادة نسبتها 14 بالمائة», "doubled from 3,000 to 6,000". All must be neighbours among the figures of one sentence.
/// </summary>
public sealed class ChangeFinder : RelationFinder
{
    private const int MostWordsToNextStep = 10;
    private const int MostWordsToAfter = 3;
    private const int MostWordsToThen = 6;

    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Change];

    /// <inheritdoc/>
    protected override void Read(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        var row = FigureRow.Of(model, cancellationToken);
        if (Array.Exists(row, f => FigureRow.CountsNounBefore(model, f))) { row = Array.FindAll(row, f => !FigureRow.CountsNounBefore(model, f)); }
        for (var i = 0; i + 1 < row.Length; i++)
        {
            var (first, second) = (row[i], row[i + 1]);
            if (model.Article.SentenceOf(first.Tokens.First) is not { } sentence || !sentence.Tokens.Contains(second.Tokens)) { continue; }
            if (Alone(model, sentence, row, i) is { Length: 3 } three
                && ChangeOfTwo.TryRead(model, sentence, three, cancellationToken) is { } ofTwo) { found.Add(ofTwo); }
            if (Alone(model, sentence, row, i) is { Length: 2 } two
                && ChangeOfTwo.OfFraction(model, sentence, two, cancellationToken) is { } ofPart) { found.Add(ofPart); }
            if (i + 2 < row.Length && ChangeStated.TryBetween(model, sentence, first, second, row[i + 2]) is { } between) { found.Add(between); }
            if (ChangePairingReader.PairingOf(model, first, second) is not { } pairing || !ChangeMeasure.IsOne(model, first, second)
                || i + 2 < row.Length && row[i + 2].Kind == second.Kind && IsThen(model, second, row[i + 2])) { continue; }
            var before = i > 0 && !(pairing == ChangePairing.Against && TellsItsBase(model, row[i - 1], first)) && !(i > 1 && IsNextStep(model, sentence, row[i - 2], row[i - 1])) ? row[i - 1] : null;
            var behind = i + 2 < row.Length && !(i + 3 < row.Length
                && IsOneOfSeveral(model, row[i + 2], row[i + 3])) && !IsEarlier(model, second, row[i + 2]) && !IsThen(model, second, row[i + 2]) ? row[i + 2] : null;
            if ((OfNeighbour(model, sentence, pairing, first, second, before, behind)
                ?? ChangeMultiple.TryRead(model, sentence, pairing, first, second, i > 0 ? row[i - 1] : null)
                ?? ChangeFraction.TryRead(model, sentence, pairing, first, second, cancellationToken)
                ?? ChangePoint.TryRead(model, sentence, pairing, first, second)
                ?? ChangeTakenUp.TryRead(model, sentence, pairing, first, second, row.AsSpan(i + 2))
                ?? ChangeCounted.TryRead(model, sentence, pairing, first, second, row.AsSpan(i + 2))) is { } change)
            {
                found.Add(change);
            }
        }
        var inOne = found.Select(m => model.Article.SentenceOf(m.Tokens.First)).ToHashSet();
        AddBeside(model, row, found, inOne);
        AddTimes(model, row, found, inOne);
        foreach (var (pair, above) in ToldPairs.Of(model, cancellationToken))
        {
            if (!inOne.Contains(pair.Sentence)
                && (ToldChange.TryRead(model, pair) ?? ToldAbove.Change(model, pair, above) ?? ToldBelow.TryRead(model, pair, row)) is { } told)
            {
                found.Add(told);
                inOne.Add(pair.Sentence);
            }
        }
        AddNext(model, row, found, inOne, cancellationToken);
        for (var i = 2; i < row.Length; i++)
        {
            if (!inOne.Contains(model.Article.SentenceOf(row[i].Tokens.First))
                && ChangeOffered.TryRead(model, row, i, cancellationToken) is { } offered) { found.Add(offered); }
        }
        foreach (var sentence in model.Article.Sentences)
        {
            if (!inOne.Contains(sentence) && ChangeAcross.TryRead(model, sentence, cancellationToken) is { } apart)
            {
                found.Add(apart);
                inOne.Add(sentence);
            }
        }
        for (var i = 2; i < row.Length; i++)
        {
            if (row[i].Kind == MentionKind.Percent && model.Article.SentenceOf(row[i].Tokens.First) is { } last && !inOne.Contains(last)
                && !last.Tokens.Contains(row[i - 1].Tokens) && !(i + 1 < row.Length && last.Tokens.Contains(row[i + 1].Tokens))
                && StoryChange.TryRead(model, last, row, i, i + 1) is { } drawn) { found.Add(drawn); }
        }
        found.RemoveAll(m => m is ChangeMention change && (change.IsAbsurd || IsShare(model, change) || IsSinceThen(model, change) || BorneOut.ByAnother(model, row, change)));
    }

    /// <summary>«258 من متلقيه، أي 60% منهم، مقابل 86»: a share of some, and no change.</summary>
    private static bool IsShare(SemanticModel model, ChangeMention change) =>
        change.Form == ChangeForm.Percent
            && model.MentionsIn(MentionKind.Percent, change.Tokens).FirstOrDefault(p => p.Span == change.StatedSpan) is { } stated
            && model.Terms.Is(stated.Tokens.End, WordRole.OfWhich);

    /// <summary>«خفض الفائدة ربع نقطة إلى 2%، في ثامن خفض منذ يونيو حين كانت 4%»: the base of a longer way than the change.</summary>
    private static bool IsSinceThen(SemanticModel model, ChangeMention change) =>
        !change.IsBorneOut && change.From.Tokens.First > change.To.Tokens.End
            && model.Terms.AnyIn(new TokenRange(change.To.Tokens.End, change.From.Tokens.First), WordRole.Since);

    /// <summary>All figures of a sentence, from the first on.</summary>
    private static ReadOnlySpan<FigureMention> Alone(SemanticModel model, Sentence sentence, FigureMention[] row, int first)
    {
        if (first > 0 && sentence.Tokens.Contains(row[first - 1].Tokens)) { return []; }
        var end = first;
        while (end < row.Length && sentence.Tokens.Contains(row[end].Tokens)) { end++; }
        return row.AsSpan(first..end);
    }

    /// <summary>
    /// The change that the figure behind the two values states, or the one before them; of two, the one that the values bear out. Losses and
    /// deficits that improve grow less.
    /// </summary>
    private static ChangeMention? OfNeighbour(SemanticModel model, Sentence sentence, ChangePairing pairing, FigureMention first, FigureMention second,
        FigureMention? before, FigureMention? behind)
    {
        var next = ChangeStated.TryRead(model, sentence, pairing, first, second, behind);
        if (next is { IsBorneOut: true }) { return next; }
        var last = ChangeStated.TryRead(model, sentence, pairing, first, second, before);
        var told = last is { IsBorneOut: true } ? last : next ?? last;
        return told is { IsTheOtherWay: true } && model.Terms.AnyIn(sentence.Tokens, ChangeRole.GapNoun) ? null : told;
    }

    /// <summary>Sentences of three figures, of which the second says how much more or less the first is than the third.</summary>
    private static void AddBeside(SemanticModel model, FigureMention[] row, List<Mention> found, HashSet<Sentence?> inOne)
    {
        for (var i = 0; i + 2 < row.Length; i++)
        {
            if (model.Article.SentenceOf(row[i + 2].Tokens.First) is not { } sentence || inOne.Contains(sentence)
                || !sentence.Tokens.Contains(row[i + 1].Tokens)
                || i + 3 < row.Length && sentence.Tokens.Contains(row[i + 3].Tokens)
                && (row[i + 3].Kind == row[i].Kind || row[i + 3].Kind == row[i + 1].Kind)) { continue; }
            var first = model.Article.SentenceOf(row[i].Tokens.First);
            if (i > 0 && first?.Tokens.Contains(row[i - 1].Tokens) == true
                || first != sentence && !(first?.Index == sentence.Index - 1 && first.Block == sentence.Block
                && model.Terms.Is(sentence.Tokens.First, WordRole.WhichIs))) { continue; }
            if (ChangeBeside.TryRead(model, sentence, row.AsSpan(i, 3)) is not { } beside) { continue; }
            found.Add(beside);
            inOne.Add(sentence);
        }
    }

    /// <summary>Sentences of two figures behind a sentence of one.</summary>
    private static void AddNext(SemanticModel model, FigureMention[] row, List<Mention> found, HashSet<Sentence?> inOne,
        CancellationToken cancellationToken)
    {
        for (var i = 0; i + 2 < row.Length; i++)
        {
            if (model.Article.SentenceOf(row[i].Tokens.First) is not { Block.Kind: not BlockKind.Title } above
                || model.Article.SentenceOf(row[i + 1].Tokens.First) is not { } sentence || sentence.Index != above.Index + 1
                || sentence.Block != above.Block || inOne.Contains(sentence) || !sentence.Tokens.Contains(row[i + 2].Tokens)
                || i > 0 && above.Tokens.Contains(row[i - 1].Tokens)
                || i + 3 < row.Length && sentence.Tokens.Contains(row[i + 3].Tokens)) { continue; }
            if (ChangeNext.TryRead(model, above, sentence, row[i], row[i + 1], row[i + 2], cancellationToken) is not { } next) { continue; }
            found.Add(next);
            inOne.Add(sentence);
        }
    }

    /// <summary>Sentences of two figures with a word of how many times between them.</summary>
    private static void AddTimes(SemanticModel model, FigureMention[] row, List<Mention> found, HashSet<Sentence?> inOne)
    {
        for (var i = 0; i + 1 < row.Length; i++)
        {
            if (model.Article.SentenceOf(row[i].Tokens.First) is not { } sentence || inOne.Contains(sentence)) { continue; }
            if (model.Article.SentenceOf(row[i + 1].Tokens.First) is { } next && next.Index == sentence.Index + 1 && next.Block == sentence.Block
                && !(i > 0 && sentence.Tokens.Contains(row[i - 1].Tokens)) && ChangeTimes.TakenUp(model, next, row[i], row[i + 1]) is { } takenUp)
            {
                found.Add(takenUp);
                inOne.Add(next);
                continue;
            }
            if (!sentence.Tokens.Contains(row[i + 1].Tokens) || i > 0 && sentence.Tokens.Contains(row[i - 1].Tokens)) { continue; }
            var third = i + 2 < row.Length && sentence.Tokens.Contains(row[i + 2].Tokens) ? row[i + 2] : null;
            if (third is not null && i + 3 < row.Length && sentence.Tokens.Contains(row[i + 3].Tokens)) { continue; }
            if ((third is null
                ? ChangeTimes.TryRead(model, sentence, row[i], row[i + 1])
                : ChangeTimes.OfFolds(model, row[i], row[i + 1], third)) is not { } times) { continue; }
            found.Add(times);
            inOne.Add(sentence);
        }
    }

    /// <summary>«75 نقطة أساس في مارس ثم 100 نقطة أساس في يونيو، ليصل إلى …»: the second of two steps, which only together lead from one value to the other.</summary>
    private static bool IsNextStep(SemanticModel model, Sentence sentence, FigureMention step, FigureMention next) =>
        sentence.Tokens.Contains(step.Tokens) && step.Kind == next.Kind && step.Unit == next.Unit && step.Units.SequenceEqual(next.Units)
            && next.Tokens.First - step.Tokens.End <= MostWordsToNextStep
        && (step.Kind == MentionKind.Percent || NounKey.AreOne(model, step.Tokens.End, next.Tokens.End))
        && Enumerable.Range(step.Tokens.End, next.Tokens.First - step.Tokens.End).Any(i => model.Terms.Is(i, WordRole.Then)
        || model.Terms.Is(i, WordRole.And) || FigureLead.EndsBefore(model, i, WordRole.And));

    /// <summary>"Up three points from April's low of 38% but down from 56%": the change is told with the base that it has.</summary>
    private static bool TellsItsBase(SemanticModel model, FigureMention stated, FigureMention value) =>
        value.Tokens.First > stated.Tokens.End && model.Terms.AnyIn(new TokenRange(stated.Tokens.End, value.Tokens.First), WordRole.From);

    /// <summary>«… من 70 مليونًا، بعد هبوط بنسبة 40%»: what is stated behind "after" is the change before this one.</summary>
    private static bool IsEarlier(SemanticModel model, FigureMention second, FigureMention behind) =>
        model.Terms.AnyIn(new TokenRange(second.Tokens.End, Math.Min(behind.Tokens.First, second.Tokens.End + MostWordsToAfter)), WordRole.After);

    /// <summary>«من 50 إلى 40، ثم صعد 20%», "from 6 to 12 and then to 24": what comes behind "then" is another change, or the end of this one.</summary>
    private static bool IsThen(SemanticModel model, FigureMention second, FigureMention behind) =>
        behind.Tokens.First > second.Tokens.End && behind.Tokens.First - second.Tokens.End <= MostWordsToThen
            && model.Terms.AnyIn(new TokenRange(second.Tokens.End, behind.Tokens.First), WordRole.Then);

    /// <summary>«2% و24%», "2% and 24%, respectively": percentages of several things.</summary>
    private static bool IsOneOfSeveral(SemanticModel model, FigureMention stated, FigureMention next) =>
        stated.Kind == MentionKind.Percent && next.Kind == MentionKind.Percent && next.Tokens.First - stated.Tokens.End <= 1
        && model.Article.SentenceOf(stated.Tokens.First) == model.Article.SentenceOf(next.Tokens.First);
}
