using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Holds the strength of an earthquake in the headline against the only one of the first sentences: «زلزال بقوة 6.4 درجة» above «بلغت قوته 5.4 درجة», "Magnitude 6.4 quake" above "a 5.4-magnitude quake".</summary>
internal static class HeadlineMagnitude
{
    private const int SentencesOfLead = 2;
    private const int SentencesOfText = 5;
    private const int MostWordsToWord = 2;
    private const decimal Strongest = 10;

    public static ConflictMention? TryRead(SemanticModel model, FigureMention[] row)
    {
        if (model.Article.Sentences is not [{ Block.Kind: BlockKind.Title } title, { Block.Kind: not BlockKind.Title }, ..]
            || !model.Terms.AnyIn(title.Tokens, ConflictRole.Magnitude)) { return null; }
        FigureMention? told = null, other = null;
        foreach (var figure in row)
        {
            if (model.Article.SentenceOf(figure.Tokens.First) is not { } sentence || sentence.Index > SentencesOfText) { break; }
            if (sentence.Index > 0 && told is not null && figure.Written == told.Written) { return null; }
            if (figure is not { Decimals: 1, Scale: 1, Written: < Strongest } || !IsMagnitude(model, sentence, figure)) { continue; }
            if (sentence == title ? told is not null : other is not null && other.Written != figure.Written) { return null; }
            if (sentence == title) { told = figure; }
            else { other ??= figure; }
        }
        return told is { IsApproximate: false } && other is { IsApproximate: false } && told.Written != other.Written
            && model.Article.SentenceOf(other.Tokens.First)!.Index <= SentencesOfLead
            ? new ConflictMention(told.Tokens, told.Span, told, other, ConflictPlace.Headline)
            : null;
    }

    private static bool IsMagnitude(SemanticModel model, Sentence sentence, FigureMention figure)
    {
        for (var i = Math.Max(sentence.Tokens.First,
            figure.Tokens.First - MostWordsToWord); i < Math.Min(sentence.Tokens.End, figure.Tokens.End + MostWordsToWord); i++)
        {
            if (model.Terms.Is(i, ConflictRole.Magnitude)) { return true; }
        }
        return false;
    }
}
