namespace FactCheck.Diagnostics;

/// <summary>A text for readers, in the languages that its author wrote it in.</summary>
/// <param name="English">The English wording.</param>
/// <param name="Arabic">The Arabic wording.</param>
public readonly record struct LocalizedText(string? English, string? Arabic)
{
    /// <summary>True when there is no wording at all.</summary>
    public bool IsEmpty => English is null && Arabic is null;

    /// <summary>The wording in <paramref name="language"/> ("ar" or "en"), else the other one.</summary>
    public string In(string language) =>
        (language == "ar" ? Arabic ?? English : English ?? Arabic) ?? "";

    /// <summary>The language of what <see cref="In"/> gives.</summary>
    public string LanguageFor(string language) =>
        language == "ar" ? Arabic is null && English is not null ? "en" : "ar" : English is null && Arabic is not null ? "ar" : "en";

    /// <summary>One wording for every reader.</summary>
    public static LocalizedText Same(string text) => new(text, text);
}
