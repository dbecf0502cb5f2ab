using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>What a word of rise or fall is said of, by the nouns around it; nouns for numbers, prices and rates are kept apart, since a headline leaves them out.</summary>
internal sealed class TurnSubject
{
    private const int MostWordsBefore = 8;
    private const int MostWordsBehind = 5;
    private const int ShortestWord = 3;
    private const int LettersAkin = 7;
    private const string Measure = "≈";
    private const string Prices = Measure + "prices";
    private const string InterestRate = Measure + "interest rate";

    private static readonly WordRole[] Stops = [WordRole.By, WordRole.To, WordRole.From, WordRole.Against, WordRole.While, WordRole.Than,
        WordRole.After, WordRole.Before, WordRole.Amid, WordRole.In, WordRole.DestinedFor];
    private static readonly WordRole[] Empty =
    [
        WordRole.Rise, WordRole.Fall, WordRole.By, WordRole.To, WordRole.From, WordRole.In, WordRole.Of, WordRole.That, WordRole.WhichIs, WordRole.Saying, WordRole.Said, WordRole.Complementizer, WordRole.HadBeen, WordRole.Proportion, WordRole.Article, WordRole.Possessive,
        WordRole.Then, WordRole.Distal, WordRole.Lasting, WordRole.After, WordRole.Before, WordRole.Than, WordRole.Determiner, WordRole.According, WordRole.Overall, WordRole.Ended, WordRole.Reaching, WordRole.Already, WordRole.Becoming, WordRole.Copula,
    ];

    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    private bool _isPrice, _isCount, _isRate;

    /// <summary>Of the headline: all nouns before the word, and those behind it up to where they tell how or why.</summary>
    public static TurnSubject? OfTitle(SemanticModel model, Sentence title, TermHit word) => Of(model, title, word, title.Tokens.First);

    /// <summary>Of a sentence of the text: the nouns of the clause.</summary>
    public static TurnSubject? OfText(SemanticModel model, Sentence sentence, TermHit word)
    {
        var first = word.Tokens.First;
        while (first > Math.Max(sentence.Tokens.First, word.Tokens.First - MostWordsBefore) && !EndsClause(model, first - 1)) { first--; }
        return Of(model, sentence, word, first);
    }

    /// <summary>True where the text speaks of the same, and of nothing less: its clause has no noun that the headline does not have.</summary>
    public bool IsThatOf(SemanticModel model, Sentence title, TurnSubject text, Sentence sentence)
    {
        if (_isPrice && text._isCount || _isCount && text._isPrice) { return false; }
        var shared = 0;
        foreach (var key in text._keys)
        {
            if (_keys.Contains(key)) { shared++; }
            else if (key == InterestRate && _isRate) { shared++; } // "Bank lowers rate"
            else if (!IsIn(model, title, key)) { return false; }
        }
        if (shared == 0) { return false; }
        foreach (var key in _keys)
        {
            if (!text._keys.Contains(key) && (key == Prices || !IsIn(model, sentence, key))) { return false; }
        }
        return AreOfOneTime(model, title, sentence);
    }

    /// <summary>True where the text has a noun of it and none that the headline has not, though the headline may tell whose it is and the text not.</summary>
    public bool Covers(SemanticModel model, Sentence title, TurnSubject text) =>
        text._keys.Overlaps(_keys) && text._keys.All(k => _keys.Contains(k) || IsIn(model, title, k));

    /// <summary>True for the rates of a bank, of which the headline names whose they are and the text need not.</summary>
    public bool IsInterest => _keys.Contains(InterestRate);

    /// <summary>A word is one of its nouns.</summary>
    public bool Has(SemanticModel model, int token) => _keys.Contains(NounKey.At(model, token));

    /// <summary>A sentence has a noun of it, and may speak of it.</summary>
    public bool IsNamedIn(SemanticModel model, Sentence sentence) => _keys.Any(k => IsIn(model, sentence, k));

    private static TurnSubject? Of(SemanticModel model, Sentence sentence, TermHit word, int from)
    {
        var subject = new TurnSubject();
        subject.Add(model, sentence, from, word.Tokens.First);
        var at = word.Tokens.End;
        if (subject._keys.Count == 0 && at < sentence.Tokens.End && model.Terms.Is(at, WordRole.In)) { at++; } // "Rise in unemployment"
        var end = at;
        while (end < Math.Min(sentence.Tokens.End, at + MostWordsBehind) && !Stop(model, end)) { end++; }
        subject.Add(model, sentence, at, end);
        if (subject is { _keys.Count: 0, _isPrice: true }) { subject._keys.Add(Prices); } // «الأسعار ترتفع»
        if (subject is { _keys.Count: 0, _isRate: true }) { subject._keys.Add(InterestRate); } // "its main rate"
        return subject._keys.Count > 0 ? subject : null;
    }

    private void Add(SemanticModel model, Sentence sentence, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (model.Terms.Is<MeasureTerm>(i, out var measure, out var hit))
            {
                _keys.Add(Measure + measure.Measure);
                i = hit.Tokens.End - 1;
                continue;
            }
            if (model.Terms.Is(i, WordRole.Overall, out hit))
            {
                i = hit.Tokens.End - 1;
                continue;
            }
            var isPrice = model.Terms.Is(i, RateRole.PriceNoun);
            var (isCount, isRate) = (model.Terms.Is(i, ChangeRole.CountNoun), model.Terms.Is(i, ConflictRole.LevelNoun));
            (_isPrice, _isCount, _isRate) = (_isPrice || isPrice, _isCount || isCount, _isRate || isRate);
            if (!isPrice && !isCount && !isRate && IsNoun(model, sentence, i)) { _keys.Add(NounKey.At(model, i)); }
        }
    }

    private static bool IsNoun(SemanticModel model, Sentence sentence, int token)
    {
        if (model.Article.Tokens[token] is not { Kind: TokenKind.Word, Length: >= ShortestWord }
            || sentence.Block.Language.EndsInGenitive(model.Article.Tokens.CharsOf(token))) { return false; }
        if (model.Terms.Is<NumeralTerm>(token, out _, out _) || IsTime(model, token) || model.Terms.Is<BoundTerm>(token, out _, out _)
            || model.Terms.Is<FractionTerm>(token, out _, out _) || model.Terms.Is<CountryTerm>(token, out _, out _)
            || model.Terms.Is(token, ConflictRole.Descriptor)) { return false; }
        foreach (var role in Empty)
        {
            if (model.Terms.Is(token, role)) { return false; }
        }
        return true;
    }

    private static bool IsTime(SemanticModel model, int token) =>
        model.Terms.Is<MonthTerm>(token, out _, out _) || model.Terms.Is<PeriodTerm>(token, out _, out _)
            || model.Terms.Is<WeekdayTerm>(token, out _, out _) || model.Terms.Is<DeicticTerm>(token, out _, out _);

    private static bool EndsClause(SemanticModel model, int token) =>
        model.Terms.Is(token, WordRole.Complementizer) || model.Terms.Is(token, WordRole.Saying)
            || model.Article.Tokens[token].Kind == TokenKind.Punctuation
            && model.Article.Tokens.FirstChar(token) is not ('-' or '"' or '«' or '»' or '\'' or '’')
            || Statement.Begins(model, token);

    private static bool Stop(SemanticModel model, int token)
    {
        if (model.Article.Tokens[token].Kind != TokenKind.Word || model.Terms.Is<NumeralTerm>(token, out _, out _)
            || model.Terms.Is<BoundTerm>(token, out _, out _) || model.Terms.Is<FractionTerm>(token, out _, out _)
            || IsTime(model, token)) { return true; }
        foreach (var role in Stops)
        {
            if (model.Terms.Is(token, role)) { return true; }
        }
        return false;
    }

    private static bool IsIn(SemanticModel model, Sentence sentence, string key)
    {
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (model.Terms.Is<MeasureTerm>(i, out var measure, out _)
                ? key == Measure + measure.Measure
                : NounKey.At(model, i) is var own && (own == key || AreAkin(sentence, own, key))) { return true; }
        }
        return false;
    }

    /// <summary>"Provincial" and "province".</summary>
    private static bool AreAkin(Sentence sentence, string a, string b) =>
        !sentence.Block.Language.JoinsArticle && a.Length >= LettersAkin && b.Length >= LettersAkin
            && a.AsSpan(0, LettersAkin).SequenceEqual(b.AsSpan(0, LettersAkin));

    /// <summary>"Shares end week lower" is not of what they did on Friday: what the headline calls a time the text does too.</summary>
    private static bool AreOfOneTime(SemanticModel model, Sentence title, Sentence sentence)
    {
        for (var i = title.Tokens.First; i < title.Tokens.End; i++)
        {
            if (model.Terms.Is(i, WordRole.To) || model.Terms.Is(i, WordRole.Lasting)) { return true; } // «إلى أدنى مستوى في عامين»
            // "a quarter point"
            if (model.Terms.Is<FractionTerm>(i, out _, out _) || model.Terms.Is<FractionTerm>(i - 1, out _, out var fraction)
                && fraction.Tokens.Contains(i) || model.Terms.Is(i + 1, WordRole.Points)) { continue; }
            // "for a third month", «للشهر الثالث»
            if (model.Terms.Is<OrdinalTerm>(i - 1, out _, out _) || model.Terms.Is<OrdinalTerm>(i + 1, out _, out _)) { continue; }
            if ((model.Terms.Is<PeriodTerm>(i, out _, out _) || model.Terms.Is<MonthTerm>(i, out _, out _))
                && !IsIn(model, sentence, NounKey.At(model, i))) { return false; }
        }
        return true;
    }
}
