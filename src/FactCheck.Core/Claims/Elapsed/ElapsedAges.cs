using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Reads the years between two people whose ages stand beside them: "She is 34 and her brother, six years younger, is 28", «عمره 40 عاما، ويصغره شقيقه البالغ 34 عاما بست سنوات».
/// The two ages must be all that the sentence counts.
/// </summary>
internal static class ElapsedAges
{
    private const int MostWordsToAge = 3;
    private const decimal Oldest = 120;

    public static ElapsedMention? TryRead(SemanticModel model, Sentence sentence, FigureMention years, CancellationToken cancellationToken)
    {
        if (!ElapsedElder.TellsElder(model, sentence, years) || IsOwnAge(model, years) || IsOfPast(model, sentence)
            || model.MentionsIn(MentionKind.Date, sentence.Tokens, cancellationToken)
            .Any(d => d is DateMention { IsRelative: false, HasYear: true } && (d.Tokens.First < years.Tokens.End
                || Statement.IsOne(model, new TokenRange(years.Tokens.End, d.Tokens.First))))) { return null; }
        FigureMention? first = null, second = null;
        foreach (var kind in AgeKinds)
        {
            foreach (var mention in model.MentionsIn(kind, sentence.Tokens, cancellationToken))
            {
                if (mention is not FigureMention { IsCount: false } age || age == years || years.Tokens.Contains(age.Tokens)
                    || age.Tokens.First > years.Tokens.End
                        && !Statement.IsOne(model, new TokenRange(years.Tokens.End, age.Tokens.First))) { continue; }
                if (second is not null
                    || !IsAge(model, sentence, age) && !(first is not null && IsOfOther(model, sentence, first, age))) { return null; }
                (first, second) = first is null ? (age, null) : (first, age);
            }
        }
        if (first is null || second is null) { return null; }
        if (first.Tokens.First > second.Tokens.First) { (first, second) = (second, first); }
        // "than his wife, and the mayor, who is 36"
        if (second.Tokens.First > years.Tokens.End && !Statement.IsOne(model, new TokenRange(years.Tokens.End, second.Tokens.First))) { return null; }
        var apart = Math.Abs(first.Written - second.Written);
        var (start, end) = (Math.Min(first.Tokens.First, years.Tokens.First), Math.Max(second.Tokens.End, years.Tokens.End));
        return new ElapsedMention(new TokenRange(start, end), model.Article.Tokens.SpanOf(start, end), first, DateSet.Unknown, second.Span, years)
        {
            Computed = new Interval(Math.Max(0, apart - 1), apart + 1), // the birthdays of this year may be to come
            StatedInterval = years.IsApproximate ? new Interval(Math.Max(0, years.Written - 1), years.Written + 1) : Interval.Exactly(years.Written),
        };
    }

    private static readonly MentionKind[] AgeKinds = [MentionKind.Number, MentionKind.Duration];

    /// <summary>«البالغ 34 عاما», «(34 عاما)»: not the years between two.</summary>
    private static bool IsOwnAge(SemanticModel model, FigureMention years) =>
        FigureLead.EndsBefore(model, years.Tokens.First, ElapsedRole.AgedNow)
            || years.Tokens.First > 0 && model.Article.Tokens.Is(years.Tokens.First - 1, '(');

    /// <summary>"Is 34", "34, is", «عمره 34 عاما», «البالغ 34 عاما», "aged 34".</summary>
    private static bool IsAge(SemanticModel model, Sentence sentence, FigureMention age)
    {
        if (age is not { Decimals: 0, Scale: 1, Written: > 0 and <= Oldest, IsApproximate: false, Role: FigureRole.Plain }
            || age.Kind == MentionKind.Duration && age.Length is not { Parts: [(_, DurationUnit.Year)] }) { return false; }
        if (age.Kind == MentionKind.Duration && !sentence.Block.Language.JoinsArticle
            && !model.Terms.Is(age.Tokens.End, ElapsedRole.AgedNow)) { return false; }
        if (sentence.Block.Language.JoinsArticle)
        {
            return age.Kind == MentionKind.Duration && (ElapsedDates.Follows(model, sentence, age.Tokens.First, ElapsedRole.AgedNow, MostWordsToAge)
                || model.Article.Tokens.Is(age.Tokens.First - 1, '(') && model.Article.Tokens.Is(age.Tokens.End, ')'));
        }
        if (age.Kind == MentionKind.Number && NounKey.IsBehind(model, age)) { return false; }
        return model.Terms.Is(age.Tokens.End, ElapsedRole.AgedNow) || FigureLead.EndsBefore(model, age.Tokens.First, WordRole.Copula)
            || ElapsedAge.EndsAtAge(model, age.Tokens.First)
            || Statement.IsComma(model, age.Tokens.First - 1)
            && (Statement.IsComma(model, age.Tokens.End) || age.Tokens.End == sentence.Tokens.End - 1
            || model.Terms.Is(age.Tokens.End, WordRole.And) && model.MentionsAt(MentionKind.Duration, age.Tokens.End + 1).Length > 0);
    }

    /// <summary>«يبلغ الأكبر 52 عاما والأصغر 38 عاما»: the verb of the first age is that of the second as well.</summary>
    private static bool IsOfOther(SemanticModel model, Sentence sentence, FigureMention first, FigureMention second) =>
        !sentence.Block.Language.JoinsArticle ? second is
        {
            Kind.Name: "number", Decimals: 0, Scale: 1,
            Written: > 0 and <= Oldest
        } && second.Tokens.First == first.Tokens.End + 1 && model.Terms.Is(first.Tokens.End, WordRole.And)
        : second.Kind == MentionKind.Duration && second.Length is { Parts: [(_, DurationUnit.Year)] }
        && second.Tokens.First - first.Tokens.End is 1 or 2
            && (Statement.Begins(model, first.Tokens.End) || Statement.IsComma(model, first.Tokens.End)
                && Statement.Begins(model, first.Tokens.End + 1));

    private static bool IsBeforeFigure(SemanticModel model, int token)
    {
        foreach (var kind in AgeKinds)
        {
            if (model.MentionsAt(kind, token).Length > 0) { return true; }
        }
        return false;
    }

    /// <summary>"When he was 20", "died": an age of another day.</summary>
    private static bool IsOfPast(SemanticModel model, Sentence sentence)
    {
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (model.Terms.Is(i, WordRole.Dying) || model.Terms.Is(i, ElapsedRole.WhenAged) && !model.Terms.Is(i - 1, WordRole.While)
                || model.Terms.Is(i, WordRole.HadBeen, out var hit) && IsBeforeFigure(model, hit.Tokens.End)) { return true; }
        }
        return false;
    }
}
