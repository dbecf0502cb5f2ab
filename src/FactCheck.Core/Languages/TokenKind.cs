namespace FactCheck.Languages;

/// <summary>What a token is made of.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters of one script, apostrophes inside included.</summary>
    Word,

    /// <summary>Digits, without any separator.</summary>
    Number,

    /// <summary>One punctuation mark.</summary>
    Punctuation,

    /// <summary>One other visible character: a currency sign, an emoji, a percent sign.</summary>
    Symbol,
}
