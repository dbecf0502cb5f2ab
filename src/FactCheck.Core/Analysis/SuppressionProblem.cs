namespace FactCheck.Analysis;

/// <summary>Why a comment cannot be understood.</summary>
public enum SuppressionProblem
{
    /// <summary>The word behind factcheck is none of ignore, ignore-line, ignore-file.</summary>
    UnknownWord,

    /// <summary>It names no rule.</summary>
    NoRule,

    /// <summary>It gives no reason.</summary>
    NoReason,

    /// <summary>The day behind until: is no date.</summary>
    BadDate,
}
