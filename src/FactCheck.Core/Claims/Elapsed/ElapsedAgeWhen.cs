using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Reads an age at what the sentence dates beside a birth: "Born in 1960, he was 34 when he was elected in 1994", «المولود عام 1930 في السادسة والثلاثين حين انتخب عام 1966»,
/// «نشرت روايتها عام 1980 وهي في الثلاثين من عمرها». The two years must be all that the sentence tells.
/// </summary>
internal static class ElapsedAgeWhen
{
    private const int MostWordsToBirth = 5;
    private const int MostWordsToEvent = 14;
    private const int MostWordsToAge = 7;
    private const decimal Youngest = 10, Oldest = 110;

    public static ElapsedMention? TryRead(SemanticModel model, Sentence sentence, FigureMention age, CancellationToken cancellationToken)
    {
        if (age is not { Decimals: 0, Written: >= Youngest and <= Oldest }) { return null; }
        var end = EndOf(model, age);
        var isWhen = model.Terms.Is(end, ElapsedRole.WhenAged) && IsAge(model, age, end);
        var isThen = !isWhen && FigureLead.LeadsTo(model, age, WordRole.HadBeen)
            && ElapsedDates.Follows(model, sentence, age.Tokens.First, ElapsedRole.WhenAged, 4);
        if (!isWhen && !isThen && !IsAt(model, age) && !(end > age.Tokens.End && IsIn(model, age)) && !ElapsedAgeAtEvent.IsBare(model, age)
            && !IsBareRound(model, age)) { return null; }
        var dates = ElapsedDates.WithYear(model, sentence, age, cancellationToken);
        if (dates is not [var birth, var at] || dates.Any(d => d.WrittenEnd is not null)
            || !ElapsedDates.Follows(model, sentence, birth.Tokens.First, WordRole.Born, MostWordsToBirth)
            || at.Tokens.First > birth.Tokens.First
            && ElapsedDates.Follows(model, sentence, at.Tokens.First, WordRole.Born,
            Math.Min(MostWordsToBirth, at.Tokens.First - birth.Tokens.End))) { return null; }
        if (birth.Tokens.First > age.Tokens.End
            && model.MentionsIn(MentionKind.Duration, new TokenRange(age.Tokens.End, birth.Tokens.First), cancellationToken).Any()) { return null; }
        if (isWhen
            ? at.Tokens.First - end is < 0 or > MostWordsToEvent || !IsOne(model, new TokenRange(end, at.Tokens.First))
            : age.Tokens.First - at.Tokens.End is < 0 or > MostWordsToAge
            || !IsOne(model, new TokenRange(at.Tokens.End, age.Tokens.First))) { return null; }
        if (birth.Tokens.End <= age.Tokens.First && isWhen && !IsOne(model, new TokenRange(birth.Tokens.End, age.Tokens.First))
            || ElapsedTime.AgeAt(birth.Days, at.Days) is not { } computed) { return null; }
        // «في الثامنة والعشرين» is past the 27th birthday, «في الثلاثين» near the 30th.
        var (below, above) = age.IsApproximate || IsIn(model, age) && age.Kind != MentionKind.Ordinal
            ? (1, 1)
            : age.Kind == MentionKind.Ordinal ? (1, 0) : (0, 0);
        var (first, last) = (Math.Min(birth.Tokens.First, age.Tokens.First), Math.Max(at.Tokens.End, age.Tokens.End));
        return new ElapsedMention(new TokenRange(first, last), model.Article.Tokens.SpanOf(first, last), birth, at.Days, at.Span, age)
        {
            Computed = computed,
            StatedInterval = new Interval(age.Written - below, age.Written + above),
        };
    }

    /// <summary>"At 41, the prime minister, born in 1983, is …": at the head of a sentence that tells what is.</summary>
    public static ElapsedMention? AtHead(SemanticModel model, Sentence sentence, FigureMention age, CancellationToken cancellationToken)
    {
        if (age is not { Decimals: 0, Written: >= Youngest and <= Oldest } || age.Tokens.First != sentence.Tokens.First + 1
            || !model.Terms.Is(sentence.Tokens.First, WordRole.At) && !model.Terms.Is(sentence.Tokens.First, WordRole.Nowadays)
            || !Statement.IsComma(model, age.Tokens.End) || model.Article.Metadata.Published is not { } published) { return null; }
        if (ElapsedDates.WithYear(model, sentence, age, cancellationToken) is not [var birth]
            || !ElapsedDates.Follows(model, sentence, birth.Tokens.First, WordRole.Born, MostWordsToBirth)
            || !(Statement.IsComma(model, birth.Tokens.End) && model.Terms.Is(birth.Tokens.End + 1, WordRole.Copula))
            && !model.Terms.Is(sentence.Tokens.First, WordRole.Nowadays)
            || ElapsedTime.AgeAt(birth.Days, DateSet.Of(published)) is not { } computed) { return null; }
        return new ElapsedMention(new TokenRange(age.Tokens.First, birth.Tokens.End), age.Span.Union(birth.Span), birth, DateSet.Of(published), null,
            age)
        {
            Computed = computed,
            StatedInterval = Interval.Exactly(age.Written),
        };
    }

    /// <summary>Where the age ends: behind "years old", «من عمره».</summary>
    private static int EndOf(SemanticModel model, FigureMention age)
    {
        var end = age.Tokens.End;
        return model.Terms.Is(end, ElapsedRole.AgedNow, out var hit) ? hit.Tokens.End : end;
    }

    /// <summary>"Was 34", «في السادسة والثلاثين», «عمره 34 عاما».</summary>
    private static bool IsAge(SemanticModel model, FigureMention age, int end) =>
        end > age.Tokens.End || IsIn(model, age) || FigureLead.LeadsTo(model, age, WordRole.HadBeen)
            || FigureLead.LeadsTo(model, age, ElapsedRole.AtAge) || FigureLead.LeadsTo(model, age, ElapsedRole.AgedNow);

    /// <summary>«في الثلاثين»; an English age has no such form.</summary>
    private static bool IsIn(SemanticModel model, FigureMention age)
    {
        var first = age.Tokens.First;
        return age.Kind is var kind && (kind == MentionKind.Ordinal || kind == MentionKind.Number && age.Written % 10 == 0) && first > 0
            && model.Article.SentenceOf(first)?.Block.Language.JoinsArticle == true
            && (model.Terms.Is(first - 1, WordRole.In)
            || first > 1 && model.Terms.Is(first - 1, WordRole.Article) && model.Terms.Is(first - 2, WordRole.In));
    }

    /// <summary>"In 1999 at 42,".</summary>
    private static bool IsAt(SemanticModel model, FigureMention age) =>
        age.Tokens.First > 1 && model.Terms.Is(age.Tokens.First - 1, WordRole.At)
            && model.Article.Tokens[age.Tokens.First - 2].Kind == TokenKind.Number
            && (age.Tokens.End == model.Article.Tokens.Count || model.Article.Tokens[age.Tokens.End].Kind == TokenKind.Punctuation);

    /// <summary>«وهو في الأربعين،»: the tens are read as a number.</summary>
    private static bool IsBareRound(SemanticModel model, FigureMention age) =>
        IsIn(model, age) && age.Tokens.End < model.Article.Tokens.Count && model.Article.Tokens[age.Tokens.End].Kind == TokenKind.Punctuation
            && (model.Terms.Is(age.Tokens.First - 2, WordRole.WhichIs)
            || age.Tokens.First > 2 && model.Terms.Is(age.Tokens.First - 3, WordRole.WhichIs));

    private static bool IsOne(SemanticModel model, TokenRange gap)
    {
        for (var i = gap.First; i < gap.End; i++)
        {
            if (model.Article.Tokens[i].Kind == TokenKind.Number || Statement.IsSemicolon(model, i) || model.Terms.Is(i, ElapsedRole.Whose)
                || Statement.Begins(model, i) && !model.Terms.Is(i, WordRole.WhichIs) && !model.Terms.Is(i, ElapsedRole.WhenAged)) { return false; }
        }
        return true;
    }
}
