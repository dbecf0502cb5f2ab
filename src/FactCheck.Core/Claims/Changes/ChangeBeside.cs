using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads a sentence that tells a value, how much more or less it is and what it was, in this order and nothing else: "84,000 last year, 12,000 fewer than the 90,000 who came in 2016",
/// «4312 نقطة منخفضا 40 نقطة عن إغلاق أمس عند 4390», "20 percent more than in the same period last year, when it earned 1.6 billion".
/// </summary>
internal static class ChangeBeside
{
    private const int MostWordsBetween = 16;
    private const int MostWordsToWord = 3;

    /// <param name="sentence">The sentence of the last two figures; the first may be the only one of the sentence before, where this one takes it up: "That was 90,000 fewer than in 2023, when …".</param>
    public static ChangeMention? TryRead(SemanticModel model, Sentence sentence, ReadOnlySpan<FigureMention> inside)
    {
        if (inside is not [var value, var stated, var other] || other.Tokens.First - stated.Tokens.End is < 1 or > MostWordsBetween
            || stated.Tokens.First - value.Tokens.End is < 1 or > MostWordsBetween) { return null; }
        if (value.Scale != other.Scale && value.Kind == MentionKind.Number
            || other.Kind == MentionKind.Number && NounKey.IsBehind(model, other) && !IsNamed(model, sentence, other)) { return null; }
        if (stated.IsApproximate && stated.Kind != MentionKind.Percent || !ChangeMeasure.IsOne(model, value, other)
            || FormOf(model, value, stated, other) is not { } form
            || model.Terms.AnyIn(sentence.Tokens, WordRole.Respectively, WordRole.OfWhich)) { return null; }
        // "rose to 21"
        if (FigureLead.LeadsTo(model, stated, WordRole.To) || FigureLead.LeadsTo(model, stated, WordRole.From)
            || FigureLead.LeadsTo(model, stated, WordRole.Reaching)) { return null; }
        if (WordBeside(model, stated) is not var (isFall, end) || !IsThan(model, sentence, stated, end, other)) { return null; }
        return IsOne(model, new TokenRange(value.Tokens.End, stated.Tokens.First)) && IsOne(model, new TokenRange(end, other.Tokens.First))
                && !IsOfOther(model, new TokenRange(end, other.Tokens.First))
            ? ChangeStated.Of(model, ChangePairing.Against, form, value, other, stated, isFall, isApart: true)
            : null;
    }

    private static ChangeForm? FormOf(SemanticModel model, FigureMention value, FigureMention stated, FigureMention other)
    {
        if (value.Kind == MentionKind.Percent && stated is { Kind.Name: "percent", Unit: "%" }) { return null; } // percent or points
        if (ChangeStated.FormOf(model, value, other, stated) is { } form) { return form; }
        return value is { Kind.Name: "number", Unit: null } && stated is { Kind.Name: "number", Unit: null }
            && (value.Scale == stated.Scale || value.Scale > 1 && stated.Written >= 1_000)
            && other is { Kind.Name: "number", Unit: null } && (stated.Scale > 1
            || !NounKey.IsBehind(model, stated) || IsWord(model, stated.Tokens.End, out _)) ? ChangeForm.Difference : null;
    }

    /// <summary>Whether the word of more or less just before or behind the change says less, and where it ends.</summary>
    private static (bool IsFall, int End)? WordBeside(SemanticModel model, FigureMention stated)
    {
        for (var i = stated.Tokens.End; i < stated.Tokens.End + 2; i++)
        {
            if (IsWord(model, i, out var isFall)) { return (isFall, i + 1); }
        }
        for (var i = stated.Tokens.First - 1; i >= Math.Max(0, stated.Tokens.First - MostWordsToWord); i--)
        {
            if (IsWord(model, i, out var isFall)) { return (isFall, stated.Tokens.End); }
            if (Statement.IsComma(model, i)) { return null; }
        }
        return null;
    }

    private static bool IsWord(SemanticModel model, int token, out bool isFall)
    {
        isFall = model.Terms.Is(token, WordRole.Fall) || model.Terms.Is(token, ChangeRole.Lesser);
        return isFall || model.Terms.Is(token, WordRole.Rise) || model.Terms.Is(token, ChangeRole.Greater);
    }

    /// <summary>"Than", "from", «عن», «من» just behind.</summary>
    private static bool IsThan(SemanticModel model, Sentence sentence, FigureMention stated, int end, FigureMention other)
    {
        // "25 percent below the 400,000"
        if (!sentence.Block.Language.JoinsArticle && end > stated.Tokens.End && other.Tokens.First - end <= MostWordsToWord
            && (model.Terms.Is(end - 1, ChangeRole.Lesser) || model.Terms.Is(end - 1, ChangeRole.Greater))) { return true; }
        for (var i = end; i < Math.Min(other.Tokens.First, end + 2); i++)
        {
            if (model.Terms.Is(i, WordRole.From) || model.Terms.Is(i, WordRole.Against)) { return true; }
            // "six more on Saturday"
            if (model.Terms.Is(i, WordRole.Than))
            {
                return sentence.Block.Language.JoinsArticle || stated.Kind == MentionKind.Percent || end > stated.Tokens.End;
            }
        }
        return false;
    }

    /// <summary>Nothing else begins; «حين بلغ», "when it earned" go on about the same.</summary>
    private static bool IsOne(SemanticModel model, TokenRange range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            // "when the firm opened 12 shops"
            if (model.Terms.Is(i, ChangeRole.AtThatTime) && model.Article.SentenceOf(i)?.Block.Language.JoinsArticle == false
                && !model.Terms.Is(i + 1, WordRole.SameThing) && i + 1 < range.End) { return false; }
            if (model.Terms.Is(i, WordRole.Then) || model.Terms.Is(i, WordRole.OutOf)
                || model.Terms.Is(i, WordRole.Relative) && !model.Terms.Is(i, WordRole.WhichIs) && !model.Terms.Is(i + 1, WordRole.Reaching)
                && !model.Terms.Is(i - 1, WordRole.TimeBefore)
                || Statement.IsSemicolon(model, i)
                || Statement.Begins(model, i) && !model.Terms.Is(i, ChangeRole.AtThatTime) && !model.Terms.Is(i, WordRole.WhichIs)) { return false; }
        }
        return true;
    }

    /// <summary>"More than in December, beating the 3.1 million it had guided to": behind a comma the base is told as what it was, or nothing but it is.</summary>
    private static bool IsOfOther(SemanticModel model, TokenRange range)
    {
        for (var i = range.First; i + 2 < range.End; i++)
        {
            if (Statement.IsComma(model, i) && !model.Terms.Is(i + 1, ChangeRole.AtThatTime) && !model.Terms.Is(i + 1, WordRole.WhichIs)
                && !model.Terms.Is(i + 1, WordRole.Relative) && !model.Terms.Is(i + 1, WordRole.HadBeen)
                && !model.Terms.Is(i + 1, WordRole.Reaching)) { return true; }
        }
        return false;
    }

    /// <summary>What the last figure counts has been named before it.</summary>
    private static bool IsNamed(SemanticModel model, Sentence sentence, FigureMention figure)
    {
        for (var i = sentence.Tokens.First; i < figure.Tokens.First; i++)
        {
            if (NounKey.AreOne(model, i, figure.Tokens.End)) { return true; }
        }
        return model.Terms.Is(figure.Tokens.End, WordRole.Relative);
    }
}
