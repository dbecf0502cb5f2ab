namespace FactCheck.Analysis;

/// <summary>The digits that a house writes Arabic texts with.</summary>
public enum DigitStyle
{
    /// <summary>0123456789.</summary>
    Latin,

    /// <summary>٠١٢٣٤٥٦٧٨٩.</summary>
    Arabic,
}
