using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Tells of a sum whether the parts that sentences before it told one by one are all of it: those who died later, in two places, on three days.</summary>
internal static class StorySum
{
    private const int MostWordsToMore = 3;
    private const int MostWordsToCount = 8;
    private const int MostParts = 6;

    /// <summary>"That brings", «وهكذا» in the sentence of the sum.</summary>
    public static bool IsConcluded(SemanticModel model, Sentence sentence, FigureMention sum) =>
        model.Terms.AnyIn(sentence.Tokens with { End = sum.Tokens.First }, StoryRole.Concluding)
            && model.Terms.AnyIn(sentence.Tokens with { End = sum.Tokens.First }, TotalRole.SumNoun);

    /// <summary>"Three more", «خمسة آخرون», "another two": what came to those before; or both places are summed up.</summary>
    public static bool IsAdded(SemanticModel model, Sentence sentence, ImmutableArray<FigureMention> parts)
    {
        if (model.Terms.AnyIn(sentence.Tokens, WordRole.Nowadays) && model.Terms.AnyIn(sentence.Tokens, ConflictRole.TollNoun)
            || model.Terms.AnyIn(sentence.Tokens, StoryRole.OfBoth) || IsConcluded(model, sentence, parts[0])) { return true; }
        foreach (var part in parts)
        {
            var near = new TokenRange(Math.Max(0, part.Tokens.First - 1), Math.Min(model.Article.Tokens.Count, part.Tokens.End + MostWordsToMore));
            if (part != parts[0] && (model.Terms.AnyIn(near, TotalRole.Added) || model.Terms.AnyIn(near, WordRole.Others))) { return true; }
        }
        return false;
    }

    /// <summary>All parts are people whom one thing befell.</summary>
    public static bool AreOfFate(SemanticModel model, ImmutableArray<FigureMention> parts, CancellationToken cancellationToken) =>
        parts.Any(p => IsOfFate(model, p, cancellationToken))
            && parts.All(p => IsOfFate(model, p, cancellationToken) || !NounKey.IsNamed(model, p));

    private static bool IsOfFate(SemanticModel model, FigureMention part, CancellationToken cancellationToken)
    {
        if (model.Article.SentenceOf(part.Tokens.First) is not { } place) { return false; }
        var behind = new TokenRange(part.Tokens.End, Math.Min(place.Tokens.End, part.Tokens.End + 2));
        return SumApart.FateOf(model, place, part, cancellationToken) is not null || model.Terms.AnyIn(behind, TotalRole.BodyNoun)
            || model.Terms.AnyIn(behind, ConflictRole.DeadBody) || model.Terms.AnyIn(place.Tokens, WordRole.Dying);
    }

    /// <summary>"In three days", "in nine months": the time that the parts make up.</summary>
    public static bool AreInTime(SemanticModel model, FigureMention sum, ImmutableArray<FigureMention> parts, CancellationToken cancellationToken) =>
        model.MentionsIn(MentionKind.Duration, new TokenRange(parts[0].Tokens.First, sum.Tokens.First), cancellationToken)
            .All(d => d is FigureMention { IsApproximate: true } || d.Tokens.First > parts[^1].Tokens.End && d is FigureMention { Repeats: false });

    /// <summary>A small definite count, or a length of time, stands before the sum: "in three days", "the three countries".</summary>
    public static bool MayBeCounted(SemanticModel model, Sentence sentence, FigureMention sum)
    {
        var before = new TokenRange(Math.Max(sentence.Tokens.First, sum.Tokens.First - MostWordsToCount), sum.Tokens.First);
        return model.MentionsIn(MentionKind.Duration, before, default).Any(d => d is FigureMention { Written: >= 2 and <= MostParts, Repeats: false })
            || model.MentionsIn(MentionKind.Number, before, default).Any(n => n is FigureMention { Written: >= 2 and <= MostParts } few
            && model.Terms.Is(few.Tokens.First - 1, WordRole.Article));
    }

    /// <summary>"The three countries' pledges", «في الأيام الثلاثة»: as many as the parts are.</summary>
    public static bool AreCounted(SemanticModel model, Sentence sentence, FigureMention sum, ImmutableArray<FigureMention> parts)
    {
        if (parts.Length > MostParts) { return false; }
        var around = new TokenRange(Math.Max(sentence.Tokens.First, sum.Tokens.First - MostWordsToCount),
            Math.Min(sentence.Tokens.End, sum.Tokens.End + MostWordsToCount));
        if (parts.Length == 2 && model.Terms.AnyIn(around, StoryRole.OfBoth)) { return true; }
        foreach (var kind in new[] { MentionKind.Number, MentionKind.Duration })
        {
            foreach (var mention in model.MentionsIn(kind, around, default))
            {
                if (mention is FigureMention { IsApproximate: false } count && count.Written == parts.Length && count != sum) { return true; }
            }
        }
        return false;
    }

    /// <summary>«فارق أحد المصابين الحياة», "and a child": somebody who is told without a number.</summary>
    public static bool TellsOne(SemanticModel model, TokenRange range) =>
        model.Terms.AnyIn(range, ConflictRole.OnePerson, ConflictRole.TwoPersons) || model.Terms.AnyIn(range, StoryRole.OneOf);

    /// <summary>People by any word, the dead and their bodies.</summary>
    public static bool ArePeople(SemanticModel model, int token) =>
        model.Terms.Is(token, WordRole.Person) || model.Terms.Is(token, TotalRole.BodyNoun) || model.Terms.Is(token, ConflictRole.DeadBody)
            || model.Terms.Is(token, TotalRole.AnyVictim) || model.Terms.Is<FamilyTerm>(token, out var fate, out _) && fate.IsNoun;
}
