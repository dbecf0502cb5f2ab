using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Says whether the words around a count make it all there are: «وعددهم ألفا موظف», "all 18 judges", "the council's 25 members", "a 110-seat chamber", «القضاة التسعة».</summary>
internal static class WholeMark
{
    public static bool Is(SemanticModel model, Sentence sentence, FigureMention figure)
    {
        var (first, end) = (figure.Tokens.First, figure.Tokens.End);
        if (FigureLead.EndsBefore(model, first, WordRole.Numbering) || FigureLead.EndsBefore(model, first, WordRole.OutOf)) { return true; }
        if (first > sentence.Tokens.First && model.Terms.Is(first - 1, WordRole.Throughout)
            || first - 1 > sentence.Tokens.First && model.Terms.Is(first - 2, WordRole.Throughout)) { return true; }
        if (end + 1 < sentence.Tokens.End && model.Article.Tokens.Is(end, '-') && model.Terms.Is(end + 1, WordRole.CountedBy)) { return true; }
        return IsOfOwner(model, sentence, first, end) || IsDefinite(model, sentence, figure);
    }

    /// <summary>"The council's 25 members".</summary>
    private static bool IsOfOwner(SemanticModel model, Sentence sentence, int first, int end) =>
        first > sentence.Tokens.First && Owner.EndsBefore(model, first)
            && (model.Terms.Is(end, ShareRole.HouseMember) || model.Terms.Is(end, WordRole.Person));

    /// <summary>«قضاة المحكمة التسعة», «أعضاء الهيئة الـ160»: behind the noun, with an article.</summary>
    private static bool IsDefinite(SemanticModel model, Sentence sentence, FigureMention figure)
    {
        if (!sentence.Block.Language.JoinsArticle) { return false; }
        var first = figure.Tokens.First;
        var isWritten = model.Article.Tokens[first].Kind == TokenKind.Word
            && sentence.Block.Language.StartsDefinite(model.Article.Tokens.CharsOf(first));
        var noun = isWritten ? first - 1 : first - 2;
        if (!isWritten && (first == sentence.Tokens.First || !model.Terms.Is(first - 1, WordRole.Article))
            || noun <= sentence.Tokens.First) { return false; }
        return IsPeople(model, noun) || IsPeople(model, noun - 1);
    }

    private static bool IsPeople(SemanticModel model, int token) =>
        model.Terms.Is(token, WordRole.Person) || model.Terms.Is(token, ShareRole.HouseMember);
}
