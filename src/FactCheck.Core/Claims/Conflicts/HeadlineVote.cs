using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Holds what the headline says was done with a bill, or how a court found, against the first sentence: "Parliament rejects investment bill" above
/// "Parliament passed the investment bill by 74 votes to 30".
/// </summary>
internal static class HeadlineVote
{
    private const int MostWordsToBill = 6;
    private const int FewestShared = 2;

    public static ConflictMention? TryRead(SemanticModel model)
    {
        if (model.Article.Sentences is not [{ Block.Kind: BlockKind.Title } title, { Block.Kind: not BlockKind.Title } lead, ..]
            || VerbIn(model, title) is not var (told, isApproved, isVerdict) || VerbIn(model, lead) is not var (other, isPassed, isOfCourt)
            || isApproved == isPassed || isVerdict != isOfCourt
            || IsTakenBack(model, title) || IsTakenBack(model, lead)
            || StoryWords.Count(model, title.Tokens, lead.Tokens).Shared < (isVerdict ? 1 : FewestShared)
            || !IsOfOneBill(model, title, told, isVerdict ? lead.Tokens : Behind(lead, other), isVerdict)) { return null; }
        return new ConflictMention(told, model.Article.Tokens.SpanOf(told.First, told.End), FigureOf(model, told), FigureOf(model, other),
            ConflictPlace.HeadlineWord);
    }

    private static FigureMention FigureOf(SemanticModel model, TokenRange words) =>
        new(MentionKind.Number, words, model.Article.Tokens.SpanOf(words.First, words.End), Interval.Exactly(words.First));

    /// <summary>The only such verb of a sentence.</summary>
    private static (TokenRange Words, bool IsApproved, bool IsVerdict)? VerbIn(SemanticModel model, Sentence sentence)
    {
        (TokenRange, bool, bool)? only = null;
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            var isVerdict = model.Terms.Is(i, ConflictRole.Acquitting, out var hit);
            var isApproved = isVerdict || model.Terms.Is(i, ConflictRole.Approving, out hit);
            if (!isApproved)
            {
                isVerdict = model.Terms.Is(i, ConflictRole.Convicting, out hit);
                if (!isVerdict && !model.Terms.Is(i, ConflictRole.Rejecting, out hit)) { continue; }
            }
            if (only is not null) { return null; }
            only = (hit.Tokens, isApproved, isVerdict);
            i = hit.Tokens.End - 1;
        }
        return only;
    }

    private static bool IsTakenBack(SemanticModel model, Sentence sentence) =>
        model.Terms.AnyIn(sentence.Tokens, WordRole.Doubt, WordRole.Forecast, WordRole.TimeBefore, WordRole.Future)
            || model.Article.Tokens.Is(sentence.Tokens.End - 1, '?') || model.Article.Tokens.Is(sentence.Tokens.End - 1, '؟');

    private static TokenRange Behind(Sentence lead, TokenRange verb) => new(verb.End, Math.Min(lead.Tokens.End, verb.End + MostWordsToBill));

    /// <summary>What the headline names just behind its verb stands close behind the other too; of a verdict, anywhere in the sentence.</summary>
    private static bool IsOfOneBill(SemanticModel model, Sentence title, TokenRange told, TokenRange place, bool isVerdict)
    {
        var bill = new TokenRange(told.End, Math.Min(title.Tokens.End, told.End + (isVerdict ? 1 : 2)));
        var (shared, words) = StoryWords.Count(model, bill, place);
        return shared > 0 && shared == words;
    }
}
