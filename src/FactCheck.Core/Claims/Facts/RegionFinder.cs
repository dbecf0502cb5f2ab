using System.Collections.Immutable;
using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Finds where in the world a state is said to lie: «ملاوي، الدولة الواقعة في جنوب شرق أفريقيا», "Ghana, a West African nation", "the Central Asian country of Tajikistan".
/// «هذه الجمهورية القوقازية» takes up the only state around it; where the article names a state of that region, that one may be meant, and nothing is said.
/// </summary>
public sealed class RegionFinder : MentionFinder
{
    private const int MostWordsToRegion = 6;

    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Region];

    /// <inheritdoc/>
    public override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        StateNames? states = null;
        foreach (var sentence in model.Article.Sentences)
        {
            if (!sentence.Block.IsProse) { continue; }
            for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
            {
                if (model.Terms.Is(i, FactRole.Lying) && SaidToLie(model, sentence, i, cancellationToken) is { } said) { found.Add(said); }
                if (!model.Terms.Is(i, FactRole.LandNoun, out var noun)) { continue; }
                var isLatin = model.Article.Tokens.FirstChar(i) < '\u0600';
                if ((isLatin ? RegionBefore(model, sentence, i) : RegionBehind(model, sentence, noun.Tokens.End)) is not { } region) { continue; }
                states ??= new StateNames(model, cancellationToken);
                if (states.IsTaken(region.Place) || Read(states, model, sentence, region, isLatin
                    ? region.Place with { End = i + 1 }
                    : region.Place with { First = i }) is not { } mention) { continue; }
                found.Add(mention);
            }
        }
    }

    /// <summary>«ليسوتو الواقعة في جنوب أفريقيا», «تقع ليسوتو في …»: the state stands beside the word itself.</summary>
    private static RegionMention? SaidToLie(SemanticModel model, Sentence sentence, int lying, CancellationToken cancellationToken)
    {
        var places = model.MentionsIn(MentionKind.Place, sentence.Tokens, cancellationToken)
            .Cast<NameMention>()
            .Where(p => p.Entities!.Single is Place { Type: PlaceType.State });
        if (places.FirstOrDefault(p => p.Tokens.End == lying || p.Tokens.First == lying + 1) is not { } state) { return null; }
        var from = Math.Max(lying + 1, state.Tokens.End);
        if (!sentence.Tokens.Contains(from + 1) || !model.Terms.Is(from, WordRole.In)
            || !model.Terms.Is<RegionTerm>(from + 1, out var term, out var hit)) { return null; }
        var whole = new TokenRange(Math.Min(state.Tokens.First, lying), hit.Tokens.End);
        return new RegionMention(whole, model.Article.Tokens.SpanOf(whole.First, whole.End), term.Region, state, true);
    }

    private static RegionMention? Read(StateNames states, SemanticModel model, Sentence sentence, (RegionTerm Term, TokenRange Place) region,
        TokenRange words)
    {
        var apposed = states.Apposed(sentence, words);
        if ((apposed ?? (states.IsDefinite(words) && !states.AnyIn(region.Term.Region)
            ? states.Only(sentence, words)
            : null)) is not { } state) { return null; }
        var whole = apposed is null ? words : new TokenRange(Math.Min(words.First, state.Tokens.First), Math.Max(words.End, state.Tokens.End));
        return new RegionMention(whole, model.Article.Tokens.SpanOf(whole.First, whole.End), region.Term.Region, state, apposed is not null);
    }

    /// <summary>"West African nation", "Pacific island nation".</summary>
    private static (RegionTerm Term, TokenRange Place)? RegionBefore(SemanticModel model, Sentence sentence, int noun)
    {
        for (var i = Math.Max(sentence.Tokens.First, noun - MostWordsToRegion); i < noun; i++)
        {
            if (model.Terms.Is<RegionTerm>(i, out var term, out var hit) && hit.Tokens.End <= noun
                && (hit.Tokens.End == noun
                || noun - hit.Tokens.End == 1 && model.Terms.Is(noun - 1, FactRole.Island))) { return (term, hit.Tokens); }
        }
        return null;
    }

    /// <summary>«الدولة الأفريقية», «البلد الفقير الواقع في غرب أفريقيا».</summary>
    private static (RegionTerm Term, TokenRange Place)? RegionBehind(SemanticModel model, Sentence sentence, int from)
    {
        for (var i = from; i < Math.Min(sentence.Tokens.End, from + MostWordsToRegion) && model.Article.Tokens[i].Kind == TokenKind.Word; i++)
        {
            if (model.Terms.Is<RegionTerm>(i, out var term, out var hit)) { return i == from || IsLying(model, from, i) ? (term, hit.Tokens) : null; }
        }
        return null;
    }

    /// <summary>«الواقعة في», or an adjective before that of the region: «الدولة الصغيرة القوقازية».</summary>
    private static bool IsLying(SemanticModel model, int from, int region) =>
        model.Terms.Is(region - 1, WordRole.In) && Enumerable.Range(from, region - from).Any(i => model.Terms.Is(i, FactRole.Lying));
}
