namespace FactCheck.Languages;

/// <summary>One language of articles: how to know it, and how its sentences end. Its readers stand beside it in its folder.</summary>
public abstract class Language
{
    /// <summary>The ISO 639-1 code.</summary>
    public abstract string Code { get; }

    /// <summary>True for a letter that tells this language from the others that are installed.</summary>
    public abstract bool Writes(char letter);

    /// <summary>True when a full stop behind this word (V1) ends no sentence: a title or an initial.</summary>
    public abstract bool IsAbbreviation(ReadOnlySpan<char> word);

    /// <summary>True when <paramref name="mark"/> can end a sentence.</summary>
    public virtual bool EndsSentence(char mark) => mark is '.' or '!' or '?' or '…' or '؟';

    /// <summary>The words that readers of figures and dates know.</summary>
    public virtual TermLexicon Terms => TermLexicon.Empty;

    /// <summary>How dates are written in figures: true when 3/4 is the third of April.</summary>
    public virtual bool DayComesFirst => true;

    /// <summary>True where the article is written onto its word, and what tells a noun more closely stands behind it: «الشهر المقبل», not "the next month".</summary>
    public virtual bool JoinsArticle => false;

    /// <summary>True when a comma parts the decimals of a number, as in 3,5.</summary>
    public virtual bool CommaIsDecimal => false;

    /// <summary>True where some of the press parts thousands by a point, as in 1.234.</summary>
    public virtual bool PointMayGroup => false;

    /// <summary>True when a word of the word view begins a definite phrase: «العصير», "the".</summary>
    public virtual bool StartsDefinite(ReadOnlySpan<char> word) => false;

    /// <summary>True for a word with an article, behind particles too: «بالذكرى», «للدورة».</summary>
    public bool IsDefinite(ReadOnlySpan<char> word)
    {
        if (StartsDefinite(word)) { return true; }
        Span<WordFront> fronts = stackalloc WordFront[MaxFronts];
        foreach (var front in fronts[..FrontsOf(word, fronts)])
        {
            if ((front.Particles & Particles.Article) != 0 && word.Length - front.Length > 2) { return true; }
        }
        return false;
    }

    /// <summary>True when particles of just these sorts can stand on the front of a word: «والذرة» has "and" and "the".</summary>
    public bool HasFront(ReadOnlySpan<char> word, Particles particles)
    {
        Span<WordFront> fronts = stackalloc WordFront[MaxFronts];
        foreach (var front in fronts[..FrontsOf(word, fronts)])
        {
            if (front.Particles == particles) { return true; }
        }
        return false;
    }

    /// <summary>The letter that is written onto a word for "and", if there is one: «و». A word may begin with it by itself.</summary>
    public virtual char JoinedAnd => '\0';

    /// <summary>The letter that is written onto a word for "to" and "for", if there is one: «ل».</summary>
    public virtual char JoinedTo => '\0';

    /// <summary>The letter that is written onto a word for "by", "in" and "with", if there is one: «ب».</summary>
    public virtual char JoinedBy => '\0';

    /// <summary>True for a name of the word view that monarchs and popes share: «محمد» of «محمد الخامس».</summary>
    public virtual bool IsRegnal(ReadOnlySpan<char> word) => false;

    /// <summary>True when a word of the word view owns what stands behind it by its ending: "the council's".</summary>
    public virtual bool EndsInGenitive(ReadOnlySpan<char> word) => false;

    /// <summary>True when a word of the word view names by its form what something is for: «للطرق».</summary>
    public virtual bool JoinsDestination(ReadOnlySpan<char> word) => false;

    /// <summary>The preposition that is written onto a definite noun of the word view, where two nouns behind the same one are two different things: «بالرصاص», «للطرق».</summary>
    public virtual string? JoinedLeadOf(ReadOnlySpan<char> word) => null;

    /// <summary>True when a word of the word view tells of what is to come by its form: «سيعود», "we'll".</summary>
    public virtual bool IsFuture(ReadOnlySpan<char> word) => false;

    /// <summary>True when a word of the word view behind a number can be the noun that it counts.</summary>
    public virtual bool CanBeCounted(ReadOnlySpan<char> word, decimal number) => false;

    /// <summary>True for a word of the word view whose form is one of plurals and of little else: «مدارس», «أشخاص», «مباريات».</summary>
    public virtual bool HasPluralForm(ReadOnlySpan<char> word) => false;

    /// <summary>True for a word of the word view that ends as plurals do, though others may too: "trucks", "gas".</summary>
    public virtual bool EndsAsPlural(ReadOnlySpan<char> word) => false;

    /// <summary>True for a word of the word view that ends as verbs of the past do, though others may too: "launched".</summary>
    public virtual bool EndsAsPast(ReadOnlySpan<char> word) => false;

    /// <summary>True for a word of the word view that bears a pronoun of several or of a feminine owner at its end: «ثلثهم», «عددها».</summary>
    public virtual bool EndsInPronoun(ReadOnlySpan<char> word) => false;

    /// <summary>True for a word of the word view that ends as adverbs and adjectives of an indefinite noun do: «يوميا», «سوريا».</summary>
    public virtual bool EndsAsAdverb(ReadOnlySpan<char> word) => false;

    /// <summary>True for an adjective of the word view that by its form may say that nothing is more so: «أكبر», "largest".</summary>
    public virtual bool IsSuperlative(ReadOnlySpan<char> word) => false;

    /// <summary>True for an adjective of the word view that ends as those of feminine nouns do: «العمومية», «الكبرى».</summary>
    public virtual bool EndsInFeminine(ReadOnlySpan<char> word) => false;

    /// <summary>True for a relative of the word view that looks like a definite noun: «التي».</summary>
    public virtual bool IsDefiniteRelative(ReadOnlySpan<char> word) => false;

    /// <summary>True for an adjective of the word view that says where something belongs, in the feminine: «الدرامية».</summary>
    public virtual bool IsFeminineOrigin(ReadOnlySpan<char> word) => false;

    /// <summary>True for a noun of the word view that is feminine by its ending and takes an adjective that shows it: «وزارة».</summary>
    public virtual bool IsFeminineNoun(ReadOnlySpan<char> word) => false;

    /// <summary>True for a word of the word view that by its form may tell of a feminine noun or of what it governs: «العالية», «العالي».</summary>
    public virtual bool MayTellOfFeminine(ReadOnlySpan<char> word) => false;

    /// <summary>True for a number or an order of the word view in its feminine form, as hours have it: «الواحدة», «الثانية».</summary>
    public virtual bool IsFeminineNumber(ReadOnlySpan<char> word) => false;

    /// <summary>True for a verb of the word view that bears the pronoun of what it was done to: «أنجزته».</summary>
    public virtual bool EndsInObject(ReadOnlySpan<char> word) => false;

    /// <summary>True for a name of the word view with the key of a word of time: «آلان», which is no «الآن».</summary>
    public virtual bool IsNameLikeTime(ReadOnlySpan<char> word) => false;

    /// <summary>True for what the language writes onto the word behind it, where it stands by itself before a quotation mark: «بـ», «والـ».</summary>
    public virtual bool IsParticle(ReadOnlySpan<char> word) => false;

    /// <summary>True for a word of the word view that by its form is of two: «كتابين».</summary>
    public virtual bool HasDualForm(ReadOnlySpan<char> word) => false;

    /// <summary>The singular of a dual of the word view whose ending shows a letter that it hides: «سلتين» is of «سلة»; none for another.</summary>
    public virtual string? SingularOfDual(ReadOnlySpan<char> word) => null;

    /// <summary>A noun of the word view without its ending and the preposition and owner written onto it: «بطوله», «طولها»; for comparing.</summary>
    public virtual string BareNoun(ReadOnlySpan<char> word) => word.ToString();

    /// <summary>True for a noun of the word view that by its form names an action rather than somebody who acts: «إلغاء», «مواصلة».</summary>
    public virtual bool NamesAction(ReadOnlySpan<char> word) => false;

    /// <summary>True for a word whose first letter looks like a conjunction and is its own: «وقف», «وصول».</summary>
    public virtual bool OwnsConjunction(ReadOnlySpan<char> word) => false;

    /// <summary>The adjective of a noun of the word view that by its form says where people are from or what they belong to: «فلبينيا», «مصريين», "Filipinos"; none for another.</summary>
    public virtual string? OriginOf(ReadOnlySpan<char> word) => null;

    /// <summary>A key that the forms of one noun share, singular and plural, definite and not; for comparing nouns, not for reading.</summary>
    public virtual string NounStem(ReadOnlySpan<char> word) => WordKey.Of(word);

    /// <summary>A key that the forms of one verb share, and its nouns where they can: "fined" and "fines"; for comparing words, not for reading.</summary>
    public virtual string VerbStem(ReadOnlySpan<char> word) => NounStem(word);

    /// <summary>The letters that a verb and the nouns of it share, or an empty text where words only take endings.</summary>
    public virtual string RootOf(ReadOnlySpan<char> word) => "";

    /// <summary>Fills in the particles that may stand on the front of a word of the word view, none first.</summary>
    /// <param name="word">The word.</param>
    /// <param name="fronts">Room for at least <see cref="MaxFronts"/>.</param>
    /// <returns>How many were filled in.</returns>
    public virtual int FrontsOf(ReadOnlySpan<char> word, Span<WordFront> fronts)
    {
        fronts[0] = default;
        return 1;
    }

    /// <summary>The most fronts that one word has.</summary>
    public const int MaxFronts = 16;

    /// <inheritdoc/>
    public override string ToString() => Code;
}
