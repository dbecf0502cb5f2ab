using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Tells whether the words before a person's name tell who the person is, and not whose kin another one is: «الرئيس المصري جمال عبد الناصر», but «خالد جمال عبد الناصر».</summary>
internal static class PersonApposition
{
    private const int MostWordsOfTitle = 4;
    private const int MostWordsOfName = 5;

    /// <summary>True where every word of the range belongs to a title, to what it is of, or is a definite noun.</summary>
    public static bool IsTitle(SemanticModel model, TokenRange range, CancellationToken cancellationToken)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (model.Terms.Is(i, FactRole.TitleGuard) || !IsPart(model, i, range.End, cancellationToken)) { return false; }
        }
        return true;
    }

    /// <summary>True where somebody else bears the name or is told by it: «نجل صدام حسين», «أرملة الرئيس السادات», "Adnan Khashoggi".</summary>
    public static bool IsKin(SemanticModel model, Sentence sentence, NameMention person, CancellationToken cancellationToken)
    {
        var (tokens, first) = (model.Article.Tokens, person.Tokens.First);
        for (var i = Math.Max(sentence.Tokens.First, first - MostWordsOfTitle); i < first; i++)
        {
            if (model.Terms.Is(i, FactRole.TitleGuard, out var hit) && hit.Tokens.End <= first
                && IsTitle(model, new TokenRange(hit.Tokens.End, first), cancellationToken)) { return true; }
            // "the killer of President Kennedy", but "the death of …"
            if (!model.Article.JoinsArticle(i) && model.Terms.Is(i, WordRole.Of) && !model.Terms.Is(i - 1, WordRole.Dying)
                && !model.Terms.Is(i - 1, WordRole.Born) && IsTitle(model, new TokenRange(i + 1, first), cancellationToken)) { return true; }
        }
        var before = first - 1;
        if (person.Tokens.Count > 1 || before < sentence.Tokens.First || tokens[before].Kind != TokenKind.Word
            || tokens.FirstChar(before) is not (>= 'A' and <= 'Z')) { return false; }
        return !IsPart(model, before, first, cancellationToken) && !(before == sentence.Tokens.First && model.Terms.Any(before));
    }

    private static bool IsPart(SemanticModel model, int token, int end, CancellationToken cancellationToken)
    {
        if (model.Article.Tokens[token].Kind != TokenKind.Word) { return false; }
        if (IsSmall(model, token) || model.Article.Tokens.CharsOf(token) is ['ا', 'ل', _, _, ..]
            || IsNamed(model, MentionKind.Office, token, cancellationToken)) { return true; }
        // «زعيم القاعدة», «نجم الأرجنتين»: of what stands behind it.
        return IsOwner(model, token, cancellationToken) || token + 1 < end && IsOwner(model, token + 1, cancellationToken);
    }

    private static bool IsSmall(SemanticModel model, int token) =>
        model.Terms.Is<TitleTerm>(token, out _, out _) || model.Terms.Is(token, FactRole.Honorific) || model.Terms.Is(token, FactRole.Former)
            || model.Terms.Is(token, FactRole.Elect) || model.Terms.Is(token, WordRole.Of)
        || model.Terms.Is(token, WordRole.Determiner) || model.Article.Tokens.FirstChar(token) is >= 'a' and <= 'z';

    private static bool IsOwner(SemanticModel model, int token, CancellationToken cancellationToken) =>
        IsNamed(model, MentionKind.Nationality, token, cancellationToken) || IsNamed(model, MentionKind.Place, token, cancellationToken)
            || IsNamed(model, MentionKind.Organisation, token, cancellationToken);

    private static bool IsNamed(SemanticModel model, MentionKind kind, int token, CancellationToken cancellationToken)
    {
        for (var first = token; first > token - MostWordsOfName; first--)
        {
            foreach (var each in model.MentionsAt(kind, first, cancellationToken)) { if (each.Tokens.End > token) { return true; } }
        }
        return false;
    }
}
