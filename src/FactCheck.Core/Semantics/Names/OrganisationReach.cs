using FactCheck.Languages;
using FactCheck.Syntax;

namespace FactCheck.Semantics;

/// <summary>Reads how far the name of an organisation reaches behind its head: definite words, states, further fields, and whom or what it is for.</summary>
/// <param name="model">The article.</param>
/// <param name="starts">The names of states and their adjectives by their first token.</param>
/// <param name="taken">The tokens of known organisations and offices.</param>
/// <param name="organisations">The ends of known organisations by their first token.</param>
internal sealed class OrganisationReach(SemanticModel model, IReadOnlyDictionary<int, NameMention> starts, IReadOnlySet<int> taken,
    IReadOnlyDictionary<int, int> organisations)
{
    private const int MostWords = 8;
    private const int MostAdded = 4;
    private const int LongestConstruct = 3;

    private readonly TokenList _tokens = model.Article.Tokens;

    /// <summary>The end of the plain name: «وزارة الدفاع», «الهيئة العليا المستقلة للانتخابات».</summary>
    public bool TryRead(TermHit head, Sentence sentence, out int end)
    {
        end = head.Tokens.End;
        var isDefiniteHead = IsDefiniteHead(head);
        var words = 0;
        while (end < sentence.Tokens.End && words < MostWords && _tokens[end].Kind == TokenKind.Word && !taken.Contains(end) && !IsBorder(end)
            && !(words > 0 && IsBeyond(head, end)))
        {
            var word = _tokens.CharsOf(end);
            if (IsDefinite(word) && (words > 0 || word[0] != 'ل') && (isDefiniteHead ? words > 0 || Agrees(head, word) : !IsAim(end, word)))
            {
                end++;
            }
            else if (starts.TryGetValue(end, out var name) && (!isDefiniteHead || words > 0) && !IsJoined(end, name)) { end = name.Tokens.End; }
            else if (words > 0 && word[0] == 'و' && IsDefinite(word[1..]) && !model.Terms.Is(end, BodyWord.Another)
                && IsNationality(end + 1, sentence))
            {
                end++;
            }
            else if (words == 0 && !isDefiniteHead && word.Length > 3 && word[^1] != 'ه' && !LanguageOf(word).JoinsDestination(word)
                && !(word[0] == 'ل' && model.Terms.Is(end, BodyWord.Field)) && end + 1 < sentence.Tokens.End && IsDefinite(_tokens.CharsOf(end + 1))
                && !IsBorder(end + 1))
            {
                end++;
            }
            else { break; }
            words++;
        }
        return words > 0;
    }

    /// <summary>What no longer belongs to a name whose word before it is definite: a given name («محافظ البنك المركزي الشاذلي العياري»), a deed («رفضت وزارة التعليم العالي التفاوض»), another body («طالب وزارة التربية السلطات التشريعية»).</summary>
    private bool IsBeyond(TermHit head, int token)
    {
        var word = _tokens.CharsOf(token);
        var before = _tokens.CharsOf(token - 1);
        if (word[0] != 'ا' || !IsDefinite(before)) { return false; }
        // «منحتهم وزارة الصحة الدواء»: neither of the two feminine words has it for an adjective.
        if (LanguageOf(before).IsFeminineNoun(before) && _tokens.CharsOf(head.Tokens.First)[^1] == 'ة'
            && !LanguageOf(word).MayTellOfFeminine(word)) { return true; }
        if (before[^1] is 'ي' or 'ة' && model.Terms.Is(token, BodyWord.GivenName)) { return true; }
        return !model.Terms.Is(token, BodyWord.Field) && NamesAction(word[2..])
            || !LanguageOf(word).IsFeminineOrigin(word) && model.Terms.Is(token, BodyWord.Another);
    }

    /// <summary>The end of the name with the fields that «و» adds and those that it is for: «وزارة التجهيز والإسكان والتهيئة الترابية», «الغرفة الجهوية لمدارس السياقة».</summary>
    public int Whole(TermHit head, int end, Sentence sentence)
    {
        for (var steps = 0; steps < MostAdded; steps++)
        {
            if ((Cause(head, end, sentence)
                ?? Against(end, sentence)
                ?? Field(head, end, sentence)
                ?? (IsDefiniteHead(head) ? ForWhom(end, sentence) : null)) is not { } added) { break; }
            end = added;
            while (Contains(end, sentence) && _tokens.FirstChar(end) == 'ا' && IsDefinite(_tokens.CharsOf(end)) && !IsBorder(end)
                && !NamesAction(_tokens.CharsOf(end)[2..]))
            {
                end++;
            }
        }
        return end;
    }

    /// <summary>False for what has the form of a name and is a common noun: «برنامج المسكن», «المؤسسة الأمنية», «22 جامعة».</summary>
    public bool IsName(TermHit head, int end, int whole)
    {
        var first = head.Tokens.First;
        // «مركز اقليمي للخدمات»: what is not definite is one of many.
        if (end == head.Tokens.End + 2 && !starts.ContainsKey(head.Tokens.End) && !IsDefinite(_tokens.CharsOf(head.Tokens.End))
            && _tokens.FirstChar(head.Tokens.End + 1) == 'ل') { return false; }
        // «محكمة جزائرية», any court of that state.
        if (end == head.Tokens.End + 1 && starts.TryGetValue(head.Tokens.End, out var state) && state.Kind == MentionKind.Nationality
            && !IsDefinite(_tokens.CharsOf(head.Tokens.End))) { return false; }
        // «هذه المؤسسة المالية الدولية» was named before.
        if (IsDefiniteHead(head) && first > 0 && model.Terms.Is<DirectionTerm>(first - 1, out var demonstrative, out _)
            && demonstrative.IsDemonstrative) { return false; }
        // «مركز قطر الأول» is a rank.
        if (end < _tokens.Count && model.Terms.Is<OrdinalTerm>(end, out _, out _) && model.Terms.Is(first, BodyWord.Rank)) { return false; }
        return !model.Terms.Is(first, BodyWord.Common)
            && !(model.Terms.Is(first, BodyWord.Generic) && end - head.Tokens.End == 1 && (whole == end || _tokens.FirstChar(end) == 'و'))
            && !(head.Front.Length == 0 && first > 0 && _tokens[first - 1].Kind == TokenKind.Number);
    }

    /// <summary>The end of what a name may go on with: what it is for, more words of a row, or the short name of another: «محكمة العدل الجنائية الدولية», «للثقافة والتربية والعلوم».</summary>
    public int? Longer(int at, Sentence sentence)
    {
        var end = at;
        while (sentence.Tokens.Contains(end) && _tokens[end].Kind == TokenKind.Word && _tokens.CharsOf(end) is ['و', ..] word
            && IsDefinite(word[1..]))
        {
            end++;
        }
        if (InPlace(end, sentence) is { } land) { return land; }
        if (end > at) { return Purpose(end, sentence) ?? end; }
        return Purpose(at, sentence) ?? (organisations.TryGetValue(at, out var known) && IsDefinite(_tokens.CharsOf(at)) ? known : null);
    }

    /// <summary>The end of «في أوروبا»: where a body works, in the names of some.</summary>
    private int? InPlace(int at, Sentence sentence) =>
        sentence.Tokens.Contains(at + 1) && model.Terms.Is(at, WordRole.In) && _tokens[at + 1].Kind == TokenKind.Word && (starts.ContainsKey(at + 1)
            || model.Terms.Is<RegionTerm>(at + 1, out _, out _)) ? at + 2 : null;

    /// <summary>The words behind a known name that stands in another's: definite ones, and what it is for.</summary>
    public bool TryReadOn(int at, Sentence sentence, out int end)
    {
        end = DefiniteFrom(at, sentence);
        if (Purpose(end, sentence) is { } behind) { end = behind; }
        return end > at;
    }

    /// <summary>The end of the definite words at a token: «العربية» behind «لدول الخليج».</summary>
    public int DefiniteFrom(int at, Sentence sentence)
    {
        var end = at;
        while (sentence.Tokens.Contains(end) && _tokens[end].Kind == TokenKind.Word && IsDefinite(_tokens.CharsOf(end)) && !taken.Contains(end)
            && !IsBorder(end))
        {
            end++;
        }
        return end;
    }

    /// <summary>The end of «لحقوق الإنسان» at a token: what an organisation is for, which may also be what somebody did something for.</summary>
    private int? Purpose(int at, Sentence sentence)
    {
        if (!sentence.Tokens.Contains(at + 1) || _tokens[at].Kind != TokenKind.Word || _tokens.CharsOf(at) is not ['ل', _, _, _, ..]
            || _tokens[at + 1].Kind != TokenKind.Word || !IsDefinite(_tokens.CharsOf(at + 1)) || IsBorder(at + 1)) { return null; }
        return at + 2;
    }

    /// <summary>Behind a definite head stands an adjective of its gender: no name are «المجلس الكاملة», «الهيئة الانطلاق».</summary>
    private bool Agrees(TermHit head, ReadOnlySpan<char> word) =>
        word[^1] == 'ة' == (_tokens.CharsOf(head.Tokens.First)[^1] == 'ة') | (word[^1] != 'ة' && IsFeminine(word)) && !NamesAction(word[2..]);

    private bool IsFeminine(ReadOnlySpan<char> word) => LanguageOf(word).EndsInFeminine(word);

    /// <summary>The end of «على المرض» behind «التأمين», of «على القضاء» behind «الإشراف», of «من التعذيب» behind «الوقاية», of «عن المستهلك» behind «الدفاع»: what it is against or for belongs to the name.</summary>
    private int? Against(int at, Sentence sentence)
    {
        if (!Contains(at, sentence) || !Contains(at + 1, sentence)) { return null; }
        if (!IsDefinite(_tokens.CharsOf(at + 1)))
        {
            // «للدفاع عن حقوق الإنسان»
            return model.Terms.Is(at, BodyWord.About) && model.Terms.Is(at - 1, BodyWord.Defence) && model.Terms.Is(at + 1, BodyWord.Field)
                && Contains(at + 2, sentence) && IsDefinite(_tokens.CharsOf(at + 2))
                ? at + 3
                : null;
        }
        return model.Terms.Is(at, WordRole.Over) && model.Terms.Is(at - 1, BodyWord.Over)
            || model.Terms.Is(at, WordRole.Of) && model.Terms.Is(at - 1, BodyWord.Prevention)
            || model.Terms.Is(at, BodyWord.About) && model.Terms.Is(at - 1, BodyWord.Defence) && model.Terms.Is(at + 1, BodyWord.Field)
            || model.Terms.Is(at, BodyWord.FromWork) && model.Terms.Is(at - 1, BodyWord.OutOfWork)
            ? at + 2
            : null;
    }

    /// <summary>The end of «من أجل الجمهورية» in the name of a party.</summary>
    private int? Cause(TermHit head, int at, Sentence sentence) =>
        model.Terms.Is(head.Tokens.First, BodyWord.Party) && Contains(at, sentence) && Contains(at + 1, sentence) && Contains(at + 2, sentence)
            && model.Terms.Is(at, BodyWord.ForTheSakeOf) && IsDefinite(_tokens.CharsOf(at + 2))
            ? at + 3
            : null;

    /// <summary>«مجلس نواب الشعب للمصادقة»: what was done with it for what.</summary>
    private bool IsAim(int token, ReadOnlySpan<char> word) =>
        LanguageOf(word).JoinsDestination(word) && !model.Terms.Is(token, BodyWord.Field) && NamesAction(word[2..]);

    private bool NamesAction(ReadOnlySpan<char> word) => LanguageOf(word).NamesAction(word);

    private Language LanguageOf(ReadOnlySpan<char> word) => model.Article.Languages.OfWord(word[0], model.Article.Language);

    /// <summary>The end of «والإسكان», also with a space behind its «و».</summary>
    private int? Field(TermHit head, int at, Sentence sentence)
    {
        if (!Contains(at, sentence)) { return null; }
        var word = _tokens.CharsOf(at);
        if (word is ['و', _, ..]) { return IsField(head, at, at, word[1..]) ? at + 1 : null; }
        return model.Terms.Is(at, WordRole.And) && Contains(at + 1, sentence) && IsField(head, at, at + 1, _tokens.CharsOf(at + 1)) ? at + 2 : null;
    }

    /// <summary>A listed field; behind one also a noun of action; in the name of a committee or a learned society any thing that is no body or person.</summary>
    private bool IsField(TermHit head, int joint, int token, ReadOnlySpan<char> word) =>
        word[0] == 'ا' && IsDefinite(word)
            && (model.Terms.Is(token, BodyWord.Field) || model.Terms.Is(joint - 1, BodyWord.Field) && NamesAction(word[2..])
            || IsPair(joint, token, word)
            || model.Terms.Is(head.Tokens.First, BodyWord.Wide) && !model.Terms.Is(token, BodyWord.Another) && !model.Terms.Is(token, WordRole.Person)
            && !NamesAction(word[2..]) && !IsBorder(token));

    /// <summary>«مركز الفنون الدرامية والركحية»: another adjective beside one of the same form.</summary>
    private bool IsPair(int joint, int token, ReadOnlySpan<char> word) =>
        LanguageOf(word).IsFeminineOrigin(word) && model.Article.LanguageOf(joint - 1).IsFeminineOrigin(_tokens.CharsOf(joint - 1))
            && model.Article.LanguageOf(joint - 1).StartsDefinite(_tokens.CharsOf(joint - 1))
            && !model.Terms.Is(token, BodyWord.Another) && !IsBorder(token);

    /// <summary>The end of «لمدارس السياقة», «لمكافحة جرائم المعلوماتية»: whom or what a body is for, and not what it did something for: «دعت … لوقف العنف».</summary>
    private int? ForWhom(int at, Sentence sentence)
    {
        // «لحزبه»
        if (!Contains(at, sentence) || _tokens.CharsOf(at) is not ['ل', not 'ل', _, _, _, ..] word || model.Terms.Is(at, SourceWord.Deed)
            || model.Terms.Is(at, SourceWord.Outlet) || word[^1] == 'ه') { return null; }
        if (!model.Terms.Is(at, BodyWord.Field) && NamesAction(word[1..])) { return null; }
        for (var end = at + 1; end < at + LongestConstruct && Contains(end, sentence) && !IsBorder(end); end++)
        {
            if (starts.TryGetValue(end, out var name) && !IsJoined(end, name)) { return name.Tokens.End; }
            if (_tokens.FirstChar(end) == 'ا' && IsDefinite(_tokens.CharsOf(end))) { return end + 1; }
            if (model.Terms.Any(end) && !model.Terms.Is(end, BodyWord.Field)) { break; }
        }
        return null;
    }

    private bool Contains(int at, Sentence sentence) => sentence.Tokens.Contains(at) && _tokens[at].Kind == TokenKind.Word && !taken.Contains(at);

    private bool IsDefiniteHead(TermHit head) =>
        model.Article.LanguageOf(head.Tokens.First).StartsDefinite(_tokens.CharsOf(head.Tokens.First)[head.Front.Length..]);

    /// <summary>«وباريس» is another, not the end of «جامعة باريس».</summary>
    private bool IsJoined(int token, NameMention name) => _tokens.FirstChar(token) == 'و' && name.Span.Start > _tokens.SpanOf(token).Start;

    private bool IsNationality(int token, Sentence sentence) =>
        sentence.Tokens.Contains(token) && starts.TryGetValue(token, out var name) && name.Kind == MentionKind.Nationality;

    /// <summary>Words that a name does not go over: days, titles, «السابق», «المكلف».</summary>
    private bool IsBorder(int token) =>
        model.Terms.Is<WeekdayTerm>(token, out _, out _) || model.Terms.Is<AnchorTerm>(token, out _, out _)
            || model.Terms.Is<PeriodTerm>(token, out _, out _) || model.Terms.Is<DirectionTerm>(token, out _, out _)
        || model.Terms.Is<NumeralTerm>(token, out _, out _) || model.Terms.Is<OrdinalTerm>(token, out _, out _)
        || model.Terms.Is(token, FactRole.Honorific) || model.Terms.Is(token, FactRole.Former) || model.Terms.Is(token, FactRole.OrganisationHead)
        || model.Terms.Is(token, BodyWord.Border);

    private bool IsDefinite(ReadOnlySpan<char> word)
    {
        if (word.Length <= 3) { return false; }
        var language = LanguageOf(word);
        return language.StartsDefinite(word) && !language.IsDefiniteRelative(word) || word.Length > 4 && language.JoinsDestination(word);
    }
}
