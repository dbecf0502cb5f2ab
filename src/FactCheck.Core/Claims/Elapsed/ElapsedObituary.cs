using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Reads an age at death in one sentence and the birth in another: «رحل أمس الموسيقار جميل الحداد عن 68 عاما. ولد الحداد عام 1938». An article that tells
/// two births, or two ages at death, may speak of two people, and is left alone.
/// </summary>
internal static class ElapsedObituary
{
    private const int MostWordsToYear = 8;
    private const int MostWordsToVerb = 5;
    private const int MostWordsToDying = 16;
    private const int MostSentencesApart = 4;

    /// <summary>News of a death is no older.</summary>
    private const int LongestAgo = 30;
    private const decimal YoungestAge = 13;
    private const decimal OldestAge = 125;

    public static ElapsedMention? TryRead(SemanticModel model, CancellationToken cancellationToken)
    {
        if (BirthIn(model, cancellationToken) is not var (birth, sentence, subject)) { return null; }
        var ages = AgesAtDeath(model, cancellationToken);
        if (ages.Length == 0 || ages.Select(a => a.Written).Distinct().Count() > 1) { return null; }
        var age = ages.FirstOrDefault(a => IsOfOne(model, sentence, subject, model.Article.SentenceOf(a.Tokens.First)!));
        if (age is null || NewsOf(model, model.Article.SentenceOf(age.Tokens.First)!, birth, cancellationToken) is not { } day
            || day.Hull is not { } news || ElapsedTime.AgeAt(birth.Days,
            DateSet.Of(new DateRange(news.First.AddDays(-LongestAgo), news.Last))) is not { } computed) { return null; }
        Mention first = age.Tokens.First < birth.Tokens.First ? age : birth;
        Mention last = first == age ? birth : age;
        var slack = age.IsApproximate ? 1 : 0;
        return new ElapsedMention(new TokenRange(first.Tokens.First, last.Tokens.End), first.Span.Union(last.Span), birth, day,
            null, age)
        {
            Computed = computed,
            StatedInterval = new Interval(age.Written - slack, age.Written + slack),
        };
    }

    /// <summary>The only birth that the article tells, with the word behind or before its verb that may name who was born.</summary>
    private static (DateMention Date, Sentence Sentence, int Subject)? BirthIn(SemanticModel model, CancellationToken cancellationToken)
    {
        (DateMention, Sentence, int)? only = null;
        foreach (var sentence in model.Article.Sentences)
        {
            for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
            {
                if (!model.Terms.Is(i, WordRole.Born, out var hit)) { continue; }
                if (only is not null || i - sentence.Tokens.First > MostWordsToVerb
                    || model.Terms.AnyIn(sentence.Tokens with { End = hit.Tokens.End + 1 }, ElapsedRole.KinOne)) { return null; }
                var year = model.MentionsIn(MentionKind.Date, sentence.Tokens with { First = i }, cancellationToken)
                    .Cast<DateMention>()
                    .FirstOrDefault(d => d is { IsRelative: false, HasYear: true, WrittenEnd: null });
                // «المولود في دمنهور، بالولايات المتحدة في 2 أغسطس»: behind the comma something else is dated
                if (year is null || year.Tokens.First - i > MostWordsToYear
                    || Enumerable.Range(i, year.Tokens.First - i).Any(t => Statement.IsComma(model, t))) { return null; }
                var subject = sentence.Block.Language.JoinsArticle ? hit.Tokens.End : i - 1;
                if (subject > sentence.Tokens.First && model.Terms.Is(subject, WordRole.HadBeen)) { subject--; }
                only = (year, sentence, subject);
            }
        }
        return only;
    }

    private static FigureMention[] AgesAtDeath(SemanticModel model, CancellationToken cancellationToken) =>
        [.. model.Mentions(MentionKind.Duration, cancellationToken)
            .Concat(model.Mentions(MentionKind.Number, cancellationToken))
            .Cast<FigureMention>()
            .Where(f => f is { IsCount: false, Decimals: 0, Written: >= YoungestAge and <= OldestAge }
            && model.Article.SentenceOf(f.Tokens.First) is { } sentence && IsAgeAtDeath(model, sentence, f, cancellationToken))];

    private static bool IsAgeAtDeath(SemanticModel model, Sentence sentence, FigureMention age, CancellationToken cancellationToken)
    {
        var isAge = ElapsedAge.EndsAtAge(model, age.Tokens.First)
            || age.Tokens.First - 2 >= sentence.Tokens.First && model.Terms.Is(age.Tokens.First - 1, WordRole.At)
            && ElapsedDates.Follows(model, sentence, age.Tokens.First, WordRole.Dying, MostWordsToVerb) && (!sentence.Tokens.Contains(age.Tokens.End)
            || model.Article.Tokens[age.Tokens.End].Kind != TokenKind.Word);
        return isAge && ElapsedDates.Follows(model, sentence, age.Tokens.First, WordRole.Dying, MostWordsToDying)
            && NewsOf(model, sentence, null, cancellationToken) is not null;
    }

    /// <summary>
    /// When a death was news: the only day with a year that its sentence tells beside the birth, of the death or of the funeral, or the day of publication.
    /// </summary>
    private static DateSet? NewsOf(SemanticModel model, Sentence sentence, DateMention? birth, CancellationToken cancellationToken)
    {
        DateMention? only = null;
        foreach (var mention in model.MentionsIn(MentionKind.Date, sentence.Tokens, cancellationToken))
        {
            if (mention is not DateMention { IsRelative: false, HasYear: true, Written.Year: not null } date || date == birth) { continue; }
            if (only is not null || date.WrittenEnd is not null || date.Written.Day is null) { return null; }
            only = date;
        }
        return only?.Days ?? (model.Article.Metadata.Published is { } published ? DateSet.Of(published) : null);
    }

    /// <summary>"She was born", or a name that the other sentence has too.</summary>
    private static bool IsOfOne(SemanticModel model, Sentence birth, int subject, Sentence death)
    {
        if (Math.Abs(birth.Index - death.Index) > MostSentencesApart || !birth.Tokens.Contains(subject)) { return false; }
        if (model.Terms.Is(subject, ElapsedRole.Deceased)) { return true; }
        // «ووُلد البابا الجديد»: whoever came after
        if (model.Terms.Is(birth.Block.Language.JoinsArticle ? subject + 1 : subject - 1, ElapsedRole.Succeeding)) { return false; }
        if (birth.Block.Language.JoinsArticle
            ? model.Terms.Is(subject, WordRole.In)
            : model.Terms.Is(subject, WordRole.He) || model.Terms.Is(subject, WordRole.She)) { return true; }
        if (NounKey.At(model, subject) is not { Length: > 1 } key) { return false; }
        for (var i = death.Tokens.First; i < death.Tokens.End; i++)
        {
            if (NounKey.At(model, i) == key) { return true; }
        }
        return false;
    }
}
