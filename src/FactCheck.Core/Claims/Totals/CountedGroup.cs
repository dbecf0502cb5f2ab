using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>Says whether a count is of those in a squad, a crew or a jury: "a jury of 12", "a 26-man squad".</summary>
internal static class CountedGroup
{
    public static bool Is(SemanticModel model, FigureMention count) => IsOf(model, count) || IsJoined(model, count);

    /// <summary>Where the words for the group and its count begin.</summary>
    public static int FirstOf(SemanticModel model, FigureMention count) => IsOf(model, count) ? count.Tokens.First - 2 : count.Tokens.First;

    /// <summary>The token behind the words for the group and its count.</summary>
    public static int EndOf(SemanticModel model, FigureMention count) => IsJoined(model, count) ? count.Tokens.End + 3 : count.Tokens.End;

    private static bool IsOf(SemanticModel model, FigureMention count) =>
        count.Tokens.First >= 2 && model.Terms.Is(count.Tokens.First - 2, TotalRole.Group)
            && model.Terms.Is(count.Tokens.First - 1, WordRole.Genitive);

    private static bool IsJoined(SemanticModel model, FigureMention count) =>
        count.Tokens.End + 2 < model.Article.Tokens.Count && model.Article.Tokens.Is(count.Tokens.End, '-')
            && model.Article.Tokens[count.Tokens.End].Attached && model.Terms.Is(count.Tokens.End + 2, TotalRole.Group);
}
