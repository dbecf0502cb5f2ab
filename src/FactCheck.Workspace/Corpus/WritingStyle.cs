namespace FactCheck.Workspace.Corpus;

/// <summary>How an article writes what house styles rule, as bits; none where it writes no such thing or is undecided. The numbers stand in index files.</summary>
[Flags]
internal enum WritingStyle
{
    /// <summary>Nothing is known.</summary>
    None = 0,

    /// <summary>«آب».</summary>
    LevantineMonths = 1,

    /// <summary>«أغسطس».</summary>
    EgyptianMonths = 2,

    /// <summary>«أوت».</summary>
    MaghrebiMonths = 4,

    /// <summary>«غشت».</summary>
    MoroccanMonths = 8,

    /// <summary>«آب/ أغسطس».</summary>
    PairedMonths = 16,

    /// <summary>«…».</summary>
    AngleQuotes = 64,

    /// <summary>“…”.</summary>
    CurlyQuotes = 128,

    /// <summary>"…".</summary>
    StraightQuotes = 256,

    /// <summary>0 to 9.</summary>
    WesternDigits = 1024,

    /// <summary>٠ to ٩.</summary>
    EasternDigits = 2048,

    /// <summary>All of the months.</summary>
    Months = LevantineMonths | EgyptianMonths | MaghrebiMonths | MoroccanMonths | PairedMonths,

    /// <summary>All of the quotation marks.</summary>
    Quotes = AngleQuotes | CurlyQuotes | StraightQuotes,

    /// <summary>All of the digits.</summary>
    Digits = WesternDigits | EasternDigits,
}
