using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Reads how many of one thing there are for each of another, beside the numbers of both: "600 pupils and 20 teachers, one for every 30 pupils", «خمسة ملايين نسمة و2500 طبيب، أي طبيب لكل ألفي نسمة».</summary>
internal static class RatioReader
{
    public static RateMention? TryRead(SemanticModel model, Sentence sentence, FigureMention[] figures)
    {
        if (figures.Length is < 3 or > 4) { return null; }
        foreach (var each in figures)
        {
            if (!IsCount(each) || each.IsApproximate || LeadOf(model, sentence, each) is not { } lead) { continue; }
            var others = figures.Where(f => f != each && IsCount(f) && !(f.Written == 1 && f.Tokens.End >= lead - 2)).ToArray();
            if (others is not [var a, var b]) { return null; }
            var (many, few) = a.Written > b.Written ? (a, b) : (b, a);
            if (HasSemicolon(model, sentence) || many.Tokens.First > lead || few.Tokens.First > lead || few.Written < 2 || !IsOf(model, few, lead)
                || model.Terms.AnyIn(sentence.Tokens, WordRole.Rise, WordRole.Fall, WordRole.OfWhich, WordRole.HadBeen)) { return null; }
            if (Interval.Divide(FigureRow.Rounded(many), FigureRow.Rounded(few)) is not { } computed) { return null; }
            var (first, end) = (Math.Min(many.Tokens.First, few.Tokens.First), each.Tokens.End);
            return new RateMention(new TokenRange(first, end), model.Article.Tokens.SpanOf(first, end), many, few, each, each)
            {
                Number = FigureRow.Rounded(few),
                StatedInterval = RateMeasure.Told(each),
                Computed = computed,
            };
        }
        return null;
    }

    private static bool HasSemicolon(SemanticModel model, Sentence sentence)
    {
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (Statement.IsSemicolon(model, i)) { return true; }
        }
        return false;
    }

    private static bool IsCount(FigureMention figure) => figure is { Kind.Name: "number", Unit: null };

    /// <summary>The token of "for every", «لكل» just before the figure.</summary>
    private static int? LeadOf(SemanticModel model, Sentence sentence, FigureMention each)
    {
        for (var i = each.Tokens.First - 1; i >= Math.Max(sentence.Tokens.First + 1, each.Tokens.First - 3); i--)
        {
            if (model.Terms.Is(i, RateRole.ForEvery, out var hit) && hit.Tokens.End >= each.Tokens.First - 1) { return i; }
        }
        return null;
    }

    /// <summary>"One teacher for every", «طبيب لكل»: one of the few, named or not.</summary>
    private static bool IsOf(SemanticModel model, FigureMention few, int lead) =>
        NounKey.AreOne(model, lead - 1, few.Tokens.End) || NounKey.AreOne(model, lead - 1, few.Tokens.First - 1)
            || model.Terms.Is<NumeralTerm>(lead - 1, out var one, out _) && one is { Role: NumeralRole.Unit, Value: 1 }
            && (!model.Article.LanguageOf(lead - 1).JoinsArticle || NounKey.AreOne(model, lead - 2, few.Tokens.End)
            || NounKey.AreOne(model, lead - 2, few.Tokens.First - 1));
}
