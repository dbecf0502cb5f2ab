using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>Reads a verb of rise or fall with two lengths of time in one unit: «رفع سن التقاعد من 60 عاما إلى 62 عاما», "cut the wait from 12 weeks to 9 weeks". Sentences of prison have a shortest and a longest term.</summary>
internal static class DirectionOfLengths
{
    public static void AddTo(List<Mention> found, SemanticModel model, CancellationToken cancellationToken)
    {
        var lengths = model.Mentions(MentionKind.Duration, cancellationToken);
        if (lengths.Length < 2) { return; }
        FigureMention[] row = [.. lengths.Cast<FigureMention>().Where(d => !d.Repeats)]; // «9 ساعات يوميا»
        for (var i = 0; i + 1 < row.Length; i++)
        {
            if (row[i] is not { IsApproximate: false, Length.Parts: [(var before, var unit)] } first
                || row[i + 1] is not { IsApproximate: false, Length.Parts: [(var after, var other)] } second || unit != other
                || before == after || model.Article.SentenceOf(first.Tokens.First) is not { } sentence || !sentence.Tokens.Contains(second.Tokens)
                || model.Terms.AnyIn(sentence.Tokens, ConflictRole.Prison)) { continue; }
            if (DirectionFinder.VerbOf(model, sentence, first) is not var (verb, isFall)
                || ChangePairingReader.PairingOf(model, first, second) is not { } pairing
                || !DirectionFinder.LeadsOn(model, pairing, first, second)) { continue; }
            var (from, to) = pairing == ChangePairing.FromTo ? (first, second) : (second, first);
            found.Add(DirectionFinder.Of(model, verb, isFall, from, to));
        }
    }
}
