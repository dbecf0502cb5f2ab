namespace FactCheck.Claims;

/// <summary>Where two figures of one thing stand.</summary>
public enum ConflictPlace
{
    /// <summary>One in the headline, one in the text.</summary>
    Headline,

    /// <summary>One in the headline, one in the text, and words: a place, what was decided.</summary>
    HeadlineWord,

    /// <summary>Both in the text.</summary>
    Text,

    /// <summary>In two sentences of the text that are about one person or event, each in its own words.</summary>
    Story,
}
