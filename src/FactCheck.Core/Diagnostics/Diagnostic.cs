using System.Collections.Immutable;
using FactCheck.Text;

namespace FactCheck.Diagnostics;

/// <summary>Something that a rule found in an article.</summary>
public sealed record Diagnostic(DiagnosticDescriptor Descriptor, DiagnosticSeverity Severity, TextSpan Span, LocalizedText Message)
{
    /// <summary>The rule's id.</summary>
    public string Id => Descriptor.Id;

    /// <summary>The other places that the finding stands on, in the order that the rule names them.</summary>
    public ImmutableArray<RelatedLocation> Related { get; init; } = [];

    /// <summary>The facts that the verdict rests on, each once.</summary>
    public ImmutableArray<CitedFact> Facts { get; init; } = [];

    /// <summary>What would mend it, if the rule knows.</summary>
    public Fix? Fix { get; init; }

    /// <summary>What the finding is known by when lines move and files are renamed; empty until an analysis is done. It is worked out when it is first asked for: most reports do without.</summary>
    public string Fingerprint { get => field ??= Identify?.Invoke(this) ?? ""; init; }

    /// <summary>Works out the fingerprint.</summary>
    internal Func<Diagnostic, string>? Identify { get; init; }

    /// <summary>The order of reports: by offset, then by rule, then the shorter first.</summary>
    public static int InReportOrder(Diagnostic a, Diagnostic b)
    {
        var order = a.Span.Start.CompareTo(b.Span.Start);
        if (order == 0) { order = string.CompareOrdinal(a.Id, b.Id); }
        return order == 0 ? a.Span.Length.CompareTo(b.Span.Length) : order;
    }
}
