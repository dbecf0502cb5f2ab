using FactCheck.Claims;
using FactCheck.Diagnostics;
using FactCheck.Semantics;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Workspace.Corpus;

/// <summary>Takes from an article what the index keeps.</summary>
internal static class ArticleRecorder
{
    /// <summary>The record of a model's article.</summary>
    public static ArticleRecord Record(SemanticModel model, byte[] hash, CancellationToken cancellationToken)
    {
        var article = model.Article;
        var head = article.Blocks.FirstOrDefault(b => b.IsProse && b.Tokens.Count > 0);
        return new ArticleRecord
        {
            Hash = hash,
            Published = article.Metadata.Published,
            IsUpdate = article.Metadata.Supersedes is not null,
            Head = head is null ? null : PlaceOf(article.Source, head.Span),
            Sketch = TextSketch.Of(article),
            Lines = [.. LineKeys.Of(article).Select(l => l.Key).Distinct()],
            Words = [.. SpellingKeys.Of(model, cancellationToken).Select(w => w.Key).Distinct()],
            Style = StyleReader.Of(model, cancellationToken),
            Claims = [.. Offices(model, cancellationToken), .. Events(model, cancellationToken), .. Figures(model, cancellationToken),
                .. Phases(model, cancellationToken)],
        };
    }

    private static IEnumerable<IndexedClaim> Offices(SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var tenure in model.Mentions(MentionKind.Tenure, cancellationToken).Cast<TenureMention>())
        {
            if (tenure.IsFormer || tenure.IsElect || tenure.Office.Entities?.Single is not { } office
                || tenure.Person.Entities?.Single is not { } person) { continue; }
            yield return new IndexedClaim(ClaimKind.Office, office.Id, person.Id, PlaceOf(model.Article.Source, tenure.Span))
            {
                Days = tenure.Days.Hull,
                Before = WordBefore(model, tenure),
            };
        }
    }

    private static IEnumerable<IndexedClaim> Events(SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var dated in model.Mentions(MentionKind.EventDate, cancellationToken).Cast<EventDateMention>())
        {
            if (dated.IsDescribed || dated.Event is not { } id || dated.Date.Days.Alternatives is not [var days]) { continue; }
            yield return new IndexedClaim(ClaimKind.Event, id, days.ToString(), PlaceOf(model.Article.Source, dated.Span)) { Days = days };
        }
    }

    private static IEnumerable<IndexedClaim> Figures(SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var claim in model.Mentions(MentionKind.Claim, cancellationToken).Cast<ClaimMention>())
        {
            if (claim.Subject.Length == 0 || DaysOf(model, claim, cancellationToken) is not { } days) { continue; }
            var unit = claim.Figure.Unit ?? claim.Figure.Kind.Name;
            yield return new IndexedClaim(ClaimKind.Figure, claim.Subject + "\u0001" + unit, claim.Figure.Interval.ToString(),
                PlaceOf(model.Article.Source, claim.Span))
            {
                Days = days,
                Figure = claim.Figure.Interval,
            };
        }
    }

    /// <summary>
    /// The days of a claim that may be held against another article's: its own, or that of publication when its sentence names no date. Two accidents of one
    /// day are told apart by their places alone, so a claim without any is kept to its article.
    /// </summary>
    private static DateRange? DaysOf(SemanticModel model, ClaimMention claim, CancellationToken cancellationToken)
    {
        if (model.Article.SentenceOf(claim.Tokens.First) is not { } sentence
            || !model.MentionsIn(MentionKind.Place, sentence.Tokens, cancellationToken).Any()) { return null; }
        if (claim.Days.Hull is { } own) { return own; }
        var isDated = model.MentionsIn(MentionKind.Date, sentence.Tokens, cancellationToken).Any();
        return !isDated && model.Article.Metadata.Published is { } published ? DateRange.Of(published) : null;
    }

    private static IEnumerable<IndexedClaim> Phases(SemanticModel model, CancellationToken cancellationToken)
    {
        var mentions = model.Mentions(MentionKind.Phase, cancellationToken);
        if (mentions.IsEmpty) { yield break; }
        var days = model.Article.Metadata.Published is { } published ? DateRange.Of(published) : default(DateRange?);
        foreach (var phase in mentions.Cast<PhaseMention>())
        {
            yield return new IndexedClaim(ClaimKind.Phase, phase.Subject, phase.Value, PlaceOf(model.Article.Source, phase.Span)) { Days = days };
        }
    }

    private static ArticlePlace PlaceOf(SourceText source, TextSpan span) => ArticlePlace.Of("", source, span);

    private static string WordBefore(SemanticModel model, TenureMention tenure)
    {
        var token = tenure.Tokens.First - 1;
        return token >= 0 && model.Article.SentenceOf(tenure.Tokens.First) is { } sentence && sentence.Tokens.Contains(token)
            ? model.Article.Tokens.CharsOf(token).ToString()
            : "";
    }
}
