using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads the votes of one ballot and all who could vote: «أيده 120 نائبًا وعارضه 50 وامتنع 10 من أصل 160». Who was absent is not told, so the sum may be less.</summary>
internal static class BallotReader
{
    private const int MostWordsBefore = 4;
    private const int MostWordsBehind = 3;
    private const int AllSides = 3;

    /// <summary>Adds the ballots among the figures of an article.</summary>
    public static void AddTo(List<Mention> found, SemanticModel model, FigureMention[] row, CancellationToken cancellationToken)
    {
        for (var i = 0; i < row.Length;)
        {
            var sentence = model.Article.SentenceOf(row[i].Tokens.First);
            var inside = row.Skip(i).TakeWhile(f => sentence?.Tokens.Contains(f.Tokens) == true).ToImmutableArray();
            i += Math.Max(1, inside.Length);
            if (sentence is not null && inside.Length is >= 3 and <= 4 && inside.All(f => f.Kind == MentionKind.Number && !f.IsApproximate)
                && TryRead(model, sentence, inside, cancellationToken) is { } ballot)
            {
                found.Add(ballot);
            }
            else if (sentence is not null && inside.Length is AllSides or AllSides - 1
                && inside.All(f => f.Kind == MentionKind.Number && !f.IsApproximate) && HouseBefore(model, sentence, row) is { } house
                && TryRead(model, sentence, inside.Insert(0, house), cancellationToken) is { } told)
            {
                found.Add(told);
            }
        }
    }

    /// <summary>«في جلسة حضرها 198 نائبا. وحاز المشروع تأييد 128 نائبا مقابل …»: the only number of those present in the sentence before.</summary>
    private static FigureMention? HouseBefore(SemanticModel model, Sentence sentence, FigureMention[] row)
    {
        if (sentence.Index == 0 || model.Article.Sentences[sentence.Index - 1] is not { Block.Kind: not BlockKind.Title } before
            || before.Block != sentence.Block) { return null; }
        return FigureRow.In(row, before.Tokens).LastOrDefault(f => f is { Kind.Name: "number", Unit: null, IsApproximate: false }
            && (FigureLead.EndsBefore(model, f.Tokens.First, TotalRole.Attending) || VotersOf.Are(model, before, f)));
    }

    private static TotalMention? TryRead(SemanticModel model, Sentence sentence, ImmutableArray<FigureMention> figures,
        CancellationToken cancellationToken)
    {
        if ((figures.Where(f => IsWhole(model, f)).ToArray() is [var own]
            ? own
            : AllVoters(model, sentence, figures)) is not { } whole) { return null; }
        var votes = figures.Remove(whole);
        if (SeatReader.TryRead(model, sentence, figures, whole, cancellationToken) is { } seats) { return seats; }
        var isBefore = SideOf(model, sentence, votes[0], sentence.Tokens.First, isBefore: true) is not null;
        var sides = votes.Select((v, i) => SideOf(model, sentence, v, i == 0 ? sentence.Tokens.First : votes[i - 1].Tokens.End, isBefore)).ToArray();
        // "By 78 votes to 41, with 20 abstentions": the two sides of one score.
        if (votes.Length > 1 && IsScore(model, votes[0], votes[1])) { (sides[0], sides[1]) = (BallotSide.For, BallotSide.Against); }
        if (votes.Length > 2 && IsScore(model, votes[0], votes[1]))
        {
            sides[2] = SideOf(model, sentence, votes[2], votes[1].Tokens.End, isBefore: true)
                ?? SideOf(model, sentence, votes[2], votes[1].Tokens.End, isBefore: false);
        }
        // «صوّت 210 نواب لصالح المشروع وعارضه 95»: the first side stands behind, the others before.
        if (!isBefore && sides.Any(s => s is null))
        {
            sides = [sides[0], .. votes.Skip(1).Select((v, i) => SideOf(model, sentence, v, votes[i].Tokens.End, isBefore: true))];
        }
        if (sides[0] is null && sides.Skip(1).All(s => s is BallotSide.Against or BallotSide.Neither)
            && model.Terms.Is(votes[0].Tokens.End, WordRole.Votes))
        {
            sides[0] = BallotSide.For;
        }
        if (sides.Any(s => s is null) || sides.Distinct().Count() < sides.Length) { return null; }
        var (first, last) = (figures[0], figures[^1]);
        var areVoters = VotersOf.Are(model, model.Article.SentenceOf(whole.Tokens.First) ?? sentence, whole);
        var areAll = areVoters && sides.Length == AllSides;
        if (areVoters && votes.Any(v => v.Written > whole.Written)
            || votes.Sum(v => v.Written) == whole.Written + 1 && model.Terms.AnyIn(sentence.Tokens, TotalRole.TieBreak)) { return null; }
        return new TotalMention(new TokenRange(first.Tokens.First, last.Tokens.End), first.Span.Union(last.Span), whole, votes) { IsOpen = !areAll };
    }

    /// <summary>"78 votes to 41": the two sides of one ballot.</summary>
    public static bool IsScore(SemanticModel model, FigureMention yes, FigureMention no) =>
        no.Tokens.First == yes.Tokens.End + 1 && model.Terms.Is(yes.Tokens.End, WordRole.To)
            || model.Terms.Is(yes.Tokens.End, WordRole.Votes) && no.Tokens.First == yes.Tokens.End + 2
            && (model.Terms.Is(yes.Tokens.End + 1, WordRole.To) || model.Terms.Is(yes.Tokens.End + 1, WordRole.Against));

    /// <summary>«في جلسة حضرها 128 نائبا», "in the 100-member chamber", "all 100 delegates".</summary>
    private static FigureMention? AllVoters(SemanticModel model, Sentence sentence, ImmutableArray<FigureMention> figures) =>
        (figures.Where(f => IsPresent(model, sentence, f)
            || FigureLead.EndsBefore(model, f.Tokens.First, WordRole.Comprising) && model.Terms.Is(f.Tokens.End, ShareRole.HouseMember)
            || WholeMark.Is(model, sentence, f)).ToArray() is [var only] ? only : null)
            ?? (figures.Where(f => VotersOf.Are(model, sentence, f)).ToArray() is [var voters] ? voters : null);

    /// <summary>«حضرها 128 نائبا», «حضر الجلسة 128 نائبا».</summary>
    private static bool IsPresent(SemanticModel model, Sentence sentence, FigureMention figure) =>
        FigureLead.EndsBefore(model, figure.Tokens.First, TotalRole.Attending)
            || figure.Tokens.First - 2 >= sentence.Tokens.First && model.Terms.Is(figure.Tokens.First - 1, AsideRole.Occasion)
            && model.Terms.Is(figure.Tokens.First - 2, TotalRole.Attending)
            // «شارك 181 نائبا في التصويت»
            || figure.Tokens.First > sentence.Tokens.First && model.Terms.Is(figure.Tokens.First - 1, TotalRole.TakingPart)
            && (model.Terms.Is(figure.Tokens.End, TotalRole.InVote) || model.Terms.Is(figure.Tokens.End + 1, TotalRole.InVote));

    private static bool IsWhole(SemanticModel model, FigureMention figure)
    {
        for (var i = Math.Max(0, figure.Tokens.First - 3); i < figure.Tokens.First; i++)
        {
            if (model.Terms.Is(i, WordRole.OutOf, out var hit) && hit.Tokens.End >= figure.Tokens.First) { return true; }
        }
        return false;
    }

    /// <summary>How these votes were given: by the nearest such word before, or close behind, as the whole sentence has it.</summary>
    public static BallotSide? SideOf(SemanticModel model, Sentence sentence, FigureMention votes, int from, bool isBefore,
        int mostWords = MostWordsBefore)
    {
        // "52% of those polled backed the toll"
        var behind = votes.Tokens.End < sentence.Tokens.End && !sentence.Block.Language.JoinsArticle && model.Terms.Is(votes.Tokens.End, WordRole.Of)
            ? MostWordsBehind + 2
            : MostWordsBehind;
        for (var distance = 1; distance <= (isBefore ? mostWords : behind); distance++)
        {
            var i = isBefore ? votes.Tokens.First - distance : votes.Tokens.End + distance - 1;
            if (i < from || i >= sentence.Tokens.End) { return null; }
            if (model.Terms.Is<BallotTerm>(i, out var term, out _)) { return term.Side; }
        }
        return null;
    }
}
