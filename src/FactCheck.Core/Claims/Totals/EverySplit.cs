using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Reads how every so many are divided: "of every ten people polled, four backed her, three opposed her and two were undecided", «من كل مئة دينار
/// تذهب أربعون إلى الإيجار».
/// </summary>
internal static class EverySplit
{
    private const int FewestParts = 2;
    private const int ExactDecimals = 9;

    public static SplitMention? TryRead(SemanticModel model, Sentence sentence, CancellationToken cancellationToken)
    {
        if (!model.Terms.AnyIn(sentence.Tokens, WordRole.Every)) { return null; }
        FigureMention? whole = null;
        var parts = ImmutableArray.CreateBuilder<FigureMention>();
        foreach (var figure in FigureRow.Of(model, cancellationToken))
        {
            if (!sentence.Tokens.Contains(figure.Tokens)) { continue; }
            if (whole is null)
            {
                if (figure is not { Written: >= 5 and <= 1_000, Decimals: 0, IsApproximate: false } || !IsOfEvery(model, figure)) { return null; }
                whole = figure;
                continue;
            }
            if (figure.IsApproximate || figure.Written <= 0 || figure.Written >= whole.Written
                || figure.Kind != whole.Kind && figure.Kind != MentionKind.Number
                || figure.Kind == whole.Kind && whole.Kind == MentionKind.Money && !figure.Units.SequenceEqual(whole.Units)) { return null; }
            parts.Add(PartOf(figure, whole.Written));
        }
        if (whole is null || parts.Count < FewestParts || !AreApart(model, sentence, whole)
            || model.Terms.AnyIn(sentence.Tokens, WordRole.OfWhich, WordRole.Rise, WordRole.Fall)
            || model.MentionsIn(MentionKind.Percent, sentence.Tokens, cancellationToken).Any()) { return null; }
        var all = new TokenRange(parts[0].Tokens.First, parts[^1].Tokens.End);
        return new SplitMention(all, parts[0].Span.Union(parts[^1].Span), parts.ToImmutable());
    }

    /// <summary>"Of every ten", «من بين كل عشرة».</summary>
    private static bool IsOfEvery(SemanticModel model, FigureMention whole) =>
        model.Terms.Is(whole.Tokens.First - 1, WordRole.Every)
            && (model.Terms.Is(whole.Tokens.First - 2, WordRole.Of) || FigureLead.EndsBefore(model, whole.Tokens.First - 1, WordRole.OutOf)
            || model.Terms.Is(whole.Tokens.First - 2, WordRole.Among) || model.Terms.Is(whole.Tokens.First - 2, TotalRole.ForEvery));

    private static FigureMention PartOf(FigureMention figure, decimal whole) =>
        new(MentionKind.Percent, figure.Tokens, figure.Span, Interval.Exactly(figure.Written * 100 / whole))
        {
            Unit = "%",
            Written = figure.Written * 100 / whole,
            Decimals = ExactDecimals,
        };

    /// <summary>Nobody is on two sides, and no coin is spent twice; one can watch this and hear that.</summary>
    private static bool AreApart(SemanticModel model, Sentence sentence, FigureMention whole)
    {
        var (isFor, isNeither) = (false, false);
        for (var i = whole.Tokens.End; i < sentence.Tokens.End; i++)
        {
            if (!model.Terms.Is<BallotTerm>(i, out var side, out _)) { continue; }
            isFor |= side.Side == BallotSide.For;
            isNeither |= side.Side == BallotSide.Neither;
        }
        return isFor && isNeither || whole.Kind == MentionKind.Money
            && (model.Terms.AnyIn(sentence.Tokens, TotalRole.SharingOut, TotalRole.PuttingInto)
            || model.Terms.AnyIn(sentence.Tokens, WordRole.Dividing))
            || model.Terms.AnyIn(sentence.Tokens, TotalRole.GoingThrough) && model.Terms.AnyIn(sentence.Tokens, TotalRole.GoingOut);
    }
}
