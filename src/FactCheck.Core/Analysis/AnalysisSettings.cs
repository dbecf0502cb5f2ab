using FactCheck.Diagnostics;

namespace FactCheck.Analysis;

/// <summary>What a configuration says of the analysis of one article.</summary>
public sealed record AnalysisSettings
{
    /// <summary>Nothing is configured.</summary>
    public static AnalysisSettings Standard { get; } = new();

    /// <summary>The severity of a rule's findings for the severity that the rule gave; none when the rule is off.</summary>
    public Func<DiagnosticDescriptor, DiagnosticSeverity, DiagnosticSeverity?>? Severity { get; init; }

    /// <summary>How the house writes.</summary>
    public HouseStyle Style { get; init; } = HouseStyle.None;

    /// <summary>True when rules that report one place for all of a kind report each: what is mended is mended everywhere.</summary>
    public bool EveryPlace { get; init; }

    /// <summary>The time that an article of a megabyte may take.</summary>
    public TimeSpan ArticleTime { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The time that one rule may take on a megabyte.</summary>
    public TimeSpan RuleTime { get; init; } = TimeSpan.FromMilliseconds(100);
}
