using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Reads an amount of which a fraction goes one way and the rest another: "carved up the $900 million fund, two-thirds of it to schools and the rest, $300 million, to levees", «ثلثا المبلغ للطرق والباقي، وهو 300 مليون».</summary>
internal static class FractionRest
{
    private const int MostWordsToRest = 4;

    public static void AddTo(List<Mention> found, SemanticModel model, FigureMention[] row)
    {
        for (var i = 1; i < row.Length; i++)
        {
            var told = i > 1 && row[i - 1] is { Kind.Name: "number", Unit: null, Written: > 0 and < 1 } ? row[i - 1] : null; // "two-thirds"
            var at = told is null ? i - 1 : i - 2;
            var (whole, rest) = (row[at], row[i]);
            if (whole.Kind != MentionKind.Money && whole is not { Kind.Name: "quantity", Unit: not null } && !(whole.Kind == MentionKind.Number
                && NounKey.IsBehind(model, whole))
                || whole.IsApproximate || rest.IsApproximate
                || rest.Written >= whole.Written || !RateMeasure.IsOne(model, whole, rest) && !LeftReader.IsBare(model, rest)
                && !(whole.Kind == MentionKind.Number && rest.Kind == MentionKind.Number && !NounKey.IsBehind(model, rest))) { continue; }
            if (model.Article.SentenceOf(whole.Tokens.First) is not { } sentence || !sentence.Tokens.Contains(rest.Tokens) || !IsRest(model, rest)
                || at > 0 && sentence.Tokens.Contains(row[at - 1].Tokens)
                || i + 1 < row.Length && sentence.Tokens.Contains(row[i + 1].Tokens)) { continue; }
            if (FractionBetween(model, sentence, whole, rest, told) is not var (fraction, tokens) || IsOfWhole(model, whole, tokens)) { continue; }
            var part = new FigureMention(whole.Kind, tokens, model.Article.Tokens.SpanOf(tokens.First, tokens.End),
                Interval.Exactly(whole.Written * fraction))
            {
                Written = whole.Written * fraction,
                Decimals = whole.Decimals,
                Scale = whole.Scale,
                Unit = whole.Unit,
            };
            found.Add(new TotalMention(new TokenRange(whole.Tokens.First, rest.Tokens.End), whole.Span.Union(rest.Span), whole, [part, rest]));
        }
    }

    /// <summary>"$12 million, two-thirds of the money, had been recovered": what share of something else the amount is.</summary>
    private static bool IsOfWhole(SemanticModel model, FigureMention whole, TokenRange fraction) =>
        Statement.IsComma(model, whole.Tokens.End) && fraction.First == whole.Tokens.End + 1 && model.Terms.Is(fraction.End, WordRole.Of)
            && model.Terms.Is(fraction.End + 1, WordRole.Article) && Statement.IsComma(model, fraction.End + 3);

    /// <summary>"And the rest, $300 million", «والباقي وهو 300 مليون».</summary>
    private static bool IsRest(SemanticModel model, FigureMention rest)
    {
        for (var i = rest.Tokens.First - 1; i >= Math.Max(0, rest.Tokens.First - MostWordsToRest); i--)
        {
            if (model.Terms.Is(i, TotalRole.Remainder)) { return true; }
        }
        return false;
    }

    /// <summary>The only fraction between the two, less than one, in a sentence that tells no other.</summary>
    private static (decimal Fraction, TokenRange Tokens)? FractionBetween(SemanticModel model, Sentence sentence, FigureMention whole,
        FigureMention rest, FigureMention? told)
    {
        (decimal, TokenRange)? only = told is null ? null : (told.Written, told.Tokens);
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (model.Terms.Is(i, WordRole.Rise) || model.Terms.Is(i, WordRole.Fall) || Statement.IsSemicolon(model, i)) { return null; }
            if (told?.Tokens.Contains(i) == true || !model.Terms.Is<FractionTerm>(i, out var fraction, out var hit)) { continue; }
            if (fraction.Value is not (> 0 and < 1) || i < whole.Tokens.End || i >= rest.Tokens.First) { return null; }
            // «نصفها للأطفال، وربعها روايات»
            only = only is var (sum, first) ? (sum + fraction.Value, first with { End = hit.Tokens.End }) : (fraction.Value, hit.Tokens);
            if (only.Value.Item1 >= 1) { return null; }
            i = hit.Tokens.End - 1;
        }
        return only;
    }
}
