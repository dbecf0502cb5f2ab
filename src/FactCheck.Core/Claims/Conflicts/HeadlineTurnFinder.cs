using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Finds a headline that says rise where the first sentences say fall of the same thing, or the other way: "Wheat prices fall" above "Wheat rose 3 percent on Monday". Nothing in these
/// sentences may go the way of the headline, whatever it is said of.
/// </summary>
public sealed class HeadlineTurnFinder : MentionFinder
{
    private const int SentencesOfLead = 2;
    private const int SentencesOfText = 3;
    private const int MostWordsToDoubt = 3;
    private const int MostWordsAlong = 5;

    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.HeadlineTurn];

    /// <inheritdoc/>
    public override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        var sentences = model.Article.Sentences;
        if (sentences is not [{ Block.Kind: BlockKind.Title } title, _, ..]
            || ToldDirection.Of(model, title.Tokens, isTitle: true) is not var (isFall, word) || !IsPlain(model, title, word)) { return; }
        if (HeadlinePercent.TurnedIn(model, title, word, isFall) is { } told)
        {
            found.Add(new HeadlineTurnMention(word.Tokens, model.Article.Tokens.SpanOf(word.Tokens.First, word.Tokens.End),
                model.Article.Tokens.SpanOf(told.Tokens.First, told.Tokens.End), isFall));
            return;
        }
        for (var i = 1; i < Math.Min(sentences.Length, SentencesOfText + 1); i++)
        {
            if (sentences[i].Block.Kind == BlockKind.Title || Says(model, sentences[i], isFall)
                && (i == 1 ? SaysOfIt(model, sentences[i], title, word, isFall) : !Says(model, sentences[i], !isFall)
                // «وعزا الانخفاض إلى زيادة المخصصات»
                || TurnSubject.OfTitle(model, title, word)?.IsNamedIn(model, sentences[i]) != false)) { return; }
        }
        if (TurnSubject.OfTitle(model, title, word) is not { } subject) { return; }
        for (var i = 1; i < Math.Min(sentences.Length, SentencesOfLead + 1); i++)
        {
            if (Turned(model, sentences[i], title, subject, !isFall) is not { } other) { continue; }
            found.Add(new HeadlineTurnMention(word.Tokens, model.Article.Tokens.SpanOf(word.Tokens.First, word.Tokens.End),
                model.Article.Tokens.SpanOf(other.Tokens.First, other.Tokens.End), isFall));
            return;
        }
    }

    /// <summary>The first word of the other way that is said of the subject.</summary>
    private static TermHit? Turned(SemanticModel model, Sentence sentence, Sentence title, TurnSubject subject, bool isFall)
    {
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (IsWord(model, i, isFall, out var hit) && IsPlain(model, sentence, hit) && TurnSubject.OfText(model, sentence, hit) is { } other
                && subject.IsThatOf(model, title, other, sentence)) { return hit; }
        }
        return null;
    }

    /// <summary>"Profit dropped as bad loans mounted": what goes along with it is said of something that the headline does not name.</summary>
    private static bool SaysOfIt(SemanticModel model, Sentence sentence, Sentence title, TermHit word, bool isFall)
    {
        var (along, subject) = (-1, TurnSubject.OfTitle(model, title, word));
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (model.Terms.Is(i, WordRole.CauseOf) || model.Terms.Is(i, WordRole.Amid)) { along = i; }
            if (!IsWord(model, i, isFall, out _)) { continue; }
            if (along < 0 || i - along is < 2 or > MostWordsAlong || subject is null
                || !Says(model, sentence.Tokens with { End = along }, !isFall)) { return true; }
            for (var j = along + 1; j < i; j++)
            {
                if (subject.Has(model, j) || model.Terms.Is(j, WordRole.SameThing) || model.Terms.Is(j, WordRole.Possessive)) { return true; }
            }
        }
        return false;
    }

    private static bool Says(SemanticModel model, TokenRange range, bool isFall)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (IsWord(model, i, isFall, out _)) { return true; }
        }
        return false;
    }

    private static bool Says(SemanticModel model, Sentence sentence, bool isFall) => Says(model, sentence.Tokens, isFall);

    /// <summary>A word of rise or fall that is no part of a bound ("more than") and of no other verb ("make up").</summary>
    private static bool IsWord(SemanticModel model, int token, bool isFall, out TermHit hit) =>
        model.Terms.Is(token, isFall ? WordRole.Fall : WordRole.Rise, out hit)
            && !(model.Terms.Is<BoundTerm>(token, out _, out var bound) && bound.Tokens.Count > 1)
            && !(token > 0 && model.Terms.Is(token - 1, WordRole.MakingUp, out var making) && making.Tokens.End > token);

    /// <summary>What is expected has not come to be, what improved may have fallen, and growth that falls is no fall.</summary>
    private static bool IsPlain(SemanticModel model, Sentence sentence, TermHit word)
    {
        var (first,
            before) = (word.Tokens.First, new TokenRange(Math.Max(sentence.Tokens.First, word.Tokens.First - MostWordsToDoubt), word.Tokens.First));
        if (model.Terms.Is(first, ChangeRole.Growth) || model.Terms.Is(first, ChangeRole.OfQuality)
            || model.Terms.AnyIn(before, WordRole.Doubt)) { return false; }
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (model.Terms.Is(i, WordRole.Forecast) && !model.Terms.Is<MonthTerm>(i, out _, out _)
                || model.Article.Tokens[i].Length == 1 && model.Article.Tokens.FirstChar(i) is '?' or '؟') { return false; }
        }
        return true;
    }
}
