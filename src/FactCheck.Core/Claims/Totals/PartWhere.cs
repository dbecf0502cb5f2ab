using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Where the members of a part are or what it goes to, by one preposition: «15 منهم قضوا في درنة», "forty of them are for intensive care".</summary>
/// <param name="Lead">The preposition, one for all of place.</param>
/// <param name="Noun">What stands behind it.</param>
/// <param name="Next">The word behind that, which tells two of one noun apart: «لفنانين عرب».</param>
internal readonly record struct PartWhere(string Lead, string Noun, string Next)
{
    private const int MostWordsToLead = 3;
    private const string InPlace = "in", ForPeople = "for people";

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
                    NounKey.At(model, noun), NextOf(model, sentence, noun));
            }
            if (language.JoinedLeadOf(model.Article.Tokens.CharsOf(i)) is { } joined)
            {
                return new PartWhere(joined, NounKey.At(model, i), NextOf(model, sentence, i));
            }
            if (model.Terms.Is(i, WordRole.Person, out var people) && people.Front.Length > 0)
            {
                return new PartWhere(ForPeople, NounKey.At(model, i), NextOf(model, sentence, i));
            }
        }
        return null;
    }

    /// <summary>True when nobody can be in both: one preposition and two nouns, or one noun with two adjectives.</summary>
    public bool IsApartFrom(PartWhere other) => Lead == other.Lead && Noun.Length > 0 && other.Noun.Length > 0
        && (Noun != other.Noun || Next.Length > 0 && other.Next.Length > 0 && Next != other.Next);

    private static string NextOf(SemanticModel model, Sentence sentence, int noun) =>
        sentence.Tokens.Contains(noun + 1) && !Statement.Begins(model, noun + 1) ? NounKey.At(model, noun + 1) : "";

    /// <summary>True when the word at a token leads to the same.</summary>
    public bool IsLedBy(SemanticModel model, int token) =>
        Lead == (model.Terms.Is(token, TotalRole.PlaceLead) ? InPlace : WordKey.Of(model.Article.Tokens.CharsOf(token)));

    private static int EndOfCount(SemanticModel model, Sentence sentence, FigureMention part)
    {
        var end = part.Tokens.End;
        if (NounKey.IsNamed(model, part) && !model.Terms.Is(end, TotalRole.PartLead)) { end++; }
        if (model.Terms.Is(end, TotalRole.FromThem, out var them)) { return them.Tokens.End; }
        return OfThem.GroupAt(model, sentence, part) is { } group && group > end ? group + 1 : end;
    }
}
