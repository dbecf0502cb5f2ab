namespace FactCheck.Languages;

/// <summary>What a word does for the readers of numbers: what it makes of one, or that it is none.</summary>
public enum NumberRole
{
    /// <summary>A word that makes the number behind it a label: article, resolution, number, page.</summary>
    Label = 520,

    /// <summary>The word between whole and decimals: point, فاصلة.</summary>
    Point,

    /// <summary>The last round of a cup, behind a fraction that is then no part: «نصف النهائي».</summary>
    Final,

    /// <summary>Of time, behind a length of it: «قرنا من الزمن».</summary>
    OfTime,

    /// <summary>House of, before a family's name: «آل».</summary>
    Clan,

    /// <summary>A fraud, a debt, a deal: what a dispute or a sentence is over, so that "over" is no bound.</summary>
    Affair,

    /// <summary>Things in the plural: a number behind them counts them, «الدول العشرين».</summary>
    Several,

    /// <summary>In the first place: an order behind it is none.</summary>
    Primarily,

    /// <summary>Two holders of an office, of whom «عامين» says that they are general and not that they are two years.</summary>
    TwoOfOffice,

    /// <summary>What makes an hour a watch: «ساعة يدوية».</summary>
    Timepiece,

    /// <summary>The ending of an order in figures: "1st".</summary>
    OrdinalEnding,
}
