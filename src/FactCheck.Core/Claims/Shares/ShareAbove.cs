using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads the share that the headline tells of what the first sentence counts: "Half of bridges unsafe" above "30 of the 120 bridges", "Majority of voters oppose plan" above "In a poll of 1,000 voters, 430 …".</summary>
internal static class ShareAbove
{
    private const int MostWordsToNoun = 3;
    private const int SentencesOfText = 3;

    /// <param name="above">The figures of the headline.</param>
    /// <param name="below">Those of the text.</param>
    public static ShareMention? TryRead(SemanticModel model, Sentence sentence, FigureMention first, FigureMention second,
        ReadOnlySpan<FigureMention> above, ReadOnlySpan<FigureMention> below)
    {
        return SharePair.TryRead(model, sentence, first, second) is var (part, whole) ? Of(model, sentence, part, whole, above, below) : null;
    }

    /// <summary>The share that the headline tells of a part and a whole of the first sentence.</summary>
    public static ShareMention? Of(SemanticModel model, Sentence sentence, FigureMention part, FigureMention whole, ReadOnlySpan<FigureMention> above,
        ReadOnlySpan<FigureMention> below)
    {
        if (model.Article.Sentences[0] is not { Block.Kind: BlockKind.Title } title || ShareIn(model, title, above) is not { } share) { return null; }
        if (model.Terms.AnyIn(title.Tokens, WordRole.Denying)
            || model.Terms.AnyIn(title.Tokens with { End = Math.Min(title.Tokens.End, share.Figure.Tokens.End + MostWordsToNoun - 2) }, WordRole.Rise,
            WordRole.Fall)
            || !AreOfOne(model, title, share, sentence, whole) || TellsIt(model, share, below)) { return null; }
        return ShareMention.Of(part, whole, share.Figure, share.Said);
    }

    private static ShareWord? ShareIn(SemanticModel model, Sentence title, ReadOnlySpan<FigureMention> figures) => figures switch
    {
        [] => ShareWord.OnlyIn(model, title.Tokens),
        [{ Kind.Name: "percent", Unit: "%" } percent] => new ShareWord(percent, OneInSoMany.Said(percent), IsMost: false, IsWord: false),
        _ => null,
    };

    /// <summary>The noun of the share is counted below, and what both tell of it is one side of a ballot or a word of both.</summary>
    private static bool AreOfOne(SemanticModel model, Sentence title, ShareWord share, Sentence sentence, FigureMention whole)
    {
        var isOfIt = false;
        for (var i = share.Figure.Tokens.First; i < Math.Min(title.Tokens.End, share.Figure.Tokens.End + MostWordsToNoun); i++)
        {
            isOfIt |= IsCounted(model, sentence, i, whole);
        }
        if (!isOfIt) { return false; }
        var (side, other) = (SharePredicate.SideIn(model, title.Tokens), SharePredicate.SideIn(model, sentence.Tokens));
        return side is not null && other is not null
            ? side == other
            : SharePredicate.HaveOne(model, title.Tokens, share.Figure.Tokens, sentence.Tokens)
            || share is { IsWord: true, IsMost: false } && side is null && other is null;
    }

    private static bool IsCounted(SemanticModel model, Sentence sentence, int noun, FigureMention whole)
    {
        if (NounKey.At(model, noun) is not { Length: > 2 } key || model.Terms.Is(noun, WordRole.Of)) { return false; }
        if (model.Terms.Is(noun, WordRole.Person) && NounKey.At(model, whole.Tokens.End) == key) { return true; }
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (NounKey.At(model, i) == key) { return true; }
        }
        return false;
    }

    /// <summary>The text tells the same share, of whatever.</summary>
    private static bool TellsIt(SemanticModel model, ShareWord share, ReadOnlySpan<FigureMention> below)
    {
        foreach (var figure in below)
        {
            // "in all, two in three did"
            if (figure.Kind == MentionKind.Percent && model.Article.SentenceOf(figure.Tokens.First)?.Index <= SentencesOfText
                && OneInSoMany.Said(figure).Meets(share.Said)) { return true; }
        }
        for (var i = 1; i < Math.Min(model.Article.Sentences.Length, SentencesOfText + 1); i++)
        {
            if (ShareWord.OnlyIn(model, model.Article.Sentences[i].Tokens) is { } word && (share.IsMost || !word.IsMost)
                && word.Said.Meets(share.Said)) { return true; }
            foreach (var mention in model.MentionsIn(MentionKind.Percent, model.Article.Sentences[i].Tokens))
            {
                if (mention is FigureMention percent && OneInSoMany.Said(percent).Meets(share.Said)) { return true; }
            }
        }
        return false;
    }
}
