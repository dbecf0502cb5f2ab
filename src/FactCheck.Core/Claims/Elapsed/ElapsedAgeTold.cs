using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Reads an age of now in the sentence behind the one that tells the only birth or beginning: "… was born in March 1971. At 39, she is …", "Born in 1949, she was 68" of somebody who has died.
/// </summary>
internal static class ElapsedAgeTold
{
    private const int MostWordsToBirth = 5;
    private const int MostWordsToAge = 6;
    private const int LongestAgo = 40;
    private const decimal Youngest = 5, Oldest = 115;

    public static ElapsedMention? TryRead(SemanticModel model, Sentence sentence, FigureMention age, CancellationToken cancellationToken)
    {
        if (age is not { Decimals: 0, Scale: 1, Written: >= Youngest and <= Oldest }
            || model.Article.Metadata.Published is not { } published) { return null; }
        if (IsHead(model, sentence, age) && sentence.Index + 1 < model.Article.Sentences.Length
            && model.Article.Sentences[sentence.Index + 1] is var next && next.Block == sentence.Block && IsPronoun(model, next.Tokens.First))
        {
            return BirthIn(model, next, cancellationToken) is { } after ? Of(model, after, DateSet.Of(published), age) : null;
        }
        if (sentence.Index == 0) { return null; }
        var before = model.Article.Sentences[sentence.Index - 1];
        if (IsOfDead(model, sentence, age))
        {
            var isDead = model.Terms.AnyIn(before.Tokens, WordRole.Dying);
            return isDead && BirthIn(model, sentence, cancellationToken) is { } own
                ? Of(model, own, DateSet.Of(new DateRange(published.AddDays(-LongestAgo), published)), age)
                : null;
        }
        if (!IsNow(model, sentence, age) || before.Block != sentence.Block
            || model.MentionsIn(MentionKind.Date, sentence.Tokens, cancellationToken).Cast<DateMention>().Any(d => d.HasYear
            && !d.IsRelative)) { return null; }
        return BirthIn(model, before, cancellationToken) is { } birth ? Of(model, birth, DateSet.Of(published), age) : null;
    }

    private static ElapsedMention? Of(SemanticModel model, DateMention birth, DateSet day, FigureMention age)
    {
        if (ElapsedTime.AgeAt(birth.Days, day) is not { } computed) { return null; }
        var (first, last) = (Math.Min(birth.Tokens.First, age.Tokens.First), Math.Max(birth.Tokens.End, age.Tokens.End));
        var slack = age.IsApproximate ? 1 : 0;
        return new ElapsedMention(new TokenRange(first, last), model.Article.Tokens.SpanOf(first, last), birth, day, null, age)
        {
            Computed = computed,
            StatedInterval = new Interval(age.Written - slack, age.Written + slack),
        };
    }

    /// <summary>The only date of the sentence, which is that of a birth.</summary>
    private static DateMention? BirthIn(SemanticModel model, Sentence sentence, CancellationToken cancellationToken)
    {
        DateMention? only = null;
        foreach (var date in ElapsedDates.In(model, sentence.Tokens, cancellationToken))
        {
            if (!date.HasYear || date.WrittenEnd is not null) { continue; }
            if (only is not null) { return null; }
            only = date;
        }
        return only is not null && ElapsedDates.Follows(model, sentence, only.Tokens.First, WordRole.Born, MostWordsToBirth)
            && only.Days.Hull is not null
            ? only
            : null;
    }

    /// <summary>"Born in 1949, she was 68.": at the head of the sentence, and nothing behind the age.</summary>
    private static bool IsOfDead(SemanticModel model, Sentence sentence, FigureMention age) =>
        model.Terms.Is(sentence.Tokens.First, WordRole.Born) && FigureLead.LeadsTo(model, age, WordRole.HadBeen)
            && IsPronoun(model, age.Tokens.First - 2) && IsAtEnd(model, sentence, age.Tokens.End);

    /// <summary>"At 39, she is", "He is 39", "Now 39, he": of the one before, and of now.</summary>
    private static bool IsNow(SemanticModel model, Sentence sentence, FigureMention age)
    {
        var (first, end) = (sentence.Tokens.First, age.Tokens.End);
        if (age.Tokens.First - first > MostWordsToAge) { return false; }
        if (age.Tokens.First == first + 1 && (model.Terms.Is(first, WordRole.At) || model.Terms.Is(first, WordRole.Nowadays)))
        {
            return Statement.IsComma(model, end) && IsPronoun(model, end + 1) && !model.Terms.Is(end + 2, WordRole.HadBeen)
                && IsOfPresent(model, end + 2);
        }
        if (sentence.Block.Language.JoinsArticle)
        {
            return ElapsedDates.Follows(model, sentence, age.Tokens.First, ElapsedRole.AgedNow, 3)
                && !ElapsedDates.Follows(model, sentence, age.Tokens.First, WordRole.HadBeen, MostWordsToAge)
                && model.Terms.Is(first, ElapsedRole.AgedNow) && age.Kind == MentionKind.Duration;
        }
        return IsPronoun(model, first) && model.Terms.Is(first + 1, WordRole.Copula)
            && (age.Tokens.First == first + 2 || age.Tokens.First == first + 3 && model.Terms.Is(first + 2, WordRole.Nowadays))
            && (IsAtEnd(model, sentence, end) || model.Terms.Is(end, ElapsedRole.AgedNow));
    }

    /// <summary>"At 52, Mr Lund is …": at the head of the sentence before the one that tells the birth.</summary>
    private static bool IsHead(SemanticModel model, Sentence sentence, FigureMention age) =>
        age.Tokens.First == sentence.Tokens.First + 1 && model.Terms.Is(sentence.Tokens.First, WordRole.At)
            && Statement.IsComma(model, age.Tokens.End)
            && model.Terms.AnyIn(new TokenRange(age.Tokens.End, Math.Min(sentence.Tokens.End, age.Tokens.End + MostWordsToAge)), WordRole.Copula);

    private static bool IsOfPresent(SemanticModel model, int verb) =>
        model.Terms.Is(verb, WordRole.Copula) || model.Terms.Is(verb, ElapsedRole.Lately) || model.Terms.Is(verb, ElapsedRole.ToCome)
            || model.Terms.Is(verb, WordRole.Future);

    private static bool IsPronoun(SemanticModel model, int token) => model.Terms.Is(token, WordRole.SameThing);

    private static bool IsAtEnd(SemanticModel model, Sentence sentence, int token) =>
        !sentence.Tokens.Contains(token) || model.Article.Tokens[token].Kind == TokenKind.Punctuation;
}
