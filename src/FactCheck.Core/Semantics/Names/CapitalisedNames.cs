using FactCheck.Languages;
using FactCheck.Syntax;

namespace FactCheck.Semantics;

/// <summary>
/// Finds English organisations that no pack knows: words in capitals around a noun such as "Organization", "Fund", "Court", with "of", "for" and "and" between them.
/// </summary>
/// <param name="model">The article.</param>
/// <param name="isTaken">Whether a token belongs to a known organisation or office.</param>
internal sealed class CapitalisedNames(SemanticModel model, Func<int, bool> isTaken)
{
    private const int MostWords = 10;

    private readonly TokenList _tokens = model.Article.Tokens;

    /// <summary>The tokens of the names in a sentence.</summary>
    public IEnumerable<TokenRange> Find(Sentence sentence)
    {
        for (var first = sentence.Tokens.First; first < sentence.Tokens.End; first++)
        {
            if (!IsCapitalised(first) || model.Terms.Is(first, WordRole.Determiner)) { continue; }
            var (end, hasHead) = (first, false);
            for (var at = first; at < sentence.Tokens.End && at - first < MostWords
                && (IsCapitalised(at) || at > first && IsJoint(at, sentence)); at++)
            {
                if (!IsCapitalised(at)) { continue; }
                hasHead |= model.Terms.Is(at, FactRole.OrganisationHead);
                end = at + 1;
            }
            if (hasHead && end - first > 1) { yield return new TokenRange(first, end); }
            first = Math.Max(first, end - 1);
        }
    }

    /// <summary>The end of a known name that goes on behind <paramref name="end"/>: "International Criminal Court of Justice".</summary>
    public int? GoesOn(int end, Sentence sentence)
    {
        if (!sentence.Tokens.Contains(end + 1) || model.Article.JoinsArticle(end) || !IsJoint(end, sentence)) { return null; }
        var at = end + 1;
        while (at < sentence.Tokens.End && (IsCapitalised(at) || model.Terms.Is(at, WordRole.Article))) { at++; }
        return at;
    }

    /// <summary>The end of a name with what "and" or "in" adds: "European Bank for Reconstruction and Investment". Both may as well part two names.</summary>
    public int? WithAnd(int end, Sentence sentence)
    {
        if (!sentence.Tokens.Contains(end + 1) || !model.Terms.Is(end, FactRole.JoiningCapitals)
            || !IsCapitalised(end + 1)) { return null; }
        var at = end + 1;
        while (at < sentence.Tokens.End && IsCapitalised(at)) { at++; }
        return at;
    }

    private bool IsCapitalised(int token) =>
        _tokens[token].Kind == TokenKind.Word && _tokens.FirstChar(token) is >= 'A' and <= 'Z' && _tokens[token].Length > 1 && !isTaken(token);

    /// <summary>A small word that a name goes over: "Court of Human Rights", "Fund for the Environment". "And" may as well part two names.</summary>
    private bool IsJoint(int token, Sentence sentence) =>
        model.Terms.Is(token, WordRole.Of) && Next(token + 1, sentence)
        || model.Terms.Is(token, FactRole.InName) && Next(token + 1, sentence)
        || model.Terms.Is(token, WordRole.Article) && token > sentence.Tokens.First && IsJoint(token - 1, sentence);

    private bool Next(int token, Sentence sentence) =>
        sentence.Tokens.Contains(token) && (IsCapitalised(token) || model.Terms.Is(token, WordRole.Article));
}
