using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using FactCheck.Languages;
using FactCheck.Syntax;

namespace FactCheck.Semantics;

/// <summary>The tokens of one sentence and the terms in them, as readers walk over them. Every question about a token outside the sentence is answered with no.</summary>
internal readonly struct TokenWalk(SemanticModel model, Sentence sentence)
{
    public TokenList Tokens { get; } = model.Article.Tokens;

    public TermMap Terms { get; } = model.Terms;

    public NumberMemo Numbers { get; } = model.Numbers;

    public TokenRange Range { get; } = sentence.Tokens;

    public Language Language { get; } = sentence.Block.Language;

    public bool Has(int i) => i >= Range.First && i < Range.End;

    public bool IsWord(int i) => Has(i) && Tokens[i].Kind == TokenKind.Word;

    public bool IsNumber(int i) => Has(i) && Tokens[i].Kind == TokenKind.Number;

    public bool Is(int i, char c) => Has(i) && Tokens.Is(i, c);

    public bool IsAny(int i, ReadOnlySpan<char> characters) => Has(i) && Tokens[i].Length == 1 && characters.Contains(Tokens.FirstChar(i));

    /// <summary>True when nothing stands between token <paramref name="i"/> and the one before it.</summary>
    public bool IsAttached(int i) => Has(i) && i > Range.First && Tokens[i].Attached;

    public bool IsTerm<T>(int i, [NotNullWhen(true)] out T? term, out TermHit hit)
        where T : Term
    {
        if (Has(i)) { return Terms.Is(i, out term, out hit); }
        (term, hit) = (null, default);
        return false;
    }

    /// <summary>True when a term of one of these kinds begins at a token.</summary>
    public bool Has(int i, TermKinds kinds) => Has(i) && (Terms.KindsAt(i) & kinds) != 0;

    /// <summary>True when a term of one of these kinds begins at a token or at one of those behind it.</summary>
    public bool HasAhead(int i, int words, TermKinds kinds)
    {
        var end = Math.Min(Range.End, i + words);
        for (i = Math.Max(i, Range.First); i < end; i++)
        {
            if ((Terms.KindsAt(i) & kinds) != 0) { return true; }
        }
        return false;
    }

    /// <summary>True when a word with some role begins at a token.</summary>
    public bool IsRole(int i) => Has(i) && Terms.HasRole(i);

    public bool IsRole<TRole>(int i, TRole role, out int end)
        where TRole : unmanaged, Enum
    {
        if (Has(i) && Terms.Is(i, role, out var hit))
        {
            end = hit.Tokens.End;
            return true;
        }
        end = i;
        return false;
    }

    /// <summary>True for a word with an article, behind particles too: «بالذكرى», «للدورة».</summary>
    public bool IsDefinite(int i) => IsWord(i) && Language.IsDefinite(Tokens.CharsOf(i));

    /// <summary>True for an article in a word of its own: "the".</summary>
    public bool IsArticle(int i) => !Language.JoinsArticle && IsWord(i) && Tokens[i].Length == 3 && Language.StartsDefinite(Tokens.CharsOf(i));

    /// <summary>True at the "'s" of "the year's".</summary>
    public bool IsPossessive(int i) => IsAttached(i) && Tokens[i].Length == 2 && Tokens.FirstChar(i) == '\'';

    /// <summary>The value of a token of at most nine digits.</summary>
    public bool TryInteger(int i, out int value)
    {
        value = 0;
        return IsNumber(i) && Tokens[i].Length <= 9 && int.TryParse(Tokens.CharsOf(i), NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>The value of a token that can be a year: four digits.</summary>
    public bool TryYear(int i, out int year) => TryInteger(i, out year) && Tokens[i].Length == 4 && year is >= 1000 and <= 2999 && !IsPartOfNumber(i);

    /// <summary>True when a digit run goes on, behind a mark, into another or comes from one: 1.5, 12:30, 2-1.</summary>
    public bool IsPartOfNumber(int i) =>
        (IsAttached(i) && IsAny(i - 1, ".,:٫٬،") && IsAttached(i - 1) && IsNumber(i - 2))
        || (IsAttached(i + 1) && IsAny(i + 1, ".,:٫٬،") && IsAttached(i + 2) && IsNumber(i + 2));
}
