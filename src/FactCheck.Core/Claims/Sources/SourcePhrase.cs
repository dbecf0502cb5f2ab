using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads the words that name a source behind a verb of saying or "according to": past what stands between («أفاد به، اليوم الاثنين، ممثل الشركة»), with the title before a name and
/// the quoted name behind «صحيفة», up to what was said, where, when or to whom.
/// </summary>
internal sealed class SourcePhrase(SemanticModel model, Sentence sentence, CancellationToken cancellationToken)
{
    private const int MostWords = 18;

    /// <summary>Where the noun is not marked as definite word by word, its end is seen less well.</summary>
    private const int MostApartWords = 4;
    private const int MostAsides = 5;
    private const int MostQuoted = 6;
    private const int MostBracketed = 9;

    private readonly TokenList _tokens = model.Article.Tokens;
    private readonly TermMap _terms = model.Terms;
    private readonly Language _language = sentence.Block.Language;

    /// <summary>The tokens of the source that stands behind a verb of saying; none when somebody else's words, a deed or nobody stands there.</summary>
    public TokenRange? BehindVerb(int at)
    {
        at = PastAsides(at);
        return MayBegin(at) && !CarriesParticle(at) && !IsDeedBehindParticle(at) ? new TokenRange(at, EndOf(at, isSpeech: true)) : null;
    }

    /// <summary>The tokens of the source that stands behind "according to", also behind «ما» and a verb: «وفق ما جاء في بيان».</summary>
    public TokenRange? BehindAccording(int at)
    {
        var isWhat = _terms.Is(at, SourceWord.What) && Contains(at + 1);
        if (isWhat)
        {
            at = PastAsides(at + 2);
            if (Is(at, WordRole.In) || Is(at, SourceWord.Adjunct) || Is(at, SourceWord.About)) { at++; }
        }
        at = PastAsides(at);
        var isTold = isWhat;
        if (_terms.Is(at, WordRole.Saying, out var saying)) { (at, isTold) = (saying.Tokens.End, true); }
        // «حسب ما صرح به لمراسل»: only who was told is named.
        if (isTold && _language.JoinsArticle && Contains(at) && _tokens.FirstChar(at) == 'ل' && CarriesParticle(at)) { return null; }
        return MayBegin(at) && (!_terms.Is(at, SourceWord.Standard) || IsQuote(at + 1)) ? new TokenRange(at, EndOf(at, isSpeech: false)) : null;
    }

    /// <summary>The definite words before a relative one, with the noun that they belong to: «مراسل الإذاعة، الذي أكد».</summary>
    public TokenRange? BeforeRelative(int relative, int behindVerb)
    {
        if (Is(behindVerb, SourceWord.About) || _terms.Is(relative, WordRole.Relative, out var hit) && hit.Front.Length > 0) { return null; }
        var end = relative;
        while (Contains(end - 1) && _tokens[end - 1].Kind == TokenKind.Punctuation && !IsQuote(end - 1)) { end--; }
        var first = end;
        while (Contains(first - 1) && end - first < MostApartWords && IsDefinite(first - 1)) { first--; }
        if (first == end) { return null; }
        return Contains(first - 1) && _tokens[first - 1].Kind == TokenKind.Word
            && (!_terms.Any(first - 1) || _terms.Is(first - 1, SourceWord.Outlet) || _terms.Is(first - 1, SourceWord.Post)
            || _terms.Is(first - 1, FactRole.OrganisationHead))
            && !_language.NamesAction(_tokens.CharsOf(first - 1))
            ? new TokenRange(first - 1, end)
            : new TokenRange(first, end);
    }

    private int PastAsides(int at)
    {
        var isApart = false;
        for (var steps = 0; steps < MostAsides && Contains(at); steps++)
        {
            if (_terms.Is(at, SourceWord.Aside, out var aside)) { at = aside.Tokens.End; }
            else if (TimeAt(at) is { } time) { at = time; }
            else if (PastTold(at) is { } told) { at = told; }
            else if (_tokens.FirstChar(at) is '،' or ',' && (isApart || Is(at + 1, SourceWord.Aside) || TimeAt(at + 1) is not null))
            {
                isApart = true;
                at++;
            }
            else { break; }
        }
        return at;
    }

    /// <summary>«لجوهرة "اف ام" الناطق الرسمي»: past the one who was told, whose name stands in quotation marks before the source.</summary>
    private int? PastTold(int at)
    {
        if (_tokens.FirstChar(at) != 'ل') { return null; }
        if (_terms.Is(at, SourceWord.Outlet) && EndOfBody(at) is { } end && Contains(end) && _tokens[end].Kind == TokenKind.Word
            && !IsGrammar(end)) { return end; }
        if (!IsQuote(at + 1) || Closing(at + 1) is not { } close || !Contains(close + 1) || _tokens[close + 1].Kind != TokenKind.Word
            || IsGrammar(close + 1)) { return null; }
        return close + 1;
    }

    private bool MayBegin(int at) =>
        Contains(at) && _tokens[at].Kind == TokenKind.Word && _tokens[at].Length > 1 && !IsGrammar(at)
            && (!Is(at, SourceWord.Adjunct) || _terms.Is(at, SourceWord.Outlet))
        && !_terms.Is(at, SourceWord.Deed) && !IsDeed(at) && !IsDefiniteDeed(at) && !_terms.Is(at, WordRole.From) && !_terms.Is(at, WordRole.To);

    private int EndOf(int at, bool isSpeech)
    {
        var most = _language.JoinsArticle ? MostWords : MostApartWords;
        var end = at + 1;
        var isNamed = false;
        while (Contains(end) && end - at < most)
        {
            if (!isNamed && _tokens.Is(end, '(') && end == at + 1 && (_terms.Is(at, SourceWord.Outlet) || _terms.Is(at, SourceWord.Titled))
                && Bracket(end) is { } behind)
            {
                (end, isNamed) = (behind, true);
            }
            else if (!isNamed && IsQuote(end) && _tokens[end - 1].Length > 1 && (Has(SourceWord.Outlet, at, end) || Has(SourceWord.Titled, at, end))
                && Closing(end) is { } close)
            {
                (end, isNamed) = (close + 1, true);
            }
            else if (GoesOn(at, end) && (!isNamed || IsDefinite(end) || Is(end, SourceWord.ForNews)) && (isSpeech || !IsVerbAhead(end)))
            {
                end++;
            }
            else { break; }
        }
        while (end > at + 1 && _tokens[end - 1].Length == 1 && _tokens[end - 1].Kind == TokenKind.Word) { end--; }
        return end;
    }

    /// <summary>«وفق البيان سيشارك 85 وفدا»: the sentence goes on where no mark parts the source from it.</summary>
    private bool IsVerbAhead(int at) => !IsDefinite(at) && _language.IsFuture(_tokens.CharsOf(at)) && !IsNamed(at);

    /// <summary>The end of a name in brackets behind its noun: «قالت محطة (إن.تي.في) التركية».</summary>
    private int? Bracket(int open)
    {
        for (var i = open + 2; i <= open + MostBracketed && Contains(i); i++)
        {
            if (_tokens.Is(i, ')')) { return i + 1; }
        }
        return null;
    }

    private bool GoesOn(int first, int at)
    {
        // «المؤتمر الـ23 للاتحاد»
        if (_tokens[at].Kind == TokenKind.Number) { return _tokens[at].Attached && model.Terms.Is(at - 1, WordRole.Article); }
        if (_tokens[at].Kind != TokenKind.Word) { return false; }
        if (_terms.Is(at, WordRole.And) && _tokens[at].Length == 1) { return Contains(at + 1) && IsDefinite(at + 1); }
        // «قال الرئيس دونالد ترامب لموظفي الوكالة»
        if (_tokens.FirstChar(at) == 'ل' && !IsDefinite(at) && !IsNamed(at) && IsNamed(at - 1)) { return false; }
        if (IsOf(at) && !IsInBody(first, at)) { return at - first <= 2 && Has(SourceWord.Some, first, at); }
        // «أحد هذه المصادر»
        if (at == first + 1 && Is(first, SourceWord.Some) && Is(at, WordRole.Said) && !_terms.Is(at, WordRole.Complementizer))
        {
            return Contains(at + 1) && IsDefinite(at + 1);
        }
        // «النقابة الوطنية للصحفيين التونسيين», «رئيسة الهيئة الوطنية للوقاية من التعذيب»
        if (IsInBody(first, at)) { return true; }
        // «رئيس لجنة كشف الحقيقة»
        if (BelongsToPost(at) && Is(at, SourceWord.Deed)) { return true; }
        // «وفقا لوزارة الصحة أصيب …»: behind the whole name of a body nothing indefinite belongs to it.
        if (EndOfBody(first) is { } whole && at >= whole && !IsDefinite(at) && _tokens.FirstChar(at) is not ('و' or 'ب' or 'ل')
            && _tokens.FirstChar(at - 1) != 'ب') { return false; }
        // «وفق البلاغ تعهدت الحكومة», but «التقرير نصف السنوي»
        if (at == first + 1 && IsMadeDefinite(first) && _terms.Is(first, SourceWord.Text) && !IsDefinite(at)
            && _tokens.FirstChar(at) is not ('و' or 'ب' or 'ل') && !_terms.Is(at, SourceWord.Itself)
            && !(Contains(at + 1) && IsDefinite(at + 1) && _tokens[at].Length < 4)) { return false; }
        // «المديرة العامة للصحة الإخلالات»: a deed behind what is definite belongs to what was said.
        if (IsMadeDefinite(at - 1) && IsDefiniteDeed(at) && !IsNamed(at)
            && _tokens.CharsOf(at) is not ([.., 'ي'] or [.., 'ي', 'ة'])) { return false; }
        // A body that is told stands without «ل» too: «مصدر مسؤول وكالة الأنباء», but «تحقيق أنجزته وكالة الأنباء».
        if (Is(at, SourceWord.Outlet) && !Has(SourceWord.Outlet, first, at) && !_language.EndsInObject(_tokens.CharsOf(at - 1))
            && EndOfBody(at) is not null) { return false; }
        // «مصدر قضائي مراسل الإذاعة» told the correspondent.
        if (Is(at, SourceWord.Outlet) && at - first >= 2 && Has(SourceWord.Some, first, at) && !IsOf(at - 1)) { return false; }
        // «معلومات غير مؤكدة»
        if (_terms.Is(at - 1, WordRole.Determiner)) { return !IsGrammar(at); }
        return !IsGrammar(at) && !Is(at, SourceWord.Adjunct) && !Is(at, SourceWord.Aside)
            && !(_terms.Is(at, SourceWord.Outlet, out var told) && (told.Front.Particles & Particles.Preposition) != 0)
            && !_terms.Is(at, FactRole.Acting) && !_terms.Is(at, WordRole.WhichIs) && TimeAt(at) is null
            && (BelongsToPost(at) || !Is(at, SourceWord.Deed) && !IsDeed(at));
    }

    /// <summary>True inside the name of a body that begins in the source.</summary>
    private bool IsInBody(int first, int at)
    {
        for (var i = first; i < at; i++)
        {
            if (EndOfBody(i) is { } end) { return at < end; }
        }
        return false;
    }

    private int? EndOfBody(int first)
    {
        int? end = null;
        foreach (var name in model.MentionsAt(MentionKind.Organisation, first, cancellationToken)) { end = Math.Max(end ?? 0, name.Tokens.End); }
        return end;
    }

    private bool IsGrammar(int at) =>
        Is(at, WordRole.Saying) || Is(at, WordRole.Said) || Is(at, WordRole.In) || Is(at, WordRole.While) || Is(at, WordRole.According)
            || Is(at, WordRole.Relative) || Is(at, SourceWord.About)
        || _tokens[at].Length == 1 && _terms.Is(at, WordRole.And);

    private bool IsOf(int at) => _language.JoinsArticle && _terms.Is(at, WordRole.Of);

    private bool Has(SourceWord word, int first, int end)
    {
        for (var i = first; i < end; i++) { if (_terms.Is(i, word)) { return true; } }
        return false;
    }

    private bool IsDeed(int at) =>
        !IsNamed(at) && !_terms.Is(at, SourceWord.Outlet) && !_terms.Is(at, FactRole.OrganisationHead) && _language.NamesAction(_tokens.CharsOf(at));

    /// <summary>«أعلن الإفراج عن»: a deed at the place of the one who tells.</summary>
    private bool IsDefiniteDeed(int at) =>
        IsDefinite(at) && _language.JoinsArticle && !_terms.Is(at, FactRole.OrganisationHead) && _language.NamesAction(_tokens.CharsOf(at)[2..]);

    /// <summary>«تفيد بتعمد أحد الأشخاص»: what was said, with the particle of the verb.</summary>
    private bool IsDeedBehindParticle(int at) =>
        _language.JoinsArticle && _tokens.FirstChar(at) == 'ب' && !_terms.Any(at) && _language.NamesAction(_tokens.CharsOf(at)[1..]);

    private bool BelongsToPost(int at) =>
        !IsDefinite(at - 1)
            && (_terms.Is(at - 1, SourceWord.Post) || _terms.Is(at - 1, FactRole.OrganisationHead) || _terms.Is(at - 1, FactRole.TitleGuard));

    /// <summary>True inside the name of a known person: «ترامب» has the form of a noun of action.</summary>
    private bool IsNamed(int at)
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
    private bool CarriesParticle(int at)
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

    private int? Closing(int open)
    {
        for (var i = open + 2; i <= open + MostQuoted && Contains(i); i++)
        {
            if (QuoteMarks.FamilyOf(_tokens, i) == QuoteMarks.FamilyOf(_tokens, open)) { return i; }
        }
        return null;
    }

    /// <summary>The end of a date or time that begins at a token.</summary>
    private int? TimeAt(int at)
    {
        if (!Contains(at) || !_terms.Any(at)) { return null; }
        foreach (var date in model.MentionsAt(MentionKind.Date, at, cancellationToken)) { return date.Tokens.End; }
        foreach (var time in model.MentionsAt(MentionKind.Time, at, cancellationToken)) { return time.Tokens.End; }
        return null;
    }

    private bool IsQuote(int at) => Contains(at) && QuoteMarks.FamilyOf(_tokens, at) is not null;

    private bool IsDefinite(int at) => _tokens[at].Kind == TokenKind.Word && _language.StartsDefinite(_tokens.CharsOf(at));

    /// <summary>Also «للصحة».</summary>
    private bool IsMadeDefinite(int at) => IsDefinite(at) || _language.JoinsDestination(_tokens.CharsOf(at));

    /// <summary>«الله» is no «له» with an article: a word of grammar takes none, nor a noun that begins what was said.</summary>
    private bool Is<TRole>(int at, TRole role)
        where TRole : unmanaged, Enum
    {
        foreach (var hit in _terms.At(at))
        {
            if (RoleTerm<TRole>.Has(hit.Term, role) && IsBare(hit)) { return true; }
        }
        return false;
    }

    private bool Is(int at, SourceWord role)
    {
        foreach (var hit in _terms.At(at))
        {
            if (hit.Term is SourceTerm word && word.Word == role && IsBare(hit)) { return true; }
        }
        return false;
    }

    private static bool IsBare(TermHit hit) => (hit.Front.Particles & (Particles.Article | Particles.Preposition)) == 0;

    private bool Contains(int at) => sentence.Tokens.Contains(at);
}
