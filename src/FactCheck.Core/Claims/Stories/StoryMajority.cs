using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Reads an absolute majority that a sentence says somebody has, where the sentences before tell the house and nobody in it with half of its seats:
/// «48 مقعدا في المجلس المؤلف من 110 مقاعد. … بفضل أغلبيتها المطلقة», "won 48 seats in the 110-seat assembly. The outright majority allows …".
/// </summary>
internal static class StoryMajority
{
    private const int MostSentencesBack = 3;
    private const int MostWordsToHouse = 4;
    private const int Half = 50, Whole = 100;
    private const decimal SmallestHouse = 20;

    public static ShareMention? TryRead(SemanticModel model, Sentence sentence, FigureMention[] row)
    {
        if (sentence.Index < 1 || sentence.Block.Kind != BlockKind.Paragraph || !model.Terms.AnyIn(sentence.Tokens, ShareRole.Outright)
            || MajorityIn(model, sentence) is not { } words || model.Terms.AnyIn(sentence.Tokens with { End = words.First }, WordRole.Doubt, WordRole.Lacking, WordRole.Forecast)
            || model.Terms.AnyIn(sentence.Tokens, WordRole.TimeBefore)
            || model.Terms.AnyIn(sentence.Tokens, ShareRole.MissingMajority, ShareRole.ShortOfBar)
            || model.Terms.AnyIn(sentence.Tokens, StoryRole.Allied, StoryRole.Missing)
            || FigureRow.In(row, sentence.Tokens).Count > 0) { return null; }
        var seats = new List<FigureMention>();
        FigureMention? house = null;
        for (var i = FigureRow.FirstFrom(row, sentence.Tokens.First) - 1; i >= 0; i--)
        {
            if (model.Article.SentenceOf(row[i].Tokens.First) is not { Block.Kind: BlockKind.Paragraph } place
                || sentence.Index - place.Index > MostSentencesBack) { break; }
            if (row[i] is not { Kind.Name: "number", Unit: null, IsApproximate: false } || model.Terms.AnyIn(place.Tokens, StoryRole.Allied)) { return null; }
            if (IsHouse(model, place, row[i]))
            {
                if (house is not null) { return null; }
                house = row[i];
            }
            else if (row[i].Written > 1) { seats.Add(row[i]); }
        }
        if (house is not { Written: >= SmallestHouse } || seats.Count == 0 || seats.Any(s => s.Written * 2 >= house.Written)) { return null; }
        var word = new FigureMention(MentionKind.Percent, words, model.Article.Tokens.SpanOf(words.First, words.End), new Interval(Half, Whole))
        {
            Unit = "%",
            Written = Half,
            IsApproximate = true,
        };
        return ShareMention.Of(seats.MaxBy(s => s.Written)!, house, word, word.Interval);
    }

    /// <summary>"The outright majority", «أغلبيتها المطلقة», «الأغلبية المطلقة».</summary>
    private static TokenRange? MajorityIn(SemanticModel model, Sentence sentence)
    {
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (!model.Terms.Is(i, ShareRole.Majority, out var majority)) { continue; }
            if (model.Terms.Is(majority.Tokens.End, ShareRole.Outright)) { return new TokenRange(i, majority.Tokens.End + 1); }
            if (model.Terms.Is(i - 1, ShareRole.Outright)) { return new TokenRange(i - 1, majority.Tokens.End); }
        }
        return null;
    }

    /// <summary>«المجلس المؤلف من 110 مقاعد», "the 110-seat assembly", "there are 110 seats in parliament".</summary>
    private static bool IsHouse(SemanticModel model, Sentence place, FigureMention figure) =>
        WholeMark.Is(model, place, figure)
            || model.Terms.AnyIn(new TokenRange(Math.Max(place.Tokens.First, figure.Tokens.First - MostWordsToHouse), figure.Tokens.First), StoryRole.HouseLead)
            || model.Terms.AnyIn(new TokenRange(figure.Tokens.End, Math.Min(place.Tokens.End, figure.Tokens.End + 2)), WordRole.CountedBy);
}
