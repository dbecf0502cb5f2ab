namespace FactCheck.Languages.Arabic;

/// <summary>Modern Standard Arabic as newsrooms write it.</summary>
public sealed class ArabicLanguage : Language
{
    private static readonly WordLexicon<bool> Abbreviations = new(
        new[] { "د", "أ", "م", "ص", "ب", "ق", "هـ", "ه", "ت", "ج", "س", "ع", "ن", "ح", "إلخ", "الخ" }
            .ToDictionary(w => w, _ => true, StringComparer.Ordinal));

    private readonly Lazy<TermLexicon> _terms = new(() => new TermLexicon(
        ArabicNumerals.Terms(), ArabicCalendar.Terms(), ArabicUnits.Terms(), ArabicGrammar.Terms(), ArabicDateWords.Terms(), ArabicClock.Terms(),
            ArabicStates.Terms(), ArabicRegions.Terms(), ArabicOwnTitles.Terms(), ArabicDeeds.Terms(), ArabicNames.Terms(), ArabicClaims.Terms(), ArabicFactWords.Terms(), ArabicMemberWords.Terms(),
                ArabicFigureWords.Terms(),
                ArabicElapsedWords.Terms(), ArabicChangeWords.Terms(), ArabicShareWords.Terms(), ArabicTotalWords.Terms(), ArabicListWords.Terms(),
                    ArabicRateWords.Terms(), ArabicConflictWords.Terms(), ArabicStoryWords.Terms(), ArabicAsideWords.Terms(),
                        ArabicComparisonWords.Terms(), ArabicGenera.Terms(), ArabicMeasuring.Terms(), ArabicSources.Terms(), ArabicWorks.Terms(), ArabicBodies.Terms(), ArabicHappenings.Terms(),
                            ArabicEventSorts.Terms()));

    /// <inheritdoc/>
    public override string Code => "ar";

    /// <inheritdoc/>
    public override TermLexicon Terms => _terms.Value;

    /// <inheritdoc/>
    public override bool JoinsArticle => true;

    /// <inheritdoc/>
    public override bool PointMayGroup => true;

    /// <inheritdoc/>
    public override char JoinedAnd => 'و';

    /// <inheritdoc/>
    public override char JoinedTo => 'ل';

    /// <inheritdoc/>
    public override char JoinedBy => 'ب';

    /// <inheritdoc/>
    public override bool Writes(char letter) => letter is >= '\u0621' and <= '\u064A' or >= '\u0671' and <= '\u06D3';

    /// <inheritdoc/>
    public override bool JoinsDestination(ReadOnlySpan<char> word) => word.Length > 3 && word[0] == 'ل' && word[1] == 'ل';

    /// <inheritdoc/>
    public override string? JoinedLeadOf(ReadOnlySpan<char> word) =>
        JoinsDestination(word) ? "لل" : word.Length > 4 && word.StartsWith("بال", StringComparison.Ordinal) ? "بال" : null;

    /// <inheritdoc/>
    public override bool StartsDefinite(ReadOnlySpan<char> word) => word.Length >= 4 && word[0] == 'ا' && word[1] == 'ل';

    /// <inheritdoc/>
    public override bool IsRegnal(ReadOnlySpan<char> word) => ArabicMonarchs.Is(word);

    /// <inheritdoc/>
    public override bool IsFuture(ReadOnlySpan<char> word) =>
        word.Length >= 4 && (word[0] == 'س' ? word[1..] : word[0] is 'و' or 'ف' && word[1] == 'س' ? word[2..] : []) is ['ي' or 'ت' or 'ن' or 'أ', _, _, ..];

    /// <inheritdoc/>
    public override bool CanBeCounted(ReadOnlySpan<char> word, decimal number) => ArabicCounting.CanBeCounted(word, number);

    /// <inheritdoc/>
    public override bool HasPluralForm(ReadOnlySpan<char> word) => ArabicCounting.HasPluralForm(word);

    /// <inheritdoc/>
    public override bool EndsInPronoun(ReadOnlySpan<char> word) =>
        word is [.., 'ه', 'م'] or [.., 'ه', 'ن'] or [.., 'ه', 'ا'];

    /// <inheritdoc/>
    public override bool EndsAsAdverb(ReadOnlySpan<char> word) => word is [.., 'ي', 'ا'];

    /// <inheritdoc/>
    public override bool IsSuperlative(ReadOnlySpan<char> word) => word.Length is 4 or 5 && word[0] == 'أ';

    /// <inheritdoc/>
    public override bool EndsInFeminine(ReadOnlySpan<char> word) => ArabicNouns.IsFeminine(word);

    /// <inheritdoc/>
    public override bool IsDefiniteRelative(ReadOnlySpan<char> word) =>
        word is "التي" or "الذي" or "الذين" or "اللذين" or "اللتين" or "اللواتي" or "اللتان" or "اللذان";

    /// <inheritdoc/>
    public override bool IsFeminineOrigin(ReadOnlySpan<char> word) => word is [.., 'ي', 'ة'];

    /// <inheritdoc/>
    public override bool IsFeminineNoun(ReadOnlySpan<char> word) => word is [.., 'ة'] and not [.., 'ا', 'ة'];

    /// <inheritdoc/>
    public override bool MayTellOfFeminine(ReadOnlySpan<char> word) => ArabicNouns.IsFeminine(word) || word is [.., 'ي'] or [.., 'ي', 'ن'];

    /// <inheritdoc/>
    public override bool IsFeminineNumber(ReadOnlySpan<char> word) =>
        word is [.., 'ة' or 'ه' or 'ى' or 'ي'] and not [.., 'ا', 'ن', 'ي'];

    /// <inheritdoc/>
    public override bool EndsInObject(ReadOnlySpan<char> word) => word is [.., 'ت', 'ه'];

    /// <inheritdoc/>
    public override bool IsNameLikeTime(ReadOnlySpan<char> word) => word is "آلان";

    /// <inheritdoc/>
    public override bool IsParticle(ReadOnlySpan<char> word) => Proclitics.StandsAlone(word);

    /// <inheritdoc/>
    public override bool HasDualForm(ReadOnlySpan<char> word) => ArabicNouns.IsDual(word);

    /// <inheritdoc/>
    public override string? SingularOfDual(ReadOnlySpan<char> word) => ArabicNouns.SingularOfDual(word);

    /// <inheritdoc/>
    public override string BareNoun(ReadOnlySpan<char> word) => ArabicNouns.BareOf(word);

    /// <inheritdoc/>
    public override bool IsAbbreviation(ReadOnlySpan<char> word) => word.Length <= 3 && Abbreviations.TryGet(word, out _);

    /// <inheritdoc/>
    public override bool NamesAction(ReadOnlySpan<char> word) => ArabicVerbalNouns.Is(word);

    /// <inheritdoc/>
    public override bool OwnsConjunction(ReadOnlySpan<char> word) => ArabicConjunction.IsOwn(word);

    /// <inheritdoc/>
    public override string? OriginOf(ReadOnlySpan<char> word) => ArabicNouns.NisbaOf(word);

    /// <inheritdoc/>
    public override string NounStem(ReadOnlySpan<char> word) => ArabicNouns.StemOf(word);

    /// <inheritdoc/>
    public override string RootOf(ReadOnlySpan<char> word) => ArabicRoots.Of(word);

    /// <inheritdoc/>
    public override int FrontsOf(ReadOnlySpan<char> word, Span<WordFront> fronts) => Proclitics.Of(word, fronts);
}
