using System.Globalization;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Reads the year that English puts before the name of an event as an adjective: "the 1998 Good Friday Agreement". Alone it is no date, since it may count what follows.</summary>
internal static class EventYear
{
    private const int FirstYear = 1800;
    private const int LastYear = 2100;
    private const int Digits = 4;

    /// <summary>The year, or none.</summary>
    public static DateMention? Before(SemanticModel model, Sentence sentence, NameMention name)
    {
        var (tokens, at) = (model.Article.Tokens, name.Tokens.First - 1);
        if (at <= sentence.Tokens.First || tokens[at].Kind != TokenKind.Number || tokens[at].Length != Digits
            || !model.Terms.Is(at - 1, WordRole.Article) && !model.Terms.Is(at - 1, WordRole.Possessive)
            || !int.TryParse(tokens.CharsOf(at), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || year is < FirstYear or > LastYear) { return null; }
        return new DateMention(new TokenRange(at, at + 1), tokens.SpanOf(at), new CalendarDate(year))
        {
            Days = DateSet.Of(new DateRange(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31))),
        };
    }
}
