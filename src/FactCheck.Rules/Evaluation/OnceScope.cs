namespace FactCheck.Rules.Evaluation;

/// <summary>Where a rule reports only its first finding.</summary>
public enum OnceScope
{
    /// <summary>Every finding is reported.</summary>
    Never,

    /// <summary>One an article.</summary>
    Article,

    /// <summary>One a paragraph, heading or item.</summary>
    Paragraph,

    /// <summary>One a sentence.</summary>
    Sentence,
}
