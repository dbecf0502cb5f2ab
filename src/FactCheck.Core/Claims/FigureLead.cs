using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>Reads the words that lead to a figure.</summary>
internal static class FigureLead
{
    private const int MostWordsOfTerm = 3;

    /// <summary>True when the word at a token is the "from" of a figure, with nothing but "about" or "an average of" between them.</summary>
    public static bool IsLeadOf(SemanticModel model, int token, FigureMention figure) =>
        figure.Tokens.First > token && figure.Tokens.First - token <= MostWordsOfTerm + 1 && LeadStart(model, figure) == token + 1;

    /// <summary>True when such a word leads to the figure, "about" and "an average of" between them left out.</summary>
    public static bool LeadsTo<TRole>(SemanticModel model, FigureMention figure, TRole role)
        where TRole : unmanaged, Enum => EndsBefore(model, LeadStart(model, figure), role) || EndsBefore(model, figure.Tokens.First, role);

    /// <summary>«ارتفع لـ30», «تتسع لنحو ألف»: "to" is written onto the figure.</summary>
    public static bool IsJoinedTo(SemanticModel model, FigureMention figure) =>
        JoinedAt(model, figure) is { } lead && model.Article.BeginsWithTo(lead);

    /// <summary>«بـ30», «بنحو ألف»: "by" or "with" is written onto the figure.</summary>
    public static bool IsJoinedBy(SemanticModel model, FigureMention figure) =>
        JoinedAt(model, figure) is { } lead && model.Article.BeginsWithBy(lead);

    private static int? JoinedAt(SemanticModel model, FigureMention figure)
    {
        var lead = LeadStart(model, figure);
        var isWritten = lead == figure.Tokens.First
            ? figure.Span.Start > model.Article.Tokens.SpanOf(lead).Start
            : model.Terms.Is<BoundTerm>(lead, out _, out var hit) && hit.Front.Length > 0;
        return isWritten ? lead : null;
    }

    /// <summary>The first token of the figure with "about" and "an average of" before it.</summary>
    public static int StartOf(SemanticModel model, FigureMention figure) => LeadStart(model, figure);

    private static int LeadStart(SemanticModel model, FigureMention figure)
    {
        var at = figure.Tokens.First;
        for (var i = at - 1; i >= Math.Max(0, figure.Tokens.First - MostWordsOfTerm - 1); i--)
        {
            if ((model.Terms.Is<BoundTerm>(i, out _, out var hit) || model.Terms.Is(i, WordRole.Average, out hit)) && hit.Tokens.End == at)
            {
                at = i;
            }
        }
        return at;
    }

    /// <summary>True when a word of a role ends just before a token.</summary>
    public static bool EndsBefore<TRole>(SemanticModel model, int token, TRole role)
        where TRole : unmanaged, Enum
    {
        for (var i = token - 1; i >= Math.Max(0, token - MostWordsOfTerm); i--)
        {
            if (model.Terms.Is(i, role, out var hit) && hit.Tokens.End == token) { return true; }
        }
        return false;
    }

    /// <summary>True when "of which", «بينهم» between the two stands just before the second.</summary>
    public static bool FollowsOfWhich(SemanticModel model, FigureMention whole, FigureMention part)
    {
        for (var i = whole.Tokens.End; i < part.Tokens.First; i++)
        {
            if (model.Terms.Is(i, WordRole.OfWhich, out var hit) && hit.Tokens.End == part.Tokens.First) { return true; }
        }
        return false;
    }
}
