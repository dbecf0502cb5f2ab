using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads the change that a sentence draws from the two values that the sentences before it tell: "recorded 1,250 complaints in 2024. The figure rose
/// to 1,500 last year. That is an increase of 20 per cent", «وهذه زيادة نسبتها 20 في المئة».
/// </summary>
internal static class StoryChange
{
    private const int MostWordsToChange = 4;
    private const int MostWordsToPointed = 3;
    private const decimal Fewest = 10;

    public static ChangeMention? TryRead(SemanticModel model, Sentence sentence, FigureMention[] row, int first, int end)
    {
        if (end - first != 1 || row[first] is not { Kind.Name: "percent", Unit: "%" } stated || sentence.Index < 2
            || Named(model, sentence, stated) is not (var known, true) || FigureLead.LeadsTo(model, stated, WordRole.From)
            || StoryAbove.Pair(model, sentence, row, first) is not var (a, b)
            || a.IsApproximate || b.IsApproximate || a.Kind == MentionKind.Number && Math.Max(a.Written, b.Written) < Fewest
            || InOrder(model, a, b) is not var (from, to) || from.Written == to.Written) { return null; }
        var isFall = to.Written < from.Written;
        if (known is { } told && told != isFall) { return null; }
        return ChangeStated.Of(model, ChangePairing.FromTo, ChangeForm.Percent, from, to, stated, isFall, isApart: true);
    }

    /// <summary>Whether "that is an increase", "the 4 percent drop", «وهذا التراجع البالغ» tells of a fall; none where no such words stand there.</summary>
    private static (bool? IsFall, bool IsNamed) Named(SemanticModel model, Sentence sentence, FigureMention stated)
    {
        if (StoryConclusion.IsHeldAgainst(model, sentence, stated) || model.Terms.Is(stated.Tokens.End, WordRole.From)
            || model.Terms.Is(stated.Tokens.End, WordRole.Of)) { return (null, false); }
        var (start, language) = (FigureLead.StartOf(model, stated), sentence.Block.Language);
        if (!language.JoinsArticle && (model.Terms.Is(start - 1, WordRole.Article) || model.Terms.Is(start - 1, WordRole.Distal)))
        {
            for (var i = stated.Tokens.End; i < Math.Min(sentence.Tokens.End, stated.Tokens.End + 2); i++)
            {
                if (model.Terms.Is(i, WordRole.Rise)) { return (false, true); }
                if (model.Terms.Is(i, WordRole.Fall)) { return (true, true); }
            }
        }
        // «هذا التجاوز البالغ 30%»: which way it went is for the values to say
        if (start - MostWordsToPointed >= sentence.Tokens.First && language.JoinsArticle && model.Terms.Is(start - 1, ConflictRole.Worth)
            && model.Terms.Is(start - MostWordsToPointed, StoryRole.ThesePointed)) { return (null, true); }
        if (ToldDirection.Of(model, sentence.Tokens) is not var (isFall, word)) { return (null, false); }
        var at = word.Tokens.First;
        if (language.JoinsArticle && at < start && start - at <= MostWordsToChange && language.StartsDefinite(model.Article.Tokens.CharsOf(at))) { return (isFall, true); }
        return StoryConclusion.IsDrawn(model, sentence, stated) && !FigureLead.LeadsTo(model, stated, WordRole.To) ? (isFall, true) : (null, false);
    }

    /// <summary>The base and the value reached, where words say which is which.</summary>
    private static (FigureMention From, FigureMention To)? InOrder(SemanticModel model, FigureMention a, FigureMention b)
    {
        if (model.Article.SentenceOf(a.Tokens.First) is not { } above || model.Article.SentenceOf(b.Tokens.First) is not { } below
            || above == below || model.Terms.AnyIn(below.Tokens, WordRole.Others, WordRole.OfWhich, WordRole.ForEach, WordRole.Forecast)
            || model.Terms.AnyIn(below.Tokens, StoryRole.OfThose) || PlacesDiffer(model, above, below)) { return null; }
        if (YearOf(model, above) is { } first && YearOf(model, below) is { } second) { return first == second ? null : first < second ? (a, b) : (b, a); }
        if (IsEarlier(model, below)) { return IsEarlier(model, above) ? null : (b, a); }
        return IsEarlier(model, above) || IsNow(model, below, b) || HasDate(model, above) && (HasDate(model, below) || IsReached(model, b))
            || IsReached(model, b) && ToldDirection.Of(model, below.Tokens) is not null ? (a, b) : null;
    }

    private static bool IsEarlier(SemanticModel model, Sentence sentence) =>
        model.Terms.AnyIn(sentence.Tokens, WordRole.TimeBefore, WordRole.HadBeen) || model.Terms.AnyIn(sentence.Tokens, ChangeRole.Formerly, ChangeRole.HavingBeen);

    private static bool IsReached(SemanticModel model, FigureMention figure) =>
        FigureLead.LeadsTo(model, figure, WordRole.To) || FigureLead.LeadsTo(model, figure, WordRole.Reaching)
            || FigureLead.LeadsTo(model, figure, WordRole.Becoming);

    private static bool IsNow(SemanticModel model, Sentence sentence, FigureMention figure) =>
        model.Terms.AnyIn(sentence.Tokens with { End = figure.Tokens.First }, WordRole.Nowadays, WordRole.Becoming);

    /// <summary>The only year that a sentence tells.</summary>
    private static int? YearOf(SemanticModel model, Sentence sentence) =>
        model.MentionsIn(MentionKind.Date, sentence.Tokens).OfType<DateMention>().Where(d => d.Written.Year is not null).Take(2).ToArray()
            is [{ WrittenEnd: null, Written.Year: { } year }] ? year : null;

    private static bool HasDate(SemanticModel model, Sentence sentence) => model.MentionsIn(MentionKind.Date, sentence.Tokens).Any();

    /// <summary>A place that the sentence before does not name: two values of two places.</summary>
    private static bool PlacesDiffer(SemanticModel model, Sentence above, Sentence below) =>
        model.MentionsIn(MentionKind.Place, below.Tokens).Any(p => !SharedWord.Has(model, above, p.Tokens.First));
}
