using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Says which of two figures is all there are and which is some of them, by any word that does: "5,900 among the 11,300 ballots", «61 نائبا في مجلس يضم 120 عضوا», «300 من 900».</summary>
internal static class SharePair
{
    private const int MostWordsToWhole = 4;
    private const int MostWordsToPart = 3;

    public static (FigureMention Part, FigureMention Whole)? TryRead(SemanticModel model, Sentence sentence, FigureMention first,
        FigureMention second)
    {
        if (first.Kind == MentionKind.Percent || second.Kind == MentionKind.Percent || first.IsApproximate || second.IsApproximate
            || first.Written == second.Written) { return null; }
        var pair = WholeAndPart.TryRead(model, sentence, first, second)
            ?? (IsPlainlyOf(model, first, second) ? (first, second) : Marked(model, sentence, first, second));
        return pair is var (part, whole) && part.Written < whole.Written ? pair : null;
    }

    private static (FigureMention, FigureMention)? Marked(SemanticModel model, Sentence sentence, FigureMention first, FigureMention second)
    {
        if ((first.Kind != second.Kind || first.Unit != second.Unit)
            && (second is not { Kind.Name: "number", Unit: null }
            || NounKey.IsBehind(model, second) && second.Scale == 1
            && !model.Terms.AnyIn(new TokenRange(first.Tokens.End, second.Tokens.First), WordRole.OutOf))) { return null; }
        var isFirst = IsWhole(model, sentence, first, sentence.Tokens.First);
        return isFirst == IsWhole(model, sentence, second, first.Tokens.End) ? null : isFirst ? (second, first) : (first, second);
    }

    private static bool IsWhole(SemanticModel model, Sentence sentence, FigureMention figure, int from)
    {
        var behind = figure.Tokens.End;
        return figure.Kind == MentionKind.Number && WholeMark.Is(model, sentence, figure)
            || IsHead(model, sentence, figure.Tokens.First - 1)
            || (model.Terms.AnyIn(new TokenRange(Math.Max(from, figure.Tokens.First - MostWordsToWhole), figure.Tokens.First), WordRole.OutOf,
            WordRole.Among)
            || model.Terms.AnyIn(new TokenRange(Math.Max(from, figure.Tokens.First - MostWordsToWhole), figure.Tokens.First), ShareRole.Containing,
            ShareRole.Registered))
            || model.Terms.Is(behind, ShareRole.Registered) || model.Terms.Is(behind, ShareRole.Surveyed)
            || model.Terms.Is(behind + 1, ShareRole.Surveyed) && sentence.Tokens.Contains(behind + 1);
    }

    /// <summary>": of 900 flights, 620 left as scheduled".</summary>
    private static bool IsHead(SemanticModel model, Sentence sentence, int of) =>
        of > sentence.Tokens.First && model.Terms.Is(of, WordRole.Of) && model.Article.Tokens[of - 1].Kind == TokenKind.Punctuation;

    /// <summary>«300 من 900 شخص», «40 مصنعا من 80»: just before the whole, and no change from one to the other.</summary>
    private static bool IsPlainlyOf(SemanticModel model, FigureMention part, FigureMention whole)
    {
        var of = whole.Tokens.First - 1;
        return of >= part.Tokens.End && whole.Tokens.First - part.Tokens.End <= MostWordsToPart && model.Terms.Is(of, WordRole.Of)
            && part.Unit == whole.Unit && part.Kind == whole.Kind
            && !FigureLead.LeadsTo(model, part, WordRole.To) && !FigureLead.IsJoinedTo(model, part)
            && ChangeWording.WordOf(model, new TokenRange(part.Tokens.End, of)) is null;
    }
}
