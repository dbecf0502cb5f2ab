using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads a headline that counts those who lived among the dead: «غرق تسعة صيادين» over «انتشال جثث أربعة صيادين … والخمسة الباقون وصلوا إلى الشاطئ سباحة».
/// </summary>
internal static class HeadlineSurvivors
{
    private const int MostSentences = 4;
    private const int WordsToFate = 3;

    public static ConflictMention? TryRead(SemanticModel model, FigureMention[] row)
    {
        if (row.Length < 3 || row[0] is not { Kind.Name: "number", Unit: null, Scale: 1, IsApproximate: false } told
            || model.Article.SentenceOf(told.Tokens.First) is not { Block.Kind: BlockKind.Title } title || title.Tokens.Contains(row[1].Tokens)
            || !AreDead(model, title, told)) { return null; }
        FigureMention? dead = null, rest = null;
        foreach (var figure in row.AsSpan(1))
        {
            if (figure is not { Kind.Name: "number", Unit: null, Scale: 1 } || model.Article.SentenceOf(figure.Tokens.First) is not { } sentence) { continue; }
            if (AreDead(model, sentence, figure))
            {
                if (figure.IsApproximate || dead is not null && dead.Written != figure.Written) { return null; }
                dead ??= figure;
            }
            else if (rest is null && sentence.Index <= MostSentences && RestReader.IsRest(model, figure)
                && model.Terms.AnyIn(sentence.Tokens, ConflictRole.Unharmed) && !TellsOfDeath(model, sentence)) { rest = figure; }
        }
        return dead is not null && rest is not null && rest.Tokens.First > dead.Tokens.End && dead.Written + rest.Written == told.Written
            ? new ConflictMention(told.Tokens, told.Span, told, dead, ConflictPlace.Headline)
            : null;
    }

    /// <summary>A word of death just before the count or behind its noun.</summary>
    private static bool AreDead(SemanticModel model, Sentence sentence, FigureMention figure)
    {
        for (var i = Math.Max(sentence.Tokens.First, figure.Tokens.First - WordsToFate); i < Math.Min(sentence.Tokens.End, figure.Tokens.End + WordsToFate); i++)
        {
            if (i == figure.Tokens.First) { i = figure.Tokens.End; }
            if (i > figure.Tokens.End && Statement.Begins(model, i)) { return false; }
            if (i < sentence.Tokens.End && (model.Terms.Is(i, ConflictRole.DeadBody) || IsDeath(model, i))) { return true; }
        }
        return false;
    }

    private static bool IsDeath(SemanticModel model, int token) =>
        model.Terms.Is(token, WordRole.Dying) || model.Terms.Is<FamilyTerm>(token, out var fate, out _) && fate.Family == FamilyTerm.Killed;

    private static bool TellsOfDeath(SemanticModel model, Sentence sentence)
    {
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (IsDeath(model, i)) { return true; }
        }
        return false;
    }
}
