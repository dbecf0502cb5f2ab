using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Workspace.Corpus;

/// <summary>
/// Holds the claims of one subject against each other. Each is compared with the nearest earlier one of every other value, so that a thousand articles
/// that agree cost a thousand comparisons; it is reported in the articles of the side that fewer take, or in the later one.
/// </summary>
internal sealed class ClaimClashes(IReadOnlyList<SurveyedArticle> articles, KnowledgeBase knowledge)
{
    private const int MostValues = 16;
    private const int DaysBetweenDatesOfOneEvent = 10;
    private const int DaysBetweenFigures = 1;
    private const int DaysOfOneMatter = 366;

    private readonly OfficeChanges _changes = new(knowledge);

    /// <summary>Adds what clashes in a group of claims of one subject.</summary>
    public void AddTo(ImmutableArray<CorpusFinding>.Builder findings, ClaimKind kind, List<IndexedClaim> group)
    {
        if (group.Count < 2) { return; }
        group.Sort(InOrder);
        var pairs = new Dictionary<(string, string), List<(IndexedClaim Earlier, IndexedClaim Later)>>();
        var last = new List<IndexedClaim>();
        foreach (var claim in group)
        {
            foreach (var other in last)
            {
                if (other.Value == claim.Value || other.Article == claim.Article || !Clash(kind, other, claim)) { continue; }
                var key = string.CompareOrdinal(other.Value, claim.Value) < 0 ? (other.Value, claim.Value) : (claim.Value, other.Value);
                if (!pairs.TryGetValue(key, out var list)) { pairs[key] = list = []; }
                list.Add((other, claim));
            }
            last.RemoveAll(l => l.Value == claim.Value);
            last.Add(claim);
            if (last.Count > MostValues) { last.RemoveAt(0); }
        }
        var reported = new HashSet<int>();
        foreach (var (values, list) in pairs.OrderBy(p => p.Key.Item1, StringComparer.Ordinal).ThenBy(p => p.Key.Item2, StringComparer.Ordinal))
        {
            foreach (var (here, there) in Sides(kind, values, list))
            {
                if (reported.Add(here.Article))
                {
                    findings.Add(new CorpusFinding(here.Article, (article, _) => MentionOf(kind, article, here, there)));
                }
            }
        }
    }

    private int InOrder(IndexedClaim a, IndexedClaim b)
    {
        var order = (a.Days?.First ?? DateOnly.MinValue).CompareTo(b.Days?.First ?? DateOnly.MinValue);
        if (order == 0) { order = a.Article.CompareTo(b.Article); }
        return order == 0 ? a.Place.Span.CompareTo(b.Place.Span) : order;
    }

    private bool Clash(ClaimKind kind, IndexedClaim a, IndexedClaim b) => kind switch
    {
        ClaimKind.Office => a.Days is { } first && b.Days is { } second && !_changes.MayLieBetween(a.Subject, first, second),
        ClaimKind.Event => a.Days is { } first && b.Days is { } second && !first.Meets(second) && Gap(first, second) <= DaysBetweenDatesOfOneEvent
            && !IsOneEdition(a.Subject, first, second),
        ClaimKind.Figure => a.Days is { } first && b.Days is { } second && Spread(first, second) <= DaysBetweenFigures && a.Figure is { } x
            && b.Figure is { } y && !x.Meets(y) && !HasGrown(a, b),
        ClaimKind.Phase => a.Days is null || b.Days is null || Spread(a.Days.Value, b.Days.Value) <= DaysOfOneMatter && !HasProgressed(a, b),
        _ => false,
    };

    /// <summary>The claims to report and what each stands against: those that facts contradict, else those of fewer articles, else the later ones.</summary>
    private IEnumerable<(IndexedClaim Here, IndexedClaim There)> Sides(ClaimKind kind, (string First, string Second) values,
        List<(IndexedClaim Earlier, IndexedClaim Later)> pairs)
    {
        var firsts = pairs.Select(p => p.Earlier.Value == values.First ? p.Earlier : p.Later).Select(c => c.Article).Distinct().Count();
        var seconds = pairs.Select(p => p.Earlier.Value == values.Second ? p.Earlier : p.Later).Select(c => c.Article).Distinct().Count();
        foreach (var (earlier, later) in pairs)
        {
            var laterIsHere = firsts == seconds
                ? IsLater(later, earlier) ?? later.Article > earlier.Article
                : (later.Value == values.First) == (firsts < seconds);
            if (WrongOf(kind, earlier, later) is { } wrong) { laterIsHere = wrong == later; }
            var (here, there) = laterIsHere ? (later, earlier) : (earlier, later);
            if (!articles[here.Article].IsReported) { (here, there) = (there, here); }
            if (articles[here.Article].IsReported) { yield return (here, there); }
        }
    }

    private IndexedClaim? WrongOf(ClaimKind kind, IndexedClaim a, IndexedClaim b)
    {
        if (kind != ClaimKind.Office) { return null; }
        var (first, second) = (_changes.IsHolder(a.Subject, a.Value, a.Days!.Value), _changes.IsHolder(b.Subject, b.Value, b.Days!.Value));
        return first == Kleene.True && second == Kleene.False ? b : first == Kleene.False && second == Kleene.True ? a : null;
    }

    private CrossMention? MentionOf(ClaimKind kind, Article article, IndexedClaim here, IndexedClaim there)
    {
        var span = here.Place.Span;
        if (span.End > article.Source.Length) { return null; }
        var tokens = new TokenRange(article.Tokens.IndexFrom(article.Words.FromSource(span.Start)),
            article.Tokens.IndexFrom(article.Words.FromSource(span.End)));
        if (article.BlockOf(tokens.First) is not { } block || !block.Span.Contains(span)) { return null; }
        return new CrossMention(KindOf(kind), tokens, span, there.Place with { Path = articles[there.Article].Shown })
        {
            Subject = kind is ClaimKind.Office or ClaimKind.Event ? Known(here.Subject) : null,
            Here = kind == ClaimKind.Office ? Known(here.Value) : null,
            Other = kind == ClaimKind.Office ? Known(there.Value) : null,
            Days = here.Days is { } days ? DateSet.Of(days) : DateSet.Unknown,
            OtherDays = there.Days is { } otherDays ? DateSet.Of(otherDays) : DateSet.Unknown,
            Figure = here.Figure,
            OtherFigure = there.Figure,
            Before = here.Before,
            OtherBefore = there.Before,
            IsLater = IsLater(here, there),
        };
    }

    private EntitySet? Known(string id) => knowledge.Find(id) is { } entity ? EntitySet.Of(entity) : null;

    private static MentionKind KindOf(ClaimKind kind) => kind switch
    {
        ClaimKind.Office => MentionKind.OfficeClash,
        ClaimKind.Event => MentionKind.EventClash,
        ClaimKind.Figure => MentionKind.FigureClash,
        _ => MentionKind.PhaseClash,
    };

    /// <summary>Whether the article of one claim was published after that of another; nothing without both days or on one day.</summary>
    private bool? IsLater(IndexedClaim claim, IndexedClaim other) =>
        articles[claim.Article].Published is { } mine && articles[other.Article].Published is { } theirs && mine != theirs ? mine > theirs : null;

    /// <summary>The larger figure stands in the later article: a toll that rose.</summary>
    private bool HasGrown(IndexedClaim a, IndexedClaim b) =>
        IsLater(a, b) is { } later && (later ? a.Figure!.Value.Min > b.Figure!.Value.Max : b.Figure!.Value.Min > a.Figure!.Value.Max);

    /// <summary>The article that says it is being finished is the later one.</summary>
    private bool HasProgressed(IndexedClaim a, IndexedClaim b)
    {
        var finishing = a.Value == "finishing" ? a : b;
        return IsLater(finishing, finishing == a ? b : a) == true;
    }

    /// <summary>Both dates lie in one known edition, which may last several days.</summary>
    private bool IsOneEdition(string id, DateRange first, DateRange second) =>
        knowledge.Find<KnownEvent>(id) is { } known && known.Editions.Any(e => e.Days.Meets(first) && e.Days.Meets(second));

    private static int Gap(DateRange a, DateRange b) => Math.Max(a.First.DayNumber, b.First.DayNumber) - Math.Min(a.Last.DayNumber, b.Last.DayNumber);

    private static int Spread(DateRange a, DateRange b) =>
        Math.Max(a.Last.DayNumber, b.Last.DayNumber) - Math.Min(a.First.DayNumber, b.First.DayNumber);
}
