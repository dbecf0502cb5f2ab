using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>Compares nouns by what they name: «جندي», «جنود» and «الجنود» are one.</summary>
internal static class NounKey
{
    /// <summary>The key of the noun at a token, or an empty text where no word stands there.</summary>
    public static string At(SemanticModel model, int token)
    {
        var tokens = model.Article.Tokens;
        if (token < 0 || token >= tokens.Count || tokens[token].Kind != TokenKind.Word
            || model.Article.SentenceOf(token) is not { } sentence) { return ""; }
        return sentence.Block.Language.NounStem(tokens.CharsOf(token));
    }

    /// <summary>True when the word behind a figure may be the noun that it counts.</summary>
    public static bool IsBehind(SemanticModel model, FigureMention figure) =>
        model.Article.SentenceOf(figure.Tokens.First) is { } sentence && sentence.Tokens.Contains(figure.Tokens.End)
            && !model.Terms.Is<DirectionTerm>(figure.Tokens.End, out _, out _) && !IsGrammar(model, figure.Tokens.End)
            && sentence.Block.Language.CanBeCounted(model.Article.Tokens.CharsOf(figure.Tokens.End), figure.Written);

    /// <summary>True when people, or whatever noun, are counted behind a figure; «66 للرجال» counts none.</summary>
    public static bool IsNamed(SemanticModel model, FigureMention figure) =>
        IsBehind(model, figure) || IsPerson(model, figure.Tokens.End);

    /// <summary>A word for people at a token, with no particle written onto it.</summary>
    public static bool IsPerson(SemanticModel model, int token) => model.Terms.Is(token, WordRole.Person, out var hit) && hit.Front.Length == 0;

    /// <summary>«150 ألفا خلال عامين», "150,000 amid": words of time and place count nothing.</summary>
    private static bool IsGrammar(SemanticModel model, int token) =>
        model.Terms.AnyIn(new TokenRange(token, token + 1), WordRole.In, WordRole.Lasting, WordRole.Circumstance, WordRole.Amid, WordRole.According,
            WordRole.Against);

    /// <summary>True when the nouns at two tokens name the same.</summary>
    public static bool AreOne(SemanticModel model, int first, int second) => At(model, first) is { Length: > 0 } key && key == At(model, second);
}
