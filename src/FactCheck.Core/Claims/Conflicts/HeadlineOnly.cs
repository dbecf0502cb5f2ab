using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Holds the only figure of its measure in a headline against the only one of the whole text, which stands in a first sentence that tells the same:
/// "State sets aside $140 million for old bridge" above "has earmarked $120 million to restore the old bridge".
/// </summary>
internal static class HeadlineOnly
{
    private const int SentencesOfLead = 2;
    private const int FewestShared = 2;
    private const int MostWordsToOther = 3;
    /// <summary>Smaller counts are summed up from the text in too many ways.</summary>
    private const decimal FewestThings = 11;
    private static readonly WordRole[] Unfit = [WordRole.Adding, WordRole.ForEach, WordRole.Respectively, WordRole.TimeBefore, WordRole.Against];
    private static readonly WordRole[] UnfitNear = [WordRole.Others, WordRole.OutOf, WordRole.OfWhich, WordRole.OfWhom];

    public static FigureMention? Contradicting(SemanticModel model, FigureMention title, FigureMention[] text, FigureMention[] titles)
    {
        if (title.IsApproximate || title.Role != FigureRole.Plain || titles.Any(f => f != title && AreOne(model, title, f))
            || model.Article.SentenceOf(title.Tokens.First) is not { Block.Kind: BlockKind.Title } headline) { return null; }
        FigureMention? only = null;
        foreach (var figure in text)
        {
            if (figure.Written == title.Written || figure.IsApproximate && figure.Interval.Meets(title.Interval)) { return null; }
            if (!AreOne(model, title, figure)) { continue; }
            if (only is not null && only.Written != figure.Written) { return IsSlipOfScale(title, only) ? Told(model, headline, title, only) : null; }
            only ??= figure;
        }
        return only is null ? null : Told(model, headline, title, only);
    }

    /// <summary>The figure of the text, where its sentence tells what the headline tells.</summary>
    private static FigureMention? Told(SemanticModel model, Sentence headline, FigureMention title, FigureMention only)
    {
        if (model.Article.SentenceOf(only.Tokens.First) is not { Block.Kind: not BlockKind.Title } lead || lead.Index > SentencesOfLead
            || TellsOther(model, lead, only) || TellsOther(model, headline, title) || HeadlineFigures.IsCut(title, only)
            || FigureRow.Rounded(only).Meets(FigureRow.Rounded(title)) || IsNear(title, only)
            || title.Kind == MentionKind.Percent && (Turns(model, headline) || Turns(model, lead))) { return null; }
        var (shared, words) = StoryWords.Count(model, Without(headline, title), lead.Tokens);
        var isSlip = IsSlipOfScale(title, only) || DigitSlip.Is(title, only);
        return shared >= FewestShared && shared * 5 >= words * 2 || isSlip && shared > 0 && shared * 3 >= words ? only : null;
    }

    private static TokenRange Without(Sentence headline, FigureMention title) => title.Tokens.First == headline.Tokens.First
        ? headline.Tokens with { First = title.Tokens.End }
        : headline.Tokens;

    /// <summary>One unit; counts of one noun, or of people.</summary>
    private static bool AreOne(SemanticModel model, FigureMention title, FigureMention figure)
    {
        if (title.Kind != figure.Kind) { return false; }
        if (title.Kind != MentionKind.Number) { return title.Unit is not null ? title.Unit == figure.Unit : title.Units.Length > 1 && title.Units.SequenceEqual(figure.Units); }
        return title is { Unit: null, Decimals: 0, Written: >= FewestThings } && figure is { Unit: null, Decimals: 0 }
            && (NounKey.IsBehind(model, title) && NounKey.IsBehind(model, figure) && NounKey.AreOne(model, title.Tokens.End, figure.Tokens.End)
            || AreThings(model, title, figure));
    }

    /// <summary>"23 new homes" and "19 homes", «21 مشتبها» and «14 شخصا».</summary>
    private static bool AreThings(SemanticModel model, FigureMention title, FigureMention figure) =>
        NounKey.AreOne(model, title.Tokens.End + 1, figure.Tokens.End) && NounKey.IsBehind(model, figure)
            && !model.Article.LanguageOf(title.Tokens.End).JoinsArticle
            || model.Terms.Is(figure.Tokens.End, ConflictRole.AnyPerson) && (model.Terms.Is(title.Tokens.End, WordRole.Person)
            || model.Terms.Is(title.Tokens.End, ConflictRole.AnyPerson));

    /// <summary>300 million for three billion: the digits are the same.</summary>
    private static bool IsSlipOfScale(FigureMention title, FigureMention text)
    {
        var (low, high) = (Math.Min(title.Written, text.Written), Math.Max(title.Written, text.Written));
        return low > 0 && (high == low * 10 || high == low * 100 || high == low * 1_000);
    }

    /// <summary>What a desk may round.</summary>
    private static bool IsNear(FigureMention title, FigureMention text) =>
        title.Written % 10 == 0 && title.Kind != MentionKind.Percent && text.Written % 10 != 0 && Math.Abs(title.Written - text.Written) <= title.Written * 0.05m;

    /// <summary>What rose by some percent may be one of several things that did; a level is that of what is told.</summary>
    private static bool Turns(SemanticModel model, Sentence sentence)
    {
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (model.Terms.Is<FractionTerm>(i, out _, out _)) { return true; }
        }
        return StoryConclusion.Turns(model, sentence.Tokens);
    }

    private static bool TellsOther(SemanticModel model, Sentence sentence, FigureMention figure)
    {
        if (model.Terms.AnyIn(sentence.Tokens with { End = figure.Tokens.First }, Unfit)
            || model.Terms.AnyIn(sentence.Tokens with { First = figure.Tokens.End }, Unfit)) { return true; }
        var (before, behind) = (new TokenRange(Math.Max(sentence.Tokens.First, figure.Tokens.First - MostWordsToOther), figure.Tokens.First),
            new TokenRange(figure.Tokens.End, Math.Min(sentence.Tokens.End, figure.Tokens.End + MostWordsToOther - 1)));
        return model.Terms.AnyIn(before, ConflictRole.Tranche) || model.Terms.AnyIn(behind, ConflictRole.Tranche)
            || model.Terms.AnyIn(before, UnfitNear) || model.Terms.AnyIn(behind, UnfitNear);
    }
}
