namespace FactCheck.Diagnostics;

/// <summary>What may be done with a fix without asking.</summary>
public enum FixSafety
{
    /// <summary>May be applied unseen: it changes no fact and no wording.</summary>
    Safe,

    /// <summary>Applied only when asked for: it changes wording or a fact.</summary>
    Suggestion,

    /// <summary>Shown, never applied.</summary>
    Display,
}
