using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads the dead and the injured of one sentence as the parts of those whom the next one takes up together: «قُتل سبعة وأصيب 19. ونُقل الضحايا الـ26،
/// من قتلى وجرحى، إلى …», "Seven died and 19 were hurt. All 26 casualties were taken to …".
/// </summary>
internal static class CasualtiesTakenUp
{
    private const int MostWordsToFates = 5;

    public static void AddTo(List<Mention> found, SemanticModel model, FigureMention[] row)
    {
        for (var i = 2; i < row.Length; i++)
        {
            var all = row[i];
            if (all is not { Kind.Name: "number", Unit: null, Scale: 1, IsApproximate: false }
                || model.Article.SentenceOf(all.Tokens.First) is not { Block.Kind: not BlockKind.Title } sentence
                || !AreAll(model, sentence, all) || TellsWhen(model, sentence, all) || model.Article.SentenceOf(row[i - 1].Tokens.First) is not { } before
                || before.Index != sentence.Index - 1 || before.Block != sentence.Block
                || model.Terms.AnyIn(before.Tokens, WordRole.Others, WordRole.Adding)) { continue; }
            var first = i - 1;
            while (first > 0 && before.Tokens.Contains(row[first - 1].Tokens)) { first--; }
            if (PartsIn(model, before, row, first, i) is not { } parts) { continue; }
            found.Add(new TotalMention(new TokenRange(parts[0].Tokens.First, all.Tokens.End), parts[0].Span.Union(all.Span), all, parts));
        }
    }

    /// <summary>«الضحايا الـ26، من قتلى وجرحى», "the 26 dead and injured", "all 26 casualties".</summary>
    private static bool AreAll(SemanticModel model, Sentence sentence, FigureMention all)
    {
        if (!sentence.Block.Language.JoinsArticle)
        {
            return (model.Terms.Is(all.Tokens.First - 1, WordRole.Article) || model.Terms.Is(all.Tokens.First - 1, WordRole.All)
                || model.Terms.Is(all.Tokens.First - 1, WordRole.Throughout))
                && (model.Terms.Is(all.Tokens.End, TotalRole.Casualties) || AreBoth(model, sentence, all));
        }
        return (FigureRow.CountsNounBefore(model, all) || model.Terms.Is(all.Tokens.First - 1, WordRole.Article)) && AreBoth(model, sentence, all);
    }

    /// <summary>"The 20 killed and wounded in the week": those of another time too.</summary>
    private static bool TellsWhen(SemanticModel model, Sentence sentence, FigureMention all)
    {
        var behind = sentence.Tokens with { First = all.Tokens.End };
        for (var i = behind.First; i < behind.End; i++)
        {
            if (model.Terms.Is<UnitTerm>(i, out var unit, out _) && unit.Time is not null || model.Terms.Is<PeriodTerm>(i, out _, out _)) { return true; }
        }
        return model.Terms.AnyIn(behind, WordRole.Since) || model.MentionsIn(MentionKind.Date, sentence.Tokens).Any();
    }

    private static bool AreBoth(SemanticModel model, Sentence sentence, FigureMention all)
    {
        bool isKilled = false, isInjured = false;
        for (var i = all.Tokens.End; i < Math.Min(sentence.Tokens.End, all.Tokens.End + MostWordsToFates); i++)
        {
            if (model.Article.Tokens[i].Kind == TokenKind.Number) { break; }
            if (!model.Terms.Is<FamilyTerm>(i, out var fate, out _)) { continue; }
            (isKilled, isInjured) = (isKilled || fate.Family == FamilyTerm.Killed, isInjured || fate.Family == FamilyTerm.Injured);
        }
        return isKilled && isInjured;
    }

    /// <summary>The only dead and the only injured of a sentence.</summary>
    private static ImmutableArray<FigureMention>? PartsIn(SemanticModel model, Sentence sentence, FigureMention[] row, int first, int end)
    {
        FigureMention? killed = null, injured = null;
        for (var i = first; i < end; i++)
        {
            if (row[i] is not { Kind.Name: "number", Unit: null, Scale: 1 } figure) { continue; }
            var fate = !sentence.Block.Language.JoinsArticle && model.Terms.Is<FamilyTerm>(FigureLead.StartOf(model, figure) - 1, out var verb, out _)
                ? verb.Family // "killed nine people and injured 31"
                : CasualtiesAbove.FateOf(model, sentence, figure, i == first ? sentence.Tokens.First : row[i - 1].Tokens.End,
                i + 1 < end ? row[i + 1].Tokens.First : sentence.Tokens.End);
            if (fate is not (FamilyTerm.Killed or FamilyTerm.Injured)) { continue; }
            if (figure.IsApproximate || (fate == FamilyTerm.Killed ? killed : injured) is not null) { return null; }
            (killed, injured) = fate == FamilyTerm.Killed ? (figure, injured) : (killed, figure);
        }
        return killed is null || injured is null ? null : killed.Tokens.First < injured.Tokens.First ? [killed, injured] : [injured, killed];
    }
}
