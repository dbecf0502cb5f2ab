using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads the words that name a source behind a verb of saying or "according to": past what stands between («أفاد به، اليوم الاثنين، ممثل الشركة»), with the title before a name and
/// the quoted name behind «صحيفة», up to what was said, where, when or to whom.
/// </summary>
internal sealed class SourcePhrase(SemanticModel model, Sentence sentence, SourceWords words)
{
    private const int MostAsides = 5;

    /// <summary>Where the noun is not marked as definite word by word, no more of them belong to it.</summary>
    private const int MostApartWords = 4;

    private readonly TokenList _tokens = model.Article.Tokens;
    private readonly TermMap _terms = model.Terms;
    private readonly Language _language = sentence.Block.Language;
    private readonly SourceEnd _end = new(model, sentence, words);

    /// <summary>The tokens of the source that stands behind a verb of saying; none when somebody else's words, a deed or nobody stands there.</summary>
    public TokenRange? BehindVerb(int at)
    {
        at = PastAsides(at);
        return MayBegin(at) && !words.CarriesParticle(at) && !words.IsDeedBehindParticle(at) ? new TokenRange(at, _end.EndOf(at, isSpeech: true)) : null;
    }

    /// <summary>The tokens of the source that stands behind "according to", also behind «ما» and a verb: «وفق ما جاء في بيان».</summary>
    public TokenRange? BehindAccording(int at)
    {
        var isWhat = _terms.Is(at, SourceWord.What) && words.Contains(at + 1);
        if (isWhat)
        {
            at = PastAsides(at + 2);
            if (words.Is(at, WordRole.In) || words.Is(at, SourceWord.Adjunct) || words.Is(at, SourceWord.About)) { at++; }
        }
        at = PastAsides(at);
        var isTold = isWhat;
        if (_terms.Is(at, WordRole.Saying, out var saying)) { (at, isTold) = (saying.Tokens.End, true); }
        // «حسب ما صرح به لمراسل»: only who was told is named.
        if (isTold && _language.JoinsArticle && words.Contains(at) && _tokens.FirstChar(at) == 'ل' && words.CarriesParticle(at)) { return null; }
        return MayBegin(at) && (!_terms.Is(at, SourceWord.Standard) || words.IsQuote(at + 1)) ? new TokenRange(at, _end.EndOf(at, isSpeech: false)) : null;
    }

    /// <summary>The definite words before a relative one, with the noun that they belong to: «مراسل الإذاعة، الذي أكد».</summary>
    public TokenRange? BeforeRelative(int relative, int behindVerb)
    {
        if (words.Is(behindVerb, SourceWord.About) || _terms.Is(relative, WordRole.Relative, out var hit) && hit.Front.Length > 0) { return null; }
        var end = relative;
        while (words.Contains(end - 1) && _tokens[end - 1].Kind == TokenKind.Punctuation && !words.IsQuote(end - 1)) { end--; }
        var first = end;
        while (words.Contains(first - 1) && end - first < MostApartWords && words.IsDefinite(first - 1)) { first--; }
        if (first == end) { return null; }
        return words.Contains(first - 1) && _tokens[first - 1].Kind == TokenKind.Word
            && (!_terms.Any(first - 1) || _terms.Is(first - 1, SourceWord.Outlet) || _terms.Is(first - 1, SourceWord.Post)
            || _terms.Is(first - 1, FactRole.OrganisationHead))
            && !_language.NamesAction(_tokens.CharsOf(first - 1))
            ? new TokenRange(first - 1, end)
            : new TokenRange(first, end);
    }

    private int PastAsides(int at)
    {
        var isApart = false;
        for (var steps = 0; steps < MostAsides && words.Contains(at); steps++)
        {
            if (_terms.Is(at, SourceWord.Aside, out var aside)) { at = aside.Tokens.End; }
            else if (words.TimeAt(at) is { } time) { at = time; }
            else if (PastTold(at) is { } told) { at = told; }
            else if (_tokens.FirstChar(at) is '،' or ',' && (isApart || words.Is(at + 1, SourceWord.Aside) || words.TimeAt(at + 1) is not null))
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
        if (_terms.Is(at, SourceWord.Outlet) && words.EndOfBody(at) is { } end && words.Contains(end) && _tokens[end].Kind == TokenKind.Word
            && !words.IsGrammar(end)) { return end; }
        if (!words.IsQuote(at + 1) || words.Closing(at + 1) is not { } close || !words.Contains(close + 1) || _tokens[close + 1].Kind != TokenKind.Word
            || words.IsGrammar(close + 1)) { return null; }
        return close + 1;
    }

    private bool MayBegin(int at) =>
        words.Contains(at) && _tokens[at].Kind == TokenKind.Word && _tokens[at].Length > 1 && !words.IsGrammar(at)
            && (!words.Is(at, SourceWord.Adjunct) || _terms.Is(at, SourceWord.Outlet))
        && !_terms.Is(at, SourceWord.Deed) && !words.IsDeed(at) && !words.IsDefiniteDeed(at) && !_terms.Is(at, WordRole.From) && !_terms.Is(at, WordRole.To);
}
