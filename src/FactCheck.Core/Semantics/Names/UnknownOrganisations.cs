using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Syntax;

namespace FactCheck.Semantics;

/// <summary>
/// Finds organisations that no pack knows: a noun such as «منظمة», «وزارة», «مجلس» with the definite words, adjectives and states that follow it.
/// Each is held against the known names that begin as it does.
/// </summary>
internal sealed class UnknownOrganisations
{
    private const int FewestWordsOfAkin = 3;

    private readonly SemanticModel _model;
    private readonly TokenList _tokens;
    private readonly NearMemo _nearness;
    private readonly HashSet<int> _taken = [];
    private readonly Dictionary<int, int> _organisations = [];
    private readonly OrganisationReach _reach;

    public UnknownOrganisations(SemanticModel model, IReadOnlyList<NameMention> names, NearMemo nearness)
    {
        _model = model;
        _nearness = nearness;
        _tokens = model.Article.Tokens;
        var starts = new Dictionary<int, NameMention>();
        foreach (var name in names)
        {
            if (name.Kind == MentionKind.Office || name.Kind == MentionKind.Organisation)
            {
                for (var i = name.Tokens.First; i < name.Tokens.End; i++) { _taken.Add(i); }
            }
            if (name.Kind == MentionKind.Organisation) { _organisations[name.Tokens.First] = name.Tokens.End; }
            if (name.Kind == MentionKind.Office && BodyAtEnd(name) is { } body) { _organisations[body] = name.Tokens.End; }
            if (name.Kind == MentionKind.Place || name.Kind == MentionKind.Nationality) { starts[name.Tokens.First] = name; }
        }
        _reach = new OrganisationReach(model, starts, _taken, _organisations);
    }

    /// <summary>The unknown organisations.</summary>
    public IEnumerable<OrganisationMention> Find(CancellationToken cancellationToken)
    {
        var capitalised = new CapitalisedNames(_model, _taken.Contains);
        foreach (var sentence in _model.Article.Sentences)
        {
            if (!sentence.Block.IsProse) { continue; }
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var name in capitalised.Find(sentence))
            {
                var plain = Create(name, 0);
                yield return plain.Near is null && capitalised.WithAnd(name.End, sentence) is { } joined
                    && Create(name with { End = joined }, 0) is var whole && (whole.Near is not null
                    || whole.Akin is not null) ? whole : plain;
            }
            foreach (var (first, known) in _organisations)
            {
                if (sentence.Tokens.Contains(first) && capitalised.GoesOn(known, sentence) is { } further
                    && Create(new TokenRange(first, further), 0) is { Near: not null } near)
                {
                    yield return near;
                }
            }
            for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
            {
                if (_organisations.TryGetValue(i, out var known) && _reach.TryReadOn(known, sentence, out var further)
                    && (IsNearOther(i, known, further) ?? IsNearOther(i, known, _reach.DefiniteFrom(further, sentence))) is { } other)
                {
                    yield return other;
                    i = other.Tokens.End - 1;
                    continue;
                }
                if (_taken.Contains(i) || !_model.Article.JoinsArticle(i) || HeadAt(i) is not { } head) { continue; }
                if (_reach.TryRead(head, sentence, out var end))
                {
                    var whole = _reach.Whole(head, end, sentence);
                    if (Settle(head, end, whole, sentence) is { } name) { yield return name; }
                    i = whole - 1;
                }
                // «المفوضية السامية للأمم المتحدة لشؤون …»: another name stands inside.
                else if (sentence.Tokens.Contains(head.Tokens.End + 1) && _organisations.TryGetValue(head.Tokens.End + 1, out var middle)
                    && _reach.TryReadOn(middle, sentence, out end) && Create(head, end) is { Near: not null } inside)
                {
                    yield return inside;
                    i = end - 1;
                }
                // «مفوضية الأمم المتحدة …» goes on behind a known name; it is taken up only where it is near to another.
                else if (_organisations.TryGetValue(head.Tokens.End, out var inner) && _reach.TryReadOn(inner, sentence, out end)
                    && Create(head, end) is { Near: not null } near)
                {
                    yield return near;
                    i = end - 1;
                }
            }
        }
    }

    /// <summary>The first token of the body's name at the end of a title: «مجلس التعاون» in «الأمين العام لمجلس التعاون».</summary>
    private int? BodyAtEnd(NameMention title)
    {
        if (!_model.Article.JoinsArticle(title.Tokens.First) || title.Entities?.Single is not Office { Of: { } of }
            || _model.Knowledge.Find<Organisation>(of) is not { } body) { return null; }
        for (var i = title.Tokens.First + 1; i < title.Tokens.End - 1; i++)
        {
            if (HeadAt(i) is not { } head) { continue; }
            var words = _tokens.CharsOf(i, title.Tokens.End)[head.Front.Length..];
            foreach (var name in body.Names)
            {
                if (WordKey.Equal(words, name.Text)) { return i; }
            }
        }
        return null;
    }

    /// <summary>The reading of a name that is near to a known one, else the whole; none for what is an organisation only by such nearness.</summary>
    private OrganisationMention? Settle(TermHit head, int end, int whole, Sentence sentence)
    {
        // «وكالة الطاقة النووية التابعة لمنظمة …» is a part of another, and no slip for a body of its own.
        var name = _model.Terms.Is(end, FactRole.BelongingTo) ? Plain(head, end) : Create(head, end);
        if (name.Near is not null) { return name; }
        if (_reach.Longer(end, sentence) is { } longer && Create(head, longer) is { Near: not null } near) { return near; }
        // «المفوضية السامية للأمم المتحدة لشؤون النازحين»
        if (_organisations.TryGetValue(end, out var inner) && _reach.TryReadOn(inner, sentence, out var through)
            && Create(head, through) is var all && (all.Near is not null || all.Akin is { IsLong: true })) { return all; }
        return AkinTo(head, name, end, whole) ?? (_reach.IsName(head, end, whole) ? whole == end ? name : Plain(head, whole) : null);
    }

    /// <summary>What is known but for one word; nothing for «هذه المؤسسة المالية الدولية», which points at a body by its sort.</summary>
    private OrganisationMention? AkinTo(TermHit head, OrganisationMention name, int end, int whole)
    {
        if (_model.Terms.Is<DirectionTerm>(head.Tokens.First - 1, out _, out _)) { return null; }
        if (name.Akin is not null) { return name; }
        if (whole != end && Create(head, whole) is { Akin: not null } all) { return all; }
        for (var shorter = end - 1; shorter - head.Tokens.First >= FewestWordsOfAkin; shorter--)
        {
            // «الهيئة العليا المستقلة للانتخابات» is no longer form of another that is named without what it is for.
            if (_model.Article.LanguageOf(shorter).JoinsDestination(_tokens.CharsOf(shorter))) { break; }
            if (Create(head, shorter) is var part && (part.Akin is not null || part.Near is { IsMixed: false })) { return part; }
        }
        return null;
    }

    /// <summary>«المنظمة» is listed as such; «ال» on the front of «وزارة» makes it no construct.</summary>
    private TermHit? HeadAt(int token)
    {
        if (_model.Terms.Is(token, BodyWord.Lookalike)) { return null; }
        foreach (var hit in _model.Terms.At(token))
        {
            if (hit.Term is RoleTerm<FactRole> { Role: FactRole.OrganisationHead } && (hit.Front.Particles & Particles.Article) == 0) { return hit; }
        }
        return null;
    }

    /// <summary>«صندوق النقد العربي الدولي»: without its last word a known name, and without the word before that another.</summary>
    private bool IsOfTwo(TermHit head, int known, int end, NearName other) =>
        end == known + 1 && WordKey.Equal($"{_tokens.CharsOf(head.Tokens.First, known - 1)[head.Front.Length..]} {_tokens.CharsOf(known)}", other.Name);

    private bool IsPurpose(int at, int end) => end - at == 2 && _tokens.FirstChar(at) == 'ل';

    /// <summary>A known short name with more words, where they make it near to another organisation or to its own full name: «صندوق النقد العالمي».</summary>
    private OrganisationMention? IsNearOther(int first, int known, int end)
    {
        return known - first > 1 && HeadAt(first) is { } head && Create(new TokenRange(first, end), head.Front.Length) is var near
            && (near.Near is { } kin && (!kin.IsMixed || IsPurpose(known, end) || IsOfTwo(head, known, end, kin))
            || near.Akin is { IsLong: true }) ? near : null;
    }

    /// <summary>A whole name; what is near to a known one was looked for at its shorter readings, since a short form with all its fields is near to many.</summary>
    private OrganisationMention Plain(TermHit head, int end)
    {
        var (range, start) = (new TokenRange(head.Tokens.First, end), _tokens[head.Tokens.First].Start + head.Front.Length);
        return new OrganisationMention(range, _tokens.Text.ToSource(start, _tokens[end - 1].End - start),
            _tokens.CharsOf(range.First, end)[head.Front.Length..].ToString());
    }

    private OrganisationMention Create(TermHit head, int end) => Create(new TokenRange(head.Tokens.First, end), head.Front.Length);

    private OrganisationMention Create(TokenRange range, int skipped)
    {
        var start = _tokens[range.First].Start + skipped;
        var span = _tokens.Text.ToSource(start, _tokens[range.End - 1].End - start);
        var (words, near, akin) = _nearness.Find(_model.Knowledge, _tokens.CharsOf(range.First, range.End)[skipped..], BracketBehind(range.End));
        return new OrganisationMention(range, span, words) { Near = near, Akin = akin };
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
