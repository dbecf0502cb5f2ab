using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Finds where the words that name a source end: past a name in brackets or quotation marks, before what was said, where, when or to whom.</summary>
internal sealed class SourceEnd(SemanticModel model, Sentence sentence, SourceWords words)
{
    private const int MostWords = 18;
    private const int MostBracketed = 9;

    /// <summary>Where the noun is not marked as definite word by word, its end is seen less well.</summary>
    private const int MostApartWords = 4;

    private readonly TokenList _tokens = model.Article.Tokens;
    private readonly TermMap _terms = model.Terms;
    private readonly Language _language = sentence.Block.Language;

    /// <summary>The token behind the source that begins at a token.</summary>
    /// <param name="at">Where it begins.</param>
    /// <param name="isSpeech">True behind a verb of saying, where what was said may follow at once.</param>
    public int EndOf(int at, bool isSpeech)
    {
        var most = _language.JoinsArticle ? MostWords : MostApartWords;
        var end = at + 1;
        var isNamed = false;
        while (words.Contains(end) && end - at < most)
        {
            if (!isNamed && _tokens.Is(end, '(') && end == at + 1 && (_terms.Is(at, SourceWord.Outlet) || _terms.Is(at, SourceWord.Titled))
                && Bracket(end) is { } behind)
            {
                (end, isNamed) = (behind, true);
            }
            else if (!isNamed && words.IsQuote(end) && _tokens[end - 1].Length > 1 && (words.Has(SourceWord.Outlet, at, end) || words.Has(SourceWord.Titled, at, end))
                && words.Closing(end) is { } close)
            {
                (end, isNamed) = (close + 1, true);
            }
            else if (GoesOn(at, end) && (!isNamed || words.IsDefinite(end) || words.Is(end, SourceWord.ForNews)) && (isSpeech || !IsVerbAhead(end)))
            {
                end++;
            }
            else { break; }
        }
        while (end > at + 1 && _tokens[end - 1].Length == 1 && _tokens[end - 1].Kind == TokenKind.Word) { end--; }
        return end;
    }

    /// <summary>«وفق البيان سيشارك 85 وفدا»: the sentence goes on where no mark parts the source from it.</summary>
    private bool IsVerbAhead(int at) => !words.IsDefinite(at) && _language.IsFuture(_tokens.CharsOf(at)) && !words.IsNamed(at);

    /// <summary>The end of a name in brackets behind its noun: «قالت محطة (إن.تي.في) التركية».</summary>
    private int? Bracket(int open)
    {
        for (var i = open + 2; i <= open + MostBracketed && words.Contains(i); i++)
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
        if (_terms.Is(at, WordRole.And) && _tokens[at].Length == 1) { return words.Contains(at + 1) && words.IsDefinite(at + 1); }
        // «قال الرئيس دونالد ترامب لموظفي الوكالة»
        if (_tokens.FirstChar(at) == 'ل' && !words.IsDefinite(at) && !words.IsNamed(at) && words.IsNamed(at - 1)) { return false; }
        if (words.IsOf(at) && !words.IsInBody(first, at)) { return at - first <= 2 && words.Has(SourceWord.Some, first, at); }
        // «أحد هذه المصادر»
        if (at == first + 1 && words.Is(first, SourceWord.Some) && words.Is(at, WordRole.Said) && !_terms.Is(at, WordRole.Complementizer))
        {
            return words.Contains(at + 1) && words.IsDefinite(at + 1);
        }
        // «النقابة الوطنية للصحفيين التونسيين», «رئيسة الهيئة الوطنية للوقاية من التعذيب»
        if (words.IsInBody(first, at)) { return true; }
        // «رئيس لجنة كشف الحقيقة»
        if (words.BelongsToPost(at) && words.Is(at, SourceWord.Deed)) { return true; }
        // «وفقا لوزارة الصحة أصيب …»: behind the whole name of a body nothing indefinite belongs to it.
        if (words.EndOfBody(first) is { } whole && at >= whole && !words.IsDefinite(at) && _tokens.FirstChar(at) is not ('و' or 'ب' or 'ل')
            && _tokens.FirstChar(at - 1) != 'ب') { return false; }
        // «وفق البلاغ تعهدت الحكومة», but «التقرير نصف السنوي»
        if (at == first + 1 && words.IsMadeDefinite(first) && _terms.Is(first, SourceWord.Text) && !words.IsDefinite(at)
            && _tokens.FirstChar(at) is not ('و' or 'ب' or 'ل') && !_terms.Is(at, SourceWord.Itself)
            && !(words.Contains(at + 1) && words.IsDefinite(at + 1) && _tokens[at].Length < 4)) { return false; }
        // «المديرة العامة للصحة الإخلالات»: a deed behind what is definite belongs to what was said.
        if (words.IsMadeDefinite(at - 1) && words.IsDefiniteDeed(at) && !words.IsNamed(at)
            && _tokens.CharsOf(at) is not ([.., 'ي'] or [.., 'ي', 'ة'])) { return false; }
        // A body that is told stands without «ل» too: «مصدر مسؤول وكالة الأنباء», but «تحقيق أنجزته وكالة الأنباء».
        if (words.Is(at, SourceWord.Outlet) && !words.Has(SourceWord.Outlet, first, at) && !_language.EndsInObject(_tokens.CharsOf(at - 1))
            && words.EndOfBody(at) is not null) { return false; }
        // «مصدر قضائي مراسل الإذاعة» told the correspondent.
        if (words.Is(at, SourceWord.Outlet) && at - first >= 2 && words.Has(SourceWord.Some, first, at) && !words.IsOf(at - 1)) { return false; }
        // «معلومات غير مؤكدة»
        if (_terms.Is(at - 1, WordRole.Determiner)) { return !words.IsGrammar(at); }
        return !words.IsGrammar(at) && !words.Is(at, SourceWord.Adjunct) && !words.Is(at, SourceWord.Aside)
            && !(_terms.Is(at, SourceWord.Outlet, out var told) && (told.Front.Particles & Particles.Preposition) != 0)
            && !_terms.Is(at, FactRole.Acting) && !_terms.Is(at, WordRole.WhichIs) && words.TimeAt(at) is null
            && (words.BelongsToPost(at) || !words.Is(at, SourceWord.Deed) && !words.IsDeed(at));
    }
}
