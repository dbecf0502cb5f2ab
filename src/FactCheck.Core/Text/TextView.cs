namespace FactCheck.Text;

/// <summary>How much of the writing is folded away before words are compared.</summary>
public enum TextView
{
    /// <summary>V0: the text as written, without the markup of its format. For punctuation, quotation marks, encoding.</summary>
    Surface,

    /// <summary>V1: no vowel marks, tatweel or invisible characters; presentation forms, Persian letters and digits in their plain form. For phrases, dates, numbers, names.</summary>
    Word,

    /// <summary>V2: V1, and one alef, final ى as ي, lower case. For look-up keys.</summary>
    Key,

    /// <summary>V3: V2, and ة as ه, ؤ as و, ئ as ي, no ء. Only to search for candidates, never for a finding by itself.</summary>
    Loose,
}
