using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads a share of which the next sentence tells the two counts: "Nine of ten pupils passed the exam, the head said. Of the 80 pupils who sat it, 56 passed."</summary>
internal static class ShareFirst
{
    private const int ShortestWord = 4;
    private const int FewestShared = 2;

    /// <param name="above">The figures of the last sentence before that has any.</param>
    public static ShareMention? TryRead(SemanticModel model, Sentence counts, FigureMention first, FigureMention second,
        ReadOnlySpan<FigureMention> above)
    {
        if (counts.Index == 0 || model.Article.Sentences[counts.Index - 1] is not { Block.Kind: not BlockKind.Title } sentence
            || sentence.Block != counts.Block) { return null; }
        if (!above.IsEmpty && !sentence.Tokens.Contains(above[0].Tokens)) { above = []; }
        if (ShareIn(model, sentence, above) is not { } share
            || SharePair.TryRead(model, counts, first, second) is not var (part, whole)) { return null; }
        if (TellsOther(model, sentence) || TellsOther(model, counts) || !TellOneThing(model, sentence, share.Figure, counts)) { return null; }
        return ShareMention.Of(part, whole, share.Figure, share.Said);
    }

    private static ShareWord? ShareIn(SemanticModel model, Sentence sentence, ReadOnlySpan<FigureMention> figures) => figures switch
    {
        [] => ShareWord.OnlyIn(model, sentence.Tokens),
        [{ Kind.Name: "percent", Unit: "%" } percent] => new ShareWord(percent, OneInSoMany.Said(percent), IsMost: false, IsWord: false),
        [var few, var many] when OneInSoMany.OutOf(model, few, many) is { } joined => new ShareWord(joined, OneInSoMany.Said(joined), IsMost: false,
            IsWord: false),
        _ => null,
    };

    private static bool TellsOther(SemanticModel model, Sentence sentence) =>
        model.Terms.AnyIn(sentence.Tokens, WordRole.Rise, WordRole.Fall, WordRole.HadBeen, WordRole.TimeBefore, WordRole.OfWhich);

    /// <summary>Of what the share is of, and what they do: two words of the first sentence stand in the second, one of them just behind the share.</summary>
    private static bool TellOneThing(SemanticModel model, Sentence sentence, FigureMention share, Sentence counts)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        for (var i = counts.Tokens.First; i < counts.Tokens.End; i++)
        {
            if (IsContent(model, i)) { keys.Add(NounKey.At(model, i)); }
        }
        var (shared, isOfIt) = (0, false);
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (!IsContent(model, i) || !keys.Remove(NounKey.At(model, i))) { continue; }
            shared++;
            isOfIt |= i >= share.Tokens.First && i <= share.Tokens.End + 2;
        }
        return isOfIt && shared >= FewestShared;
    }

    private static bool IsContent(SemanticModel model, int token) =>
        model.Article.Tokens[token] is { Kind: TokenKind.Word, Length: >= ShortestWord } && !model.Terms.Is<NumeralTerm>(token, out _, out _)
            && !model.Terms.Is(token, WordRole.Saying) && !model.Terms.Is(token, WordRole.Relative);
}
