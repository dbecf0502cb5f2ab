using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Finds the shares of one vote in a sentence: «55% من الأصوات مقابل 48% لمنافسه». A vote is given once, so they cannot be more than all; answers to a survey can.</summary>
public sealed class SplitFinder : MentionFinder
{
    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Split];

    /// <inheritdoc/>
    public override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        var percents = model.Mentions(MentionKind.Percent, cancellationToken).Cast<FigureMention>().Where(p => p is { Role: FigureRole.Plain, Unit: "%", IsApproximate: false }).ToArray();
        for (var i = 0; i + 1 < percents.Length;)
        {
            var sentence = model.Article.SentenceOf(percents[i].Tokens.First);
            var inside = percents.Skip(i).TakeWhile(p => sentence?.Tokens.Contains(p.Tokens) == true).ToImmutableArray();
            i += Math.Max(1, inside.Length);
            if (inside.Length < 2 || sentence is null || !IsOneVote(model, sentence, inside, cancellationToken)) { continue; }
            found.Add(new SplitMention(new TokenRange(inside[0].Tokens.First, inside[^1].Tokens.End), inside[0].Span.Union(inside[^1].Span), inside));
        }
    }

    private static bool IsOneVote(SemanticModel model, Sentence sentence, ImmutableArray<FigureMention> percents, CancellationToken cancellationToken)
    {
        // Two dates are two votes; turnout and change are shares of something else.
        if (model.MentionsIn(MentionKind.Date, sentence.Tokens, cancellationToken).Skip(1).Any()) { return false; }
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (model.Terms.Is(i, WordRole.Rise) || model.Terms.Is(i, WordRole.Fall) || model.Terms.Is(i, WordRole.Turnout)) { return false; }
        }
        return NamesVotes(model, percents[0]) && percents.Skip(1).All(p => !HasBaseOfItsOwn(model, p) || NamesVotes(model, p));
    }

    /// <summary>"Of the votes" stands behind the percentage.</summary>
    private static bool NamesVotes(SemanticModel model, FigureMention percent) =>
        IsOf(model, percent.Tokens.End) && (model.Terms.Is(percent.Tokens.End + 1, WordRole.Votes) || model.Terms.Is(percent.Tokens.End + 2, WordRole.Votes));

    private static bool HasBaseOfItsOwn(SemanticModel model, FigureMention percent) => IsOf(model, percent.Tokens.End);

    private static bool IsOf(SemanticModel model, int token) =>
        token < model.Article.Tokens.Count && (model.Terms.Is(token, WordRole.Of) || WordKey.Equal(model.Article.Tokens.CharsOf(token), "of"));
}
