using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>Finds two ends of one stretch that stand side by side: «من 3 إلى 5 أيار», «بين 20 ماي و4 جوان», "from 20 to 30 percent". Anything between the ends but the joining word ends the search.</summary>
public sealed class RangeFinder : MentionFinder
{
    private static readonly ImmutableArray<MentionKind> Figures = [MentionKind.Number, MentionKind.Percent, MentionKind.Money, MentionKind.Quantity];

    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Range];

    /// <inheritdoc/>
    public override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        var dates = model.Mentions(MentionKind.Date, cancellationToken);
        foreach (var mention in dates)
        {
            if (mention is DateMention { WrittenEnd: { } last, Written: var first } date && Inside(date, first, last) is { } range) { found.Add(range); }
        }
        AddPairs(model, dates, found);
        var figures = Figures.SelectMany(k => model.Mentions(k, cancellationToken)).OrderBy(m => m.Span.Start).ToImmutableArray();
        AddPairs(model, figures, found);
    }

    private static RangeMention? Inside(DateMention date, Values.CalendarDate first, Values.CalendarDate last)
    {
        if (last.Year is null != first.Year is null || last.ToRange() is not { } end || first.ToRange() is not { } start) { return null; }
        var from = new DateMention(date.Tokens, date.Span, first) { Days = Values.DateSet.Of(start) };
        var to = new DateMention(date.Tokens, date.Span, last) { Days = Values.DateSet.Of(end) };
        return new RangeMention(date.Tokens, date.Span, from, to);
    }

    private static void AddPairs(SemanticModel model, ImmutableArray<Mention> mentions, List<Mention> found)
    {
        for (var i = 0; i + 1 < mentions.Length; i++)
        {
            var (from, to) = (mentions[i], mentions[i + 1]);
            if (!AreEnds(model, from, to) || !AreAlike(from, to)) { continue; }
            var range = new TokenRange(from.Tokens.First, to.Tokens.End);
            found.Add(new RangeMention(range, from.Span.Union(to.Span), from, to));
        }
    }

    private static bool AreEnds(SemanticModel model, Mention from, Mention to)
    {
        var (terms, tokens) = (model.Terms, model.Article.Tokens);
        var (joint, first) = (from.Tokens.End, from.Tokens.First);
        if (to.Tokens.First > joint + 1) { return false; }
        var hasAnd = Leads(model, to, WordRole.And) || (to.Tokens.First == joint + 1 && terms.Is(joint, WordRole.And));
        var hasTo = to.Tokens.First == joint + 1 && (terms.Is(joint, WordRole.To) || (tokens.FirstChar(joint) is '-' or '–' && tokens[joint].Length == 1));
        return hasTo && EndsBefore(model, first, WordRole.From) || hasAnd && EndsBefore(model, first, WordRole.Between) || (hasTo && EndsBefore(model, first, WordRole.Between));
    }

    /// <summary>A particle on the mention's first word: «و20», where و stands apart from digits as a token of its own.</summary>
    private static bool Leads(SemanticModel model, Mention mention, WordRole role)
    {
        var tokens = model.Article.Tokens;
        if (role != WordRole.And || mention.Tokens.First == 0) { return false; }
        var start = tokens.SpanOf(mention.Tokens.First).Start;
        return mention.Span.Start == start + 1 && tokens.FirstChar(mention.Tokens.First) is 'و';
    }

    private static bool EndsBefore(SemanticModel model, int token, WordRole role)
    {
        for (var i = token - 2; i < token; i++)
        {
            if (i >= 0 && model.Terms.Is(i, role, out var hit) && hit.Tokens.End == token) { return true; }
        }
        return false;
    }

    private static bool AreAlike(Mention from, Mention to) => (from, to) switch
    {
        (DateMention a, DateMention b) => !a.IsRelative && !b.IsRelative && a.Written.Month is null == b.Written.Month is null,
        (FigureMention a, FigureMention b) => a.Role == FigureRole.Plain && b.Role == FigureRole.Plain && !a.IsApproximate && !b.IsApproximate
            && (a.Unit == b.Unit && a.Kind == b.Kind || a.Kind == MentionKind.Number),
        _ => false,
    };
}
