namespace FactCheck.Languages.English;

/// <summary>English as news agencies write it.</summary>
public sealed class EnglishLanguage : Language
{
    private static readonly WordLexicon<bool> Abbreviations = new(
        new[]
        {
            "Mr", "Mrs", "Ms", "Dr", "Prof", "Rev", "Hon", "Gen", "Col", "Lt", "Maj", "Capt", "Sgt", "Gov", "Sen", "Rep", "Pres",
            "St", "Jr", "Sr", "Inc", "Ltd", "Corp", "Co", "No", "vs", "etc", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug",
            "Sep", "Sept", "Oct", "Nov", "Dec", "approx", "est", "Rs",
        }.ToDictionary(w => w, _ => true, StringComparer.Ordinal));

    private readonly Lazy<TermLexicon> _terms = new(() => new TermLexicon(
        EnglishNumerals.Terms(), EnglishCalendar.Terms(), EnglishUnits.Terms(), EnglishGrammar.Terms(), EnglishDateWords.Terms(),
            EnglishClock.Terms(), EnglishStates.Terms(), EnglishRegions.Terms(), EnglishOwnTitles.Terms(), EnglishDeeds.Terms(), EnglishNames.Terms(),
                EnglishClaims.Terms(), EnglishFactWords.Terms(), EnglishMemberWords.Terms(),
                EnglishFigureWords.Terms(), EnglishElapsedWords.Terms(), EnglishChangeWords.Terms(), EnglishShareWords.Terms(),
                    EnglishTotalWords.Terms(), EnglishListWords.Terms(), EnglishRateWords.Terms(), EnglishConflictWords.Terms(), EnglishStoryWords.Terms(),
                        EnglishAsideWords.Terms(), EnglishComparisonWords.Terms(), EnglishGenera.Terms(), EnglishMeasuring.Terms(), EnglishSources.Terms(),
                            EnglishWorks.Terms(), EnglishHappenings.Terms(), EnglishEventSorts.Terms()));

    /// <inheritdoc/>
    public override string Code => "en";

    /// <inheritdoc/>
    public override TermLexicon Terms => _terms.Value;

    /// <inheritdoc/>
    public override bool DayComesFirst => false;

    /// <inheritdoc/>
    public override bool Writes(char letter) => letter is >= 'a' and <= 'z' or >= 'A' and <= 'Z';

    /// <inheritdoc/>
    public override bool StartsDefinite(ReadOnlySpan<char> word) => word is "the" or "The";

    /// <inheritdoc/>
    public override bool IsSuperlative(ReadOnlySpan<char> word) => word.EndsWith("est", StringComparison.Ordinal) || word is "most";

    /// <inheritdoc/>
    public override bool EndsInGenitive(ReadOnlySpan<char> word) => word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool IsFuture(ReadOnlySpan<char> word) => word.EndsWith("'ll", StringComparison.Ordinal);

    /// <summary>A plural behind a number above one: "twelve ministers".</summary>
    public override bool CanBeCounted(ReadOnlySpan<char> word, decimal number) =>
        word.Length >= 4 && char.IsAsciiLetterLower(word[0]) && (number == 1 || word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') || word is "people" or "children" or "women" or "men" or "police");

    /// <inheritdoc/>
    public override bool EndsAsPlural(ReadOnlySpan<char> word) => word is [.., 's'];

    /// <inheritdoc/>
    public override bool EndsAsPast(ReadOnlySpan<char> word) => word is [.., 'e', 'd'];

    /// <inheritdoc/>
    public override string? OriginOf(ReadOnlySpan<char> word) => word.Length > 4 && char.IsAsciiLetterUpper(word[0]) ? (word[^1] == 's' ? word[..^1] : word).ToString() : null;

    /// <inheritdoc/>
    public override string NounStem(ReadOnlySpan<char> word) => EnglishNouns.StemOf(word);

    /// <inheritdoc/>
    public override string VerbStem(ReadOnlySpan<char> word) => EnglishNouns.VerbStemOf(word);

    /// <inheritdoc/>
    public override bool IsAbbreviation(ReadOnlySpan<char> word) =>
        word.Length == 1 && char.IsAsciiLetterUpper(word[0]) || Abbreviations.TryGet(word, out _);
}
