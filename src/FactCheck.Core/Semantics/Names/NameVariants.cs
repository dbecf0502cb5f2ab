using FactCheck.Knowledge;
using FactCheck.Languages;

namespace FactCheck.Semantics;

/// <summary>
/// Finds foreign names in a spelling that no pack lists, behind the title of an office that the person held: the same consonants, nearly the same letters.
/// Without the title nothing is guessed.
/// </summary>
/// <param name="model">The article.</param>
/// <param name="offices">The titles.</param>
/// <param name="nameAt">The settled name that covers a token.</param>
internal sealed class NameVariants(SemanticModel model, IReadOnlyList<OfficeMention> offices, Func<int, NameMention?> nameAt)
{
    private const int FewestLetters = 5;

    private readonly TokenList _tokens = model.Article.Tokens;

    /// <summary>The persons.</summary>
    public IEnumerable<NameMention> Find()
    {
        foreach (var title in offices)
        {
            if (title.Entities?.Single is not Office office || model.Article.SentenceOf(title.Tokens.First) is null) { continue; }
            var at = title.Tokens.End;
            while (model.Terms.Is(at, FactRole.Honorific, out var honorific)) { at = honorific.Tokens.End; }
            if (nameAt(at) is not null || nameAt(at + 1) is not null) { continue; }
            foreach (var tenure in office.Tenures)
            {
                if (model.Knowledge.Find<Person>(tenure.Person) is not { } person || Read(person, at) is not { } range) { continue; }
                yield return new NameMention(MentionKind.Person, range, _tokens.SpanOf(range.First, range.End),
                    _tokens.CharsOf(range.First, range.End).ToString())
                {
                    Entities = EntitySet.Of(person),
                    IsVariant = true,
                };
                break;
            }
        }
    }

    /// <summary>The words at a token that are the person's full name, or the last of it, in another spelling.</summary>
    private TokenRange? Read(Person person, int at)
    {
        if (model.Article.SentenceOf(at) is not { } sentence) { return null; }
        foreach (var name in person.Names)
        {
            var words = name.Text.Split(' ');
            if (words.Length > 1 && IsSlip(at, words, sentence.Tokens.End)) { return new TokenRange(at, at + words.Length); }
            if (!person.IsForeign || name.Text[0] < '\u0600') { continue; }
            if (sentence.Tokens.Contains(at + words.Length - 1)
                && Enumerable.Range(0, words.Length).All(i => _tokens[at + i].Kind == TokenKind.Word
                && IsSpelling(at + i, words[i], i == words.Length - 1))) { return new TokenRange(at, at + words.Length); }
            if (_tokens[at].Kind == TokenKind.Word && words.Length > 1 && IsSpelling(at, words[^1], true)) { return new TokenRange(at, at + 1); }
        }
        return null;
    }

    /// <summary>All names but one are the same, and in that one letter is missing, too many, another or in the wrong place.</summary>
    private bool IsSlip(int at, string[] words, int end)
    {
        if (words[^1].Length < FewestLetters || at + words.Length > end || _tokens[at + words.Length - 1].Kind != TokenKind.Word) { return false; }
        var slips = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (WordKey.Equal(_tokens.CharsOf(at + i), words[i])) { continue; }
            if (words[i].Length < FewestLetters || !ConsonantSkeleton.AreOneSlip(_tokens.CharsOf(at + i), words[i])) { return false; }
            slips++;
        }
        return slips == 1;
    }

    /// <summary>The family name must sound alike in four consonants; a given name may be the same or sound alike.</summary>
    private bool IsSpelling(int token, string word, bool isFamily)
    {
        var written = _tokens.CharsOf(token);
        return ConsonantSkeleton.AreOneName(written, word)
            || !isFamily && (WordKey.Equal(written, word) || ConsonantSkeleton.Edits(written, word) <= 1);
    }
}
