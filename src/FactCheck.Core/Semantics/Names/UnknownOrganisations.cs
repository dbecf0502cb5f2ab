using FactCheck.Languages;
using FactCheck.Syntax;

namespace FactCheck.Semantics;

/// <summary>
/// Finds organisations that no pack knows: a noun such as «منظمة», «وزارة», «مجلس» with the definite words, adjectives and states that follow it.
/// Each is held against the known names that begin as it does.
/// </summary>
internal sealed class UnknownOrganisations
{
    private const int MostWords = 8;

    private readonly SemanticModel _model;
    private readonly TokenList _tokens;
    private readonly Dictionary<int, NameMention> _starts = [];
    private readonly HashSet<int> _taken = [];
    private readonly Dictionary<int, int> _organisations = [];

    public UnknownOrganisations(SemanticModel model, IReadOnlyList<NameMention> names)
    {
        _model = model;
        _tokens = model.Article.Tokens;
        foreach (var name in names)
        {
            if (name.Kind == MentionKind.Office || name.Kind == MentionKind.Organisation) { for (var i = name.Tokens.First; i < name.Tokens.End; i++) { _taken.Add(i); } }
            if (name.Kind == MentionKind.Organisation) { _organisations[name.Tokens.First] = name.Tokens.End; }
            if (name.Kind == MentionKind.Place || name.Kind == MentionKind.Nationality) { _starts[name.Tokens.First] = name; }
        }
    }

    /// <summary>The unknown organisations.</summary>
    public IEnumerable<OrganisationMention> Find(CancellationToken cancellationToken)
    {
        var capitalised = new CapitalisedNames(_model, _taken.Contains);
        foreach (var sentence in _model.Article.Sentences)
        {
            if (!sentence.Block.IsProse) { continue; }
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var name in capitalised.Find(sentence)) { yield return Create(name, 0); }
            foreach (var (first, known) in _organisations)
            {
                if (sentence.Tokens.Contains(first) && capitalised.GoesOn(known, sentence) is { } further && Create(new TokenRange(first, further), 0) is { Near: not null } near) { yield return near; }
            }
            for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
            {
                if (_organisations.TryGetValue(i, out var known) && TryReadOn(known, sentence, out var further) && IsNearOther(i, known, further) is { } other)
                {
                    yield return other;
                    i = further - 1;
                    continue;
                }
                if (_taken.Contains(i) || _tokens.FirstChar(i) < '\u0600' || HeadAt(i) is not { } head) { continue; }
                if (TryRead(head, sentence, out var end))
                {
                    var name = Create(head, end);
                    yield return name.Near is null && Longer(end, sentence) is { } longer && Create(head, longer) is { Near: not null } near ? near : name;
                    i = end - 1;
                }
                // «مفوضية الأمم المتحدة …» goes on behind a known name; it is taken up only where it is near to another.
                else if (_organisations.TryGetValue(head.Tokens.End, out var inner) && TryReadOn(inner, sentence, out end) && Create(head, end) is { Near: not null } near)
                {
                    yield return near;
                    i = end - 1;
                }
            }
        }
    }

    /// <summary>«المنظمة» is listed as such; «ال» on the front of «وزارة» makes it no construct.</summary>
    private TermHit? HeadAt(int token)
    {
        foreach (var hit in _model.Terms.At(token))
        {
            if (hit.Term is WordTerm { Role: WordRole.OrganisationHead } && (hit.Front.Particles & Particles.Article) == 0) { return hit; }
        }
        return null;
    }

    private bool TryRead(TermHit head, Sentence sentence, out int end)
    {
        end = head.Tokens.End;
        var isDefiniteHead = _tokens.CharsOf(head.Tokens.First)[head.Front.Length..].StartsWith("ال", StringComparison.Ordinal);
        var words = 0;
        while (end < sentence.Tokens.End && words < MostWords && _tokens[end].Kind == TokenKind.Word && !_taken.Contains(end) && !IsBorder(end))
        {
            var word = _tokens.CharsOf(end);
            if (IsDefinite(word)) { end++; }
            else if (_starts.TryGetValue(end, out var name) && (!isDefiniteHead || words > 0)) { end = name.Tokens.End; }
            else if (words > 0 && word[0] == 'و' && IsDefinite(word[1..]) && IsStateOrDefinite(end + 1, sentence)) { end++; }
            else if (words == 0 && !isDefiniteHead && word.Length > 3 && end + 1 < sentence.Tokens.End && IsDefinite(_tokens.CharsOf(end + 1)) && !IsBorder(end + 1)) { end++; }
            else { break; }
            words++;
        }
        return words > 0;
    }

    /// <summary>The end of what a name may go on with: what it is for, more words of a row, or the short name of another: «محكمة العدل الجنائية الدولية», «للثقافة والتربية والعلوم».</summary>
    private int? Longer(int at, Sentence sentence)
    {
        var end = at;
        while (sentence.Tokens.Contains(end) && _tokens[end].Kind == TokenKind.Word && _tokens.CharsOf(end) is ['و', ..] word && IsDefinite(word[1..])) { end++; }
        if (end > at) { return Purpose(end, sentence) ?? end; }
        return Purpose(at, sentence) ?? (_organisations.TryGetValue(at, out var known) && IsDefinite(_tokens.CharsOf(at)) ? known : null);
    }

    private bool IsPurpose(int at, int end) => end - at == 2 && _tokens.FirstChar(at) == 'ل';

    /// <summary>A known short name with more words, where they make it near to another organisation or to its own full name: «صندوق النقد العالمي».</summary>
    private OrganisationMention? IsNearOther(int first, int known, int end)
    {
        return known - first > 1 && HeadAt(first) is { } head && Create(new TokenRange(first, end), head.Front.Length) is { Near: { } kin } near && (!kin.IsMixed || IsPurpose(known, end)) ? near : null;
    }

    /// <summary>The words behind a known name that stands in another's: definite ones, and what it is for.</summary>
    private bool TryReadOn(int at, Sentence sentence, out int end)
    {
        end = at;
        while (sentence.Tokens.Contains(end) && _tokens[end].Kind == TokenKind.Word && IsDefinite(_tokens.CharsOf(end)) && !_taken.Contains(end) && !IsBorder(end)) { end++; }
        if (Purpose(end, sentence) is { } behind) { end = behind; }
        return end > at;
    }

    /// <summary>The end of «لحقوق الإنسان» at a token: what an organisation is for, which may also be what somebody did something for.</summary>
    private int? Purpose(int at, Sentence sentence)
    {
        if (!sentence.Tokens.Contains(at + 1) || _tokens[at].Kind != TokenKind.Word || _tokens.CharsOf(at) is not ['ل', _, _, _, ..] || _tokens[at + 1].Kind != TokenKind.Word || !IsDefinite(_tokens.CharsOf(at + 1)) || IsBorder(at + 1)) { return null; }
        return at + 2;
    }

    private bool IsStateOrDefinite(int token, Sentence sentence) =>
        sentence.Tokens.Contains(token) && (_starts.TryGetValue(token, out var name) && name.Kind == MentionKind.Nationality);

    /// <summary>Words that a name does not go over: days, titles, «السابق».</summary>
    private bool IsBorder(int token) =>
        _model.Terms.Is<WeekdayTerm>(token, out _, out _) || _model.Terms.Is<AnchorTerm>(token, out _, out _) || _model.Terms.Is<PeriodTerm>(token, out _, out _) || _model.Terms.Is<DirectionTerm>(token, out _, out _)
        || _model.Terms.Is<NumeralTerm>(token, out _, out _) || _model.Terms.Is(token, WordRole.Honorific) || _model.Terms.Is(token, WordRole.Former) || _model.Terms.Is(token, WordRole.OrganisationHead);

    private static bool IsDefinite(ReadOnlySpan<char> word) =>
        word.Length > 3 && word.StartsWith("ال", StringComparison.Ordinal) && word is not ("التي" or "الذي" or "الذين" or "اللذين" or "اللتين" or "اللواتي" or "اللتان" or "اللذان")
        || word.Length > 4 && word.StartsWith("لل", StringComparison.Ordinal);

    private OrganisationMention Create(TermHit head, int end) => Create(new TokenRange(head.Tokens.First, end), head.Front.Length);

    private OrganisationMention Create(TokenRange range, int skipped)
    {
        var start = _tokens[range.First].Start + skipped;
        var span = _tokens.Text.ToSource(start, _tokens[range.End - 1].End - start);
        var words = _tokens.CharsOf(range.First, range.End)[skipped..].ToString();
        return new OrganisationMention(range, span, words) { Near = NearNames.Of(_model.Knowledge, words, BracketBehind(range.End)) };
    }

    /// <summary>The words in brackets just behind a name, or nothing.</summary>
    private string? BracketBehind(int end)
    {
        if (end >= _tokens.Count || !_tokens.Is(end, '(')) { return null; }
        for (var close = end + 2; close < _tokens.Count && close - end <= 5; close++)
        {
            if (_tokens.Is(close, ')')) { return _tokens.CharsOf(end + 1, close).ToString(); }
        }
        return null;
    }
}
