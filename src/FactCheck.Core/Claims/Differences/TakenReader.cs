using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads what was lost of a number that was, and what is left: «كان للحزب 18 نائبا وخسر خمسة، فبات له 13», "closed 35 shops, leaving it with 215 compared with 250". The three must be all figures of the sentence.
/// </summary>
internal static class TakenReader
{
    private const int MostWordsToVerb = 4;
    private const int MostWordsToResult = 6;

    public static DifferenceMention? TryRead(SemanticModel model, Sentence sentence, ReadOnlySpan<FigureMention> inside)
    {
        if (inside is not [var first, var second, var third]
            || model.Terms.AnyIn(sentence.Tokens, WordRole.Respectively, WordRole.Forecast, WordRole.OutOf)) { return null; }
        if (IsTaken(model, sentence, second, first.Tokens.End) && WasBefore(model, sentence, first) && IsLeft(model, third, second.Tokens.End))
        {
            return Of(model, first, second, third);
        }
        return IsTaken(model, sentence, first, sentence.Tokens.First) && IsLeft(model, second, first.Tokens.End)
            && ChangePairingReader.PairingOf(model, second, third) == ChangePairing.Against ? Of(model, third, first, second) : null;
    }

    private static DifferenceMention? Of(SemanticModel model, FigureMention before, FigureMention taken, FigureMention left) =>
        !before.IsApproximate && !taken.IsApproximate && !left.IsApproximate && before.Scale == left.Scale && before.Kind != MentionKind.Percent
            && left.Written < before.Written && taken.Written < before.Written && IsOne(model, before, taken) && IsOne(model, before, left)
            ? DifferenceMention.Of(before, left, taken)
            : null;

    private static bool IsOne(SemanticModel model, FigureMention a, FigureMention b) =>
        RateMeasure.IsOne(model, a, b)
            || a is { Kind.Name: "number", Unit: null } && b is { Kind.Name: "number", Unit: null }
            && (!NounKey.IsBehind(model, a) || !NounKey.IsBehind(model, b));

    private static bool IsTaken(SemanticModel model, Sentence sentence, FigureMention taken, int from)
    {
        var range = new TokenRange(Math.Max(Math.Max(from, sentence.Tokens.First), taken.Tokens.First - MostWordsToVerb), taken.Tokens.First);
        return (model.Terms.AnyIn(range, WordRole.Losing) || model.Terms.AnyIn(range, ChangeRole.Removing, ChangeRole.Dismissing))
            && !FigureLead.LeadsTo(model, taken, WordRole.To) && !FigureLead.LeadsTo(model, taken, WordRole.From);
    }

    private static bool WasBefore(SemanticModel model, Sentence sentence, FigureMention before) =>
        model.Terms.AnyIn(sentence.Tokens with { End = before.Tokens.First }, WordRole.HadBeen)
            || model.Terms.AnyIn(sentence.Tokens with { End = before.Tokens.First }, ChangeRole.Formerly);

    /// <summary>«فبات له 13», "leaving it with 215", "now has 13".</summary>
    private static bool IsLeft(SemanticModel model, FigureMention left, int from)
    {
        var range = new TokenRange(Math.Max(from, left.Tokens.First - MostWordsToResult), left.Tokens.First);
        return model.Terms.AnyIn(range, WordRole.Becoming, WordRole.Nowadays) || model.Terms.AnyIn(range, RateRole.LeftOver)
            || model.Terms.AnyIn(range, ChangeRole.Thereupon);
    }
}
