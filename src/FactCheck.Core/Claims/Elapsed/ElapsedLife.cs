using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Reads an age at death beside the two years of a life in brackets: «الشاعر (1915–2007) … عن 81 عاما», "The poet (1931-2004) died at the age of 63".</summary>
internal static class ElapsedLife
{
    private const int MostWordsToDying = 12;
    private const int MostWordsToLiving = 3;

    public static ElapsedMention? TryRead(SemanticModel model, Sentence sentence, FigureMention age, Interval years,
        CancellationToken cancellationToken)
    {
        if (!ElapsedAge.EndsAtAge(model, age.Tokens.First)
            || !ElapsedDates.Follows(model, sentence, age.Tokens.First, WordRole.Dying, MostWordsToDying)
            && !ElapsedDates.Follows(model, sentence, age.Tokens.First, ElapsedRole.LivingTo, MostWordsToLiving)) { return null; }
        var lives = model.MentionsIn(MentionKind.Range, sentence.Tokens, cancellationToken)
            .Cast<RangeMention>()
            .Where(r => r is { IsRelative: false, From: DateMention { HasYear: true }, To: DateMention { HasYear: true } } && IsBracketed(model, r))
            .ToArray();
        if (lives is not [var life] || life.Tokens.First > age.Tokens.First
            || TellsOther(model, new TokenRange(life.Tokens.End, age.Tokens.First))) { return null; }
        var (from, to) = ((DateMention)life.From, (DateMention)life.To);
        if (ElapsedTime.AgeAt(from.Days, to.Days) is not { } computed) { return null; }
        var slack = age.IsApproximate ? 1 : 0;
        return new ElapsedMention(new TokenRange(life.Tokens.First, age.Tokens.End), life.Span.Union(age.Span), from, to.Days, to.Span, age)
        {
            Computed = computed,
            StatedInterval = new Interval(Math.Max(0, years.Min - slack), years.Max > 1000 ? years.Max : years.Max + slack),
        };
    }

    /// <summary>"…; his widow died at the age of 90": behind a semicolon, or two deaths, it is somebody else's age.</summary>
    private static bool TellsOther(SemanticModel model, TokenRange range)
    {
        var deaths = 0;
        for (var i = range.First; i < range.End; i++)
        {
            if (Statement.IsSemicolon(model, i) || model.Terms.Is(i, WordRole.Dying) && ++deaths > 1) { return true; }
        }
        return false;
    }

    private static bool IsBracketed(SemanticModel model, RangeMention life) =>
        life.Tokens.First > 0 && model.Article.Tokens.Is(life.Tokens.First - 1, '(') && model.Article.Tokens.Is(life.Tokens.End, ')');
}
