using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Counts those who are named ahead: known names exactly, other names where capitals part them.</summary>
internal static class RankedAhead
{
    private const int LongestName = 4;

    /// <summary>How many are named from a token on, and where the last ends; none where anything but names stands there.</summary>
    public static (Interval Ahead, int End)? Read(SemanticModel model, Sentence sentence, int first, CancellationToken cancellationToken)
    {
        var (names, end) = ListedNames.Read(model, sentence, first, cancellationToken);
        if (names.Length > 0 && (end >= sentence.Tokens.End || names[^1].Tokens.End < end || model.Article.Tokens[end].Kind == TokenKind.Punctuation)) { return (Interval.Exactly(names.Length), names[^1].Tokens.End); }
        return sentence.Block.Language.JoinsArticle ? null : InCapitals(model, sentence, first);
    }

    /// <summary>"Carla Moretti, Ana Duarte and Lena Vogt": names in capitals, parted by commas and one "and" before the last.</summary>
    private static (Interval Ahead, int End)? InCapitals(SemanticModel model, Sentence sentence, int first)
    {
        var tokens = model.Article.Tokens;
        var (count, length, isLast) = (1, 0, false);
        for (var i = first; i < sentence.Tokens.End; i++)
        {
            if (tokens[i].Kind != TokenKind.Word)
            {
                if (length == 0 || isLast || !Statement.IsComma(model, i)) { return length > 0 && (isLast || count == 1) ? (Interval.Exactly(count), i) : null; }
                if (i + 1 >= sentence.Tokens.End || !IsName(model, i + 1) && tokens.CharsOf(i + 1) is not "and") { return count == 1 ? (Interval.Exactly(1), i) : null; }
                (count, length) = (count + 1, 0);
                continue;
            }
            if (tokens.CharsOf(i) is "and")
            {
                if (isLast) { return null; }
                (count, length, isLast) = (length == 0 ? count : count + 1, 0, true);
                continue;
            }
            if (!IsName(model, i)) { return length > 0 && (isLast || count == 1) && (model.Terms.Is(i, WordRole.In) || model.Terms.Is(i, WordRole.While)) ? (Interval.Exactly(count), i) : null; }
            if (++length > LongestName) { return null; }
        }
        return length > 0 && (isLast || count == 1) ? (Interval.Exactly(count), sentence.Tokens.End) : null;
    }

    private static bool IsName(SemanticModel model, int token) => char.IsUpper(model.Article.Tokens.FirstChar(token));
}
