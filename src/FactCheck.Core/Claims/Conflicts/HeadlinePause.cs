using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Holds the years that the headline says something was closed against the year since when the text says it was: "reopens after 12-year closure" above "dark since 2017".</summary>
internal static class HeadlinePause
{
    private const int SentencesOfLead = 2;
    private const int MostWordsToSince = 5;
    private const int FewestYears = 3;

    public static ConflictMention? TryRead(SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.Article.Sentences is not [{ Block.Kind: BlockKind.Title } title, ..] || model.Article.Metadata.Published is not { } published
            || Word(model, title.Tokens) is null) { return null; }
        if (model.MentionsIn(MentionKind.Duration, title.Tokens, cancellationToken)
            .Cast<FigureMention>()
            .ToArray() is not [
            {
                IsApproximate: false, Length: { Parts: [{ Unit: DurationUnit.Year }] },
                Written: >= FewestYears
            } length]) { return null; }
        for (var i = 1; i < Math.Min(model.Article.Sentences.Length, SentencesOfLead + 1); i++)
        {
            var sentence = model.Article.Sentences[i];
            if (Word(model, sentence.Tokens) is not { } word
                || model.MentionsIn(MentionKind.Date, sentence.Tokens, cancellationToken).Cast<DateMention>().Where(d => d.HasYear
                && !d.IsRelative).ToArray() is not [{ Days.Hull.First.Year: var year } date]) { continue; }
            // Just behind the word: «المغلق منذ عام 2017», "dark since the summer of 2017".
            if (date.Tokens.First - word is < 1 or > MostWordsToSince || Math.Abs(published.Year - year - length.Written) <= 1
                || !IsSince(model, word, date.Tokens.End)) { return null; }
            return new ConflictMention(length.Tokens, length.Span, length,
                new FigureMention(MentionKind.Number, date.Tokens, date.Span, Interval.Exactly(year)), ConflictPlace.Headline);
        }
        return null;
    }

    private static bool IsSince(SemanticModel model, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (model.Terms.Is(i, WordRole.Lasting) || model.Terms.Is(i, WordRole.In) && model.Article.Tokens[i].Length > 2) { return true; }
        }
        return false;
    }

    private static int? Word(SemanticModel model, TokenRange range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (model.Terms.Is(i, ConflictRole.Pause)) { return i; }
        }
        return null;
    }
}
