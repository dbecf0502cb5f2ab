using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Holds what the headline says was done with a bill against the first sentence: "Parliament rejects investment bill" above "Parliament passed the investment bill by 74 votes to 30".</summary>
internal static class HeadlineVote
{
    private const int MostWordsToBill = 6;
    private const int FewestShared = 2;

    public static ConflictMention? TryRead(SemanticModel model)
    {
        if (model.Article.Sentences is not [{ Block.Kind: BlockKind.Title } title, { Block.Kind: not BlockKind.Title } lead, ..]
            || VerbIn(model, title) is not var (told, isApproved) || VerbIn(model, lead) is not var (other, isPassed) || isApproved == isPassed
            || IsTakenBack(model, title) || IsTakenBack(model, lead)
            || StoryWords.Count(model, title.Tokens, lead.Tokens).Shared < FewestShared
            || !IsOfOneBill(model, title, told, lead, other)) { return null; }
        return new ConflictMention(told, model.Article.Tokens.SpanOf(told.First, told.End), FigureOf(model, told), FigureOf(model, other),
            ConflictPlace.Headline);
    }

    private static FigureMention FigureOf(SemanticModel model, TokenRange words) =>
        new(MentionKind.Number, words, model.Article.Tokens.SpanOf(words.First, words.End), Interval.Exactly(words.First));

    /// <summary>The only such verb of a sentence.</summary>
    private static (TokenRange Words, bool IsApproved)? VerbIn(SemanticModel model, Sentence sentence)
    {
        (TokenRange, bool)? only = null;
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            var isApproved = model.Terms.Is(i, ConflictRole.Approving, out var hit);
            if (!isApproved && !model.Terms.Is(i, ConflictRole.Rejecting, out hit)) { continue; }
            if (only is not null) { return null; }
            only = (hit.Tokens, isApproved);
            i = hit.Tokens.End - 1;
        }
        return only;
    }

    private static bool IsTakenBack(SemanticModel model, Sentence sentence) =>
        model.Terms.AnyIn(sentence.Tokens, WordRole.Lacking, WordRole.Doubt, WordRole.Forecast, WordRole.TimeBefore, WordRole.Future)
            || model.Article.Tokens.Is(sentence.Tokens.End - 1, '?') || model.Article.Tokens.Is(sentence.Tokens.End - 1, '؟');

    /// <summary>What the headline names just behind its verb stands close behind the other too.</summary>
    private static bool IsOfOneBill(SemanticModel model, Sentence title, TokenRange told, Sentence lead, TokenRange other)
    {
        var bill = new TokenRange(told.End, Math.Min(title.Tokens.End, told.End + 2));
        return StoryWords.Count(model, bill, new TokenRange(other.End, Math.Min(lead.Tokens.End, other.End + MostWordsToBill))) is (> 0, var words) count
            && count.Shared == words;
    }
}
