using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Syntax;

namespace FactCheck.Semantics;

/// <summary>
/// Pairs quotation marks by their position rather than their shape, as «و”إيكواس”» asks for: a mark with a word behind it and none before it opens.
/// Marks that point the wrong way or have no partner are mentions of their own.
/// </summary>
public sealed class QuotationFinder : MentionFinder
{
    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Quotation, MentionKind.QuoteMark];

    /// <inheritdoc/>
    public override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        var article = model.Article;
        var pending = new List<PlacedMark>();
        foreach (var block in article.Blocks)
        {
            if (!block.IsProse) { continue; }
            cancellationToken.ThrowIfCancellationRequested();
            var open = new Stack<PlacedMark>();
            var straight = new List<PlacedMark>();
            PlacedMark? inch = null;
            for (var i = block.Tokens.First; i < block.Tokens.End; i++)
            {
                if (straight.Count % 2 == 1 && QuoteMarks.IsInch(article.Tokens, i)) { inch = new PlacedMark(i, '"', QuotePosition.Closing); }
                if (QuoteMarks.FamilyOf(article.Tokens, i) is not { } family) { continue; }
                var mark = new PlacedMark(i, family, QuoteMarks.PositionOf(article, i, block.Tokens));
                if (family == '"') { straight.Add(mark); } else { Take(mark, open, article, found, pending); }
            }
            if (straight.Count % 2 == 1 && inch is not null) { StraightMarks.Close(straight, inch); }
            pending.AddRange(open.Reverse());
            PairInTurn(straight, article.Tokens, found, pending);
        }
        ReportUnpaired(pending, article, found);
    }

    private static void PairInTurn(List<PlacedMark> marks, TokenList tokens, List<Mention> found, List<PlacedMark> pending)
    {
        if (StraightMarks.Lonely(marks) is { } lonely)
        {
            pending.Add(marks[lonely]);
            marks.RemoveAt(lonely);
        }
        for (var i = 0; i + 1 < marks.Count; i += 2)
        {
            // The end of one quotation and the beginning of the next, whose partners are in other paragraphs.
            if (marks[i].Position == QuotePosition.Closing && marks[i + 1].Position == QuotePosition.Opening) { continue; }
            AddPair(marks[i], marks[i + 1], tokens, found);
        }
    }

    private static void Take(PlacedMark mark, Stack<PlacedMark> open, Article article, List<Mention> found, List<PlacedMark> pending)
    {
        var closes = open.TryPeek(out var last) && last.Family == mark.Family && mark.Position != QuotePosition.Opening
            || open.Any(o => o.Family == mark.Family)
            && (mark.Position == QuotePosition.Closing
            || (mark.Position == QuotePosition.Unclear && !QuoteMarks.IsOpeningGlyph(article.Tokens.FirstChar(mark.Token))));
        if (!closes)
        {
            if (mark.Position == QuotePosition.Closing
                || (mark.Position == QuotePosition.Unclear && QuoteMarks.IsClosingGlyph(article.Tokens.FirstChar(mark.Token))))
            {
                pending.Add(mark);
            }
            else { open.Push(mark); }
            return;
        }
        while (open.Peek().Family != mark.Family) { pending.Add(open.Pop()); }
        AddPair(open.Pop(), mark, article.Tokens, found);
    }

    private static void AddPair(PlacedMark first, PlacedMark second, TokenList tokens, List<Mention> found)
    {
        var span = tokens.SpanOf(first.Token, second.Token + 1);
        var inner = Text.TextSpan.FromBounds(tokens.SpanOf(first.Token).End, tokens.SpanOf(second.Token).Start);
        found.Add(new QuotationMention(new TokenRange(first.Token, second.Token + 1), span, inner, tokens.Text.Source.Slice(inner).Trim()));
        var (opening, closing) = (tokens.FirstChar(first.Token), tokens.FirstChar(second.Token));
        if (first.Position == QuotePosition.Opening && QuoteMarks.IsClosingGlyph(opening))
        {
            found.Add(Problem(first, tokens, QuoteMarkProblem.Reversed, QuoteMarks.Mirror(opening)));
        }
        if (second.Position == QuotePosition.Closing && QuoteMarks.IsOpeningGlyph(closing))
        {
            found.Add(Problem(second, tokens, QuoteMarkProblem.Reversed, QuoteMarks.Mirror(closing)));
        }
    }

    /// <summary>A quotation may run over several paragraphs: an opening mark and the next closing one of its family are partners across blocks.</summary>
    private static void ReportUnpaired(List<PlacedMark> pending, Article article, List<Mention> found)
    {
        for (var i = 0; i < pending.Count; i++)
        {
            var mark = pending[i];
            if (mark.Position == QuotePosition.Opening && pending.Skip(i + 1).Any(m => m.Family == mark.Family && m.Position == QuotePosition.Closing)
                || mark.Position == QuotePosition.Closing
                && pending.Take(i).Any(m => m.Family == mark.Family && m.Position == QuotePosition.Opening)) { continue; }
            found.Add(Problem(mark, article.Tokens, QuoteMarkProblem.Unpaired, ""));
        }
    }

    private static QuoteMarkMention Problem(PlacedMark mark, TokenList tokens, QuoteMarkProblem problem, string correct) =>
        new(new TokenRange(mark.Token, mark.Token + 1), tokens.SpanOf(mark.Token), problem, correct);
}
