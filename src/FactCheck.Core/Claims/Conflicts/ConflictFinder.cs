using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>Finds two figures of one thing: a figure of the headline that the text contradicts, and one that refers back to another («القتلى الـ14» behind «قُتل 12 شخصًا»). Silence is the rule: most figures that differ count different things.</summary>
public sealed class ConflictFinder : MentionFinder
{
    private const int MostSentencesBack = 4;
    private const int MostAddends = 6;

    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Conflict];

    /// <inheritdoc/>
    public override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        HeadlineFigures.Find(model, found, cancellationToken);
        if (HeadlineScore.TryRead(model) is { } score) { found.Add(score); }
        if (HeadlinePause.TryRead(model, cancellationToken) is { } pause) { found.Add(pause); }
        if (HeadlinePrison.TryRead(model, cancellationToken) is { } prison) { found.Add(prison); }
        if (HeadlineDay.TryRead(model, cancellationToken) is { } day) { found.Add(day); }
        if (HeadlineOrder.TryRead(model, cancellationToken) is { } order) { found.Add(order); }
        if (HeadlineVote.TryRead(model) is { } vote) { found.Add(vote); }
        if (HeadlinePlace.TryRead(model, cancellationToken) is { } place) { found.Add(place); }
        if (HeadlineAge.TryRead(model, cancellationToken) is { } age) { found.Add(age); }
        if (!found.Any(m => m is ConflictMention { Place: ConflictPlace.Headline })
            && HeadlineLength.TryRead(model, cancellationToken) is { } length) { found.Add(length); }
        MeasureConflict.AddTo(found, model, cancellationToken);
        var claims = model.Mentions(MentionKind.Claim, cancellationToken)
            .Cast<ClaimMention>()
            .Where(c => model.Article.SentenceOf(c.Tokens.First)?.Block.Kind != Syntax.BlockKind.Title)
            .ToArray();
        for (var i = 1; i < claims.Length; i++)
        {
            if (claims[i].IsDefinite && Antecedent(model, claims, i, cancellationToken) is { } first
                && !FigureRow.Rounded(first.Figure).Meets(FigureRow.Rounded(claims[i].Figure)))
            {
                found.Add(new ConflictMention(claims[i].Tokens, claims[i].Span, first.Figure, claims[i].Figure, ConflictPlace.Text));
            }
        }
        var row = FigureRow.Of(model, cancellationToken);
        CountTakenUp.AddTo(found, model, row, cancellationToken);
        RetoldInBracket.AddTo(found, model, row);
        MeasureTakenUp.AddTo(found, model, row);
        StoryAges.AddTo(found, model, cancellationToken);
        StoryDays.AddTo(found, model, cancellationToken);
    }

    /// <summary>The only claim shortly before that the definite one can refer to.</summary>
    private static ClaimMention? Antecedent(SemanticModel model, ClaimMention[] claims, int at, CancellationToken cancellationToken)
    {
        var second = claims[at];
        var sentence = model.Article.SentenceOf(second.Tokens.First)!;
        var before = claims.Take(at).Where(c => c.Family == second.Family && (second.Noun.Length == 0 || c.Noun == second.Noun)
            && c.Figure.Unit == second.Figure.Unit).Take(2).ToArray();
        if (before is not [var first] || model.Article.SentenceOf(first.Tokens.First) is not { } where
            || sentence.Index - where.Index > MostSentencesBack) { return null; }
        // A date or place of its own makes it another event.
        if (second.Family == "value" && MayBeOfOther(model, sentence, where) || model.MentionsIn(MentionKind.Date, sentence.Tokens, cancellationToken).Any()
            || first.Subject.Split('|')[^1] != second.Subject.Split('|')[^1] && second.Subject[^1] != '|') { return null; }
        return IsSum(model, first.Figure, second.Figure, cancellationToken) ? null : first;
    }

    /// <summary>"The second contract", «ارتفعت إلى», "after changes": another thing of the name, or another value of it.</summary>
    private static bool MayBeOfOther(SemanticModel model, Syntax.Sentence second, Syntax.Sentence first) =>
        model.MentionsIn(MentionKind.Ordinal, second.Tokens).Any() || model.MentionsIn(MentionKind.Ordinal, first.Tokens).Any()
            || model.Terms.AnyIn(second.Tokens, WordRole.Rise, WordRole.Fall, WordRole.After, WordRole.TimeBefore, WordRole.Others, WordRole.Adding)
            || model.Terms.AnyIn(first.Tokens, WordRole.Forecast, WordRole.TimeBefore);

    /// <summary>«قتل 4 في الشمال و6 في الجنوب … القتلى الـ10»: the second is the first and what was told behind it.</summary>
    private static bool IsSum(SemanticModel model, FigureMention first, FigureMention second, CancellationToken cancellationToken)
    {
        var sum = first.Written;
        foreach (var other in model.MentionsIn(MentionKind.Number, new TokenRange(first.Tokens.End, second.Tokens.First), cancellationToken)
            .Cast<FigureMention>()
            .Take(MostAddends))
        {
            sum += other.Written;
            if (sum == second.Written || first.Written + other.Written == second.Written) { return true; }
        }
        return false;
    }
}
