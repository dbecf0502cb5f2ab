using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads a whole and people or things of sorts that exclude each other: «20 شخصًا، بينهم 8 نساء و9 أطفال», or in places: «90 إصابة، منها 60 في العاصمة و50 في الساحل».</summary>
internal static class SortsReader
{
    private const int MostWordsToParts = 4;
    private const int MostWordsBetweenSorts = 3;
    private const int MostSorts = 8;

    /// <summary>Sets of sorts, in each of which nobody is of two.</summary>
    private static readonly TotalRole[] SortKinds = [TotalRole.Sort, TotalRole.Sex, TotalRole.ArmedOrCivil, TotalRole.Metal,
        TotalRole.RoadUser, TotalRole.Schooled, TotalRole.Clinical, TotalRole.OfAge];

    /// <summary>«20 شخصًا، بينهم 8 نساء و9 أطفال», «90 إصابة، منها 60 في العاصمة و50 في الساحل»: nobody is of two of these sorts, nothing in two of these places.</summary>
    public static TotalMention? TryRead(SemanticModel model, Sentence sentence, FigureMention[] row, int index)
    {
        var (whole, first) = (row[index], row[index + 1]);
        var isOfWhich = first.Tokens.First - whole.Tokens.End <= MostWordsToParts + 1 && FigureLead.FollowsOfWhich(model, whole, first);
        var sort = SortKinds.FirstOrDefault(k => model.Terms.Is(SortAt(model, first), k), TotalRole.Sort);
        var inPlaces = IsInPlace(model, first) && (isOfWhich || FollowsNounAndComma(model, whole, first));
        if (!isOfWhich && !inPlaces && (!FollowsComma(model, whole, first) || model.Terms.Is(whole.Tokens.End, sort))) { return null; }
        var parts = row.Skip(index + 1).Take(MostSorts)
            .TakeWhile(f => sentence.Tokens.Contains(f.Tokens) && !f.IsApproximate
            && (inPlaces ? IsInPlace(model, f) : model.Terms.Is(SortAt(model, f), sort)))
            .ToImmutableArray();
        var sorts = parts.Select(p => NounKey.At(model, !inPlaces
            ? SortAt(model, p)
            : p.Tokens.End + (model.Terms.Is(Math.Min(p.Tokens.End + 1, sentence.Tokens.End - 1), WordRole.Article)
            ? 2
            : 1))).ToHashSet(StringComparer.Ordinal);
        if (parts.Length < 2 || sorts.Count < parts.Length
            || parts.Skip(1).Zip(parts).Any(p => p.First.Tokens.First - p.Second.Tokens.End > MostWordsBetweenSorts)) { return null; }
        return new TotalMention(new TokenRange(whole.Tokens.First, parts[^1].Tokens.End), whole.Span.Union(parts[^1].Span), whole, parts)
        {
            IsOpen = true,
            IsLikelyWhole = !isOfWhich && !inPlaces && EndsList(model, sentence, parts[^1]),
        };
    }

    /// <summary>"30 men", "30 are men".</summary>
    private static int SortAt(SemanticModel model, FigureMention part) =>
        part.Tokens.End + 1 < model.Article.Tokens.Count && (model.Terms.Is(part.Tokens.End, WordRole.Copula)
            || model.Terms.Is(part.Tokens.End, WordRole.HadBeen))
            && model.Article.SentenceOf(part.Tokens.End) is { Block.Language.JoinsArticle: false }
            ? part.Tokens.End + 1
            : part.Tokens.End;

    /// <summary>"Nine soldiers and six civilians, the army said": a mark stands behind the last sort.</summary>
    private static bool EndsList(SemanticModel model, Sentence sentence, FigureMention last) =>
        last.Tokens.End + 1 < sentence.Tokens.End && model.Article.Tokens[last.Tokens.End + 1].Kind == TokenKind.Punctuation;

    /// <summary>"640 pupils, 380 girls and 310 boys": people, a comma, and the first sort of them.</summary>
    private static bool FollowsComma(SemanticModel model, FigureMention whole, FigureMention first)
    {
        var comma = first.Tokens.First - 1;
        if (comma == whole.Tokens.End && Statement.IsComma(model, comma)) { return CountedGroup.Is(model, whole); }
        return comma - whole.Tokens.End is >= 1 and <= 2 && model.Article.Tokens[comma].Length == 1
            && model.Article.Tokens.FirstChar(comma) is ',' or '،'
            && (model.Terms.Is(whole.Tokens.End, WordRole.Person) || model.Terms.Is(whole.Tokens.End, WordRole.Medal));
    }

    /// <summary>"120 cars, 80 on the first floor and 60 on the second": one noun and a comma.</summary>
    private static bool FollowsNounAndComma(SemanticModel model, FigureMention whole, FigureMention first) =>
        whole.Unit is null && first.Tokens.First - whole.Tokens.End == 2 && model.Article.Tokens[whole.Tokens.End].Kind == TokenKind.Word
            && Statement.IsComma(model, first.Tokens.First - 1);

    private static bool IsInPlace(SemanticModel model, FigureMention part) => part.Unit is null && model.Terms.Is(part.Tokens.End, WordRole.In);
}
