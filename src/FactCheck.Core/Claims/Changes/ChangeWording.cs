using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads from the words around two values and a stated change whether the figure grew, and by that.</summary>
internal static class ChangeWording
{
    /// <summary>A verb of change farther back is another statement's.</summary>
    public const int MostWordsToVerb = 40;

    private const int MostWordsToNoun = 2;

    /// <summary>Whether the figure fell, or none when the words do not bind the stated change to the two values.</summary>
    public static bool? DirectionOf(SemanticModel model, Sentence sentence, FigureMention first, FigureMention second, FigureMention stated,
        int mostWords)
    {
        var behind = stated.Tokens.First > second.Tokens.First;
        // a value, not a change
        if (FigureLead.EndsBefore(model, stated.Tokens.First, WordRole.To) || FigureLead.EndsBefore(model, stated.Tokens.First, WordRole.From)
            || FigureLead.IsJoinedTo(model, stated)) { return null; }
        var gap = behind ? new TokenRange(second.Tokens.End, stated.Tokens.First) : new TokenRange(stated.Tokens.End, first.Tokens.First);
        if (gap.Count > mostWords || !(behind ? StatesChange(model, gap, stated) : LeadsOn(model, gap))) { return null; }
        return WordOf(model, gap)
            ?? NounBehind(model, sentence, stated)
            ?? ComparisonIn(model, gap)
            ?? WordOf(model, new TokenRange(Math.Max(sentence.Tokens.First, stated.Tokens.First - MostWordsToVerb), stated.Tokens.First));
    }

    /// <summary>«أي أعلى بنسبة», «أي أقل بـ»: whether the first of two values is said to be less.</summary>
    private static bool? ComparisonIn(SemanticModel model, TokenRange gap)
    {
        for (var i = gap.End - 1; i > gap.First; i--)
        {
            var isLess = model.Terms.Is(i, ChangeRole.Lesser);
            if ((isLess || model.Terms.Is(i, ChangeRole.Greater)) && model.Terms.Is(i - 1, WordRole.That)) { return isLess; }
        }
        return null;
    }

    /// <summary>"A 33 percent jump": the noun of the change itself.</summary>
    private static bool? NounBehind(SemanticModel model, Sentence sentence, FigureMention stated) =>
        sentence.Block.Language.JoinsArticle || !sentence.Tokens.Contains(stated.Tokens.End)
            || model.Article.Tokens[stated.Tokens.End].Kind != TokenKind.Word
            || !model.Terms.Is(stated.Tokens.First - 1, WordRole.Indefinite)
            ? null
            : WordOf(model, new TokenRange(stated.Tokens.End, stated.Tokens.End + 1));

    /// <summary>Whether the figure fell, where the change stands between its two values.</summary>
    public static bool? DirectionBetween(SemanticModel model, Sentence sentence, FigureMention first, FigureMention stated, FigureMention second)
    {
        var (gap, rest) = (new TokenRange(first.Tokens.End, stated.Tokens.First), new TokenRange(stated.Tokens.End, second.Tokens.First));
        if (!StatesChange(model, gap, stated) || Statement.HasBracket(model, gap) || !LeadsOn(model, rest)) { return null; }
        return WordOf(model, rest)
            ?? WordOf(model, gap)
            ?? WordOf(model, new TokenRange(Math.Max(sentence.Tokens.First, first.Tokens.First - MostWordsToVerb), first.Tokens.First));
    }

    /// <summary>"Rose 50% from 20 to 30": no other subject may begin between the percentage and its values.</summary>
    private static bool LeadsOn(SemanticModel model, TokenRange gap)
    {
        if (Statement.HasBracket(model, gap)) { return false; }
        for (var i = ResultIn(model, gap); i < gap.End; i++)
        {
            // «إذ تراجعت من 20 إلى 10» goes on about the same thing.
            // «زيادة بـ30% في القيمة، باعتبار أن السعر ارتفع من 6 إلى 6,5» goes on about another.
            if (model.Terms.Is(i, WordRole.While) && model.Terms.Is(i + 1, WordRole.Reaching))
            {
                i++; // «إذ بلغت»
                continue;
            }
            if (IsOfAnother(model, gap, i) || model.Terms.Is(i, WordRole.Then) || model.Terms.Is(i, WordRole.Complementizer)
                || Statement.Begins(model, i)
                && !(model.Terms.Is(i, WordRole.While) && WordOf(model, new TokenRange(i + 1, i + 2)) is not null)) { return false; }
            // «بزيادة 350 مليونًا ليتقلص العجز من 30 إلى 6»: the verb has a subject of its own.
            if ((model.Terms.Is(i, WordRole.Rise, out var hit) || model.Terms.Is(i, WordRole.Fall, out hit)) && hit.Tokens.End < gap.End
                && !IsBeforeValue(model, hit.Tokens.End)) { return false; }
        }
        return true;
    }

    /// <summary>«بضغط من أسهم البنوك وشركات التأمين، لينهي التعاملات عند»: what came of it is told of the same thing, whatever stands before the comma.</summary>
    private static int ResultIn(SemanticModel model, TokenRange gap)
    {
        for (var i = gap.End - 1; i > gap.First; i--)
        {
            if (model.Terms.Is(i, WordRole.Rise) || model.Terms.Is(i, WordRole.Fall)) { return gap.First; }
            if (Statement.IsComma(model, i - 1) && model.Terms.Is(i, ChangeRole.EndingAt) && WordOf(model, gap) is null) { return i; }
        }
        return gap.First;
    }

    /// <summary>"Revenue rose 12%, with profit climbing to 30 million from 25 million": what has not been named before, where the subject stands before its verb.</summary>
    private static bool IsOfAnother(SemanticModel model, TokenRange gap, int token)
    {
        if (!model.Terms.Is(token, ChangeRole.Aspect)
            || model.Article.SentenceOf(token) is not { Block.Language.JoinsArticle: false } sentence) { return false; }
        for (var i = sentence.Tokens.First; i < gap.First; i++)
        {
            if (NounKey.AreOne(model, i, token)) { return false; }
        }
        return true;
    }

    private static bool IsBeforeValue(SemanticModel model, int token) =>
        model.Terms.Is(token, WordRole.To) || model.Terms.Is(token, WordRole.From) || model.Terms.Is(token, WordRole.At)
            || model.Terms.Is(token, WordRole.In) || model.Terms.Is<BoundTerm>(token, out _, out _);

    /// <summary>Between two values and their percentage stand only words that lead to it: «أي بزيادة نسبتها», "an increase of". Another subject would be another figure.</summary>
    private static bool StatesChange(SemanticModel model, TokenRange gap, FigureMention stated)
    {
        if (gap.Count == 0) { return false; }
        for (var i = gap.First; i < gap.End; i++)
        {
            if (model.Terms.Is(i, WordRole.Respectively) || Statement.IsSemicolon(model, i) || IsCircumstance(model, i)) { return false; }
        }
        for (var i = gap.First; i < gap.End; i++)
        {
            if (Statement.Begins(model, i) && !model.Terms.Is(i, WordRole.WhichIs) && !model.Terms.Is(i, WordRole.That)
                && !model.Terms.Is(i, WordRole.By)) { return false; }
            // A conjunction begins another statement: «وارتفعت المصبرات بنسبة 6%», «وبلغت البطالة 6%».
            if (model.Terms.Is(i, WordRole.Rise, out var hit) || model.Terms.Is(i, WordRole.Fall, out hit) || model.Terms.Is(i, WordRole.By, out hit))
            {
                if ((hit.Front.Particles & Particles.Conjunction) != 0) { return false; }
                if (!IsSaidOfAnother(model, gap, i) && LeadsToStated(model, new TokenRange(hit.Tokens.End, gap.End))
                    && (!model.Terms.Is(i, WordRole.Indefinite)
                    || NamesChange(model, new TokenRange(i, stated.Tokens.End + MostWordsToNoun)))) { return true; }
            }
            if (model.Terms.Is(i, WordRole.Adding)) { return false; }
        }
        return false;
    }

    /// <summary>"Because a mild winter cut demand by 5%", «بفعل ضريبة نسبتها 15%», "when stocks rose by 3 million": what it comes of and what else was then has a change of its own.</summary>
    public static bool IsCircumstance(SemanticModel model, int token) =>
        model.Terms.Is(token, WordRole.CauseOf) || model.Terms.Is(token, ChangeRole.AtThatTime)
            // "a year before", «قبل عام» is only when it was
            || model.Terms.Is(token, WordRole.Amid) && !model.Terms.Is(token, WordRole.Ago) && !model.Terms.Is(token, WordRole.Then);

    /// <summary>"…, shirt sales were up 50%": where the subject stands before its verb, a word before the verb may be one.</summary>
    private static bool IsSaidOfAnother(SemanticModel model, TokenRange gap, int token)
    {
        if (token == gap.First || model.Article.SentenceOf(token)!.Block.Language.JoinsArticle
            || model.Article.Tokens[token - 1].Kind != TokenKind.Word || model.Terms.Is(token, WordRole.By)) { return false; }
        return !IsOfChange(model, token - 1) && !model.Terms.Is(token - 1, WordRole.WhichIs)
            && !(token - 2 >= gap.First && model.Terms.Is(token - 2, WordRole.Indefinite));
    }

    /// <summary>"An increase of 25%", "a 25% jump": an article by itself may begin anything.</summary>
    private static bool NamesChange(SemanticModel model, TokenRange range) => WordOf(model, range) is not null;

    /// <summary>«زيادة سنوية قدرها»: one more word at most, and none that makes what follows a value («انخفض إلى», «تحسن نسبة الحمولة من»).</summary>
    private static bool LeadsToStated(SemanticModel model, TokenRange range)
    {
        var others = 0;
        for (var i = range.First; i < range.End; i++)
        {
            if (model.Terms.Is(i, WordRole.To) || model.Terms.Is(i, WordRole.From) && i == range.End - 1
                || model.Terms.Is(i, WordRole.Against)) { return false; }
            if (!IsOfChange(model, i) && model.Article.Tokens[i].Kind == TokenKind.Word
                && (++others > 1 || IsGenitive(model, range.First, i))) { return false; }
        }
        return true;
    }

    /// <summary>«وسط انخفاض الودائع الذي بلغت نسبته»: what fell is named just behind the noun.</summary>
    private static bool IsGenitive(SemanticModel model, int first, int token) =>
        token == first && model.Article.SentenceOf(token)?.Block.Language is { JoinsArticle: true } language
            && language.StartsDefinite(model.Article.Tokens.CharsOf(token)) && !language.StartsDefinite(model.Article.Tokens.CharsOf(token - 1))
            && model.Terms.Is(token + 1, WordRole.Relative);

    private static bool IsOfChange(SemanticModel model, int token) =>
        model.Terms.Is(token, WordRole.Rise) || model.Terms.Is(token, WordRole.Fall) || model.Terms.Is(token, WordRole.By)
            || model.Terms.Is(token, WordRole.Of) || model.Terms.Is(token, WordRole.That) || model.Terms.Is<BoundTerm>(token, out _, out _);

    /// <summary>
    /// True for a fall, false for a rise, none when no word of change stands in the range. The last one counts; one that is what is measured («تراجع النمو», "the decline
    /// slowed") only where no other tells.
    /// </summary>
    public static bool? WordOf(SemanticModel model, TokenRange range)
    {
        bool? measured = null;
        for (var i = range.End - 1; i >= range.First; i--)
        {
            var isFall = model.Terms.Is(i, WordRole.Fall, out var hit);
            if (!isFall && !model.Terms.Is(i, WordRole.Rise, out hit)) { continue; }
            if (!IsMeasured(model, i, hit)) { return isFall; }
            measured ??= isFall;
        }
        return measured;
    }

    private static bool IsMeasured(SemanticModel model, int token, TermHit hit) =>
        model.Terms.Is(token, ChangeRole.Growth) || (hit.Front.Particles & Particles.Article) != 0
        || token > 0 && model.Article.SentenceOf(token)?.Block.Language is { JoinsArticle: false } language
        && language.StartsDefinite(model.Article.Tokens.CharsOf(token - 1));
}
