using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Finds shares: «450 من أصل 900 مترشح، أي بنسبة 50%», "12 of 48 schools (25%)", "Of the 250 homes, 50 homes, or 20%".
/// Part, whole and percentage are neighbours, and nothing but words that lead to the percentage stands before it.
/// </summary>
public sealed class ShareFinder : MentionFinder
{
    private const int MostWordsToWhole = 3;
    private const int MostWordsToPercent = 7;

    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Share];

    /// <inheritdoc/>
    public override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        if (model.Mentions(MentionKind.Percent, cancellationToken).IsEmpty) { return; }
        var row = FigureRow.Of(model, cancellationToken);
        for (var i = 0; i + 2 < row.Length; i++)
        {
            if (model.Article.SentenceOf(row[i].Tokens.First) is not { } sentence || !sentence.Tokens.Contains(row[i + 2].Tokens)) { continue; }
            if (TryRead(model, sentence, row[i], row[i + 1], row[i + 2]) is { } share) { found.Add(share); }
        }
    }

    private static ShareMention? TryRead(SemanticModel model, Sentence sentence, FigureMention a, FigureMention b, FigureMention stated)
    {
        if (stated is not { Kind.Name: "percent", Unit: "%", IsApproximate: false } || a.Kind == MentionKind.Percent || b.Kind == MentionKind.Percent || a.IsApproximate || b.IsApproximate) { return null; }
        if ((IsPartOf(model, a, b) ? (a, b) : IsWholeBefore(model, sentence, a, b) ? (b, a) : ((FigureMention, FigureMention)?)null) is not var (part, whole) || !AreOneMeasure(model, part, whole)) { return null; }
        if (!LeadsToPercent(model, b, stated) || HasBaseOfItsOwn(model, sentence, stated) || part.Written > whole.Written) { return null; }
        return new ShareMention(new TokenRange(a.Tokens.First, stated.Tokens.End), a.Span.Union(stated.Span), part, whole, stated)
        {
            Computed = Interval.Divide(FigureRow.Rounded(part) * Interval.Exactly(100), FigureRow.Rounded(whole)),
            StatedInterval = ChangeMeasure.Printed(stated),
        };
    }

    /// <summary>«450 من أصل 900», "12 of 48", "12 out of 48"; one counted noun may stand behind the part.</summary>
    private static bool IsPartOf(SemanticModel model, FigureMention part, FigureMention whole)
    {
        if (whole.Tokens.First - part.Tokens.End > MostWordsToWhole) { return false; }
        for (var i = part.Tokens.End; i <= part.Tokens.End + 1; i++)
        {
            if (model.Terms.Is(i, WordRole.OutOf, out var hit) && (hit.Tokens.End == whole.Tokens.First || model.Article.Tokens.CharsOf(hit.Tokens.End) is "the" && hit.Tokens.End + 1 == whole.Tokens.First)) { return true; }
        }
        return whole.Tokens.First == part.Tokens.End + 1 && model.Article.Tokens.CharsOf(part.Tokens.End) is "of";
    }

    /// <summary>"Of the 250 homes inspected, 50 homes".</summary>
    private static bool IsWholeBefore(SemanticModel model, Sentence sentence, FigureMention whole, FigureMention part)
    {
        var first = whole.Tokens.First - 1;
        if (first >= sentence.Tokens.First && model.Article.Tokens.CharsOf(first) is "the") { first--; }
        return first == sentence.Tokens.First && (model.Terms.Is(first, WordRole.OutOf) || WordKey.Equal(model.Article.Tokens.CharsOf(first), "of"))
            && part.Tokens.First - whole.Tokens.End <= 5 && Ends(model, whole.Tokens.End, part.Tokens.First);
    }

    /// <summary>True when a comma closes the words between two tokens.</summary>
    private static bool Ends(SemanticModel model, int from, int to) => to > from && model.Article.Tokens[to - 1].Length == 1 && model.Article.Tokens.FirstChar(to - 1) is ',' or '،';

    private static bool AreOneMeasure(SemanticModel model, FigureMention part, FigureMention whole) =>
        part.Unit == whole.Unit || part is { Unit: null, Scale: 1 } && part.Kind == MentionKind.Number && whole.Unit is null
        || part.Unit is null && part.Kind == MentionKind.Number && NounKey.At(model, part.Tokens.End).Length == 0;

    /// <summary>Between the figures and the percentage stands a bracket or «أي», "or", and at most a noun and its adjectives.</summary>
    private static bool LeadsToPercent(SemanticModel model, FigureMention last, FigureMention stated)
    {
        if (stated.Tokens.First - last.Tokens.End > MostWordsToPercent) { return false; }
        var leads = false;
        for (var i = last.Tokens.End; i < stated.Tokens.First; i++)
        {
            if (model.Terms.Is(i, WordRole.Respectively) || model.Terms.Is(i, WordRole.Rise) || model.Terms.Is(i, WordRole.Fall)) { return false; }
            leads |= model.Article.Tokens.Is(i, '(') || model.Terms.Is(i, WordRole.That);
        }
        return leads;
    }

    /// <summary>«75% من الحاضرين»: a percentage of something else.</summary>
    private static bool HasBaseOfItsOwn(SemanticModel model, Sentence sentence, FigureMention stated) =>
        sentence.Tokens.Contains(stated.Tokens.End) && (model.Terms.Is(stated.Tokens.End, WordRole.Of) || WordKey.Equal(model.Article.Tokens.CharsOf(stated.Tokens.End), "of"));
}
