using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Reads an age beside a birth: at the death that the sentence dates, or now. «أخرج فيلمه الأول وعمره 24 سنة» is an age at something else, so an age at death stands behind its verb.
/// </summary>
internal static class ElapsedAge
{
    private const int OldestAge = 125;
    private const int MostWordsToBirth = 5;
    private const int MostWordsBeside = 12;
    private const int MostWordsToCue = 4;
    private const int MostWordsToDying = 20;
    private const int MostWordsToNow = 8;
    private const int LongestAgo = 40;
    private const int OldestDead = 105;
    private const int MostWordsBehindComma = 2;

    public static ElapsedMention? TryRead(SemanticModel model, Sentence sentence, FigureMention age, Interval years,
        CancellationToken cancellationToken)
    {
        if (age.Written > OldestAge || CueOf(model, sentence, age, out var nearly) is not { } isNow) { return null; }
        var dates = ElapsedDates.WithYear(model, sentence, age, cancellationToken);
        var birth = dates.FirstOrDefault(d => ElapsedDates.Follows(model, sentence, d.Tokens.First, WordRole.Born, MostWordsToBirth));
        if (birth is null || dates.Length > 2 && !IsBeside(model, age, birth) || birth.Days.Hull is not { } born
            || born.Last.DayNumber - born.First.DayNumber > 366) { return null; }
        // "at 70, a year after his wife, who was born in 1950"
        if (birth.Tokens.First > age.Tokens.End
            && model.MentionsIn(MentionKind.Duration, new TokenRange(age.Tokens.End, birth.Tokens.First), cancellationToken).Any()) { return null; }
        var isAtDeath = FollowsDying(model, sentence, age);
        var death = isNow && (IsBeside(model, age, birth) || IsJoined(model, age, birth)) ? null : dates.FirstOrDefault(d => d != birth && !IsOfWhatFollows(model, age, d));
        if (isNow && death is null && ElapsedDates.Between(age, birth) > MostWordsToNow) { return null; }
        // "born in 1999, replaces a 34-year-old"
        if (age.Tokens.First > birth.Tokens.End && model.Terms.Is(age.Tokens.First - 1, WordRole.Indefinite)) { return null; }
        if (isNow && death is null && ElapsedAgeAtEvent.IsOfDeed(model, sentence, age)) { return null; }
        death ??= isNow || isAtDeath ? null : TimeBefore(model, sentence, age, cancellationToken);
        if (death is not null && !isAtDeath && !ElapsedAgeAtEvent.Holds(model, death, age)
            || death is null && ElapsedAgeAtEvent.IsBare(model, age)
            && !ElapsedAgeAtEvent.IsOnlyYear(model, birth, cancellationToken)) { return null; }
        var to = death?.Days ?? (isAtDeath
            ? DayOfDeath(model, sentence, age, cancellationToken)
            : isNow && model.Article.Metadata.Published is { } published ? DateSet.Of(published) : DateSet.Unknown);
        if (ElapsedTime.AgeAt(birth.Days, to) is not { } computed) { return null; }
        var (first, last) = (Math.Min(age.Tokens.First, birth.Tokens.First), Math.Max(Math.Max(age.Tokens.End, death?.Tokens.End
            ?? 0), birth.Tokens.End));
        var slack = nearly || age.IsApproximate ? 1 : 0;
        return new ElapsedMention(new TokenRange(first, last), model.Article.Tokens.SpanOf(first, last), birth, to, death?.Span, age)
        {
            Computed = computed,
            StatedInterval = new Interval(Math.Max(0, years.Min - slack), years.Max > 1000 ? years.Max : years.Max + slack),
        };
    }

    /// <summary>«عن 76 عاما، تاركا 14 ديوانا صدر أولها عام 1983»: a year some words behind the next comma is of what is told there.</summary>
    private static bool IsOfWhatFollows(SemanticModel model, FigureMention age, DateMention date)
    {
        for (var i = date.Tokens.First - 1; i >= age.Tokens.End; i--)
        {
            if (Statement.IsComma(model, i)) { return date.Tokens.First - i > MostWordsBehindComma; }
        }
        return false;
    }

    /// <summary>"Will retire next month at the age of": a time that is told from now, just before the age.</summary>
    private static DateMention? TimeBefore(SemanticModel model, Sentence sentence, FigureMention age, CancellationToken cancellationToken)
    {
        DateMention? time = null;
        foreach (var mention in model.MentionsIn(MentionKind.Date, sentence.Tokens with { End = age.Tokens.First }, cancellationToken))
        {
            time = mention as DateMention;
        }
        return time is
        {
            IsRelative: true, WrittenEnd: null,
            Days.Hull: { } hull
        } && age.Tokens.First - time.Tokens.End <= MostWordsToBirth + 1 && Statement.IsOne(model,
                new TokenRange(time.Tokens.End, age.Tokens.First)) && hull.Last.DayNumber - hull.First.DayNumber <= 366 ? time : null;
    }

    /// <summary>True when "at the age of" ends just before a number.</summary>
    public static bool EndsAtAge(SemanticModel model, int token)
    {
        if (IsAtHead(model, token)) { return true; }
        for (var i = Math.Max(0, token - MostWordsToCue); i < token; i++)
        {
            if (model.Terms.Is(i, ElapsedRole.AtAge, out var hit) && hit.Tokens.End == token) { return true; }
        }
        return false;
    }

    /// <summary>"At 91, the oldest resident, born in 1934, …".</summary>
    private static bool IsAtHead(SemanticModel model, int token) =>
        token > 0 && model.Terms.Is(token - 1, WordRole.At) && model.Article.SentenceOf(token) is { Block.Language.JoinsArticle: false } sentence
            && sentence.Tokens.First == token - 1 && Statement.IsComma(model, token + 1);

    /// <summary>Whether the words say an age of now, or one at some time («عن عمر ناهز 59 عاما», «وعمره 20 سنة», "was 20 years old"); none when they say no age.</summary>
    private static bool? CueOf(SemanticModel model, Sentence sentence, FigureMention age, out bool nearly)
    {
        nearly = false;
        for (var i = age.Tokens.First - 1; i >= sentence.Tokens.First && age.Tokens.First - i <= MostWordsToCue; i--)
        {
            if (model.Terms.Is(i, ElapsedRole.AgedNow, out var hit))
            {
                return (hit.Front.Particles & Particles.Conjunction) == 0 && !IsPast(model, sentence, i);
            }
            if (model.Terms.Is(i, ElapsedRole.AtAge)) { return false; }
            nearly |= model.Terms.Is<BoundTerm>(i, out _, out _);
        }
        // "34-year-old"
        var behind = age.Tokens.End + (sentence.Tokens.Contains(age.Tokens.End) && model.Article.Tokens.Is(age.Tokens.End, '-') ? 1 : 0);
        if (model.Terms.Is(behind, ElapsedRole.AgedNow)) { return !IsPast(model, sentence, age.Tokens.First); }
        return IsApposition(model, age) || IsTold(model, age) || ElapsedAgeAtEvent.IsBare(model, age) ? true : null;
    }

    /// <summary>«أحمد (45 عاما)، المولود …», "John Smith, 45, who was born …": between brackets or commas, with the birth close behind.</summary>
    public static bool IsApposition(SemanticModel model, FigureMention age)
    {
        var (tokens, before, behind) = (model.Article.Tokens, age.Tokens.First - 1, age.Tokens.End);
        if (before < 0 || behind >= tokens.Count
            || !(tokens.Is(before, '(') && tokens.Is(behind, ')')) && !(tokens.Is(before, ',') && tokens.Is(behind, ','))) { return false; }
        for (var i = behind + 1; i <= Math.Min(tokens.Count - 1, behind + MostWordsToCue); i++)
        {
            if (model.Terms.Is(i, WordRole.Born)) { return true; }
        }
        return false;
    }

    /// <summary>"The bishop, who is 87, was born", "born in 1944, is now 75 and".</summary>
    public static bool IsTold(SemanticModel model, FigureMention age) =>
        age.Tokens.First > 1 && model.Terms.Is(age.Tokens.First - 1, WordRole.Copula) && Statement.IsComma(model, age.Tokens.End)
            && model.Terms.AnyIn(new TokenRange(age.Tokens.End, Math.Min(model.Article.Tokens.Count, age.Tokens.End + MostWordsToBirth)),
                WordRole.Born)
        || age.Tokens.First > 2 && (model.Terms.Is(age.Tokens.First - 1, WordRole.Copula) && model.Terms.Is(age.Tokens.First - 2, WordRole.Relative)
            && Statement.IsComma(model, age.Tokens.End)
            || model.Terms.Is(age.Tokens.First - 1, WordRole.Nowadays) && model.Terms.Is(age.Tokens.First - 2, WordRole.Copula)
            && (model.Terms.Is(age.Tokens.End, WordRole.And)
            || age.Tokens.End < model.Article.Tokens.Count && model.Article.Tokens[age.Tokens.End].Kind == TokenKind.Punctuation));

    /// <summary>"The 45-year-old, born in 1989, has been mayor since 2020": nothing else stands between the age and the birth.</summary>
    private static bool IsBeside(SemanticModel model, FigureMention age, DateMention birth)
    {
        if (age.Tokens.End >= model.Article.Tokens.Count || !model.Article.Tokens.Is(age.Tokens.End, '-')
            || birth.Tokens.First - age.Tokens.End is < 2 or > MostWordsBeside) { return false; }
        var comma = age.Tokens.End;
        while (comma < birth.Tokens.First && !Statement.IsComma(model, comma)) { comma++; }
        if (comma >= birth.Tokens.First || comma - age.Tokens.End > MostWordsToBirth) { return false; }
        // ", who was born in Marseille in 2003"
        var born = model.Terms.Is(comma + 1, WordRole.Relative) ? comma + 2 : comma + 1;
        if (born > comma + 1 && !model.Terms.Is(born, WordRole.Born)) { born++; }
        return model.Terms.Is(born, WordRole.Born) && birth.Tokens.First - born <= MostWordsToBirth;
    }

    /// <summary>«البالغ 14 عاما والمولود في 13 نوفمبر 2007»: both are told of him as he is now.</summary>
    private static bool IsJoined(SemanticModel model, FigureMention age, DateMention birth) =>
        birth.Tokens.First > age.Tokens.End && birth.Tokens.First - age.Tokens.End <= MostWordsToBirth - 1
            && model.Terms.Is(age.Tokens.End, WordRole.Born);

    private static bool IsPast(SemanticModel model, Sentence sentence, int token) =>
        ElapsedDates.Follows(model, sentence, token, WordRole.HadBeen, 2)
            || token > sentence.Tokens.First && model.Terms.Is(token - 1, ElapsedRole.WasAged);

    /// <summary>True when the age is that of the death told before it, in one statement.</summary>
    private static bool FollowsDying(SemanticModel model, Sentence sentence, FigureMention age)
    {
        for (var i = age.Tokens.First - 1; i >= Math.Max(sentence.Tokens.First, age.Tokens.First - MostWordsToDying); i--)
        {
            if (model.Terms.Is(i, WordRole.Dying)) { return true; }
            // Behind the age at death another one is at something else.
            if (age.Tokens.First - i > MostWordsToCue
                && (model.Terms.Is(i, ElapsedRole.AgedNow)
                || model.Terms.Is(i, ElapsedRole.AtAge, out var cue) && cue.Tokens.Count > 1)) { return false; }
            if (model.Terms.Is(i, ElapsedRole.AgedNow) || model.Terms.Is(i, ElapsedRole.AtAge) || model.Terms.Is(i, WordRole.WhichIs)) { continue; }
            if (Statement.Begins(model, i)) { return false; }
        }
        // «عن عمر ناهز التسعين، رحل أمس …»
        for (var i = age.Tokens.End; i < Math.Min(sentence.Tokens.End, age.Tokens.End + MostWordsToCue)
            && age.Tokens.First - sentence.Tokens.First <= MostWordsToCue; i++)
        {
            if (model.Terms.Is(i, WordRole.Dying)) { return true; }
        }
        return false;
    }

    /// <summary>A day shortly before publication, told as «أمس» or a weekday.</summary>
    private static DateSet DayOfDeath(SemanticModel model, Sentence sentence, FigureMention age, CancellationToken cancellationToken)
    {
        if (model.Article.Metadata.Published is not { } published) { return DateSet.Unknown; }
        var days = model.MentionsIn(MentionKind.Date, sentence.Tokens, cancellationToken).Cast<DateMention>().Where(d => (!d.HasYear || d.IsRelative)
            && (ElapsedDates.Between(age, d) <= MostWordsToDying / 2
            || ElapsedDates.Between(age, d) <= MostWordsToDying && d.Tokens.End <= age.Tokens.First
            && Statement.IsOne(model, new TokenRange(d.Tokens.End, age.Tokens.First)))
            && d.Days.Hull is { } hull && Math.Abs(published.DayNumber - hull.First.DayNumber) <= LongestAgo
            && Math.Abs(published.DayNumber - hull.Last.DayNumber) <= LongestAgo).ToArray();
        if (days is [var only]) { return only.Days; }
        // The lead of an obituary: news of a death is no older than a month, and who would be older than anyone died long ago.
        var isNews = sentence.Index <= 1 && model.MentionsIn(MentionKind.Date, sentence.Tokens, cancellationToken).Count() == 1;
        return isNews && published.Year - OldestDead < model.MentionsIn(MentionKind.Date, sentence.Tokens, cancellationToken)
            .Cast<DateMention>()
            .First().Days.Hull?.First.Year
            ? DateSet.Of(new DateRange(published.AddDays(-LongestAgo), published))
            : DateSet.Unknown;
    }
}
