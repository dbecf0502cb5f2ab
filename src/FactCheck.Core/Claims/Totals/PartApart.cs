using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads a part of people who were counted farther back: «أوقفت الشرطة 23 مشتبها به … وقالت إنها أفرجت عن 20 منهم», "arrested 23 suspects … 20 of them were released". Only one that is more than the whole is kept.</summary>
internal static class PartApart
{
    private const int MostTokensBetween = 40;
    private const int FewestTokensBetween = 9;

    public static void AddTo(List<Mention> found, SemanticModel model, FigureMention[] row)
    {
        for (var i = 0; i + 1 < row.Length; i++)
        {
            var (whole, part) = (row[i], row[i + 1]);
            if (part.Tokens.First - whole.Tokens.End is < FewestTokensBetween or > MostTokensBetween || part.Written <= whole.Written
                || !AreCounts(whole, part) || !model.Terms.Is(part.Tokens.End, WordRole.OfWhich)
                || !model.Terms.Is(whole.Tokens.End, WordRole.Person)) { continue; }
            if (model.Article.SentenceOf(whole.Tokens.First) is not { } sentence || model.Article.SentenceOf(part.Tokens.First) is not { } other
                || other.Index - sentence.Index > 1 || sentence.Block.Kind == BlockKind.Title
                || IsOneOfSeveral(model, sentence, i > 0 ? row[i - 1] : null, whole) || CountsOthers(model, whole, part)) { continue; }
            found.Add(new PartMention(new TokenRange(whole.Tokens.First, part.Tokens.End), whole.Span.Union(part.Span), whole,
                part)
            { IsApart = true });
        }
    }

    /// <summary>«20 مهاجرا، بينهم 5 نساء»: the pronoun may take up the others.</summary>
    private static bool IsOneOfSeveral(SemanticModel model, Sentence sentence, FigureMention? before, FigureMention whole) =>
        before is not null && sentence.Tokens.Contains(before.Tokens)
            || ElapsedDates.Follows(model, sentence, whole.Tokens.First, WordRole.OfWhich, 3)
            || ElapsedDates.Follows(model, sentence, whole.Tokens.First, WordRole.And, 2)
            || whole.Span.Start > model.Article.Tokens.SpanOf(whole.Tokens.First).Start;

    private static bool AreCounts(FigureMention whole, FigureMention part) =>
        whole is { Kind.Name: "number", Unit: null, IsApproximate: false }
            && part is { Kind.Name: "number", Unit: null, IsApproximate: false, Scale: 1 };

    /// <summary>«23 مشتبها وعشرات المحتجين»: others between the two, named in the plural or by a vague number.</summary>
    private static bool CountsOthers(SemanticModel model, FigureMention whole, FigureMention part)
    {
        for (var i = whole.Tokens.End + 1; i < part.Tokens.First; i++)
        {
            if (model.Terms.Is(i, WordRole.Others) || model.Terms.Is(i, WordRole.Person) || model.Terms.Is(i, WordRole.Adding)
                || model.Terms.Is<NumeralTerm>(i, out _, out _)
                || model.Article.Tokens[i].Kind == TokenKind.Word
                && model.Article.Tokens.CharsOf(i) is "عشرات" or "مئات" or "آلاف" or "وعشرات" or "ومئات" or "dozens" or "hundreds" or "scores") { return true; }
        }
        return false;
    }
}
