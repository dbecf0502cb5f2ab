namespace FactCheck.Analysis;

/// <summary>The quotation marks that a house writes.</summary>
public enum QuoteStyle
{
    /// <summary>«…».</summary>
    Guillemets,

    /// <summary>“…”.</summary>
    Curly,

    /// <summary>"…".</summary>
    Straight,
}
