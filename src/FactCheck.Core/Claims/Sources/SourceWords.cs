using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>What a word of a sentence can be where a source is named: a deed that was done, a part of a body's name, a particle's, a time.</summary>
internal sealed class SourceWords(SemanticModel model, Sentence sentence, CancellationToken cancellationToken)
{
    private const int MostQuoted = 6;

    private readonly TokenList _tokens = model.Article.Tokens;
    private readonly TermMap _terms = model.Terms;
    private readonly Language _language = sentence.Block.Language;

    /// <summary>«الله» is no «له» with an article: a word of grammar takes none, nor a noun that begins what was said.</summary>
    public bool Is<TRole>(int at, TRole role)
        where TRole : unmanaged, Enum
    {
        foreach (var hit in _terms.At(at))
        {
            if (RoleTerm<TRole>.Has(hit.Term, role) && IsBare(hit)) { return true; }
        }
        return false;
    }

    public bool Is(int at, SourceWord role)
    {
        foreach (var hit in _terms.At(at))
        {
            if (hit.Term is SourceTerm word && word.Word == role && IsBare(hit)) { return true; }
        }
        return false;
    }

    public bool Has(SourceWord word, int first, int end)
    {
        for (var i = first; i < end; i++) { if (_terms.Is(i, word)) { return true; } }
        return false;
    }

    public bool IsGrammar(int at) =>
        Is(at, WordRole.Saying) || Is(at, WordRole.Said) || Is(at, WordRole.In) || Is(at, WordRole.While) || Is(at, WordRole.According)
            || Is(at, WordRole.Relative) || Is(at, SourceWord.About)
        || _tokens[at].Length == 1 && _terms.Is(at, WordRole.And);

    public bool IsOf(int at) => _language.JoinsArticle && _terms.Is(at, WordRole.Of);

    public bool IsDefinite(int at) => _tokens[at].Kind == TokenKind.Word && _language.StartsDefinite(_tokens.CharsOf(at));

    /// <summary>Also «للصحة».</summary>
    public bool IsMadeDefinite(int at) => IsDefinite(at) || _language.JoinsDestination(_tokens.CharsOf(at));

    public bool IsDeed(int at) =>
        !IsNamed(at) && !_terms.Is(at, SourceWord.Outlet) && !_terms.Is(at, FactRole.OrganisationHead) && _language.NamesAction(_tokens.CharsOf(at));

    /// <summary>«أعلن الإفراج عن»: a deed at the place of the one who tells.</summary>
    public bool IsDefiniteDeed(int at) =>
        IsDefinite(at) && _language.JoinsArticle && !_terms.Is(at, FactRole.OrganisationHead) && _language.NamesAction(_tokens.CharsOf(at)[2..]);

    /// <summary>«تفيد بتعمد أحد الأشخاص»: what was said, with the particle of the verb.</summary>
    public bool IsDeedBehindParticle(int at) =>
        _language.JoinsArticle && _tokens.FirstChar(at) == 'ب' && !_terms.Any(at) && _language.NamesAction(_tokens.CharsOf(at)[1..]);

    public bool BelongsToPost(int at) =>
        !IsDefinite(at - 1)
            && (_terms.Is(at - 1, SourceWord.Post) || _terms.Is(at - 1, FactRole.OrganisationHead) || _terms.Is(at - 1, FactRole.TitleGuard));

    /// <summary>True inside the name of a known person: «ترامب» has the form of a noun of action.</summary>
    public bool IsNamed(int at)
    {
        for (var first = at; first >= at - 2; first--)
        {
            foreach (var person in model.MentionsAt(MentionKind.Person, first, cancellationToken))
            {
                if (person.Tokens.Contains(at)) { return true; }
            }
        }
        return false;
    }

    /// <summary>«لمراسل», «للوكالة»: the one who is told, not the one who tells.</summary>
    public bool CarriesParticle(int at)
    {
        if (_language.JoinsDestination(_tokens.CharsOf(at))) { return true; }
        var carries = false;
        foreach (var hit in _terms.At(at))
        {
            if ((hit.Front.Particles & Particles.Preposition) == 0) { return false; }
            carries |= hit.Term is not BodyTerm { Word: BodyWord.GivenName }; // «بالطيب» is a family
        }
        return carries;
    }

    public int? EndOfBody(int first)
    {
        int? end = null;
        foreach (var name in model.MentionsAt(MentionKind.Organisation, first, cancellationToken)) { end = Math.Max(end ?? 0, name.Tokens.End); }
        return end;
    }

    /// <summary>True inside the name of a body that begins in the source.</summary>
    public bool IsInBody(int first, int at)
    {
        for (var i = first; i < at; i++)
        {
            if (EndOfBody(i) is { } end) { return at < end; }
        }
        return false;
    }

    /// <summary>The end of a date or time that begins at a token.</summary>
    public int? TimeAt(int at)
    {
        if (!Contains(at) || !_terms.Any(at)) { return null; }
        foreach (var date in model.MentionsAt(MentionKind.Date, at, cancellationToken)) { return date.Tokens.End; }
        foreach (var time in model.MentionsAt(MentionKind.Time, at, cancellationToken)) { return time.Tokens.End; }
        return null;
    }

    public bool IsQuote(int at) => Contains(at) && QuoteMarks.FamilyOf(_tokens, at) is not null;

    public int? Closing(int open)
    {
        for (var i = open + 2; i <= open + MostQuoted && Contains(i); i++)
        {
            if (QuoteMarks.FamilyOf(_tokens, i) == QuoteMarks.FamilyOf(_tokens, open)) { return i; }
        }
        return null;
    }

    public bool Contains(int at) => sentence.Tokens.Contains(at);

    private static bool IsBare(TermHit hit) => (hit.Front.Particles & (Particles.Article | Particles.Preposition)) == 0;
}
