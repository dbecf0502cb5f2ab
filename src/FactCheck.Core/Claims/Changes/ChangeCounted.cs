using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads how many are said farther on to have come or gone with a change: "from 300 beds to 420. The 150 extra beds", «من 420 سريرا إلى 560 …
/// الأسرّة الجديدة، وعددها 180»,
/// "from 5,400 officers to 4,900 … the loss of 600 officers".
/// </summary>
internal static class ChangeCounted
{
    private const int MostFigures = 3;
    private const int MostSentences = 2;
    private const int MostWordsToNoun = 5;

    /// <param name="behind">The figures behind the second value.</param>
    public static ChangeMention? TryRead(SemanticModel model, Sentence sentence, ChangePairing pairing, FigureMention first, FigureMention second,
        ReadOnlySpan<FigureMention> behind)
    {
        if (pairing != ChangePairing.FromTo || first is not { Kind.Name: "number", Unit: null, IsApproximate: false } || second.IsApproximate
            || second is not { Kind.Name: "number", Unit: null } || first.Written == second.Written) { return null; }
        var noun = NounKey.IsNamed(model, first) ? first.Tokens.End : second.Tokens.End;
        if (NounKey.At(model, noun) is not { Length: > 2 } key) { return null; }
        var isFall = second.Written < first.Written;
        for (var i = 0; i < Math.Min(behind.Length, MostFigures); i++)
        {
            var stated = behind[i];
            if (model.Article.SentenceOf(stated.Tokens.First) is not { } own || own.Block != sentence.Block
                || own.Index > sentence.Index + MostSentences) { return null; }
            if (own == sentence || stated is not { Kind.Name: "number", Unit: null, IsApproximate: false }) { continue; }
            if (!IsOfThem(model, own, stated, key, isFall)) { continue; }
            return ChangeStated.Of(model, pairing, ChangeForm.Difference, first, second, stated, isFall, isApart: true);
        }
        return null;
    }

    private static bool IsOfThem(SemanticModel model, Sentence sentence, FigureMention stated, string key, bool isFall)
    {
        var first = stated.Tokens.First;
        if (!sentence.Block.Language.JoinsArticle)
        {
            if (isFall)
            {
                // "the loss of 600 officers"
                return first - 3 >= sentence.Tokens.First && model.Terms.Is(first - 3, WordRole.Article)
                    && (model.Terms.Is(first - 2, WordRole.Losing) || model.Terms.Is(first - 2, WordRole.Fall))
                    && model.Terms.Is(first - 1, WordRole.Of) && NounKey.At(model, stated.Tokens.End) == key;
            }
            return first > sentence.Tokens.First && model.Terms.Is(first - 1, WordRole.Article)
                && model.Terms.Is(stated.Tokens.End, ChangeRole.Additional) && NounKey.At(model, stated.Tokens.End + 1) == key
                && DefiniteCount.IsPlain(model, sentence, stated.Tokens.End + 2);
        }
        // «الأسرّة الجديدة، وعددها 180», «العمال المسرحون، وعددهم 300»
        if (!FigureLead.EndsBefore(model, first, WordRole.Numbering) && !FigureLead.EndsBefore(model, first, WordRole.WhichIs)) { return false; }
        for (var i = first - 1; i > Math.Max(sentence.Tokens.First, first - MostWordsToNoun); i--)
        {
            var isSort = isFall ? model.Terms.Is(i, ChangeRole.Dismissed) : model.Terms.Is(i, ChangeRole.Additional);
            if (isSort && IsClear(model, i + 1, first) && sentence.Block.Language.StartsDefinite(model.Article.Tokens.CharsOf(i)))
            {
                return sentence.Block.Language.StartsDefinite(model.Article.Tokens.CharsOf(i - 1))
                    && (NounKey.At(model, i - 1) == key || NounKey.At(model, stated.Tokens.End) == key);
            }
        }
        return false;
    }

    /// <summary>«المقاعد الجديدة في كلية الهندسة، وعددها 30» are some of them.</summary>
    private static bool IsClear(SemanticModel model, int from, int first)
    {
        for (var i = from; i < first; i++)
        {
            if (!Statement.IsComma(model, i) && !model.Terms.Is(i, WordRole.Numbering) && !model.Terms.Is(i, WordRole.WhichIs)) { return false; }
        }
        return true;
    }
}
