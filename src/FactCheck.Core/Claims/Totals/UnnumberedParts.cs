using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>Counts the parts of a breakdown that have no number: «أربعة رجال وثلاث نساء وطفل», "four men, three women and a child".</summary>
internal static class UnnumberedParts
{
    private const int MostWordsToNumber = 4;
    private const int Many = 1_000_000;

    /// <summary>How many there are at least and at most: one or two where a known noun stands behind the conjunction, up to two where any other word does.</summary>
    public static (int Least, int Most) Among(SemanticModel model, TokenRange range, ImmutableArray<FigureMention> parts)
    {
        var (least, most) = (0, 0);
        for (var i = parts[0].Tokens.End; i < range.End; i++)
        {
            if (!Statement.Begins(model, i)
                || parts.Any(p => p.Tokens.Contains(i) || p.Tokens.First == i + 1 && IsAlone(model, i) || IsGroupOf(model, i, p))) { continue; }
            if (CountAt(model, i) is { } count) { (least, most) = (least + count, most + count); }
            else { most += IsPlural(model, i + 1) ? Many : 2; }
        }
        return (least, most);
    }

    /// <summary>"And", which is no noun: «وقاضيان وثلاثة خبراء».</summary>
    private static bool IsAlone(SemanticModel model, int token) => model.Terms.Is(token, WordRole.And) || model.Article.Tokens[token].Length == 1;

    /// <summary>"And a crew of eight": the number follows.</summary>
    private static bool IsGroupOf(SemanticModel model, int and, FigureMention part) =>
        part.Tokens.First > and && part.Tokens.First - and <= MostWordsToNumber
            && model.Terms.Is(part.Tokens.First - 1, WordRole.Of);

    /// <summary>"And tugs": however many.</summary>
    private static bool IsPlural(SemanticModel model, int noun) =>
        noun < model.Article.Tokens.Count && model.Article.SentenceOf(noun) is { Block.Language: { JoinsArticle: false } language }
            && model.Article.Tokens[noun].Length > 3 && language.EndsAsPlural(model.Article.Tokens.CharsOf(noun));

    private static int? CountAt(SemanticModel model, int token)
    {
        var noun = model.Article.Tokens[token].Length == 1 || model.Terms.Is(token, WordRole.And) ? token + 1 : token;
        return model.Terms.Is(noun, ConflictRole.TwoPersons) ? 2 : model.Terms.Is(noun, ConflictRole.OnePerson) ? 1 : null;
    }
}
