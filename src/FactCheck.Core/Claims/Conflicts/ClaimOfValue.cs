using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads what an amount of money is the value of: «عقدًا بقيمة …», «العقد البالغة قيمته …», "the bridge cost …", "the … spent on the bridge".</summary>
internal static class ClaimOfValue
{
    private const int WordsToValue = 4;

    public static (string Family, string Noun, bool IsDefinite)? TryRead(SemanticModel model, Sentence sentence, FigureMention money)
    {
        for (var i = Math.Max(sentence.Tokens.First + 1, money.Tokens.First - WordsToValue); i < money.Tokens.First; i++)
        {
            if (!model.Terms.Is(i, ConflictRole.Worth, out var hit) || hit.Tokens.End > money.Tokens.First) { continue; }
            var noun = i - 1;
            while (noun > sentence.Tokens.First && (Statement.IsComma(model, noun) || model.Terms.AnyIn(new TokenRange(noun, noun + 1),
                WordRole.Copula, WordRole.HadBeen, WordRole.Future, WordRole.Relative))) { noun--; } // "the bridge will cost", «المشروع، الذي تبلغ كلفته»
            if (noun < sentence.Tokens.First) { return null; }
            if (NounKey.At(model, noun) is not { Length: > 0 } key) { return null; }
            return ("value", key, IsDefinite(model, sentence, noun));
        }
        // «تبلغ كلفة المشروع»
        for (var i = money.Tokens.First - 2; sentence.Block.Language.JoinsArticle && i >= Math.Max(sentence.Tokens.First, money.Tokens.First - WordsToValue); i--)
        {
            if (model.Terms.Is(i, ConflictRole.CostNoun) && IsDefinite(model, sentence, i + 1)) { return ("value", NounKey.At(model, i + 1), true); }
        }
        var end = money.Tokens.End;
        // "A $45 million stadium", "the $54 million cost of the stadium"
        if (CostOf(model, sentence, end) is { } costing) { return ("value", costing, true); }
        if (money.Tokens.First > sentence.Tokens.First && model.Terms.Is(money.Tokens.First - 1, WordRole.Indefinite)
            && sentence.Tokens.Contains(end) && sentence.Block.Language.CanBeCounted(model.Article.Tokens.CharsOf(end), 1)
            && NounKey.At(model, end) is { Length: > 3 } built) { return ("value", built, false); }
        // "The $70 million loan"
        if (money.Tokens.First > sentence.Tokens.First && model.Terms.Is(money.Tokens.First - 1, WordRole.Article)
            && !model.Terms.Is(end, ConflictRole.SpentOn) && sentence.Tokens.Contains(end)
            && sentence.Block.Language.CanBeCounted(model.Article.Tokens.CharsOf(end), 1)
            && NounKey.At(model, end) is { Length: > 3 } own) { return ("value", own, true); }
        if (!model.Terms.Is(end, ConflictRole.SpentOn, out var spent) || !sentence.Tokens.Contains(spent.Tokens.End)
            || !IsDefinite(model, sentence, spent.Tokens.End)) { return null; }
        var thing = spent.Tokens.End + (model.Terms.Is(spent.Tokens.End, WordRole.Article) ? 1 : 0);
        return NounKey.At(model, thing) is { Length: > 0 } named ? ("value", named, true) : null;
    }

    private static string? CostOf(SemanticModel model, Sentence sentence, int token) =>
        sentence.Tokens.Contains(token + 3) && model.Terms.Is(token, ConflictRole.CostNoun)
            && (model.Terms.Is(token + 1, WordRole.Genitive) || model.Terms.Is(token + 1, WordRole.For))
            && model.Terms.Is(token + 2, WordRole.Article) && NounKey.At(model, token + 3) is { Length: > 3 } noun ? noun : null;

    private static bool IsDefinite(SemanticModel model, Sentence sentence, int noun) =>
        sentence.Block.Language.StartsDefinite(model.Article.Tokens.CharsOf(noun))
            || noun > sentence.Tokens.First && model.Terms.Is(noun - 1, WordRole.Article);
}
