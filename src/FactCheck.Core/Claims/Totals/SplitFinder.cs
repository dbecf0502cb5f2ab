using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Finds the shares of one whole in a sentence: of a vote («55% من الأصوات مقابل 48% لمنافسه»), of what is divided («توزعت بين 50% … و30% …»), of men and women in
/// one group. They cannot be more than all; answers to a survey can.
/// </summary>
public sealed class SplitFinder : RelationFinder
{
    private const int MostWordsToAnswer = 4;
    private const int MostWordsToSpent = 4;
    private const int MostWordsToSide = 6;
    private const decimal Whole = 100;

    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Split];

    /// <inheritdoc/>
    protected override void Read(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        var percents = model.Mentions(MentionKind.Percent, cancellationToken)
            .Cast<FigureMention>()
            .Where(p => p is { Role: FigureRole.Plain, Unit: "%" })
            .ToArray();
        foreach (var sentence in model.Article.Sentences)
        {
            if ((FractionSplit.TryRead(model, sentence, cancellationToken) ?? EverySplit.TryRead(model, sentence, cancellationToken)) is { } split)
            {
                found.Add(split);
            }
        }
        for (var i = 0; i + 1 < percents.Length;)
        {
            var sentence = model.Article.SentenceOf(percents[i].Tokens.First);
            var inside = percents.Skip(i).TakeWhile(p => sentence?.Tokens.Contains(p.Tokens) == true).ToImmutableArray();
            i += Math.Max(1, inside.Length);
            if (inside.Length == 1 && sentence is not null && SharesNext.TryRead(model, sentence, percents.AsSpan(i - 1)) is { } shares)
            {
                found.Add(shares);
            }
            if (inside.Length == 1 && sentence is not null && SidesApart.Next(model, sentence, percents.AsSpan(i - 1)) is { } answers)
            {
                found.Add(answers);
            }
            // Where the last is the rest, rough shares count as well; elsewhere what is told roughly is left out.
            if (inside.Length > 1 && !IsRest(model, inside)) { inside = inside.RemoveAll(static p => p.IsApproximate); }
            if (inside.Length < 2 || sentence is null || !IsOneWhole(model, sentence, inside, cancellationToken)) { continue; }
            found.Add(new SplitMention(new TokenRange(inside[0].Tokens.First, inside[^1].Tokens.End), inside[0].Span.Union(inside[^1].Span),
                inside)
            {
                IsComplete = IsRest(model, inside)
                && !HasUnmarked(model, sentence, cancellationToken)
            });
        }
        found.RemoveAll(m => m is SplitMention split && (IsOneOfOthers(split.Parts) || IsOfSeveralAnswers(model, split.Tokens.First)));
    }

    /// <summary>"Holders of 51% have agreed, but it lapses without 75%, so a further 24% are needed": one is what two others come to.</summary>
    private static bool IsOneOfOthers(ImmutableArray<FigureMention> parts) =>
        parts.Length == 3 && parts.Sum(p => p.Written) is > Whole and var sum && parts.Any(p => p.Written * 2 == sum);

    private static bool IsOneWhole(SemanticModel model, Sentence sentence, ImmutableArray<FigureMention> percents,
        CancellationToken cancellationToken)
    {
        // Two dates are two votes; turnout and change are shares of something else.
        if (model.MentionsIn(MentionKind.Date, sentence.Tokens, cancellationToken).Skip(1).Any()) { return false; }
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (model.Terms.Is(i, WordRole.MakingUp, out var making))
            {
                i = making.Tokens.End - 1; // "make up" is no rise
                continue;
            }
            if (model.Terms.Is(i, WordRole.Rise) || model.Terms.Is(i, WordRole.Fall) || model.Terms.Is(i, ShareRole.Turnout)) { return false; }
        }
        if (AreBallotSides(model, sentence, percents) || PercentsApart.AreOpposites(model, sentence, percents)
            || IsOfOneAnswer(model, sentence) || HasUndecided(model, sentence, percents)) { return true; }
        if (!IsRest(model, percents) && percents.Any(p => IsAnswer(model, sentence, p))) { return false; }
        return IsRest(model, percents)
            && percents.Skip(1).All(p => !HasBaseOfItsOwn(model, p) || NounKey.AreOne(model, p.Tokens.End + 1, percents[0].Tokens.End + 1))
            && !NamesPart(model, percents)
            || PercentsApart.IsOfOwners(model, sentence, percents, NamesPart(model, percents)) || AreBothSexes(model, sentence, percents)
            || IsDivided(model, sentence, percents) || SharesBySource.Are(model, sentence, percents) || IsSpent(model, sentence, percents)
                && !NamesPart(model, percents)
            || NamesVotes(model, percents[0]) && !IsOfSome(model, sentence, percents[0].Tokens.End + 1)
            && percents.Skip(1).All(p => !HasBaseOfItsOwn(model, p) || NamesVotes(model, p));
    }

    /// <summary>"48% backed the mayor, 39% his rival and 23% were undecided": who has not decided gave no other answer.</summary>
    private static bool HasUndecided(SemanticModel model, Sentence sentence, ImmutableArray<FigureMention> percents) =>
        percents.Length >= 3 && percents.All(p => !HasBaseOfItsOwn(model, p))
            && BallotReader.SideOf(model, sentence, percents[^1], percents[^2].Tokens.End,
            isBefore: sentence.Block.Language.JoinsArticle) == BallotSide.Neither
        && BallotReader.SideOf(model, sentence, percents[0], sentence.Tokens.First,
        isBefore: sentence.Block.Language.JoinsArticle) is BallotSide.For or BallotSide.Against;

    /// <summary>"Asked to pick a single answer, …": nobody gave two.</summary>
    private static bool IsOfOneAnswer(SemanticModel model, Sentence sentence) =>
        Has(model, TotalRole.SingleAnswer, sentence.Tokens.First, sentence.Tokens.End);

    /// <summary>«أتاح الاستبيان أكثر من إجابة», "respondents could choose several": told in the sentence or beside it.</summary>
    private static bool IsOfSeveralAnswers(SemanticModel model, int token) =>
        model.Article.BlockOf(token) is { } block && model.Terms.AnyIn(block.Tokens, TotalRole.SeveralAnswers);

    /// <summary>"…, leaving 25% for schools", «أما البقية، وهي 23%»: just before the last one.</summary>
    private static bool IsRest(SemanticModel model, ImmutableArray<FigureMention> percents) =>
        // «15% الباقية»
        Has(model, TotalRole.Remainder, Math.Max(percents[^2].Tokens.End, percents[^1].Tokens.First - MostWordsToAnswer), percents[^1].Tokens.First)
            || model.Terms.Is(percents[^1].Tokens.End, TotalRole.Remainder)
            // "the other 36%"
            || percents.Length == 2 && model.Terms.Is(percents[^1].Tokens.First - 1, WordRole.Others)
            && model.Terms.Is(percents[^1].Tokens.First - 2, WordRole.Article);

    /// <summary>"Yes on 48 percent and No on 31, leaving 21 percent", «48% لنعم و31 للا»: a share of the same whole without its word, so that the others are not all.</summary>
    private static bool HasUnmarked(SemanticModel model, Sentence sentence, CancellationToken cancellationToken)
    {
        foreach (var mention in model.MentionsIn(MentionKind.Number, sentence.Tokens, cancellationToken))
        {
            if (mention is FigureMention { Role: FigureRole.Plain, IsCount: false, Unit: null, Written: > 0 and < 100 } figure
                && !NounKey.IsBehind(model, figure)) { return true; }
        }
        return false;
    }

    /// <summary>"60% are women, 20% of them young": a share of a share.</summary>
    private static bool NamesPart(SemanticModel model, ImmutableArray<FigureMention> percents) =>
        Has(model, WordRole.OfWhich, percents[0].Tokens.First, percents[^1].Tokens.End + 2);

    /// <summary>«قال 45% من الناخبين», "45% of voters said": an answer, of which one can give several.</summary>
    private static bool IsAnswer(SemanticModel model, Sentence sentence, FigureMention percent)
    {
        if (sentence.Block.Language.JoinsArticle)
        {
            return percent.Tokens.First > sentence.Tokens.First && model.Terms.Is(percent.Tokens.First - 1, WordRole.Saying);
        }
        // ", the ministry said" is said of all
        var end = percent.Tokens.End;
        while (end < Math.Min(sentence.Tokens.End, percent.Tokens.End + MostWordsToAnswer) && !Statement.IsComma(model, end)) { end++; }
        return Has(model, WordRole.Saying, percent.Tokens.End, end);
    }

    /// <summary>«أيده 60% وعارضه 35% وامتنع 15%»: for, against and neither, of which nobody is two.</summary>
    private static bool AreBallotSides(SemanticModel model, Sentence sentence, ImmutableArray<FigureMention> percents)
    {
        var sides = percents.Select((p, i) => BallotReader.SideOf(model, sentence, p, i == 0
            ? sentence.Tokens.First
            : percents[i - 1].Tokens.End, sentence.Block.Language.JoinsArticle)).ToArray();
        // "Support stood at 55%, with 38% opposed": the first side may stand before.
        if (!sentence.Block.Language.JoinsArticle && sides[0] is null)
        {
            sides[0] = BallotReader.SideOf(model, sentence, percents[0], sentence.Tokens.First, isBefore: true, MostWordsToSide);
        }
        return (AreAllApart(sides) || SidesApart.Are(model, sentence, percents))
            && percents.Skip(1).All(p => !HasBaseOfItsOwn(model, p) || model.Terms.Is(p.Tokens.End, WordRole.OfWhich));
    }

    private static bool AreAllApart(BallotSide?[] sides) => sides.All(s => s is not null) && sides.Distinct().Count() == sides.Length;

    /// <summary>«تشكل النساء 45% من العاملين والرجال 65%».</summary>
    private static bool AreBothSexes(SemanticModel model, Sentence sentence, ImmutableArray<FigureMention> percents)
    {
        if (percents is not [var first, var second] || !Has(model, WordRole.MakingUp, sentence.Tokens.First, first.Tokens.First)) { return false; }
        // «نسبة النساء العاملات 55% والرجال 70%» are shares of two wholes.
        if (model.Terms.Is(first.Tokens.First - 2, WordRole.MakingUp, out var making) && making.Tokens.Count > 1
            && making.Tokens.End < first.Tokens.First) { return false; }
        if (first.Tokens.First - 3 >= sentence.Tokens.First && model.Terms.Is(first.Tokens.First - 3, WordRole.MakingUp, out making)
            && making.Tokens.Count > 1 && making.Tokens.End < first.Tokens.First && sentence.Block.Language.JoinsArticle) { return false; }
        return SortBefore(model, sentence, first) is { } a && SortBefore(model, sentence, second) is { } b
            && NounKey.At(model, a) != NounKey.At(model, b);
    }

    private static int? SortBefore(SemanticModel model, Sentence sentence, FigureMention percent)
    {
        for (var i = percent.Tokens.First - 1; i >= Math.Max(sentence.Tokens.First, percent.Tokens.First - 3); i--)
        {
            if (model.Terms.Is(i, TotalRole.Sort) || model.Terms.Is(i, TotalRole.Sex)) { return i; }
        }
        return null;
    }

    /// <summary>«توزعت الميزانية: 50% للتعليم و30% للصحة و25% للنقل».</summary>
    private static bool IsDivided(SemanticModel model, Sentence sentence, ImmutableArray<FigureMention> percents) =>
        percents.Length >= 3 && (Has(model, WordRole.Dividing, Math.Max(sentence.Tokens.First, percents[0].Tokens.First - 8), percents[0].Tokens.First)
            || Has(model, TotalRole.Composing, Math.Max(sentence.Tokens.First, percents[0].Tokens.First - 8), percents[0].Tokens.First))
            && percents.All(p => !HasBaseOfItsOwn(model, p));

    /// <summary>
    /// "The fund holds 60% in shares, 25% in bonds and 15% in cash", «تنفق الأسرة 40% على الغذاء و35% على السكن و25% على النقل»: one preposition
    /// behind each.
    /// </summary>
    private static bool IsSpent(SemanticModel model, Sentence sentence, ImmutableArray<FigureMention> percents) =>
        percents.Length >= 3 && Has(model, TotalRole.PuttingInto, Math.Max(sentence.Tokens.First, percents[0].Tokens.First - MostWordsToSpent),
            percents[0].Tokens.First)
            && percents.All(p => sentence.Tokens.Contains(p.Tokens.End) && model.Article.Tokens[p.Tokens.End].Kind == TokenKind.Word)
            && (model.Terms.Is(percents[^1].Tokens.First - 1, WordRole.And)
            || percents[^1].Span.Start > model.Article.Tokens.SpanOf(percents[^1].Tokens.First).Start)
            && percents.Skip(1).All(p => (model.Terms.Is(p.Tokens.End, WordRole.In) || model.Terms.Is(p.Tokens.End, WordRole.Over))
            && WordKey.Equal(model.Article.Tokens.CharsOf(p.Tokens.End), model.Article.Tokens.CharsOf(percents[1].Tokens.End)));

    private static bool Has<TRole>(SemanticModel model, TRole role, int from, int to)
        where TRole : unmanaged, Enum
    {
        for (var i = from; i < to; i++)
        {
            if (model.Terms.Is(i, role)) { return true; }
        }
        return false;
    }

    /// <summary>"Of the votes" stands behind the percentage.</summary>
    internal static bool NamesVotes(SemanticModel model, FigureMention percent) =>
        IsOf(model, percent.Tokens.End)
            && (model.Terms.Is(percent.Tokens.End + 1, WordRole.Votes) || model.Terms.Is(percent.Tokens.End + 2, WordRole.Votes));

    /// <summary>«41% من أصوات المدن»: of the votes of a part of all.</summary>
    internal static bool IsOfSome(SemanticModel model, Sentence sentence, int votes) =>
        sentence.Block.Language is { JoinsArticle: true } language && sentence.Tokens.Contains(votes + 1) && model.Terms.Is(votes, WordRole.Votes)
            && !language.StartsDefinite(model.Article.Tokens.CharsOf(votes))
        && language.StartsDefinite(model.Article.Tokens.CharsOf(votes + 1)) && !model.Terms.Is(votes + 1, WordRole.Votes)
        && !model.Terms.Is(votes + 1, WordRole.Person);

    internal static bool HasBaseOfItsOwn(SemanticModel model, FigureMention percent) => IsOf(model, percent.Tokens.End);

    private static bool IsOf(SemanticModel model, int token) =>
        model.Terms.Is(token, WordRole.Of);
}
