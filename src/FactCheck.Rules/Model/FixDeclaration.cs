using FactCheck.Diagnostics;

namespace FactCheck.Rules.Model;

/// <summary>A fix as its author wrote it: <c>replace</c> and <c>with</c>, or <c>delete</c>.</summary>
public sealed class FixDeclaration
{
    /// <summary>The title in English, a template.</summary>
    public PackText? TitleEnglish { get; set; }

    /// <summary>The title in Arabic, a template.</summary>
    public PackText? TitleArabic { get; set; }

    /// <summary>The place to replace; the reported place when absent.</summary>
    public PackText? Replace { get; set; }

    /// <summary>The expression whose value is written, in the article's language.</summary>
    public PackText? With { get; set; }

    /// <summary>The place to delete; the whole line with its break when nothing else stands on it.</summary>
    public PackText? Delete { get; set; }

    /// <summary>What may be done without asking.</summary>
    public FixSafety Safety { get; set; } = FixSafety.Suggestion;
}
