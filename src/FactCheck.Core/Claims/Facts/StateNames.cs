using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>The states that an article names, by their names, their adjectives and their cities, and which of them words such as «هذه الدولة» may take up.</summary>
internal sealed class StateNames
{
    private const int MostWordsBefore = 5;
    private readonly SemanticModel _model;
    private readonly (NameMention Name, Place State)[] _states;
    private readonly ILookup<int, (NameMention Name, Place State)> _ends;
    private readonly ILookup<int, (NameMention Name, Place State)> _starts;
    private readonly NameMention[] _names;

    public StateNames(SemanticModel model, CancellationToken cancellationToken)
    {
        _model = model;
        var names = model.Mentions(MentionKind.Place, cancellationToken)
            .Concat(model.Mentions(MentionKind.Nationality, cancellationToken))
            .Cast<NameMention>()
            .ToArray();
        _states = [.. names.Select(n => (Name: n, State: StateOf(n))).Where(s => s.State is not null).Select(s => (s.Name, s.State!))];
        var named = _states.Where(s => s.Name.Entities!.First is Place { Type: PlaceType.State }).ToArray();
        (_ends, _starts) = (named.ToLookup(s => s.Name.Tokens.End), named.ToLookup(s => s.Name.Tokens.First));
        _names = [.. names, .. model.Mentions(MentionKind.Organisation, cancellationToken).Cast<NameMention>()];
    }

    /// <summary>True where a longer name covers the words: that of «جمهورية أفريقيا الوسطى» is no region. A name within them is none here: «أمريكا» of «أمريكا الوسطى».</summary>
    public bool IsTaken(TokenRange region) =>
        Array.Exists(_names, n => n.Tokens.First < region.End && region.First < n.Tokens.End && !region.Contains(n.Tokens));

    /// <summary>True when the article names a state of a region.</summary>
    public bool AnyIn(string region) => Array.Exists(_states, s => s.State.Regions.IsEmpty || s.State.Regions.Contains(region));

    /// <summary>The state that the words stand beside: behind its comma, or with "of" before it.</summary>
    public NameMention? Apposed(Sentence sentence, TokenRange words)
    {
        var tokens = _model.Article.Tokens;
        if (sentence.Tokens.Contains(words.End + 1) && _model.Terms.Is(words.End, WordRole.Of) && !_model.Article.JoinsArticle(words.End)
            && _starts[words.End + 1].FirstOrDefault() is { Name.Kind.Name: "place" } of) { return of.Name; }
        var at = words.First;
        while (at > sentence.Tokens.First && !_model.Article.JoinsArticle(at) && words.First - at < MostWordsBefore
            && tokens[at - 1].Kind == TokenKind.Word && !_model.Terms.Is(at - 1, WordRole.Copula) && !IsOfOthers(at - 1)
            && (tokens.FirstChar(at - 1) is >= 'a' and <= 'z' || IsAdjective(at)))
        {
            at--;
        }
        if (at > sentence.Tokens.First && _model.Terms.Is(at - 1, WordRole.Copula))
        {
            at--;
            // "Suriname is a small country in …"
            if (!_model.Article.JoinsArticle(at) && _ends[at].FirstOrDefault() is { Name.Kind.Name: "place" } subject) { return subject.Name; }
        }
        // «سورينام بلد صغير في …»
        if (_model.Article.JoinsArticle(words.First) && !_model.Article.LanguageOf(words.First).StartsDefinite(tokens.CharsOf(words.First))
            && _ends[at].FirstOrDefault() is { Name.Kind.Name: "place" } named) { return named.Name; }
        return at > sentence.Tokens.First && Statement.IsComma(_model, at - 1) && _ends[at - 1].FirstOrDefault() is { Name.Kind.Name: "place" } before
            ? before.Name
            : null;
    }

    /// <summary>"the biggest lender to every country in": what goes before belongs to somebody else.</summary>
    private bool IsOfOthers(int token) => _model.Terms.Is(token, WordRole.Of) || _model.Terms.Is(token, WordRole.To)
        || _model.Terms.Is(token, WordRole.From) || _model.Terms.Is(token, WordRole.In) || _model.Terms.Is(token, WordRole.Than);

    /// <summary>"a former Dutch colony": an adjective of another state.</summary>
    private bool IsAdjective(int end) => Array.Exists(_states, s => s.Name.Tokens.End == end && s.Name.Kind == MentionKind.Nationality);

    /// <summary>The only state of a sentence; of the whole article where the sentence names none. The words themselves name none: "Central American".</summary>
    public NameMention? Only(Sentence sentence, TokenRange words)
    {
        var others = _states.Where(s => !words.Contains(s.Name.Tokens)).ToArray();
        var near = others.Where(s => sentence.Tokens.Contains(s.Name.Tokens)).ToArray();
        if (near.Length == 0) { near = others; }
        return near.Length > 0 && near.Select(s => s.State.Id).Distinct(StringComparer.Ordinal).Count() == 1 ? near[0].Name : null;
    }

    /// <summary>«هذه الدولة», "the nation": one that has been named.</summary>
    public bool IsDefinite(TokenRange words)
    {
        var tokens = _model.Article.Tokens;
        if (_model.Article.JoinsArticle(words.First)) { return _model.Article.LanguageOf(words.First).IsDefinite(tokens.CharsOf(words.First)); }
        for (var i = words.First - 1; i >= Math.Max(0, words.First - 3) && tokens[i].Kind == TokenKind.Word; i--)
        {
            if (_model.Terms.Is(i, WordRole.Article) || _model.Terms.Is(i, FactRole.ThisOne)) { return true; }
        }
        return false;
    }

    private Place? StateOf(NameMention name) => name.Entities?.First switch
    {
        Place { Type: PlaceType.State } state => state,
        Place { Type: PlaceType.City } city when name.Entities.Single is not null => _model.Knowledge.Find<Place>(city.Country),
        _ => null,
    };
}
