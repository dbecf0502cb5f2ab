using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads the dead and the injured of the first sentence as the parts of what the headline counts together: «45 قتيلا وجريحا في انفجار», "40 dead or
/// hurt", "35 casualties".
/// </summary>
internal static class CasualtiesAbove
{
    private const int MostWordsToFates = 5;
    private const int MostWordsBehind = 5;
    private const int MostWordsBefore = 3;

    public static void AddTo(List<Mention> found, SemanticModel model, FigureMention[] row)
    {
        if (row.Length < 3 || model.Article.SentenceOf(row[0].Tokens.First) is not { Block.Kind: BlockKind.Title } title
            || row[0].IsApproximate || title.Tokens.Contains(row[1].Tokens) || !AreBoth(model, title, row[0])
            || model.Article.SentenceOf(row[1].Tokens.First) is not { Index: 1 } lead) { return; }
        FigureMention? killed = null, injured = null;
        for (var i = 1; i < row.Length && lead.Tokens.Contains(row[i].Tokens); i++)
        {
            if (row[i] is not { Kind.Name: "number", Unit: null, Scale: 1 } figure) { continue; }
            var fate = FateOf(model, lead, figure, i == 1 ? lead.Tokens.First : row[i - 1].Tokens.End,
                i + 1 < row.Length && lead.Tokens.Contains(row[i + 1].Tokens) ? row[i + 1].Tokens.First : lead.Tokens.End);
            if (fate is not (FamilyTerm.Killed or FamilyTerm.Injured)) { continue; }
            if (figure.IsApproximate || figure.Written == row[0].Written
                || (fate == FamilyTerm.Killed ? killed : injured) is not null) { return; } // some of them again
            (killed, injured) = fate == FamilyTerm.Killed ? (figure, injured) : (killed, figure);
        }
        if (killed is null || injured is null) { return; }
        ImmutableArray<FigureMention> parts = [killed, injured];
        found.Add(new TotalMention(new TokenRange(row[0].Tokens.First, parts.Max(p => p.Tokens.End)), row[0].Span, row[0], parts));
    }

    /// <summary>«قتيلا وجريحا», "killed and injured", «ضحية بين قتيل وجريح», "casualties": both fates behind one count.</summary>
    public static bool AreBoth(SemanticModel model, Sentence sentence, FigureMention count)
    {
        bool isKilled = false, isInjured = false;
        for (var i = count.Tokens.End; i < Math.Min(sentence.Tokens.End, count.Tokens.End + MostWordsToFates); i++)
        {
            if (model.Article.Tokens[i].Kind == TokenKind.Number || Statement.IsComma(model, i)) { break; }
            if (!model.Terms.Is<FamilyTerm>(i, out var fate, out _)) { continue; }
            (isKilled, isInjured) = (isKilled || fate.Family == FamilyTerm.Killed, isInjured || fate.Family == FamilyTerm.Injured);
        }
        return isKilled && isInjured || !sentence.Block.Language.JoinsArticle && model.Terms.Is(count.Tokens.End, TotalRole.Casualties);
    }

    /// <summary>The fate of those who are counted: in Arabic by the verb before, in English by the nearest behind.</summary>
    public static string? FateOf(SemanticModel model, Sentence sentence, FigureMention figure, int from, int end)
    {
        if (sentence.Block.Language.JoinsArticle)
        {
            for (var i = figure.Tokens.First - 1; i >= Math.Max(from, figure.Tokens.First - MostWordsBefore); i--)
            {
                if (model.Terms.Is<FamilyTerm>(i, out var before, out _)) { return before.Family; }
            }
        }
        for (var i = figure.Tokens.End; i < Math.Min(end, figure.Tokens.End + MostWordsBehind); i++)
        {
            if (model.Terms.Is<FamilyTerm>(i, out var behind, out _)) { return behind.Family; }
        }
        for (var i = figure.Tokens.First - 1; i >= Math.Max(from, figure.Tokens.First - MostWordsBefore); i--)
        {
            if (model.Terms.Is<FamilyTerm>(i, out var before, out _)) { return before.Family; }
        }
        return null;
    }
}
