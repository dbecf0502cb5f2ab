using System.Collections.Immutable;
using FactCheck.Analysis;
using FactCheck.Diagnostics;
using FactCheck.Knowledge;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Rules.Binding;

/// <summary>What every rule may ask while it judges one article.</summary>
public sealed class RuleScope(AnalysisContext context, DateOnly today)
{
    private readonly List<CitedFact> _citations = [];
    private DateSet? _written;
    private IReadOnlyList<object>? _monthSystems;
    private readonly Dictionary<object, object> _once = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);
    private Mention[]? _quoted;
    private long _work;

    /// <summary>The article's context.</summary>
    public AnalysisContext Context { get; } = context;

    /// <summary>What is known of the world.</summary>
    public KnowledgeBase Knowledge => Model.Knowledge;

    /// <summary>The day of publication; without it the days from the last dated thing in the article to today; unknown without any.</summary>
    public DateSet Written => _written ??= UpToToday(WritingDay.Of(Model, Context.CancellationToken));

    /// <summary>The systems that name most months of the article.</summary>
    public IReadOnlyList<object> MonthSystems => _monthSystems ??= ArticleFacts.MonthSystemsOf(this);

    /// <summary>The facts that were asked for since <see cref="ForgetCitations"/>, each once.</summary>
    public ImmutableArray<CitedFact> Citations => [.. _citations.Distinct().OrderBy(c => c.Id, StringComparer.Ordinal)];

    /// <summary>What the article says.</summary>
    public SemanticModel Model => Context.Model;

    /// <summary>The article.</summary>
    public Article Article => Context.Article;

    /// <summary>The day of the run.</summary>
    public DateOnly Today { get; } = today;

    /// <summary>Counts one thing that a quantifier went through.</summary>
    public void CountWork() => _work++;

    /// <summary>The work counted since this was last asked.</summary>
    public long TakeWork()
    {
        var work = _work;
        _work = 0;
        return work;
    }

    /// <summary>Begins a new verdict.</summary>
    public void ForgetCitations() => _citations.Clear();

    /// <summary>Notes that the verdict rests on a fact about <paramref name="id"/>.</summary>
    public void Cite(string id, Provenance provenance) =>
        _citations.Add(new CitedFact(id, provenance.Pack, provenance.Source, provenance.Checked, ArticleFacts.NameOf(provenance.Certainty)));

    /// <summary>What is worked out once for an article: what <paramref name="make"/> gave when <paramref name="key"/> first asked.</summary>
    public T Once<T>(object key, Func<T> make)
        where T : class
    {
        if (!_once.TryGetValue(key, out var value)) { _once[key] = value = make(); }
        return (T)value;
    }

    /// <summary>A text as it is compared; rules ask for the same ones over and over.</summary>
    internal string KeyOf(string text)
    {
        if (!_keys.TryGetValue(text, out var key)) { _keys[text] = key = FoldedComparison.Key(text); }
        return key;
    }

    /// <summary>The source characters of a span.</summary>
    public string TextOf(TextSpan span) => Article.Source.Slice(span);

    /// <summary>True when a span lies inside a quotation of the article.</summary>
    public bool IsQuoted(TextSpan span)
    {
        _quoted ??= [.. Outermost(Model.Mentions(MentionKind.Quotation, Context.CancellationToken))];
        var (low, high) = (0, _quoted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_quoted[middle].Span.Start <= span.Start) { low = middle + 1; } else { high = middle; }
        }
        return low > 0 && _quoted[low - 1].Span.Contains(span) && _quoted[low - 1].Span != span;
    }

    /// <summary>The mentions that lie in no other one, in order.</summary>
    private static IEnumerable<Mention> Outermost(IEnumerable<Mention> mentions)
    {
        var end = -1;
        foreach (var mention in mentions.OrderBy(m => m.Span.Start).ThenByDescending(m => m.Span.End))
        {
            if (mention.Span.End <= end) { continue; }
            end = mention.Span.End;
            yield return mention;
        }
    }

    /// <summary>Nothing was written after today.</summary>
    private DateSet UpToToday(DateSet days)
    {
        var past = ImmutableArray.CreateBuilder<DateRange>(days.Alternatives.Length);
        foreach (var range in days.Alternatives)
        {
            if (range.First <= Today) { past.Add(range.Last > Today ? range with { Last = Today } : range); }
        }
        return new DateSet(past.ToImmutable());
    }
}
