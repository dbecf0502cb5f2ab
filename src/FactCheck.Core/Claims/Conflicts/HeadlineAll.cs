using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Holds how many all are in the headline against how many they are in the first sentence: "All four trapped miners rescued" above "the last of five trapped miners … all five".</summary>
internal static class HeadlineAll
{
    public static ConflictMention? TryRead(SemanticModel model, FigureMention[] row)
    {
        if (row.Length < 2 || row[0] is not { Kind.Name: "number", Unit: null, IsApproximate: false } told
            || model.Article.SentenceOf(told.Tokens.First) is not { Block.Kind: BlockKind.Title } title || title.Tokens.Contains(row[1].Tokens)
            || !WholeMark.Is(model, title, told)) { return null; }
        if (model.Article.SentenceOf(row[1].Tokens.First) is not { Index: 1 } lead
            || NounOf(model, title, told) is not { Length: > 0 } noun) { return null; }
        FigureMention? all = null;
        for (var i = 1; i < row.Length && lead.Tokens.Contains(row[i].Tokens); i++)
        {
            if (row[i].Written != row[1].Written || row[i].Written == told.Written || row[i].IsApproximate
                || row[i].Kind != MentionKind.Number) { return null; }
            if (all is null && (WholeMark.Is(model, lead, row[i]) || FigureLead.EndsBefore(model, row[i].Tokens.First, ConflictRole.LastOf))
                && (NounOf(model, lead, row[i]) == noun || row[i] != row[1]))
            {
                all = row[i];
            }
        }
        return all is not null && Names(model, lead, noun) ? new ConflictMention(told.Tokens, told.Span, told, all, ConflictPlace.Headline) : null;
    }

    /// <summary>The people who are counted: behind the number, perhaps behind an adjective, or before it.</summary>
    private static string NounOf(SemanticModel model, Sentence sentence, FigureMention figure)
    {
        for (var i = figure.Tokens.End; i < Math.Min(sentence.Tokens.End, figure.Tokens.End + 2); i++)
        {
            if (model.Terms.Is(i, WordRole.Person)) { return NounKey.At(model, i); }
        }
        for (var i = figure.Tokens.First - 1; i >= Math.Max(sentence.Tokens.First, figure.Tokens.First - 2)
            && sentence.Block.Language.JoinsArticle; i--)
        {
            if (model.Terms.Is(i, WordRole.Person)) { return NounKey.At(model, i); }
        }
        return "";
    }

    private static bool Names(SemanticModel model, Sentence lead, string noun)
    {
        for (var i = lead.Tokens.First; i < lead.Tokens.End; i++)
        {
            if (NounKey.At(model, i) == noun) { return true; }
        }
        return false;
    }
}
