using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>Finds one measure of one thing that is told twice: «افتُتح الجسر بطول 1.8 كيلومتر … الجسر، البالغ طوله 2.4 كيلومتر».</summary>
internal static class MeasureConflict
{
    private const int MostWordsToDimension = 3;
    private const int MostWordsToThing = 9;
    private const int MostSentencesBack = 4;

    public static void AddTo(List<Mention> found, SemanticModel model, CancellationToken cancellationToken)
    {
        var measured = new List<(FigureMention Figure, string Dimension, int Word)>();
        foreach (var figure in model.Mentions(MentionKind.Quantity, cancellationToken).Cast<FigureMention>())
        {
            if (figure is { IsCount: false, Unit: { } unit, IsApproximate: false } && DimensionOf(model, figure) is var (dimension, word))
            {
                measured.Add((figure, unit + dimension, word));
            }
        }
        for (var i = 1; i < measured.Count; i++)
        {
            var (second, dimension, word) = measured[i];
            if (ThingOf(model, word) is not { } thing || model.Article.SentenceOf(second.Tokens.First) is not { } sentence) { continue; }
            var before = measured.Take(i).Where(m => m.Dimension == dimension && model.Article.SentenceOf(m.Figure.Tokens.First) is { } own
                && own != sentence && sentence.Index - own.Index <= MostSentencesBack
                && Names(model, m.Word, own.Tokens.First, thing)).Take(2).ToArray();
            if (before is [var (first, _, _)] && !FigureRow.Rounded(first).Meets(FigureRow.Rounded(second)))
            {
                found.Add(new ConflictMention(second.Tokens, second.Span, first, second, ConflictPlace.Text));
            }
        }
    }

    /// <summary>«بطول», «طوله», «البالغ طولها»: the word of what is measured, without its particle and owner.</summary>
    private static (string Dimension, int Word)? DimensionOf(SemanticModel model, FigureMention figure)
    {
        for (var i = figure.Tokens.First - 1; i >= Math.Max(0, figure.Tokens.First - MostWordsToDimension); i--)
        {
            if (!model.Terms.Is(i, ConflictRole.Dimension)) { continue; }
            return (model.Article.LanguageOf(i).BareNoun(model.Article.Tokens.CharsOf(i)), i);
        }
        return null;
    }

    /// <summary>The definite noun just before «طوله»: «الجسر، البالغ طوله».</summary>
    private static int? ThingOf(SemanticModel model, int word)
    {
        var at = word - 1;
        if (at >= 0 && model.Terms.Is(at, WordRole.Numbering)) { at--; }
        if (Statement.IsComma(model, at)) { at--; }
        return at >= 0 && at < word - 1 && model.Article.SentenceOf(at) is { } sentence && sentence.Tokens.Contains(word)
            && sentence.Block.Language.StartsDefinite(model.Article.Tokens.CharsOf(at)) && NounKey.At(model, at).Length >= 3
            ? at
            : null;
    }

    private static bool Names(SemanticModel model, int word, int first, int thing)
    {
        for (var i = Math.Max(first, word - MostWordsToThing); i < word; i++)
        {
            if (NounKey.AreOne(model, i, thing)) { return true; }
        }
        return false;
    }
}
