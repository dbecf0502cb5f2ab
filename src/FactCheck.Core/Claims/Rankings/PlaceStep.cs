using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads a move from one place of an order to another: «تقدم ثلاثة مراكز، من المركز 40 إلى المركز 37», "climbed from 120th to 100th, a rise of 20 places".</summary>
/// <param name="From">The place that was left.</param>
/// <param name="To">The place that was reached.</param>
internal sealed record PlaceStep(FigureMention From, FigureMention To)
{
    private const int MostWordsToVerb = 9;
    private const int MostWordsBetween = 5;
    private const int MostSentences = 2;

    /// <summary>The only two places of a sentence of which one is led to by "from" and the other by "to".</summary>
    public static PlaceStep? TryRead(SemanticModel model, Sentence sentence, CancellationToken cancellationToken)
    {
        FigureMention? from = null, to = null;
        foreach (var place in PlacesIn(model, sentence, cancellationToken))
        {
            if (IsLed(model, place, WordRole.From)) { from = from is null ? place : null; }
            else if (IsLed(model, place, WordRole.To)) { to = to is null ? place : null; }
        }
        return from is not null && to is not null && from.Tokens.First < to.Tokens.First
            && to.Tokens.First - from.Tokens.End <= MostWordsBetween && (IsPlaceOfOrder(model, from) || IsPlaceOfOrder(model, to))
            ? new PlaceStep(from, to)
            : null;
    }

    /// <summary>How many places are said to lie between the only two of a sentence, or of the two before it: «تقدمت ستة مراكز لتحل في المرتبة العاشرة بعد أن كانت في المرتبة السادسة عشرة».</summary>
    public static DifferenceMention? Distance(SemanticModel model, Sentence sentence, CancellationToken cancellationToken)
    {
        if (StatedIn(model, sentence, cancellationToken) is not { } stated) { return null; }
        List<FigureMention> places = [];
        for (var i = sentence.Index; i >= Math.Max(0, sentence.Index - MostSentences); i--)
        {
            if (model.Article.Sentences[i] is not { Block.Kind: not BlockKind.Title } own || own.Block != sentence.Block) { break; }
            foreach (var place in PlacesIn(model, own, cancellationToken))
            {
                if (place != stated && (IsPlaceOfOrder(model, place) || own == sentence && IsMoved(model, place))) { places.Add(place); }
            }
        }
        if (places is not [var a, var b] || a.Written == b.Written || !IsLeft(model, a) && !IsLeft(model, b)) { return null; }
        return a.Written > b.Written ? DifferenceMention.Of(a, b, stated) : DifferenceMention.Of(b, a, stated);
    }

    /// <summary>«بعد أن كانت في المرتبة السادسة عشرة», "from 16th": one of the two is the place before, and no place in another order.</summary>
    private static bool IsLeft(SemanticModel model, FigureMention place)
    {
        var before = new TokenRange(Math.Max(0, place.Tokens.First - MostWordsToVerb), place.Tokens.First);
        return IsLed(model, place, WordRole.From) || model.Terms.AnyIn(before, WordRole.HadBeen, WordRole.Against, WordRole.Earlier)
            || model.Terms.AnyIn(before, ChangeRole.HavingBeen, ChangeRole.Formerly)
            || model.Terms.AnyIn(new TokenRange(place.Tokens.End, Math.Min(model.Article.Tokens.Count, place.Tokens.End + MostWordsBetween)),
            WordRole.TimeBefore);
    }

    /// <summary>The only number of places by which something is said to have moved.</summary>
    private static FigureMention? StatedIn(SemanticModel model, Sentence sentence, CancellationToken cancellationToken)
    {
        FigureMention? stated = null;
        var moves = model.Terms.AnyIn(sentence.Tokens, WordRole.Rise, WordRole.Fall, WordRole.Leading)
            || model.Terms.AnyIn(sentence.Tokens, ComparisonRole.Advance);
        foreach (var mention in moves ? model.MentionsIn(MentionKind.Number, sentence.Tokens, cancellationToken) : [])
        {
            if (mention is not FigureMention { IsApproximate: false, IsCount: false, Decimals: 0, Scale: 1 } number
                || !model.Terms.Is(number.Tokens.End, ComparisonRole.PlaceUnit)) { continue; }
            if (stated is not null) { return null; }
            stated = number;
        }
        return stated;
    }

    private static IEnumerable<FigureMention> PlacesIn(SemanticModel model, Sentence sentence, CancellationToken cancellationToken)
    {
        var isPlace = model.Terms.AnyIn(sentence.Tokens, WordRole.Placing);
        return model.MentionsIn(MentionKind.Ordinal, sentence.Tokens, cancellationToken)
            .Concat(isPlace ? model.MentionsIn(MentionKind.Number, sentence.Tokens, cancellationToken) : [])
            .OfType<FigureMention>()
            .Where(p => p is { IsApproximate: false, IsCount: false, Decimals: 0, Scale: 1, Written: >= 1 });
    }

    /// <summary>"To 12th from 16th": where places are counted, those that a preposition leads to.</summary>
    private static bool IsMoved(SemanticModel model, FigureMention place) =>
        (place.Kind == MentionKind.Ordinal || !NounKey.IsBehind(model, place))
            && (IsLed(model, place, WordRole.From) || IsLed(model, place, WordRole.To))
            && !model.Terms.Is(place.Tokens.End, ComparisonRole.PlaceUnit);

    /// <summary>The only verb before the two that says which way the number of the place went: who climbs has a smaller one.</summary>
    public (TermHit Verb, bool IsFall)? Verb(SemanticModel model, Sentence sentence)
    {
        var range = new TokenRange(Math.Max(sentence.Tokens.First, From.Tokens.First - MostWordsToVerb), From.Tokens.First);
        if (model.Terms.AnyIn(sentence.Tokens, ComparisonRole.LessIsAhead) || !Statement.IsOne(model, range)) { return null; }
        (TermHit, bool)? only = null;
        for (var i = range.First; i < range.End; i++)
        {
            var isClimb = model.Terms.Is(i, WordRole.Rise, out var hit) || model.Terms.Is(i, WordRole.Leading, out hit);
            if (!isClimb && !model.Terms.Is(i, WordRole.Fall, out hit)) { continue; }
            if (only is not null) { return null; }
            only = (hit, isClimb);
        }
        return only;
    }

    /// <summary>"From 60th", «من المركز 40», «إلى المرتبة العاشرة».</summary>
    private static bool IsLed(SemanticModel model, FigureMention place, WordRole role)
    {
        var at = place.Tokens.First;
        while (at > 0 && (model.Terms.Is(at - 1, WordRole.Placing) || model.Terms.Is(at - 1, WordRole.Article)
            || model.Terms.Is(at - 1, WordRole.Determiner) && model.Article.Tokens[at - 1].Length > 2)) { at--; }
        return FigureLead.EndsBefore(model, at, role);
    }

    private static bool IsPlaceOfOrder(SemanticModel model, FigureMention place) =>
        model.Terms.Is(place.Tokens.First - 1, WordRole.Placing)
            || place.Kind == MentionKind.Ordinal && !model.Terms.Is(place.Tokens.End, WordRole.Of)
            && model.Article.SentenceOf(place.Tokens.First) is { Block.Language.JoinsArticle: false }
        && model.Terms.AnyIn(model.Article.SentenceOf(place.Tokens.First)!.Tokens, ComparisonRole.PlaceUnit);
}
