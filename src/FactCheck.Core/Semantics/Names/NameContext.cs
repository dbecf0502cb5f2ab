using FactCheck.Knowledge;
using FactCheck.Languages;

namespace FactCheck.Semantics;

/// <summary>Looks at the words around a possible name.</summary>
/// <param name="model">The article.</param>
/// <param name="nameAt">The settled name that covers a token.</param>
/// <param name="offices">The titles of the article by the token behind them.</param>
/// <param name="adjectives">The tokens that may be the adjective of a state, in the singular.</param>
internal sealed class NameContext(SemanticModel model, Func<int, NameMention?> nameAt, IReadOnlyDictionary<int, OfficeMention> offices,
    IReadOnlySet<int> adjectives)
{
    private const int WordsToAdoption = 4;
    private const int WordsFromTitle = 3;

    private readonly TokenList _tokens = model.Article.Tokens;

    /// <summary>The first token of a word before <paramref name="office"/> that makes it another office, or none.</summary>
    public int? GuardBefore(int office) => TitleGuards.Before(model, office, 0);

    /// <summary>True when the words around an ambiguous name settle that <paramref name="alias"/> is meant.</summary>
    public bool Settles(NameHit hit, Alias alias, IReadOnlySet<string> settled) => alias.Kind switch
    {
        EntityKind.Place => IsPlaceHere(hit),
        EntityKind.Person => settled.Contains(alias.Entity) || HoldsOfficeBefore(hit.First, alias.Entity),
        EntityKind.Event => settled.Contains(alias.Entity) || IsQuotedAlone(hit),
        _ => settled.Contains(alias.Entity)
            || alias.Kind == EntityKind.Organisation && (IsAdopted(hit.First) || IsOfMembers(hit.First) || IsFounded(hit)),
    };

    /// <summary>False where a name of a kind cannot stand: the person of «جامعة محمد السادس», the council of «مجلس الأمن القومي».</summary>
    public bool Allows(NameHit hit, EntityKind kind) => kind switch
    {
        EntityKind.Person => !(hit.First > 0 && model.Terms.Is(hit.First - 1, FactRole.NamedAfter)) && !IsJunior(hit.End),
        // «لافتا» has the letters of a free-trade association
        EntityKind.Organisation => (!IsAnotherBody(hit.End) || IsCompany(hit))
            && !IsDualNoun(hit)
            && !(hit is { Length: 1, Skipped: > 0 } && model.Terms.Is(hit.First, BodyWord.Lookalike)),
        EntityKind.Place => !IsAdjective(hit) && !IsMeasure(hit) && !IsOfQuarter(hit),
        _ => true,
    };

    /// <summary>«قوات الأمن السعودية», «30 سائحا بريطانيا», «22 سوريا»: the adjective of a state with the letters of its name, behind the noun that it tells of.</summary>
    private bool IsAdjective(NameHit hit)
    {
        if (hit is not { Length: 1, Skipped: 0 } || hit.First == 0) { return false; }
        if (_tokens[hit.First - 1].Kind == TokenKind.Number) { return EndsAsAdverb(hit.First); }
        if (_tokens[hit.First - 1].Kind != TokenKind.Word) { return false; }
        var before = _tokens.CharsOf(hit.First - 1);
        if (adjectives.Contains(hit.First))
        {
            return model.Article.LanguageOf(hit.First - 1).StartsDefinite(before)
                && (model.Terms.KindsAt(hit.First - 1) & (TermKinds.Weekday | TermKinds.Anchor | TermKinds.Period)) == 0
                && !model.Article.Languages.OfWord(before[0], model.Article.Language).NamesAction(before);
        }
        return EndsAsAdverb(hit.First) && before[^1] == 'ا' && hit.First > 1
            && (_tokens[hit.First - 2].Kind == TokenKind.Number || model.Terms.Is<NumeralTerm>(hit.First - 2, out _, out _));
    }

    private bool EndsAsAdverb(int token) => model.Article.LanguageOf(token).EndsAsAdverb(_tokens.CharsOf(token));

    /// <summary>«طالبان جامعيان» are two students.</summary>
    private bool IsDualNoun(NameHit hit) =>
        hit.Length == 1 && hit.End < _tokens.Count && _tokens[hit.End] is { Kind: TokenKind.Word, Length: > 4 }
            && model.Terms.Is(hit.First, FactRole.DualLikeName) && _tokens.CharsOf(hit.End) is [not ('ا' or 'و'), .., 'ي', 'ا', 'ن'];

    /// <summary>«معتمدية صفاقس الجنوبية» is a district of its own.</summary>
    private bool IsOfQuarter(NameHit hit) =>
        hit.Length == 1 && model.Terms.Is(hit.End, BodyWord.Quarter)
            && hit.Aliases.All(a => a.Kind != EntityKind.Place || model.Knowledge.Find(a.Entity) is Place { Type: PlaceType.City });

    /// <summary>«كوبا من القهوة»: a unit with the letters of a state, before what it measures.</summary>
    private bool IsMeasure(NameHit hit) =>
        hit is { Length: 1, Skipped: 0 } && model.Terms.Is<UnitTerm>(hit.First, out _, out var unit) && unit.Front.Length == 0
            && model.Terms.Is(hit.End, WordRole.Of);

    /// <summary>«اعتمدت اليورو», "swapped the kuna for the euro": the money stands for the union of those who have it.</summary>
    private bool IsAdopted(int name) =>
        Enumerable.Range(Math.Max(0, name - WordsToAdoption), Math.Min(name, WordsToAdoption)).Any(i => model.Terms.Is(i, FactRole.Adopting));

    /// <summary>"a permanent seat on the Security Council": one that states are members of.</summary>
    private bool IsOfMembers(int name) =>
        name > 2 && model.Terms.Is(name - 1, WordRole.Determiner)
            && Enumerable.Range(name - Math.Min(name, WordsToAdoption), Math.Min(name, WordsToAdoption)).Any(i => model.Terms.Is(i, FactRole.MemberOf)
            || model.Terms.Is(i, WordRole.Seat));

    /// <summary>"Amazon founder Jeff Bezos", «مؤسس أمازون»: what was founded is no river.</summary>
    private bool IsFounded(NameHit hit) =>
        hit.Skipped == 0 && (model.Terms.Is(hit.End, FactRole.FoundedBy)
            || hit.First > 0 && model.Terms.Is(hit.First - 1, FactRole.FounderOf, out var before) && before.Tokens.End == hit.First);

    private bool IsPlaceHere(NameHit hit)
    {
        // «ومقرها جدة», «في مقرها بجدة»
        if (hit.First > 0 && model.Terms.Is(hit.First - 1, FactRole.Headquarters)
            && (hit.Skipped == 0 || _tokens.FirstChar(hit.First) == 'ب')) { return true; }
        // «في مقر الجامعة العربية بالرباط»
        if (hit.Skipped > 0 && _tokens.FirstChar(hit.First) == 'ب'
            && Enumerable.Range(Math.Max(0, hit.First - WordsToAdoption), Math.Min(hit.First, WordsToAdoption))
                .Any(i => model.Terms.Is(i, FactRole.Headquarters))) { return true; }
        if (hit.Skipped > 0 && _tokens.FirstChar(hit.First) is 'ب' or 'ل') { return false; }
        // «هيبة الدولة وكيف»: behind «في» or «دولة» no «و» leads to a place.
        if (!(hit.Skipped > 0 && IsConjunction(hit.First)) && model.Terms.Is(hit.First - 1, FactRole.BeforePlace, out var before)
            && before.Tokens.End == hit.First) { return true; }
        // «في شمال مالي», "in southern Turkey"
        if (hit is { Skipped: 0, First: > 1 } && model.Terms.Is(hit.First - 1, WordRole.SideOf, out var side) && side.Tokens.End == hit.First
            && model.Terms.Is(hit.First - 2, FactRole.BeforePlace)) { return true; }
        // «الزلزال الذي ضرب المغرب»
        if (hit is { Skipped: 0, First: > 0 } && model.Terms.IsBare(hit.First - 1, FactRole.Striking)
            && Enumerable.Range(Math.Max(0, hit.First - WordsToAdoption), Math.Min(hit.First, WordsToAdoption))
                .Any(i => model.Terms.Is<EventSortTerm>(i, out _, out _))) { return true; }
        // «انضم المغرب إلى …»: what joins is a state.
        if (model.Terms.Is(hit.First - 1, FactRole.Joining) && model.Terms.Is(hit.End, WordRole.To)
            || model.Terms.Is(hit.First - 1, FactRole.Leaving) && model.Terms.Is(hit.End, WordRole.From)) { return true; }
        // «قطر، العضو في أوبك»: what is a member is a state.
        var behind = hit.End < _tokens.Count && _tokens.FirstChar(hit.End) is '،' or ',' ? hit.End + 1 : hit.End;
        if (behind > hit.End && model.Terms.Is(behind, WordRole.Indefinite)
            && (model.Terms.Is(behind + 1, FactRole.MemberOf) || model.Terms.Is(behind + 2, FactRole.MemberOf))) { return true; }
        // «قطر عضو في أوبك»
        if (behind == hit.End && hit is { Skipped: 0, Length: 1 } && model.Terms.Is(behind, FactRole.MemberOf)
            && model.Terms.Is(behind + 1, WordRole.In)) { return true; }
        if (behind > hit.End && (model.Terms.Is(behind, FactRole.MemberOf)
            || (model.Terms.Is(behind, WordRole.He) || model.Terms.Is(behind, WordRole.She))
            && (model.Terms.Is(behind + 1, FactRole.MemberOf) || model.Terms.Is(behind + 1, FactRole.OneOfMembers)))) { return true; }
        // «قطر التي تشغل مقعدا»: of a diameter it would be «الذي».
        if (hit.Length == 1 && hit.End < _tokens.Count && model.Terms.IsBare(hit.End, FactRole.WhichFeminine)
            && _tokens.CharsOf(hit.First) is [.., not ('ة' or 'ا' or 'ى')] and not [.., 'ا', 'ت']) { return true; }
        // "Bahrain, and Jordan", «(المغرب، الجزائر، …»
        if (hit.First > 2 && model.Terms.Is(hit.First - 1, WordRole.And) && _tokens.Is(hit.First - 2, ',')
            && nameAt(hit.First - 3)?.Kind == MentionKind.Place) { return true; }
        if (hit is { Skipped: 0, First: > 0 } && behind > hit.End && _tokens.FirstChar(hit.First - 1) is '(' or ':' or '–' or '—'
            && nameAt(behind)?.Kind == MentionKind.Place) { return true; }
        // In a list of places: «تشاد ومالي والنيجر».
        return hit.Skipped > 0 && nameAt(hit.First - 1)?.Kind == MentionKind.Place || nameAt(hit.First - 2)?.Kind == MentionKind.Place
            || nameAt(hit.End)?.Kind == MentionKind.Place && hit.Length == 1 && IsConjunction(hit.End)
            || adjectives.Contains(hit.First - 1) && hit.First > 1 && model.Terms.Is(hit.First - 2, FactRole.CapitalOf);
    }

    /// <summary>«الغريب» in quotation marks is the title of something.</summary>
    private bool IsQuotedAlone(NameHit hit) =>
        hit is { Skipped: 0, First: > 0 } && hit.End <= _tokens.Count && _tokens.FirstChar(hit.First - 1) is '«' or '"' or '“'
            && (_tokens.FirstChar(hit.End - 1) is '»' or '"' or '”' || hit.End < _tokens.Count && _tokens.FirstChar(hit.End) is '»' or '"' or '”');

    private bool IsConjunction(int token) => _tokens.FirstChar(token) == 'و';

    /// <summary>True behind a title of an office that the person holds or held, or of the same state or body.</summary>
    private bool HoldsOfficeBefore(int token, string person)
    {
        var held = model.Knowledge.Store.OfficesOf(person);
        for (var end = token; end >= token - WordsFromTitle; end--)
        {
            if (offices.TryGetValue(end, out var near) && near.Entities?.Single is Office title
                && held.Any(h => h.Id == title.Id || h.Of == title.Of)) { return true; }
        }
        for (var i = token - 1; i >= 0 && token - i <= 8; i--)
        {
            foreach (var office in held)
            {
                if (office.Of is not null && nameAt(i) is { Kind.Name: "nationality" or "place" or "organisation" } beside
                    && beside.Entities!.Candidates.Any(c => c.Id == office.Of)) { return true; }
            }
            if (_tokens[i].Kind == TokenKind.Punctuation && !_tokens.Is(i, '،')) { return false; }
        }
        return false;
    }

    private bool IsJunior(int token) => model.Terms.IsBare(token, FactRole.Junior);

    /// <summary>«سامسونغ الكورية»: a company keeps its name before an adjective.</summary>
    private bool IsCompany(NameHit hit) =>
        hit.Aliases.Any(a => a.Kind == EntityKind.Organisation && model.Knowledge.Find(a.Entity) is Organisation { Type: Organisation.Company });

    /// <summary>«مجلس الأمن الروسي» and «مجلس الأمن القومي» are bodies of a state, not the one whose short name they begin with.</summary>
    private bool IsAnotherBody(int token)
    {
        if (token >= _tokens.Count || _tokens[token].Kind != TokenKind.Word) { return false; }
        if (model.Terms.Is(token, FactRole.OtherBody, out var hit)) { return (hit.Front.Particles & ~Particles.Article) == 0; }
        return adjectives.Contains(token);
    }
}
