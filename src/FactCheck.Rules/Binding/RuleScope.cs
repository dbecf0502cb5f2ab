using FactCheck.Analysis;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Text;

namespace FactCheck.Rules.Binding;

/// <summary>What every rule may ask while it judges one article.</summary>
public sealed class RuleScope(AnalysisContext context, DateOnly today)
{
    private long _work;

    /// <summary>The article's context.</summary>
    public AnalysisContext Context { get; } = context;

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

    /// <summary>The source characters of a span.</summary>
    public string TextOf(TextSpan span) => Article.Source.Slice(span);

    /// <summary>True when a span lies inside a quotation of the article.</summary>
    public bool IsQuoted(TextSpan span)
    {
        foreach (var quotation in Model.Mentions(MentionKind.Quotation, Context.CancellationToken))
        {
            if (quotation.Span.Start > span.Start) { return false; }
            if (quotation.Span.Contains(span) && quotation.Span != span) { return true; }
        }
        return false;
    }
}
