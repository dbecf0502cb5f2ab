using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Holds the age of somebody against that of an elder or younger brother or sister: «المهاجم (28 عاما) … شقيقه الأصغر (31 عاما)», "Smith, 28, and his younger brother Tom, 31,".
/// The sentence tells no other age.
/// </summary>
internal static class ComparedSibling
{
    private const int MostWordsToAge = 6;
    private const decimal Oldest = 110;

    public static ComparisonMention? TryRead(SemanticModel model, Sentence sentence, CancellationToken cancellationToken)
    {
        if (!model.Terms.AnyIn(sentence.Tokens, ComparisonRole.YoungerSibling, ComparisonRole.ElderSibling)) { return null; }
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            var isYounger = model.Terms.Is(i, ComparisonRole.YoungerSibling, out var word);
            if (!isYounger && !model.Terms.Is(i, ComparisonRole.ElderSibling, out word)) { continue; }
            if (AgesOf(model, sentence, cancellationToken) is not [var own, var other] || own.Tokens.End > i || other.Tokens.First < word.Tokens.End
                || other.Tokens.First - word.Tokens.End > MostWordsToAge || IsAnother(model, new TokenRange(own.Tokens.End, i))) { return null; }
            return isYounger ? ComparisonMention.Of(model, own, other, word.Tokens) : ComparisonMention.Of(model, other, own, word.Tokens);
        }
        return null;
    }

    /// <summary>Somebody else may be meant by "his" where another clause begins.</summary>
    private static bool IsAnother(SemanticModel model, TokenRange gap) =>
        model.Terms.AnyIn(gap, WordRole.Complementizer, WordRole.Relative, WordRole.Saying, WordRole.While);

    /// <summary>Ages in brackets or between commas, in the order of the text.</summary>
    private static FigureMention[] AgesOf(SemanticModel model, Sentence sentence, CancellationToken cancellationToken) =>
    [
        .. model.MentionsIn(MentionKind.Duration, sentence.Tokens, cancellationToken)
            .Concat(model.MentionsIn(MentionKind.Number, sentence.Tokens, cancellationToken))
            .OfType<FigureMention>()
            .Where(f => f is { Decimals: 0, Scale: 1, IsApproximate: false, Written: >= 1 and <= Oldest } && IsAge(model, sentence, f))
            .OrderBy(f => f.Tokens.First)
            .DistinctBy(f => f.Tokens.First),
    ];

    private static bool IsAge(SemanticModel model, Sentence sentence, FigureMention age)
    {
        var (before, behind) = (age.Tokens.First - 1, age.Tokens.End);
        if (before < sentence.Tokens.First || age.Kind == MentionKind.Duration && age is not { Length.Parts: [(_, DurationUnit.Year)] }) { return false; }
        return age.Kind == MentionKind.Duration && model.Article.Tokens.Is(before, '(') && model.Article.Tokens.Is(behind, ')')
            || age is { Kind.Name: "number", Role: FigureRole.Plain, IsCount: false } && Statement.IsComma(model, before)
            && (!sentence.Tokens.Contains(behind) || model.Article.Tokens[behind].Kind == TokenKind.Punctuation);
    }
}
