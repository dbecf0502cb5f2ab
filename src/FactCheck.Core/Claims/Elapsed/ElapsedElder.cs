using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads the years between two births of one sentence: "born in 1970, he is six years older than his brother, born in 1976", «وهي تصغر شقيقها المولود في 1984 بثماني سنوات».</summary>
internal static class ElapsedElder
{
    private const int MostWordsToBirth = 5;

    public static ElapsedMention? TryRead(SemanticModel model, Sentence sentence, FigureMention years, CancellationToken cancellationToken)
    {
        if (!TellsElder(model, sentence, years) && !TellsDistance(model, sentence, years)) { return null; }
        var dates = ElapsedDates.WithYear(model, sentence, years, cancellationToken);
        if (dates is not [{ WrittenEnd: null } elder, { WrittenEnd: null } younger] || !IsBirth(model, sentence, elder)
            || !IsBirth(model, sentence, younger)
            || ElapsedTime.Between(elder.Days, younger.Days, years) is not var (computed, stated)) { return null; }
        var behind = elder.Tokens.First > younger.Tokens.First ? elder : younger;
        if (years.Tokens.End <= behind.Tokens.First
            && !Statement.IsOne(model, new TokenRange(years.Tokens.End, behind.Tokens.First))) { return null; }
        var (first, last) = (Math.Min(years.Tokens.First, Math.Min(elder.Tokens.First, younger.Tokens.First)),
            Math.Max(years.Tokens.End, Math.Max(elder.Tokens.End, younger.Tokens.End)));
        return new ElapsedMention(new TokenRange(first, last), model.Article.Tokens.SpanOf(first, last), elder, younger.Days, younger.Span, years)
        {
            Computed = computed,
            StatedInterval = stated,
        };
    }

    private static bool IsBirth(SemanticModel model, Sentence sentence, DateMention date) =>
        ElapsedDates.Follows(model, sentence, date.Tokens.First, WordRole.Born, MostWordsToBirth);

    /// <summary>"Years older", «تصغر شقيقها … بخمس سنوات».</summary>
    public static bool TellsElder(SemanticModel model, Sentence sentence, FigureMention years)
    {
        if (FigureLead.LeadsTo(model, years, ElapsedRole.AgeGap) || model.Terms.Is(years.Tokens.End, ElapsedRole.AgeGap)) { return true; }
        if (!sentence.Block.Language.JoinsArticle) { return model.Terms.Is(years.Tokens.End, ElapsedRole.Elder); }
        for (var i = sentence.Tokens.First; i < years.Tokens.First; i++)
        {
            if (model.Terms.Is(i, ElapsedRole.Elder)) { return true; }
        }
        return false;
    }

    /// <summary>"Two years after her sister", «بعد شقيقها بسنتين».</summary>
    private static bool TellsDistance(SemanticModel model, Sentence sentence, FigureMention years)
    {
        var at = sentence.Block.Language.JoinsArticle ? years.Tokens.First - 1 : years.Tokens.End;
        return sentence.Tokens.Contains(at) && (model.Terms.Is(at, WordRole.After) || model.Terms.Is(at, WordRole.Before));
    }
}
