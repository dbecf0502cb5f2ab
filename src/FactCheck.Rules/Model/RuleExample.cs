namespace FactCheck.Rules.Model;

/// <summary>One example of a rule: a text that must be reported where it is marked, or must stay silent.</summary>
public sealed class RuleExample
{
    /// <summary>The text, with <c>[|…|]</c> round what must be reported when it is bad.</summary>
    public required PackText Text { get; init; }

    /// <summary>True for a text that must be reported.</summary>
    public required bool IsBad { get; init; }

    /// <summary>The text after the fix, or none.</summary>
    public PackText? Fixed { get; set; }

    /// <summary>The publication day to assume, ISO 8601, or none.</summary>
    public PackText? Published { get; set; }

    /// <summary>The other articles of the corpus, for a rule about several.</summary>
    public List<ExampleNeighbour> Beside { get; } = [];

    /// <summary>The format to assume: text, markdown or html; text when absent.</summary>
    public PackText? Format { get; set; }
}
