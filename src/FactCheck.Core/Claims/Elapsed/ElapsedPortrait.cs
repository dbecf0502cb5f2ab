using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Reads an age of now beside a name whose birth another sentence tells by the same name: «الرحماني (23 عاما) … وسجل الرحماني، المولود في 11 مارس 1998», "Anna Berg, 41, … Born in
/// Malmo in 1990, Berg". The paragraph tells one birth only, and of nobody's kin.
/// </summary>
internal static class ElapsedPortrait
{
    private const int MostSentencesApart = 3;
    private const int MostWordsToName = 9;
    private const int MostWordsBehind = 5;
    private const int MostWordsToDying = 8;
    private const int ShortestName = 3;
    private const int LongestAgo = 40;
    private const decimal Youngest = 10, Oldest = 115;

    public static ElapsedMention? TryRead(SemanticModel model, Sentence sentence, FigureMention age, CancellationToken cancellationToken)
    {
        if (age is not { Decimals: 0, Scale: 1, IsApproximate: false, Written: >= Youngest and <= Oldest }
            || model.Article.Metadata.Published is not { } published) { return null; }
        var isDead = false;
        if (NameOf(model, sentence, age) is not { } name && !(isDead = IsAtDeath(model, sentence, age))) { return null; }
        if (BirthAround(model, sentence, cancellationToken) is not var (birth, verb, other) || birth.Days.Hull is null
            || other == sentence) { return null; }
        if (!(isDead
            ? verb == other.Tokens.First && !other.Block.Language.JoinsArticle && !model.Terms.Is(birth.Tokens.End + 1, WordRole.Possessive)
            && !model.Terms.AnyIn(other.Tokens, ElapsedRole.Own)
            : IsOfName(model, other, verb, birth, NameOf(model, sentence, age)!.Value))) { return null; }
        var day = DateSet.Of(isDead ? new DateRange(published.AddDays(-LongestAgo), published) : new DateRange(published, published));
        if (ElapsedTime.AgeAt(birth.Days, day) is not { } computed) { return null; }
        var (first, last) = (Math.Min(birth.Tokens.First, age.Tokens.First), Math.Max(birth.Tokens.End, age.Tokens.End));
        return new ElapsedMention(new TokenRange(first, last), model.Article.Tokens.SpanOf(first, last), birth, day, null, age)
        {
            Computed = computed,
            StatedInterval = Interval.Exactly(age.Written),
        };
    }

    /// <summary>The name just before «(23 عاما)» or ", 41,".</summary>
    private static int? NameOf(SemanticModel model, Sentence sentence, FigureMention age)
    {
        var (tokens, before, end) = (model.Article.Tokens, age.Tokens.First - 1, age.Tokens.End);
        if (before - 1 < sentence.Tokens.First || !sentence.Tokens.Contains(end) || tokens[before - 1].Kind != TokenKind.Word) { return null; }
        if (sentence.Block.Language.JoinsArticle)
        {
            return age.Kind == MentionKind.Duration && age.Length is { Parts: [(_, DurationUnit.Year)] } && tokens.Is(before, '(')
                && tokens.Is(end, ')')
                ? before - 1
                : null;
        }
        if (age.Kind == MentionKind.Number && IsBecoming(model, age)) { return SubjectOf(model, sentence); }
        return age.Kind == MentionKind.Number
            && (Statement.IsComma(model, before) && Statement.IsComma(model, end) || tokens.Is(before, '(') && tokens.Is(end, ')'))
            && char.IsUpper(tokens.CharsOf(before - 1)[0]) && !model.Terms.Is<MonthTerm>(before - 1, out _, out _)
            ? before - 1
            : null;
    }

    /// <summary>"And at 34 becomes one of the youngest".</summary>
    private static bool IsBecoming(SemanticModel model, FigureMention age) =>
        model.Terms.Is(age.Tokens.First - 1, WordRole.At)
            && (model.Terms.Is(age.Tokens.End, WordRole.Copula) || model.Terms.Is(age.Tokens.End, ElapsedRole.BecomingAtAge));

    /// <summary>The name that the sentence begins with.</summary>
    private static int? SubjectOf(SemanticModel model, Sentence sentence)
    {
        int? last = null;
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End && model.Article.Tokens[i].Kind == TokenKind.Word
            && char.IsUpper(model.Article.Tokens.CharsOf(i)[0]); i++)
        {
            last = i;
        }
        return last > sentence.Tokens.First ? last : null;
    }

    /// <summary>"Has died at the age of 79".</summary>
    private static bool IsAtDeath(SemanticModel model, Sentence sentence, FigureMention age) =>
        IsToldBehind(model, sentence, age) || ElapsedAge.EndsAtAge(model, age.Tokens.First) && ElapsedDates.Follows(model, sentence, age.Tokens.First, WordRole.Dying, MostWordsToDying)
            && sentence.Index <= 1;

    /// <summary>"Has died in Boston. She was 76."</summary>
    private static bool IsToldBehind(SemanticModel model, Sentence sentence, FigureMention age) =>
        !sentence.Block.Language.JoinsArticle && sentence.Index is 1 or 2 && age.Tokens.First == sentence.Tokens.First + 2
            && model.Terms.Is(sentence.Tokens.First, WordRole.SameThing) && model.Terms.Is(age.Tokens.First - 1, WordRole.HadBeen)
            && age.Tokens.End >= sentence.Tokens.End - 1
            && model.Article.Sentences[sentence.Index - 1] is { Block: var block } before && block == sentence.Block
            && model.Terms.AnyIn(before.Tokens, WordRole.Dying) && !model.Terms.AnyIn(before.Tokens, ElapsedRole.KinOne);

    /// <summary>The only birth of the paragraph.</summary>
    private static (DateMention Date, int Verb, Sentence Sentence)? BirthAround(SemanticModel model, Sentence told,
        CancellationToken cancellationToken)
    {
        (DateMention, int, Sentence)? only = null;
        for (var s = Math.Max(0,
            told.Index - MostSentencesApart); s < Math.Min(model.Article.Sentences.Length, told.Index + MostSentencesApart + 1); s++)
        {
            var sentence = model.Article.Sentences[s];
            for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
            {
                if (!model.Terms.Is(i, WordRole.Born, out var hit)) { continue; }
                if (only is not null || sentence.Block != told.Block
                    || HappeningDates.DateBehind(model, sentence.Tokens.First, sentence, hit.Tokens.End,
                    cancellationToken) is not { HasYear: true, IsRelative: false, WrittenEnd: null } date) { return null; }
                only = (date, i, sentence);
            }
        }
        return only;
    }

    /// <summary>"He" is whose age stands beside the name: nobody else's is told before.</summary>
    private static bool IsAlone(SemanticModel model, Sentence sentence, int name)
    {
        for (var i = name + 1; i < sentence.Tokens.End; i++)
        {
            if (i > name + 4 && model.Article.Tokens.Is(i, '(') || model.Terms.Is(i, ElapsedRole.KinOne)) { return false; }
        }
        return name < sentence.Tokens.First;
    }

    /// <summary>"Desmond Berg", "his cousin Maureen Berg": one surname behind two first names.</summary>
    private static bool IsOfFamily(SemanticModel model, Sentence sentence, int one, int other) =>
        FirstNameOf(model, sentence, one) is { } a && model.Article.SentenceOf(other) is { } told && FirstNameOf(model, told, other) is { } b && a != b;

    private static string? FirstNameOf(SemanticModel model, Sentence sentence, int surname) =>
        surname > sentence.Tokens.First && !sentence.Block.Language.JoinsArticle && char.IsUpper(model.Article.Tokens.FirstChar(surname - 1))
            && model.Article.Tokens[surname - 1].Length >= ShortestName && !model.Terms.Is(surname - 1, FactRole.Honorific)
            ? NounKey.At(model, surname - 1)
            : null;

    /// <summary>The name before the birth or close behind it, or "Born" at the head of a sentence that goes on with it; no kin, and no one else before the name.</summary>
    private static bool IsOfName(SemanticModel model, Sentence sentence, int verb, DateMention birth, int name)
    {
        if (NounKey.At(model, name) is not { Length: >= ShortestName } key
            || (model.Terms.AnyIn(new TokenRange(Math.Max(sentence.Tokens.First, verb - MostWordsToName), verb), ElapsedRole.KinOne)
            || model.Terms.AnyIn(new TokenRange(Math.Max(sentence.Tokens.First, verb - MostWordsToName), verb), ListRole.Kin))) { return false; }
        for (var i = Math.Max(sentence.Tokens.First, verb - MostWordsToName); i < verb; i++)
        {
            if (NounKey.At(model, i) == key)
            {
                return !IsOfFamily(model, sentence, i, name)
                    && (Statement.IsOne(model, new TokenRange(i + 1, verb)) || model.Terms.AnyIn(new TokenRange(i + 1, verb), WordRole.WhichIs));
            }
        }
        // "He was born in"
        if (model.Terms.Is(sentence.Tokens.First, WordRole.SameThing) && verb - sentence.Tokens.First <= 2) { return IsAlone(model, sentence, name); }
        if (!Statement.IsComma(model, birth.Tokens.End)) { return false; }
        for (var i = birth.Tokens.End; i < Math.Min(sentence.Tokens.End, birth.Tokens.End + MostWordsBehind); i++)
        {
            if (model.Terms.Is(i, ElapsedRole.KinOne) || model.Terms.Is(i, ElapsedRole.Own)) { return false; }
            // "Berg", "Ms Berg", "Mr. Berg"
            if (NounKey.At(model, i) == key)
            {
                return i == birth.Tokens.End + 1 || i == birth.Tokens.End + 2 && model.Article.Tokens[i - 1].Length < ShortestName
                    || i == birth.Tokens.End + 3 && model.Article.Tokens[i - 1].Kind == TokenKind.Punctuation;
            }
        }
        return false;
    }
}
