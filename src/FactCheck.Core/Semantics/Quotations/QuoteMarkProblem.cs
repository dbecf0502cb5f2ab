namespace FactCheck.Semantics;

/// <summary>What is wrong with a quotation mark.</summary>
public enum QuoteMarkProblem
{
    /// <summary>It closes where it should open, or opens where it should close.</summary>
    Reversed,

    /// <summary>It has no partner in its block.</summary>
    Unpaired,
}
