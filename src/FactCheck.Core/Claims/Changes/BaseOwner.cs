using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>Says whether the base that a value is held against is told of somebody else: «2.26 مليون، بزيادة 28%، مقابل 1.64 مليون لمنافستها», "against 1.64 million for Tesla".</summary>
internal static class BaseOwner
{
    private const int ShortestName = 4;

    /// <param name="model">The article.</param>
    /// <param name="value">The value that changed.</param>
    /// <param name="other">What stands against it.</param>
    public static bool IsAnother(SemanticModel model, FigureMention value, FigureMention other)
    {
        if (OwnerOf(model, other) is not { } owner) { return false; }
        return OwnerOf(model, value) is not { } own || !NounKey.AreOne(model, own, owner);
    }

    /// <summary>The first token of the name behind "for", at the figure or behind the noun that it counts.</summary>
    private static int? OwnerOf(SemanticModel model, FigureMention figure)
    {
        if (model.Article.SentenceOf(figure.Tokens.First) is not { } sentence) { return null; }
        for (var i = figure.Tokens.End; i <= figure.Tokens.End + 1 && sentence.Tokens.Contains(i); i++)
        {
            if (model.Article.Tokens[i].Kind != TokenKind.Word) { return null; }
            if (sentence.Block.Language.JoinsArticle ? IsJoinedName(model, i) : IsNamedBehind(model, sentence, i)) { return i; }
        }
        return null;
    }

    /// <summary>«لتسلا»: neither «للبرميل» nor «لعام 2023», «ليصل».</summary>
    private static bool IsJoinedName(SemanticModel model, int token)
    {
        var word = model.Article.Tokens.CharsOf(token);
        return word.Length >= ShortestName && model.Article.BeginsWithTo(token)
            && !model.Article.LanguageOf(token).HasFront(word, Particles.Preposition | Particles.Article)
            && !(model.Terms.Is<PeriodTerm>(token, out _, out _) || model.Terms.Is<MonthTerm>(token, out _, out _)
            || model.Terms.Is<NumeralTerm>(token, out _, out _) || model.Terms.Is<DeicticTerm>(token, out _, out _)
            || model.Terms.Is(token, WordRole.Reaching) || model.Terms.Is(token, WordRole.Becoming) || model.Terms.Is(token, WordRole.ForEach));
    }

    private static bool IsNamedBehind(SemanticModel model, Syntax.Sentence sentence, int token) =>
        model.Terms.Is(token, WordRole.For) && sentence.Tokens.Contains(token + 1) && char.IsUpper(model.Article.Tokens.FirstChar(token + 1))
            && !model.Terms.Is<MonthTerm>(token + 1, out _, out _) && !model.Terms.Is<WeekdayTerm>(token + 1, out _, out _);
}
