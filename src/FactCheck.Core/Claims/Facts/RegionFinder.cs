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
    private const int MostAdjectives = 3;

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
                if (model.Terms.Is<RegionTerm>(i, out var part, out var place) && BesideState(model, sentence, place, part, cancellationToken) is { } beside)
                {
                    found.Add(beside);
                }
                if (!model.Terms.Is(i, FactRole.LandNoun, out var noun) && !model.Terms.Is(i, FactRole.LandOnce, out noun)) { continue; }
                var isLatin = !model.Article.JoinsArticle(i);
                if ((isLatin ? RegionBefore(model, sentence, i) ?? RegionIn(model, sentence, i + 1) : RegionBehind(model, sentence, noun.Tokens.End)) is not
                    { } region) { continue; }
                states ??= new StateNames(model, cancellationToken);
                if (states.IsTaken(region.Place) || Read(states, model, sentence, region, isLatin
                    ? new TokenRange(Math.Min(i, region.Place.First), Math.Max(i + 1, region.Place.End))
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
        if (places.FirstOrDefault(p => p.Tokens.End == lying || p.Tokens.First == lying + 1
            || p.Tokens.First == lying + 2 && model.Terms.Is(lying + 1, FactRole.LandNoun) || p.Tokens.End == lying - 1
            && Statement.IsComma(model, lying - 1)) is not { } state) { return null; }
        var from = Math.Max(lying + 1, state.Tokens.End);
        if (!sentence.Tokens.Contains(from + 1) || !model.Terms.Is(from, WordRole.In)
            || !model.Terms.Is<RegionTerm>(from + 1, out var term, out var hit)) { return null; }
        var whole = new TokenRange(Math.Min(state.Tokens.First, lying), hit.Tokens.End);
        return new RegionMention(whole, model.Article.Tokens.SpanOf(whole.First, whole.End), term.Region, state, true);
    }

    /// <summary>«في سورينام بغرب أفريقيا», "Suriname, in West Africa,". «اهتمام فرنسا بغرب أفريقيا» is another thing.</summary>
    private static RegionMention? BesideState(SemanticModel model, Sentence sentence, TermHit place, RegionTerm term, CancellationToken cancellationToken)
    {
        var (tokens, end) = (model.Article.Tokens, place.Tokens.First);
        var isLatin = !model.Article.JoinsArticle(end);
        if (isLatin)
        {
            if (!sentence.Tokens.Contains(end - 3) || !model.Terms.Is(end - 1, WordRole.In) || !Statement.IsComma(model, end - 2)
                || !sentence.Tokens.Contains(place.Tokens.End) || !Statement.IsComma(model, place.Tokens.End)) { return null; }
            end -= 2;
        }
        else if (tokens.FirstChar(end) != 'ب' || place.Front.Length == 0 || end <= sentence.Tokens.First) { return null; }
        if (model.MentionsIn(MentionKind.Place, new TokenRange(sentence.Tokens.First, end), cancellationToken).LastOrDefault() is not NameMention
            { Entities.Single: Place { Type: PlaceType.State } } state || state.Tokens.End != end
            || !isLatin && !model.Terms.Is(state.Tokens.First - 1, FactRole.BeforePlace)) { return null; }
        return new RegionMention(new TokenRange(state.Tokens.First, place.Tokens.End), tokens.SpanOf(state.Tokens.First, place.Tokens.End), term.Region,
            state, true);
    }

    private static RegionMention? Read(StateNames states, SemanticModel model, Sentence sentence, (RegionTerm Term, TokenRange Place) region,
        TokenRange words)
    {
        var apposed = states.Apposed(sentence, words);
        // "the richest country in West Africa" takes up no state by itself.
        var isIn = region.Place.First > words.First && !model.Article.JoinsArticle(words.First)
            && model.Terms.Is(region.Place.First - 1, WordRole.In);
        if ((apposed ?? (!isIn && states.IsDefinite(words) && !states.AnyIn(region.Term.Region)
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

    /// <summary>"country in West Africa".</summary>
    private static (RegionTerm Term, TokenRange Place)? RegionIn(SemanticModel model, Sentence sentence, int at) =>
        sentence.Tokens.Contains(at + 1) && model.Terms.Is(at, WordRole.In) && model.Terms.Is<RegionTerm>(at + 1, out var term, out var hit)
            ? (term, hit.Tokens)
            : null;

    /// <summary>«الدولة الأفريقية», «البلد الفقير الواقع في غرب أفريقيا».</summary>
    private static (RegionTerm Term, TokenRange Place)? RegionBehind(SemanticModel model, Sentence sentence, int from)
    {
        for (var i = from; i < Math.Min(sentence.Tokens.End, from + MostWordsToRegion) && model.Article.Tokens[i].Kind == TokenKind.Word; i++)
        {
            if (model.Terms.Is<RegionTerm>(i, out var term, out var hit)) { return i == from || IsLying(model, from, i) ? (term, hit.Tokens) : null; }
        }
        return null;
    }

    /// <summary>«الواقعة في», or nothing but adjectives of the noun before «في»: «دولة نفطية في», «المستعمرة الهولندية السابقة في».</summary>
    private static bool IsLying(SemanticModel model, int from, int region)
    {
        if (!model.Terms.Is(region - 1, WordRole.In)) { return false; }
        // «الدولة المستعمرة السابقة»: the one that had the colony.
        var isOnce = model.Terms.Is(from - 1, FactRole.LandOnce);
        var isPlain = region - from <= MostAdjectives + 1 && !(isOnce && from > 1 && model.Terms.Is(from - 2, FactRole.LandNoun));
        var isNational = false;
        for (var i = from; i < region - 1; i++)
        {
            if (model.Terms.Is(i, FactRole.Lying)) { return true; }
            var isNation = model.MentionsAt(MentionKind.Nationality, i).Length > 0;
            isNational |= isNation;
            isPlain &= GoesWith(model.Article, from - 1, i)
                && (isNation || model.Terms.Is(i, FactRole.Former) || model.Terms.Is(i, FactRole.OfLand));
        }
        return isPlain && (!isOnce || isNational);
    }

    /// <summary>An adjective is definite as its noun is, and feminine as it is; a verb is neither.</summary>
    private static bool GoesWith(Article article, int noun, int adjective)
    {
        var name = article.Tokens.CharsOf(noun);
        var word = article.Tokens.CharsOf(adjective);
        var language = article.LanguageOf(noun);
        return language.StartsDefinite(name) == language.StartsDefinite(word)
            && (name is [.., 'ة'] ? word is [.., 'ة'] : word is not [.., 'ة'] && word[0] != 'ي');
    }
}
