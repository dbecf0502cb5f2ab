using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Where the members of a part are or what it goes to, by one preposition: «15 منهم قضوا في درنة», "forty of them are for intensive care".</summary>
/// <param name="Lead">The preposition, one for all of place.</param>
/// <param name="Noun">What stands behind it.</param>
internal readonly record struct PartWhere(string Lead, string Noun)
{
    private const int MostWordsToLead = 3;
    private const string InPlace = "in";

    /// <summary>Reads it behind the count, its noun and the words that bind it to the whole.</summary>
    public static PartWhere? Read(SemanticModel model, Sentence sentence, FigureMention part)
    {
        var language = sentence.Block.Language;
        var from = EndOfCount(model, sentence, part);
        for (var i = from; i < Math.Min(sentence.Tokens.End, from + MostWordsToLead + 1); i++)
        {
            if (model.Article.Tokens[i].Kind != TokenKind.Word || i > from && Statement.Begins(model, i)) { return null; }
            if (model.Terms.Is(i, TotalRole.PartLead, out var lead))
            {
                var noun = lead.Tokens.End;
                if (sentence.Tokens.Contains(noun) && model.Terms.Is(noun, WordRole.Article)) { noun++; }
                if (!sentence.Tokens.Contains(noun) || model.Article.Tokens[noun].Kind != TokenKind.Word) { return null; }
                return new PartWhere(model.Terms.Is(i, TotalRole.PlaceLead) ? InPlace : WordKey.Of(model.Article.Tokens.CharsOf(i)),
                    NounKey.At(model, noun));
            }
            if (language.JoinedLeadOf(model.Article.Tokens.CharsOf(i)) is { } joined) { return new PartWhere(joined, NounKey.At(model, i)); }
        }
        return null;
    }

    /// <summary>True when nobody can be in both: one preposition and two nouns.</summary>
    public bool IsApartFrom(PartWhere other) => Lead == other.Lead && Noun.Length > 0 && other.Noun.Length > 0 && Noun != other.Noun;

    /// <summary>True when the word at a token leads to the same.</summary>
    public bool IsLedBy(SemanticModel model, int token) =>
        Lead == (model.Terms.Is(token, TotalRole.PlaceLead) ? InPlace : WordKey.Of(model.Article.Tokens.CharsOf(token)));

    private static int EndOfCount(SemanticModel model, Sentence sentence, FigureMention part)
    {
        var end = part.Tokens.End;
        if (NounKey.IsNamed(model, part)) { end++; }
        if (model.Terms.Is(end, TotalRole.FromThem, out var them)) { return them.Tokens.End; }
        return OfThem.GroupAt(model, sentence, part) is { } group && group > end ? group + 1 : end;
    }
}
