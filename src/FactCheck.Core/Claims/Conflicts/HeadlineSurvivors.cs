using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads a headline that counts those who lived among the dead: «غرق تسعة صيادين» over «انتشال جثث أربعة صيادين … والخمسة الباقون وصلوا إلى الشاطئ سباحة».
/// </summary>
internal static class HeadlineSurvivors
{
    private const string Killed = "killed";
    private const int MostSentences = 4;

    public static ConflictMention? TryRead(SemanticModel model, FigureMention[] row, CancellationToken cancellationToken)
    {
        if (row.Length < 3 || row[0] is not { Kind.Name: "number", Unit: null, Scale: 1, IsApproximate: false } told
            || model.Article.SentenceOf(told.Tokens.First) is not { Block.Kind: BlockKind.Title } title || title.Tokens.Contains(row[1].Tokens)) { return null; }
        ClaimMention? mine = null, dead = null;
        foreach (var claim in model.Mentions(MentionKind.Claim, cancellationToken).OfType<ClaimMention>())
        {
            if (claim.Family != Killed) { continue; }
            if (claim.Figure == told) { mine = claim; }
            else if (dead is not null && dead.Figure.Written != claim.Figure.Written) { return null; }
            else { dead ??= claim; }
        }
        if (mine is null || dead is null || dead.Figure.IsApproximate || dead.Figure.Written >= told.Written) { return null; }
        foreach (var rest in row)
        {
            if (rest.Written + dead.Figure.Written != told.Written || rest.Tokens.First < dead.Figure.Tokens.End || !RestReader.IsRest(model, rest)
                || model.Article.SentenceOf(rest.Tokens.First) is not { Index: <= MostSentences } sentence) { continue; }
            return model.Terms.AnyIn(sentence.Tokens, ConflictRole.Unharmed) && !TellsOfDeath(model, sentence)
                ? new ConflictMention(told.Tokens, told.Span, told, dead.Figure, ConflictPlace.Headline)
                : null;
        }
        return null;
    }

    private static bool TellsOfDeath(SemanticModel model, Sentence sentence)
    {
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (model.Terms.Is(i, WordRole.Dying) || model.Terms.Is<FamilyTerm>(i, out var fate, out _) && fate.Family == Killed) { return true; }
        }
        return false;
    }
}
