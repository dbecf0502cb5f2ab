using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Says whether a count is of all who voted: "110 members had taken part", «شاركت الدول جميعها وعددها 193 في التصويت». Those for, those against and those who abstained are all of them.</summary>
internal static class VotersOf
{
    private const int MostWordsBehind = 6;
    private const int MostWordsBefore = 8;

    public static bool Are(SemanticModel model, Sentence sentence, FigureMention count)
    {
        if (!NounKey.IsBehind(model, count) && !FigureLead.EndsBefore(model, count.Tokens.First, WordRole.Numbering)
            && !WholeMark.Is(model, sentence, count)) { return false; }
        return VotesBehind(model, sentence, count) || VotedBefore(model, sentence, count);
    }

    /// <summary>"90 senators voted", «100 نائب صوتوا جميعا», and no side that they voted for.</summary>
    private static bool VotesBehind(SemanticModel model, Sentence sentence, FigureMention count)
    {
        // "the 19-member panel voted"
        var first = model.Article.Tokens.Is(Math.Min(count.Tokens.End, sentence.Tokens.End - 1), '-')
            && model.Terms.Is(count.Tokens.End + 1, WordRole.CountedBy)
            ? count.Tokens.End + 2
            : count.Tokens.End;
        for (var i = first; i < Math.Min(sentence.Tokens.End, first + MostWordsBehind); i++)
        {
            if (model.Terms.Is<BallotTerm>(i, out _, out _) || model.Article.Tokens[i].Kind != TokenKind.Word
                || Statement.Begins(model, i)) { return false; }
            if (model.Terms.Is(i, ShareRole.CastingVote, out var hit) && !model.Terms.Is(i, WordRole.Votes))
            {
                return !TellsSide(model, sentence, hit.Tokens.End) && IsInVote(model, sentence, hit.Tokens.End);
            }
        }
        return false;
    }

    /// <summary>«صوت النواب الحاضرون جميعا وعددهم 110»: at the head of the clause, where the count is all of those who are named.</summary>
    private static bool VotedBefore(SemanticModel model, Sentence sentence, FigureMention count)
    {
        if (!sentence.Block.Language.JoinsArticle || !FigureLead.EndsBefore(model, count.Tokens.First, WordRole.Numbering)) { return false; }
        for (var i = count.Tokens.First - 1; i >= Math.Max(sentence.Tokens.First, count.Tokens.First - MostWordsBefore); i--)
        {
            if (model.Terms.Is<BallotTerm>(i, out _, out _) || Statement.IsComma(model, i) || model.Terms.Is(i, WordRole.Of)) { return false; }
            if (model.Terms.Is(i, ShareRole.CastingVote)) { return true; }
        }
        return false;
    }

    private static bool TellsSide(SemanticModel model, Sentence sentence, int behind) =>
        sentence.Tokens.Contains(behind) && model.Terms.Is<BallotTerm>(behind, out _, out _)
            || sentence.Tokens.Contains(behind + 1) && model.Terms.Is<BallotTerm>(behind + 1, out _, out _)
            && model.Article.Tokens[behind].Kind == TokenKind.Word;

    /// <summary>"Took part in the vote"; in a sitting or a debate they may not have voted.</summary>
    private static bool IsInVote(SemanticModel model, Sentence sentence, int behind)
    {
        if (!sentence.Tokens.Contains(behind) || !model.Terms.Is(behind, WordRole.In)) { return true; }
        for (var i = behind + 1; i < Math.Min(sentence.Tokens.End, behind + MostWordsBehind); i++)
        {
            if (model.Terms.Is(i, WordRole.Votes)) { return true; }
        }
        return false;
    }
}
