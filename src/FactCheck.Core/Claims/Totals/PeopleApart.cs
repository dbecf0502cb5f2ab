using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>Asks more of the parts of people that stand behind a clause and a comma: «27 شخصا في غرق العبارة، هم 14 رجلا و8 نساء و5 أطفال».</summary>
internal static class PeopleApart
{
    /// <summary>The noun, the comma and the word behind it: no clause.</summary>
    private const int WordsWithoutClause = 3;

    /// <summary>True where what is told behind the clause may be no breakdown: «هم ركاب من 14 قرية و8 بلدات», «هم 14 رجلا و3 عائلات», «هم 14 رجلا و8 نساء مع أطفالهم».</summary>
    public static bool AreOthers(SemanticModel model, TokenRange range, FigureMention whole, ImmutableArray<FigureMention> parts)
    {
        if (range.First - whole.Tokens.End <= WordsWithoutClause || !model.Terms.Is(whole.Tokens.End, WordRole.Person)
            || !Statement.IsComma(model, range.First - 2) || !model.Terms.Is(range.First - 1, WordRole.Being, out var being)) { return false; }
        if (parts[0].Tokens.First != being.Tokens.End) { return true; }
        foreach (var part in parts)
        {
            if (!IsPeople(model, part.Tokens.End)) { return true; }
        }
        var end = parts[^1].Tokens.End + 1;
        if (end >= range.End || model.Article.Tokens[end].Kind == TokenKind.Punctuation) { return false; }
        var (least, most) = UnnumberedParts.Among(model, range, parts);
        return least == 0 || least < most; // «… وطفل» is counted
    }

    private static bool IsPeople(SemanticModel model, int noun) =>
        model.Terms.Is(noun, WordRole.Person) || model.Terms.Is(noun, TotalRole.Sort) || model.Terms.Is(noun, TotalRole.Sex);
}
