using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Says where the parts of a whole may stand: inside the bracket or the dashes behind it, or behind the word that opens a list, up to its end.</summary>
internal static class PartsPlace
{
    private const int MostWordsToParts = 4;
    private const int MostWordsOfVerb = 4;
    private const int MostWordsToColon = 12;
    private const int MostWordsToPeople = 16;

    /// <summary>A breakdown goes on no longer than this: what has no end in sight is not read again from each of its figures.</summary>
    private const int MostTokensOfParts = 120;

    /// <summary>Where the parts of a whole may stand: inside the bracket behind it, or behind the word that opens a list, up to the end of the sentence.</summary>
    public static TokenRange? Of(SemanticModel model, Sentence sentence, FigureMention whole)
    {
        var tokens = model.Article.Tokens;
        if ((ColonOfDivided(model, sentence, whole) ?? ColonOfPeople(model, sentence, whole)) is { } colon)
        {
            return sentence.Tokens.End - colon <= MostTokensOfParts ? new TokenRange(colon + 1, sentence.Tokens.End) : null;
        }
        for (var i = whole.Tokens.End; i < sentence.Tokens.End && i - whole.Tokens.End <= MostWordsToParts; i++)
        {
            if (IsDash(tokens, i) && i > whole.Tokens.End)
            {
                var end = i + 1;
                while (end < sentence.Tokens.End && end - i <= MostTokensOfParts && !IsDash(tokens, end)) { end++; }
                return end < sentence.Tokens.End && IsDash(tokens, end) ? new TokenRange(i + 1, end) : null;
            }
            if (tokens.Is(i, '('))
            {
                var end = i + 1;
                while (end < sentence.Tokens.End && end - i <= MostTokensOfParts && !tokens.Is(end, ')')) { end++; }
                return end < sentence.Tokens.End && tokens.Is(end, ')') ? new TokenRange(i + 1, end) : null;
            }
            if (model.Terms.Is(i, WordRole.Between)
                && (IsDivided(model, sentence, i)
                || i == whole.Tokens.End + 1
                && model.Terms.Is(whole.Tokens.End, WordRole.Person))) { return new TokenRange(i + 1, sentence.Tokens.End); }
            if (tokens.Is(i, ':') || model.Terms.Is(i, WordRole.Being))
            {
                return sentence.Tokens.End - i <= MostTokensOfParts ? new TokenRange(i + 1, sentence.Tokens.End) : null;
            }
            if (tokens[i].Kind == TokenKind.Number) { return null; }
        }
        return null;
    }

    /// <summary>A dash that stands by itself, as a bracket does.</summary>
    private static bool IsDash(TokenList tokens, int token) =>
        tokens[token].Length == 1 && tokens.FirstChar(token) is '-' or '–' or '—' && !tokens[token].Attached;

    /// <summary>«توزعت على ثلاثة قطاعات: …», "divided among three sectors: …": the colon behind the word that divides the whole.</summary>
    private static int? ColonOfDivided(SemanticModel model, Sentence sentence, FigureMention whole)
    {
        var isDivided = false;
        for (var i = whole.Tokens.End; i < Math.Min(sentence.Tokens.End, whole.Tokens.End + MostWordsToColon); i++)
        {
            if (model.Article.Tokens[i].Kind == TokenKind.Number) { return null; }
            isDivided |= model.Terms.Is(i, WordRole.Dividing);
            if (isDivided && model.Article.Tokens.Is(i, ':')) { return i; }
        }
        return null;
    }

    /// <summary>"Treated 37 people after the bus crash: …", «27 شخصا في الحادث، هم …»: behind people, nothing but words before the colon or the comma.</summary>
    private static int? ColonOfPeople(SemanticModel model, Sentence sentence, FigureMention whole)
    {
        if (!model.Terms.Is(whole.Tokens.End, WordRole.Person)) { return null; }
        for (var i = whole.Tokens.End + 1; i < Math.Min(sentence.Tokens.End, whole.Tokens.End + MostWordsToPeople); i++)
        {
            if (model.Article.Tokens.Is(i, ':')) { return i; }
            if (Statement.IsComma(model, i) && model.Terms.Is(i + 1, WordRole.Being)) { return i + 1; }
            if (model.Article.Tokens[i].Kind != TokenKind.Word || Statement.Begins(model, i) || model.Terms.Is(i, WordRole.OfWhich)) { return null; }
        }
        return null;
    }

    /// <summary>«توزعت الإصابات الـ20 بين …».</summary>
    private static bool IsDivided(SemanticModel model, Sentence sentence, int between)
    {
        for (var i = sentence.Tokens.First; i < between; i++)
        {
            if (model.Terms.Is(i, WordRole.Dividing)) { return true; }
        }
        return false;
    }

    /// <summary>«… و4 أطفال، بحسب الدفاع المدني», "…, officials said": a source behind the last comma is no part.</summary>
    public static TokenRange WithoutSource(SemanticModel model, TokenRange list)
    {
        for (var i = list.End - 1; i > list.First; i--)
        {
            if (model.Article.Tokens[i].Kind == TokenKind.Number) { break; }
            if (Statement.IsComma(model, i)) { return SourceClause.Begins(model, i + 1, list.End) ? list with { End = i } : list; }
        }
        return list;
    }

    /// <summary>Without what a comma and a preposition lead on to.</summary>
    public static TokenRange WithoutClause(SemanticModel model, FigureMention[] row, int index, TokenRange range)
    {
        for (var i = index + 1; i < row.Length && row[i].Tokens.First < range.End; i++)
        {
            if (range.Contains(row[i].Tokens) && CommaBefore(model, row[i]) is { } comma) { return range with { End = comma }; }
        }
        return range;
    }

    /// <summary>«… و11 امرأة، إلى ثلاثة مستشفيات», «… و11 طفلا، نقلوا جميعا إلى ثلاثة مستشفيات»: the comma from which a preposition, or a verb of them all, leads on from the parts.</summary>
    private static int? CommaBefore(SemanticModel model, FigureMention figure)
    {
        var lead = figure.Tokens.First - 1;
        if (!model.Terms.Is(lead, WordRole.To) && !model.Terms.Is(lead, WordRole.In)) { return null; }
        for (var i = lead - 1; i >= Math.Max(0, lead - MostWordsOfVerb); i--)
        {
            if (Statement.IsComma(model, i))
            {
                return i == lead - 1 ? model.Terms.Is(lead, WordRole.To) ? i : null
                    : model.Article.Tokens.CharsOf(i + 1) is [_, _, .., 'و', 'ا'] ? i : null;
            }
            if (model.Article.Tokens[i].Kind != TokenKind.Word) { return null; }
        }
        return null;
    }
}
