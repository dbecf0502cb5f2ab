using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>
/// Says whether a count is of all seats of a house: "the 100-seat house", «مقاعد المجلس الستين», «150 نائبا»; members are counted by their seats.
/// </summary>
internal static class HouseSeats
{
    private const int MostWordsToSeat = 3;
    private const decimal MostSides = 10;

    public static bool Is(SemanticModel model, FigureMention whole)
    {
        var end = whole.Tokens.End;
        if (model.Article.Tokens.Is(end, '-') && model.Terms.Is(end + 1, WordRole.CountedBy) || IsSeat(model, end)) { return true; }
        if (model.Article.SentenceOf(whole.Tokens.First) is not { Block.Language.JoinsArticle: true } sentence) { return false; }
        var before = new TokenRange(Math.Max(sentence.Tokens.First, whole.Tokens.First - MostWordsToSeat), whole.Tokens.First);
        return model.Terms.AnyIn(before, WordRole.Seat) || model.Terms.AnyIn(before, ShareRole.HouseMember);
    }

    /// <summary>"The 75 seats were shared among four parties": how many sides there are is no count of seats, and the house stands alone.</summary>
    public static ImmutableArray<FigureMention> Alone(SemanticModel model, ImmutableArray<FigureMention> figures) =>
        SidesBeside(model, figures) is null ? figures : [.. figures.Where(f => Is(model, f))];

    /// <summary>How many sides share the house that is the only other figure.</summary>
    public static FigureMention? SidesBeside(SemanticModel model, ImmutableArray<FigureMention> figures)
    {
        if (figures is not [var first, var second]) { return null; }
        var sides = Is(model, first) ? second : first;
        return Is(model, first) != Is(model, second) && sides is { Kind.Name: "number", Unit: null, Written: > 1 and <= MostSides, Scale: 1 }
            && model.Article.Tokens[sides.Tokens.End].Kind == TokenKind.Word ? sides : null;
    }

    /// <summary>The part is of seats, of members or of votes, and the whole of all seats.</summary>
    public static bool AreOne(SemanticModel model, FigureMention whole, FigureMention part)
    {
        var noun = part.Tokens.End;
        return (IsSeat(model, noun) || model.Terms.Is(noun, WordRole.Votes) || model.Terms.Is(noun, WordRole.Person)) && Is(model, whole);
    }

    private static bool IsSeat(SemanticModel model, int noun) => model.Terms.Is(noun, WordRole.Seat) || model.Terms.Is(noun, ShareRole.HouseMember);
}
