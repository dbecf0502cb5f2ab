using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads the share that a sentence draws from the two figures that the sentences before it tell: «بلغت المبيعات 800 مليون. وجاء 320 مليونا منها من
/// الخارج. … تمثل 40% من إجمالي المبيعات», "A total of 800 took the exam. Of them, 320 passed. The pass rate was therefore 40%".
/// </summary>
internal static class StoryShare
{
    private const int MostWordsToMark = 5;
    private const int MostWordsToShare = 12;

    public static ShareMention? TryRead(SemanticModel model, Sentence sentence, FigureMention[] row, int first, int end)
    {
        if (end - first != 1 || row[first] is not { Kind.Name: "percent", Unit: "%" } stated || sentence.Index < 2
            || !IsDrawn(model, sentence, stated) || StoryConclusion.Turns(model, sentence.Tokens)
            || model.Terms.AnyIn(sentence.Tokens with { End = stated.Tokens.First }, WordRole.Lacking)
            || StoryAbove.Pair(model, sentence, row, first) is not var (whole, part)
            || part.Written >= whole.Written || whole.IsApproximate
            || !IsPart(model, sentence, whole, part, stated) || IsOfAnother(model, sentence, whole, stated)) { return null; }
        var share = ShareMention.Of(part, whole, stated, OneInSoMany.Said(stated));
        return IsOfRest(model, sentence, share) ? null : share;
    }

    /// <summary>The same where a word tells the share: "That is a third of those questioned".</summary>
    public static ShareMention? OfWord(SemanticModel model, Sentence sentence, FigureMention[] row)
    {
        if (sentence.Index < 2 || sentence.Block.Kind != BlockKind.Paragraph
            || ShareWord.OnlyIn(model, sentence.Tokens) is not { IsMost: false, IsWord: true } word) { return null; }
        var at = FigureRow.FirstFrom(row, sentence.Tokens.First);
        var stated = word.Figure;
        if (at < row.Length && sentence.Tokens.Contains(row[at].Tokens) || !IsDrawn(model, sentence, stated)
            || StoryConclusion.Turns(model, sentence.Tokens)
            || model.Terms.AnyIn(sentence.Tokens with { End = stated.Tokens.First }, WordRole.Lacking)
            || StoryAbove.Pair(model, sentence, row, at) is not var (whole, part) || part.Written >= whole.Written || whole.IsApproximate
            || !IsPart(model, sentence, whole, part, stated) || ShareBase.IsAnotherOfFraction(model, sentence, whole, stated.Tokens.End)
            && !IsOfRespondents(model, sentence, stated)) { return null; }
        var share = ShareMention.Of(part, whole, stated, word.Said);
        return IsOfRest(model, sentence, share) ? null : share;
    }

    /// <summary>The share of the headline, of the things of which the first sentences count all and some: "30% of factories at fault".</summary>
    public static ShareMention? OfTitle(SemanticModel model, FigureMention[] row)
    {
        if (row.Length < 3 || model.Article.SentenceOf(row[0].Tokens.First) is not { Block.Kind: BlockKind.Title } title
            || row[0] is not { Kind.Name: "percent", Unit: "%", IsApproximate: false } stated || title.Tokens.Contains(row[1].Tokens)
            || !model.Terms.Is(stated.Tokens.End, WordRole.Of)) { return null; }
        var noun = model.Terms.Is(stated.Tokens.End + 1, WordRole.Article) ? stated.Tokens.End + 2 : stated.Tokens.End + 1;
        FigureMention? whole = null, part = null;
        foreach (var figure in row.AsSpan(1))
        {
            if (model.Article.SentenceOf(figure.Tokens.First) is not { } place || place.Index > StoryAbove.MostSentencesBack) { break; }
            if (figure.Kind == MentionKind.Percent || figure.IsApproximate) { return null; }
            var isOfThose = StoryAbove.IsOfThose(model, figure);
            if (figure is not { Kind.Name: "number", Unit: null } || !NounKey.AreOne(model, figure.Tokens.End, noun) && !isOfThose) { continue; }
            if (whole is null) { whole = isOfThose ? null : figure; }
            else if (part is not null || !isOfThose) { return null; }
            else { part = figure; }
            if (whole is null) { return null; }
        }
        return whole is not null && part is not null && part.Written < whole.Written && model.Article.SentenceOf(part.Tokens.First) is { } told
            && !model.Terms.AnyIn(told.Tokens, WordRole.TimeBefore, WordRole.Others, WordRole.Adding)
            && StoryWords.Count(model, title.Tokens with { First = noun + 1 }, told.Tokens).Shared > 0
            ? ShareMention.Of(part, whole, stated, OneInSoMany.Said(stated)) : null;
    }

    private static bool IsOfRespondents(SemanticModel model, Sentence sentence, FigureMention stated)
    {
        var behind = new TokenRange(stated.Tokens.End, Math.Min(sentence.Tokens.End, stated.Tokens.End + MostWordsToMark));
        return model.Terms.AnyIn(behind, StoryRole.Respondents) || model.Terms.AnyIn(behind, WordRole.Them) || model.Terms.AnyIn(behind, StoryRole.OfThose);
    }

    /// <summary>«ونجح منهم 320 … أي أن 60% أخفقوا»: what the others are, where no word of the part is said again.</summary>
    private static bool IsOfRest(SemanticModel model, Sentence sentence, ShareMention share) =>
        share.Computed is { } computed && (Values.Interval.Exactly(100) - computed).Meets(share.StatedInterval)
            && !ShareBase.IsOfTotal(model, share.Stated.Tokens.End) && !model.Terms.AnyIn(sentence.Tokens, ShareRole.RateNoun, ShareRole.PassRate)
            && !(model.Article.SentenceOf(share.Part.Tokens.First) is { } told && SharedWord.IsIn(model, told.Tokens, sentence));

    /// <summary>"Therefore", "that means", «هذه الأسواق تمثل», "those markets account for".</summary>
    private static bool IsDrawn(SemanticModel model, Sentence sentence, FigureMention stated)
    {
        if (StoryConclusion.IsDrawn(model, sentence, stated)) { return true; }
        var before = new TokenRange(Math.Max(sentence.Tokens.First, stated.Tokens.First - MostWordsToShare), stated.Tokens.First);
        return !StoryConclusion.IsHeldAgainst(model, sentence, stated) && model.Terms.AnyIn(before, StoryRole.ThesePointed)
            && model.Terms.AnyIn(before, WordRole.MakingUp);
    }

    /// <summary>The second is told as one of the first, or the share as one of the total.</summary>
    private static bool IsPart(SemanticModel model, Sentence sentence, FigureMention whole, FigureMention part, FigureMention stated)
    {
        if (model.Article.SentenceOf(part.Tokens.First) is not { } place || model.Article.SentenceOf(whole.Tokens.First) is not { } above
            || place.Index == above.Index || StoryConclusion.Turns(model, place.Tokens)
            || model.Terms.AnyIn(place.Tokens, WordRole.Adding, WordRole.TimeBefore, WordRole.Others)) { return false; }
        var near = new TokenRange(Math.Max(place.Tokens.First, part.Tokens.First - MostWordsToMark),
            Math.Min(place.Tokens.End, part.Tokens.End + MostWordsToMark));
        return model.Terms.AnyIn(near, StoryRole.OfThose) || ShareBase.IsOfTotal(model, stated.Tokens.End)
            && (model.Terms.AnyIn(near, WordRole.MakingUp) || SharedWord.IsIn(model, place.Tokens, sentence));
    }

    /// <summary>The share is of something that neither the whole nor its sentence names.</summary>
    private static bool IsOfAnother(SemanticModel model, Sentence sentence, FigureMention whole, FigureMention stated)
    {
        var of = stated.Tokens.End;
        if (!ShareBase.IsAnother(model, sentence, whole, of)) { return false; }
        for (var i = of; i < Math.Min(sentence.Tokens.End, of + MostWordsToMark); i++)
        {
            if (model.Terms.Is(i, StoryRole.Respondents)) { return false; }
        }
        return model.Article.SentenceOf(whole.Tokens.First) is not { } above
            || !SharedWord.IsIn(model, new TokenRange(of + 1, Math.Min(sentence.Tokens.End, of + 4)), above);
    }
}
