using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads a headline that tells of those that are left what the text tells of the others: "County to shut 12 libraries" over "will close eight of its 20
/// libraries. The remaining 12 …".
/// </summary>
internal static class HeadlineRest
{
    private const int MostWordsToVerb = 4;

    public static ConflictMention? TryRead(SemanticModel model, FigureMention[] row)
    {
        if (row.Length < 4 || row[0] is not { Kind.Name: "number", Unit: null, Scale: 1, IsApproximate: false } told
            || model.Article.SentenceOf(told.Tokens.First) is not { Block.Kind: BlockKind.Title } title || title.Tokens.Contains(row[1].Tokens)
            || model.Article.SentenceOf(row[1].Tokens.First) is not { Index: 1 } lead || !lead.Tokens.Contains(row[2].Tokens)
            || WholeAndPart.TryRead(model, lead, row[1], row[2]) is not var (part, whole)
            || whole.Written - part.Written != told.Written || told.Written == part.Written) { return null; }
        return ShutsBefore(model, title, told) && ShutsBefore(model, lead, part) && IsLeft(model, lead, row, told)
            ? new ConflictMention(told.Tokens, told.Span, told, part, ConflictPlace.Headline)
            : null;
    }

    private static bool ShutsBefore(SemanticModel model, Sentence sentence, FigureMention figure) =>
        model.Terms.AnyIn(new TokenRange(Math.Max(sentence.Tokens.First, figure.Tokens.First - MostWordsToVerb), figure.Tokens.First),
            ConflictRole.ShuttingDown);

    /// <summary>The next sentence calls as many as the headline tells the rest, and does not tell the same of them.</summary>
    private static bool IsLeft(SemanticModel model, Sentence lead, FigureMention[] row, FigureMention told)
    {
        for (var i = 3; i < row.Length && model.Article.SentenceOf(row[i].Tokens.First) is { } next && next.Index <= lead.Index + 1; i++)
        {
            if (row[i].Written == told.Written && RestReader.IsRest(model, row[i])) { return !model.Terms.AnyIn(next.Tokens, ConflictRole.ShuttingDown); }
        }
        return false;
    }
}
