using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Tells whether two sentences name one thing with the same word; words of grammar, units and numbers name none.</summary>
internal static class SharedWord
{
    private const int Shortest = 4;

    public static bool IsIn(SemanticModel model, TokenRange range, Sentence other)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (Names(model, i) && Has(model, other, i)) { return true; }
        }
        return false;
    }

    /// <summary>True when a sentence has the word at a token.</summary>
    public static bool Has(SemanticModel model, Sentence sentence, int token)
    {
        var tokens = model.Article.Tokens;
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (tokens[i].Kind == TokenKind.Word && WordKey.Equal(tokens.CharsOf(i), tokens.CharsOf(token))) { return true; }
        }
        return false;
    }

    private static bool Names(SemanticModel model, int token) =>
        model.Article.Tokens[token] is { Kind: TokenKind.Word, Length: >= Shortest } && !model.Terms.HasRole(token)
            && !model.Terms.Is<HappeningTerm>(token, out _, out _) && !model.Terms.Is<UnitTerm>(token, out _, out _)
            && !model.Terms.Is<NumeralTerm>(token, out _, out _);
}
