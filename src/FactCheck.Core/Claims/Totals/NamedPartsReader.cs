using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads a list behind a colon that stands far from its whole, where each part is one of a set that leaves nothing out: "21 medals, its best haul in two decades: seven gold,
/// six silver and nine bronze", «النواب الحاضرون، وعددهم 132، … : 78 مؤيدا و41 معارضا وتسعة ممتنعين».
/// </summary>
internal static class NamedPartsReader
{
    private const int MostWordsToColon = 18;
    private const int MostWordsBetween = 4;
    private const int AllThree = 3;
    private const int MostParts = 6;

    public static TotalMention? TryRead(SemanticModel model, Sentence sentence, FigureMention[] row, int index)
    {
        var (whole, first) = (row[index], row[index + 1]);
        if (whole is not { Kind.Name: "number", Unit: null, IsApproximate: false } || !sentence.Tokens.Contains(first.Tokens)
            || ColonOf(model, whole, first) is not { } colon || first.Tokens.First - colon > MostWordsBetween) { return null; }
        var parts = ImmutableArray.CreateBuilder<FigureMention>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        var isVote = false;
        for (var i = index + 1; i < row.Length && sentence.Tokens.Contains(row[i].Tokens) && parts.Count < MostParts; i++)
        {
            if (row[i].IsApproximate || row[i].Kind != MentionKind.Number
                || parts.Count > 0 && row[i].Tokens.First - parts[^1].Tokens.End > MostWordsBetween
                || NameOf(model, sentence, whole, row[i]) is not var (name, isSide) || parts.Count > 0 && isSide != isVote
                || !names.Add(name)) { break; }
            isVote = isSide;
            parts.Add(row[i]);
        }
        if (parts.Count < AllThree) { return null; }
        return new TotalMention(new TokenRange(whole.Tokens.First, parts[^1].Tokens.End), whole.Span.Union(parts[^1].Span), whole,
            parts.ToImmutable())
        {
            IsOpen = isVote && !ArePresent(model, sentence),
        };
    }

    private static int? ColonOf(SemanticModel model, FigureMention whole, FigureMention first)
    {
        for (var i = first.Tokens.First - 1; i >= Math.Max(whole.Tokens.End, first.Tokens.First - MostWordsToColon); i--)
        {
            if (model.Article.Tokens.Is(i, ':')) { return i - whole.Tokens.End <= MostWordsToColon ? i : null; }
        }
        return null;
    }

    /// <summary>The metal, or the side of the ballot, of which there are three.</summary>
    private static (string Name, bool IsSide)? NameOf(SemanticModel model, Sentence sentence, FigureMention whole, FigureMention part)
    {
        if (model.Terms.Is<GenusTerm>(whole.Tokens.End, out var genus, out _) && genus.IsWhole)
        {
            return model.Terms.Is<GenusTerm>(part.Tokens.End, out var sort, out _) && !sort.IsWhole && sort.Genus == genus.Genus
                ? (NounKey.At(model, part.Tokens.End + (model.Terms.Is<GenusTerm>(part.Tokens.End, out _, out var hit)
                ? hit.Tokens.Count - 1
                : 0)), false)
                : null;
        }
        if (model.Terms.Is(part.Tokens.End, TotalRole.Metal) || model.Terms.Is(part.Tokens.End + 1, TotalRole.Metal))
        {
            return (NounKey.At(model, model.Terms.Is(part.Tokens.End, TotalRole.Metal) ? part.Tokens.End : part.Tokens.End + 1), false);
        }
        return (BallotReader.SideOf(model, sentence, part, part.Tokens.End, isBefore: false)
            ?? BallotReader.SideOf(model, sentence, part, sentence.Tokens.First, isBefore: true, mostWords: 1)) is { } side
            ? (side.ToString(), true)
            : null;
    }

    /// <summary>All who are counted were there and voted.</summary>
    private static bool ArePresent(SemanticModel model, Sentence sentence)
    {
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (model.Terms.Is(i, TotalRole.Attending)) { return true; }
        }
        return false;
    }
}
