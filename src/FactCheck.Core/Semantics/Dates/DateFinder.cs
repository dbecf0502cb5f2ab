using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Syntax;
using FactCheck.Text;

namespace FactCheck.Semantics;

/// <summary>Finds dates: written out, in figures, years alone, and those told by their distance from publication.</summary>
public sealed class DateFinder : MentionFinder
{
    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Date];

    /// <inheritdoc/>
    public override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        var article = model.Article;
        var drafts = new List<DateDraft>();
        foreach (var sentence in article.Sentences)
        {
            if (!sentence.Block.IsProse) { continue; }
            cancellationToken.ThrowIfCancellationRequested();
            var walk = new TokenWalk(article.Tokens, model.Terms, sentence.Tokens, sentence.Block.Language);
            drafts.Clear();
            Read(walk, article.Metadata.Published, drafts);
            DateNeighbours.CarryYears(walk, drafts);
            foreach (var draft in drafts) { found.Add(ToMention(draft, article)); }
        }
    }

    private static void Read(in TokenWalk walk, DateOnly? published, List<DateDraft> drafts)
    {
        for (var i = walk.Range.First; i < walk.Range.End; i++)
        {
            if (!walk.IsNumber(i) && !walk.Terms.Any(i)) { continue; }
            if (TryRead(walk, i, published) is not { } draft) { continue; }
            drafts.Add(draft);
            i = draft.End - 1;
        }
    }

    private static DateDraft? TryRead(in TokenWalk walk, int at, DateOnly? published)
    {
        var draft = new DateDraft();
        if (WeekdayReader.TryRead(walk, at, draft, out var next))
        {
            var front = draft.FrontLength;
            if (TryBare(walk, next, draft))
            {
                (draft.First, draft.FrontLength) = (at, front);
                return draft;
            }
            return WeekdayReader.TryAlone(walk, at, published) ?? RelativeDateReader.TryRead(walk, at, published);
        }
        return TryBare(walk, at, draft) ? draft : RelativeDateReader.TryRead(walk, at, published);
    }

    /// <summary>A date without its weekday.</summary>
    private static bool TryBare(in TokenWalk walk, int at, DateDraft draft)
    {
        if (walk.IsNumber(at) && NumericDateReader.TryRead(walk, at, draft)) { return true; }
        draft.Forget();
        if (WrittenDateReader.TryRead(walk, at, draft)) { return true; }
        draft.Forget();
        return YearReader.TryRead(walk, at, draft);
    }

    private static DateMention ToMention(DateDraft draft, Article article)
    {
        var tokens = article.Tokens;
        var days = DateResolver.Resolve(draft, article.Metadata.Published);
        var start = tokens[draft.First].Start + draft.FrontLength;
        var range = new TokenRange(draft.First, draft.End);
        var end = draft.WrittenEnd;
        return new DateMention(range, tokens.Text.ToSource(start, tokens[draft.End - 1].End - start), draft.Written)
        {
            WrittenEnd = end,
            Days = days,
            Weekday = draft.Weekday,
            WeekdaySpan = SpanOf(tokens, draft.WeekdayTokens),
            Months = [.. draft.Months.Select(m => new MonthName(m.Span, m.Term.Month, m.Term.Systems))],
            Anchor = draft.Anchor,
            AnchorSpan = SpanOf(tokens, draft.AnchorTokens),
            IsRelative = draft.Relative is not null,
            Edtf = draft.Edtf ?? (end is { } last ? draft.Written.ToEdtf() + "/" + last.ToEdtf() : draft.Written.ToEdtf()),
        };
    }

    private static TextSpan SpanOf(TokenList tokens, TokenRange range) => range.Count == 0 ? default : tokens.SpanOf(range.First, range.End);
}
