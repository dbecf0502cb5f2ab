using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>The dates around a length of time or an age that it can be held against.</summary>
internal static class ElapsedDates
{
    private const int MostTokensToDate = 40;

    /// <summary>The tokens around a figure that its dates may stand in: what is farther off, or behind a semicolon, is another statement's.</summary>
    public static TokenRange Near(SemanticModel model, Sentence sentence, FigureMention figure)
    {
        var (first, end) = (figure.Tokens.First, figure.Tokens.End);
        while (first > sentence.Tokens.First && figure.Tokens.First - first < MostTokensToDate && !Statement.IsSemicolon(model, first - 1)) { first--; }
        while (end < sentence.Tokens.End && end - figure.Tokens.End < MostTokensToDate && !Statement.IsSemicolon(model, end)) { end++; }
        return new TokenRange(first, end);
    }

    /// <summary>The dates near a figure that are written with a year, the earliest first.</summary>
    public static DateMention[] WithYear(SemanticModel model, Sentence sentence, FigureMention figure, CancellationToken cancellationToken) =>
        [.. model.MentionsIn(MentionKind.Date, Near(model, sentence, figure), cancellationToken).Cast<DateMention>().Where(d => d is { IsRelative: false, HasYear: true, Days.IsUnknown: false }).OrderBy(d => d.Days.Hull?.First)];

    /// <summary>True when a word of a role stands shortly before a token.</summary>
    public static bool Follows(SemanticModel model, Sentence sentence, int token, WordRole role, int mostWords)
    {
        for (var i = Math.Max(sentence.Tokens.First, token - mostWords); i < token; i++)
        {
            if (model.Terms.Is(i, role)) { return true; }
        }
        return false;
    }

    /// <summary>How many tokens lie between two mentions.</summary>
    public static int Between(Mention first, Mention second) => first.Tokens.First < second.Tokens.First ? second.Tokens.First - first.Tokens.End : first.Tokens.First - second.Tokens.End;
}
