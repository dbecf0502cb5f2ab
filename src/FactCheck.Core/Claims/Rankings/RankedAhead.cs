using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Counts those who are named ahead: known names, or names in capitals.</summary>
internal static class RankedAhead
{
    /// <summary>How many are named from a token on, and where the last ends; none where anything but names stands there.</summary>
    public static (Interval Ahead, int End)? Read(SemanticModel model, Sentence sentence, int first, CancellationToken cancellationToken)
    {
        var (names, end) = ListedNames.Read(model, sentence, first, cancellationToken);
        if (names.Length > 0 && (end >= sentence.Tokens.End || names[^1].Tokens.End < end || model.Article.Tokens[end].Kind == TokenKind.Punctuation)) { return (Interval.Exactly(names.Length), names[^1].Tokens.End); }
        return !sentence.Block.Language.JoinsArticle && CapitalNames.Read(model, sentence, first) is var (count, last) ? (Interval.Exactly(count), last) : null;
    }
}
