using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Reads the age of somebody whose birth an earlier sentence of the paragraph tells: «ولد في القاهرة عام 1960 … وتزوج عام 1985 وهو في الخامسة والعشرين», "She was born in 1970 … She was 40 when she
/// was elected in 2010", "The 54-year-old has also". The paragraph tells one birth, and no kin.
/// </summary>
internal static class ElapsedAgeAcross
{
    private const int MostSentencesApart = 3;
    private const int MostWordsToBirth = 6;
    private const int MostWordsToEvent = 16;
    private const decimal Youngest = 10, Oldest = 105;

    public static ElapsedMention? TryRead(SemanticModel model, Sentence sentence, FigureMention age, CancellationToken cancellationToken)
    {
        if (age is not { Decimals: 0, IsApproximate: false, Written: >= Youngest and <= Oldest } || sentence.Index == 0
            || sentence.Block.Kind == BlockKind.Title) { return null; }
        var dates = ElapsedDates.WithYear(model, sentence, age, cancellationToken);
        var isNow = dates.Length == 0 && IsOfNow(model, sentence, age);
        if (!isNow && !(dates is [{ WrittenEnd: null }] && IsThen(model, sentence, age, dates[0]))
            || BirthBefore(model, sentence, cancellationToken) is not { } birth) { return null; }
        if (isNow && model.Article.Metadata.Published is null) { return null; }
        var day = isNow ? DateSet.Of(model.Article.Metadata.Published!.Value) : dates[0].Days;
        if (ElapsedTime.AgeAt(birth.Days, day) is not { } computed) { return null; }
        var (below, above) = age.Kind == MentionKind.Ordinal ? (1, 0) : IsTens(age) && sentence.Block.Language.JoinsArticle ? (1, 1) : (0, 0);
        var last = isNow ? age.Tokens.End : Math.Max(age.Tokens.End, dates[0].Tokens.End);
        return new ElapsedMention(new TokenRange(birth.Tokens.First, last), model.Article.Tokens.SpanOf(birth.Tokens.First, last), birth, day,
            isNow ? null : dates[0].Span, age)
        {
            Computed = computed,
            StatedInterval = new Interval(age.Written - below, age.Written + above),
        };
    }

    private static bool IsTens(FigureMention age) => age.Kind == MentionKind.Number && age.Written % 10 == 0;

    /// <summary>"The 54-year-old", «وهو في الرابعة والخمسين من عمره»: at the head of the sentence.</summary>
    private static bool IsOfNow(SemanticModel model, Sentence sentence, FigureMention age)
    {
        var first = sentence.Tokens.First;
        if (model.Terms.AnyIn(sentence.Tokens, WordRole.HadBeen) || model.Terms.AnyIn(sentence.Tokens, ElapsedRole.WhenAged)) { return false; }
        if (!sentence.Block.Language.JoinsArticle)
        {
            // "At 67, she is the oldest"
            if (age.Tokens.First == first + 1 && ElapsedAge.EndsAtAge(model, age.Tokens.First)
                && model.Terms.Is(age.Tokens.End + 1, WordRole.SameThing)
                && model.Terms.Is(age.Tokens.End + 2, WordRole.Copula)) { return true; }
            return age.Tokens.First == first + 1 && model.Terms.Is(first, WordRole.Article)
                && model.Terms.Is(Math.Min(sentence.Tokens.End, age.NumberTokens.End + 4) - 1, ElapsedRole.OldBehind);
        }
        return model.Terms.Is(first, WordRole.WhichIs) && age.Tokens.First - first <= 3
            && (model.Terms.Is(age.Tokens.End, ElapsedRole.AgedNow) || model.Terms.Is(age.Tokens.End - 2, ElapsedRole.AgedNow));
    }

    /// <summary>"She was 52 when she was elected in 2010", «تزوج عام 1985 وهو في الخامسة والعشرين», of the one told of before.</summary>
    private static bool IsThen(SemanticModel model, Sentence sentence, FigureMention age, DateMention at)
    {
        if (model.Terms.AnyIn(sentence.Tokens, ElapsedRole.KinOne) || model.Terms.AnyIn(sentence.Tokens, WordRole.Born)) { return false; }
        if (model.Terms.AnyIn(sentence.Tokens, WordRole.Dying) && ElapsedAge.EndsAtAge(model, age.Tokens.First))
        {
            // «وتوفي في العاصمة عام 2025 عن 64 عاما», "He died in 2025 at the age of 64"
            return sentence.Block.Language.JoinsArticle
                ? model.Terms.Is(sentence.Tokens.First, WordRole.Dying)
                : IsOfSame(model, sentence, sentence.Tokens.First);
        }
        if (sentence.Block.Language.JoinsArticle)
        {
            return at.Tokens.End <= age.Tokens.First && age.Tokens.First - at.Tokens.End <= 4
                && model.Terms.AnyIn(new TokenRange(at.Tokens.End, age.Tokens.First), WordRole.WhichIs)
                && FigureLead.EndsBefore(model, age.Tokens.First, WordRole.In);
        }
        return FigureLead.LeadsTo(model, age, WordRole.HadBeen) && model.Terms.Is(age.Tokens.End, ElapsedRole.WhenAged)
            && at.Tokens.First >= age.Tokens.End && at.Tokens.First - age.Tokens.End <= MostWordsToEvent
            && Statement.IsOne(model, new TokenRange(age.Tokens.End + 1, at.Tokens.First)) && IsOfSame(model, sentence, age.Tokens.First - 2);
    }

    /// <summary>A pronoun, or a name that was told before.</summary>
    private static bool IsOfSame(SemanticModel model, Sentence sentence, int subject)
    {
        if (subject < sentence.Tokens.First) { return false; }
        if (model.Terms.Is(subject, WordRole.SameThing)) { return true; }
        for (var i = Math.Max(0, model.Article.Sentences[Math.Max(0,
            sentence.Index - MostSentencesApart)].Tokens.First); i < sentence.Tokens.First; i++)
        {
            if (char.IsUpper(model.Article.Tokens.FirstChar(subject)) && NounKey.AreOne(model, i, subject)) { return true; }
        }
        return false;
    }

    /// <summary>The only birth of the sentences before, which tell of no kin.</summary>
    private static DateMention? BirthBefore(SemanticModel model, Sentence told, CancellationToken cancellationToken)
    {
        DateMention? only = null;
        for (var s = Math.Max(0, told.Index - MostSentencesApart); s < told.Index; s++)
        {
            var sentence = model.Article.Sentences[s];
            if (sentence.Block != told.Block || model.Terms.AnyIn(sentence.Tokens, ElapsedRole.KinOne)) { return null; }
            for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
            {
                if (!model.Terms.Is(i, WordRole.Born, out var hit)) { continue; }
                if (only is not null || HappeningDates.DateBehind(model, sentence.Tokens.First, sentence, hit.Tokens.End,
                    cancellationToken) is not { HasYear: true, IsRelative: false, WrittenEnd: null } date
                    || date.Tokens.First - hit.Tokens.End > MostWordsToBirth + 1) { return null; }
                only = date;
            }
        }
        return only;
    }
}
