using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>
/// The person whom an age stands beside in apposition, by the family name: "Daniel Hayes, 34,", "the 43-year-old Hayes", «خالد المصري (34 عاما)»,
/// «المصري البالغ من العمر 43 عاما».
/// </summary>
/// <param name="Name">The token of the family name.</param>
/// <param name="Given">The word before it where that is a name too; none else.</param>
internal readonly record struct StoryPerson(int Name, int? Given)
{
    private const int MostWordsToAge = 4;
    private const int MostWordsToName = 4;
    private const int ShortestName = 3;

    /// <summary>The person of an age; none where nothing shows that a name stands there.</summary>
    public static StoryPerson? Of(SemanticModel model, FigureMention age)
    {
        if (model.Article.SentenceOf(age.Tokens.First) is not { } sentence) { return null; }
        var (tokens, range, first, end) = (model.Article.Tokens, sentence.Tokens, age.Tokens.First, age.Tokens.End);
        if (first > range.First && end < tokens.Count && (tokens.Is(first - 1, '(') && tokens.Is(end, ')')
            || Statement.IsComma(model, first - 1) && (Statement.IsComma(model, end) || tokens.Is(end, '.')))) { return At(model, range, first - 2); }
        return sentence.Block.Language.JoinsArticle ? BehindName(model, range, first) : OfYears(model, range, age);
    }

    /// <summary>«المصري، البالغ من العمر 43 عاما».</summary>
    private static StoryPerson? BehindName(SemanticModel model, TokenRange range, int age)
    {
        for (var i = age - 1; i >= Math.Max(range.First, age - MostWordsToAge); i--)
        {
            if (!model.Terms.Is(i, ConflictRole.OfAge, out var hit) && !model.Terms.Is(i, ElapsedRole.AgedNow, out hit)
                || hit.Front.Length > 0) { continue; }
            if (i > range.First && model.Terms.Is(i - 1, WordRole.Relative)
                || !model.Article.LanguageOf(age).StartsDefinite(model.Article.Tokens.CharsOf(i))) { continue; }
            return At(model, range, Statement.IsComma(model, i - 1) ? i - 2 : i - 1);
        }
        return null;
    }

    /// <summary>"The 43-year-old Hayes", "Maria Lopez, a 34-year-old nurse,".</summary>
    private static StoryPerson? OfYears(SemanticModel model, TokenRange range, FigureMention age)
    {
        var behind = age.NumberTokens.End;
        while (behind < range.End && behind <= age.NumberTokens.End + MostWordsToAge && !model.Terms.Is(behind, ElapsedRole.AgedNow)) { behind++; }
        if (!model.Terms.Is(behind, ElapsedRole.AgedNow, out var old)) { return null; }
        var first = age.Tokens.First;
        if (model.Terms.Is(first - 1, WordRole.Indefinite)) { return Statement.IsComma(model, first - 2) ? At(model, range, first - 3) : null; }
        if (!model.Terms.Is(first - 1, WordRole.Article)) { return null; }
        var last = old.Tokens.End;
        while (last < range.End && last < old.Tokens.End + MostWordsToName && IsCapital(model, last)) { last++; }
        return At(model, range, last - 1);
    }

    private static StoryPerson? At(SemanticModel model, TokenRange range, int token)
    {
        var tokens = model.Article.Tokens;
        if (token < range.First || tokens[token] is not { Kind: TokenKind.Word, Length: >= ShortestName } || model.Terms.HasRole(token)
            || model.Terms.Is<FamilyTerm>(token, out _, out _)) { return null; }
        var isLetterCase = !model.Article.LanguageOf(token).JoinsArticle;
        if (isLetterCase && !IsCapital(model, token)) { return null; }
        var given = token - 1;
        return new StoryPerson(token, given >= range.First && tokens[given] is { Kind: TokenKind.Word, Length: >= 2 }
            && !model.Terms.HasRole(given) && (!isLetterCase || IsCapital(model, given)) ? given : null);
    }

    private static bool IsCapital(SemanticModel model, int token) =>
        model.Article.Tokens[token].Kind == TokenKind.Word && char.IsUpper(model.Article.Tokens.FirstChar(token));
}
