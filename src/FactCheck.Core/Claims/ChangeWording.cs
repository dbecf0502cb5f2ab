using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads from the words around two values how they stand beside each other and whether the figure grew.</summary>
internal static class ChangeWording
{
    private const int MostWordsBetween = 8;

    /// <summary>A verb of change farther back is another statement's.</summary>
    public const int MostWordsToVerb = 40;

    /// <summary>How two neighbouring values stand beside each other, or none when no word pairs them.</summary>
    public static ChangePairing? PairingOf(SemanticModel model, FigureMention first, FigureMention second)
    {
        if (HasBracket(model.Article.Tokens, new TokenRange(first.Tokens.End, second.Tokens.First))) { return null; }
        if (second.Tokens.First - first.Tokens.End > MostWordsBetween) { return null; }
        if (EndsBefore(model, second.Tokens.First, WordRole.To) && EndsBefore(model, first.Tokens.First, WordRole.From)) { return ChangePairing.FromTo; }
        return IsToFrom(model, first, second) || IsAgainst(model, first.Tokens.End, second.Tokens.First) ? ChangePairing.Against : null;
    }

    /// <summary>Whether the figure fell, or none when the words do not bind the stated change to the two values.</summary>
    public static bool? DirectionOf(SemanticModel model, Sentence sentence, FigureMention first, FigureMention second, FigureMention stated, int mostWords)
    {
        var behind = stated.Tokens.First > second.Tokens.First;
        var gap = behind ? new TokenRange(second.Tokens.End, stated.Tokens.First) : new TokenRange(stated.Tokens.End, first.Tokens.First);
        if (gap.Count > mostWords || !(behind ? StatesChange(model, gap) : LeadsOn(model, gap))) { return null; }
        return WordOf(model, gap) ?? WordOf(model, new TokenRange(Math.Max(sentence.Tokens.First, stated.Tokens.First - MostWordsToVerb), stated.Tokens.First));
    }

    /// <summary>A bracket sets what it holds apart from what goes on behind it.</summary>
    private static bool HasBracket(TokenList tokens, TokenRange gap)
    {
        for (var i = gap.First; i < gap.End; i++)
        {
            if (tokens[i].Length == 1 && tokens.FirstChar(i) is '(' or ')' or '[' or ']') { return true; }
        }
        return false;
    }

    /// <summary>"Rose 50% from 20 to 30": no other subject may begin between the percentage and its values.</summary>
    private static bool LeadsOn(SemanticModel model, TokenRange gap)
    {
        if (HasBracket(model.Article.Tokens, gap)) { return false; }
        for (var i = gap.First; i < gap.End; i++)
        {
            if (model.Terms.Is(i, WordRole.And) || model.Article.Tokens[i].Kind == TokenKind.Word && model.Article.Tokens.CharsOf(i) is ['و', 'ا', 'ل', ..]) { return false; }
        }
        return true;
    }

    /// <summary>Between two values and their percentage stand only words that lead to it: «أي بزيادة نسبتها», "an increase of". Another subject would be another figure.</summary>
    private static bool StatesChange(SemanticModel model, TokenRange gap)
    {
        if (gap.Count == 0) { return false; }
        for (var i = gap.First; i < gap.End; i++)
        {
            if (model.Terms.Is(i, WordRole.Respectively)) { return false; }
        }
        for (var i = gap.First; i < gap.End; i++)
        {
            if (model.Terms.Is(i, WordRole.By) || model.Terms.Is(i, WordRole.Rise) || model.Terms.Is(i, WordRole.Fall))
            {
                // A conjunction before the verb begins another statement: «وارتفعت المصبرات بنسبة 6%».
                return !(model.Terms.Is(i, WordRole.Rise, out var hit) || model.Terms.Is(i, WordRole.Fall, out hit)) || (hit.Front.Particles & Particles.Conjunction) == 0;
            }
        }
        return false;
    }

    /// <summary>True for a fall, false for a rise, none when no word of change stands in the range. The last one counts.</summary>
    public static bool? WordOf(SemanticModel model, TokenRange range)
    {
        for (var i = range.End - 1; i >= range.First; i--)
        {
            if (model.Terms.Is(i, WordRole.Fall)) { return true; }
            if (model.Terms.Is(i, WordRole.Rise)) { return false; }
        }
        return null;
    }

    /// <summary>"To 60 from 90": the base comes last.</summary>
    private static bool IsToFrom(SemanticModel model, FigureMention first, FigureMention second) =>
        EndsBefore(model, first.Tokens.First, WordRole.To) && EndsBefore(model, second.Tokens.First, WordRole.From);

    private static bool IsAgainst(SemanticModel model, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (model.Terms.Is(i, WordRole.Against)) { return true; }
        }
        return false;
    }

    private static bool EndsBefore(SemanticModel model, int token, WordRole role) =>
        token > 0 && model.Terms.Is(token - 1, role, out var hit) && hit.Tokens.End == token;
}
