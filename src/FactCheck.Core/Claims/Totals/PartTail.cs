using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>What stands behind the number of a part and tells it from the other parts: "21 men", "15 in Hebron", "20 carrying food", «15 فلبينيا», "nine African".</summary>
/// <param name="Sort">What all parts of one list must have in common: the set of sorts, the preposition.</param>
/// <param name="Name">What tells this part from the others.</param>
/// <param name="End">The token behind it.</param>
internal readonly record struct PartTail(string Sort, string Name, int End)
{
    /// <summary>Sorts of people by what they do or where they are from, of which somebody may be two.</summary>
    public const string People = "people", Proper = "proper", Same = "same", Any = "any";

    /// <summary>Led by a preposition of place, whichever it is.</summary>
    private const string InPlace = " in";

    /// <summary>Sets of sorts, in each of which nobody is of two.</summary>
    private static readonly TotalRole[] SortKinds = [TotalRole.Sex, TotalRole.ArmedOrCivil, TotalRole.Metal, TotalRole.Sort];

    /// <summary>True for the words of a preposition or a participle that leads to what the part is of.</summary>
    public bool IsLed => Sort.StartsWith(' ');

    /// <summary>True for a set of sorts in which nobody is of two.</summary>
    public bool IsExclusive => Sort.Length > 0 && char.IsAsciiDigit(Sort[0]);

    /// <summary>Reads the tail of a part; behind a part that is led by a participle the others may leave it out: "20 carrying food and 15 fuel".</summary>
    public static PartTail? Read(SemanticModel model, Sentence sentence, FigureMention whole, FigureMention part, PartTail? before)
    {
        var token = model.Terms.Is(part.Tokens.End, WordRole.OfWhich, out var ofThem) ? ofThem.Tokens.End : part.Tokens.End;
        if (token >= sentence.Tokens.End || model.Article.Tokens[token].Kind != TokenKind.Word) { return null; }
        foreach (var kind in SortKinds)
        {
            if (model.Terms.Is(token, kind))
            {
                return new PartTail(((int)kind).ToString(System.Globalization.CultureInfo.InvariantCulture), NounKey.At(model, token), token + 1);
            }
        }
        if (model.Terms.Is(token, TotalRole.PartLead, out var lead)) { return Led(model, sentence, token, lead); }
        if (sentence.Block.Language.JoinsDestination(model.Article.Tokens.CharsOf(token)))
        {
            return new PartTail($" {sentence.Block.Language.JoinedLeadOf(model.Article.Tokens.CharsOf(token))}", NounKey.At(model, token), token + 1);
        }
        if (IsOneSex(model, sentence, token, whole))
        {
            return new PartTail(((int)TotalRole.Sex).ToString(System.Globalization.CultureInfo.InvariantCulture),
                model.Article.Tokens.CharsOf(token) is [.., 'ة' or 'ه'] or [.., 'ا', 'ت'] ? "f" : "m", token + 1);
        }
        if (token == part.Tokens.End && NounKey.AreOne(model, token, whole.Tokens.End))
        {
            return token + 1 < sentence.Tokens.End && model.Article.Tokens[token + 1].Kind == TokenKind.Word
                ? new PartTail(Same, NounKey.At(model, token + 1), token + 2)
                : null;
        }
        if (before is { IsLed: true, Sort: not InPlace } && !model.Terms.Is(token, WordRole.Person) && !model.Terms.Is(token, WordRole.HadBeen)
            && !model.Terms.Is(token, WordRole.Copula) && !model.Terms.Is<FamilyTerm>(token, out _, out _))
        {
            return new PartTail(before.Value.Sort, NounKey.At(model, token), token + 1);
        }
        if (model.Terms.Is(token, WordRole.Person))
        {
            return model.Terms.Is<FamilyTerm>(token, out _, out _) ? null : new PartTail(People, NounKey.At(model, token), token + 1);
        }
        return sentence.Block.Language.OriginOf(model.Article.Tokens.CharsOf(token)) is { } origin
            ? new PartTail(IsState(model, origin) ? Proper : People, origin, token + 1)
            : null;
    }

    /// <summary>«1700 طالبة و1500 طالب»: the noun of the whole in both genders, with nothing behind it.</summary>
    private static bool IsOneSex(SemanticModel model, Sentence sentence, int token, FigureMention whole) =>
        sentence.Block.Language.JoinsArticle && NounKey.AreOne(model, token, whole.Tokens.End) && model.Terms.Is(whole.Tokens.End, WordRole.Person)
            && (token + 1 >= sentence.Tokens.End || model.Article.Tokens[token + 1].Kind == TokenKind.Punctuation
            || Statement.Begins(model, token + 1) || token + 1 < sentence.Tokens.End && model.Article.BeginsWithAnd(token + 1));

    /// <summary>«ألباني», "Filipino": the adjective of a known state.</summary>
    private static bool IsState(SemanticModel model, string adjective)
    {
        foreach (var alias in model.Knowledge.Names.Find(PhraseHash.Of(adjective)))
        {
            if (alias.Name.Role == NameRole.Demonym) { return true; }
        }
        return false;
    }

    /// <summary>The noun behind the preposition, without its article.</summary>
    private static PartTail? Led(SemanticModel model, Sentence sentence, int token, TermHit lead)
    {
        var noun = lead.Tokens.End;
        if (noun < sentence.Tokens.End && model.Terms.Is(noun, WordRole.Article)) { noun++; }
        return noun < sentence.Tokens.End && model.Article.Tokens[noun].Kind == TokenKind.Word
            ? new PartTail(model.Terms.Is(token, TotalRole.PlaceLead)
            ? InPlace
            : $" {WordKey.Of(model.Article.Tokens.CharsOf(token))}", NounKey.At(model, noun), noun + 1)
            : null;
    }
}
