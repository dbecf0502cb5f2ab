namespace FactCheck.Languages.English;

/// <summary>English as news agencies write it.</summary>
public sealed class EnglishLanguage : Language
{
    private static readonly WordLexicon<bool> Abbreviations = new(
        new[]
        {
            "Mr", "Mrs", "Ms", "Dr", "Prof", "Rev", "Hon", "Gen", "Col", "Lt", "Maj", "Capt", "Sgt", "Gov", "Sen", "Rep", "Pres",
            "St", "Jr", "Sr", "Inc", "Ltd", "Corp", "Co", "No", "vs", "etc", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug",
            "Sep", "Sept", "Oct", "Nov", "Dec", "approx", "est",
        }.ToDictionary(w => w, _ => true, StringComparer.Ordinal));

    private readonly Lazy<TermLexicon> _terms = new(() => new TermLexicon(
        EnglishNumerals.Terms().Concat(EnglishCalendar.Terms()).Concat(EnglishUnits.Terms()).Concat(EnglishGrammar.Terms()).Concat(EnglishNames.Terms())));

    /// <inheritdoc/>
    public override string Code => "en";

    /// <inheritdoc/>
    public override TermLexicon Terms => _terms.Value;

    /// <inheritdoc/>
    public override bool DayComesFirst => false;

    /// <inheritdoc/>
    public override bool Writes(char letter) => letter is >= 'a' and <= 'z' or >= 'A' and <= 'Z';

    /// <inheritdoc/>
    public override bool IsAbbreviation(ReadOnlySpan<char> word) =>
        word.Length == 1 && char.IsAsciiLetterUpper(word[0]) || Abbreviations.TryGet(word, out _);
}
