using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>
/// Finds a word of order before an event that the sentence, or the one before, dates: «عقدت القمة في 4 أيلول … غداة القمة، في 3 أيلول».
/// The event is one by its noun; its date stands close behind its first mention, the other date beside the word.
/// </summary>
public sealed class SequenceFinder : MentionFinder
{
    private const int MostWordsToDate = 6;
    private const int MostWordsBeside = 3;

    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Sequence];

    /// <inheritdoc/>
    public override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        var dates = model.Mentions(MentionKind.Date, cancellationToken).Cast<DateMention>().Where(d => d is { IsRelative: false, HasYear: true, Days.IsUnknown: false, WrittenEnd: null }).ToArray();
        if (dates.Length < 2) { return; }
        foreach (var sentence in model.Article.Sentences)
        {
            for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
            {
                if (!model.Terms.Is<OrderTerm>(i, out var order, out var hit) || !IsDefinite(model, hit.Tokens.End)) { continue; }
                var noun = hit.Tokens.End + (model.Article.Tokens.CharsOf(hit.Tokens.End) is "the" ? 1 : 0);
                var date = Beside(dates, i, noun);
                if (date is null || EventBefore(model, dates, date, noun, Math.Max(0, sentence.Index - 1)) is not { } of) { continue; }
                var first = Math.Min(of.Tokens.First, date.Tokens.First);
                var last = Math.Max(of.Tokens.End, Math.Max(date.Tokens.End, noun + 1));
                found.Add(new SequenceMention(new TokenRange(first, last), model.Article.Tokens.SpanOf(first, last), of, date, order, model.Article.Tokens.SpanOf(i, noun + 1)));
            }
        }
    }

    private static bool IsDefinite(SemanticModel model, int token) =>
        token < model.Article.Tokens.Count && model.Article.SentenceOf(token) is { } sentence && sentence.Block.Language.StartsDefinite(model.Article.Tokens.CharsOf(token));

    /// <summary>The date just behind the event, or just before the word.</summary>
    private static DateMention? Beside(DateMention[] dates, int word, int noun) =>
        dates.FirstOrDefault(d => d.Tokens.First > noun && d.Tokens.First - noun <= MostWordsBeside)
        ?? dates.LastOrDefault(d => d.Tokens.End <= word && word - d.Tokens.End <= 1);

    /// <summary>The date of the first mention of the event's noun.</summary>
    private static DateMention? EventBefore(SemanticModel model, DateMention[] dates, DateMention other, int noun, int firstSentence)
    {
        for (var i = model.Article.Sentences[firstSentence].Tokens.First; i < noun; i++)
        {
            if (!NounKey.AreOne(model, i, noun)) { continue; }
            return dates.FirstOrDefault(d => d != other && d.Tokens.First > i && d.Tokens.First - i <= MostWordsToDate && d.Tokens.End <= noun);
        }
        return null;
    }
}
