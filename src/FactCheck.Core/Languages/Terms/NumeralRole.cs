namespace FactCheck.Languages;

/// <summary>The part that a number word plays in a compound.</summary>
public enum NumeralRole
{
    /// <summary>0 to 9.</summary>
    Unit,

    /// <summary>The ten that Arabic writes behind a unit: ثلاثة عشر; by itself it is 10.</summary>
    Ten,

    /// <summary>11 to 19 in one word.</summary>
    Teen,

    /// <summary>20, 30 … 90.</summary>
    Tens,

    /// <summary>A hundred, or several in one word: ثلاثمئة.</summary>
    Hundred,

    /// <summary>Thousand, million and so on.</summary>
    Scale,

    /// <summary>A half, a third, a quarter.</summary>
    Fraction,

    /// <summary>A few: an interval by itself.</summary>
    Vague,

    /// <summary>A dozen or a pair: multiplies what stands before.</summary>
    Group,
}
