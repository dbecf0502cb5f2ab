namespace FactCheck.Diagnostics;

/// <summary>How sure a rule is, and what an editor must do; later is graver.</summary>
public enum DiagnosticSeverity
{
    /// <summary>For information; no action is expected.</summary>
    Info,

    /// <summary>Worth a look.</summary>
    Hint,

    /// <summary>Probably wrong: acknowledge it.</summary>
    Warning,

    /// <summary>Cannot be right: correct it before publishing.</summary>
    Error,
}
