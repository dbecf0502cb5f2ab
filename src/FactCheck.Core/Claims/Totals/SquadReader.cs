using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>Reads those whom a squad or delegation is made up of: «استدعى 26 لاعبا … وتضم القائمة ثلاثة حراس وثمانية مدافعين …». To have may be to have among others, so what is missing is only a doubt.</summary>
internal static class SquadReader
{
    private const int MostWordsToGroup = 4;
    private const int MostWordsToPart = 3;
    private const int MostWordsBetween = 4;
    private const int FewestParts = 2;
    private const decimal LargestSlip = 0.25m;

    public static void AddTo(List<Mention> found, SemanticModel model, FigureMention[] row)
    {
        for (var i = 0; i + FewestParts < row.Length; i++)
        {
            var whole = row[i];
            if (whole is not { Kind.Name: "number", Unit: null, IsApproximate: false }
                || !model.Terms.Is(whole.Tokens.End, WordRole.Person) && !CountedGroup.Is(model, whole)
                || model.Article.SentenceOf(whole.Tokens.First) is not { } sentence) { continue; }
            var first = row[i + 1];
            if (!sentence.Tokens.Contains(first.Tokens)
                || !IsMadeUp(model, new TokenRange(CountedGroup.Is(model, whole)
                ? CountedGroup.FirstOf(model, whole)
                : whole.Tokens.End, first.Tokens.First))) { continue; }
            var parts = row.Skip(i + 1).TakeWhile(f => sentence.Tokens.Contains(f.Tokens)).ToImmutableArray();
            var end = sentence.Tokens.End - parts[^1].Tokens.End;
            if (parts.Length < FewestParts || end > MostWordsBetween || parts.Any(p => p.IsApproximate || p.Kind != MentionKind.Number)
                || !parts.Skip(1).Zip(parts).All(p => IsJoined(model, p.Second, p.First))) { continue; }
            var sum = parts.Sum(p => p.Written);
            if (Math.Abs(sum - whole.Written) > whole.Written * LargestSlip) { continue; }
            found.Add(new TotalMention(new TokenRange(whole.Tokens.First, parts[^1].Tokens.End), whole.Span.Union(parts[^1].Span), whole,
                parts)
            { IsOpen = true, IsLikelyWhole = true });
        }
    }

    /// <summary>«وتضم القائمة», "the squad comprises": the verb and the group stand side by side before the first part.</summary>
    private static bool IsMadeUp(SemanticModel model, TokenRange gap)
    {
        for (var i = Math.Max(gap.First, gap.End - MostWordsToPart - MostWordsToGroup); i < gap.End; i++)
        {
            if (model.Terms.Is(i, WordRole.OfWhich)) { return false; }
            if (!model.Terms.Is(i, WordRole.Comprising)) { continue; }
            for (var j = i - MostWordsToGroup - 1; j <= i + MostWordsToGroup; j++)
            {
                if (j != i && j >= gap.First && j < gap.End && model.Terms.Is(j, TotalRole.Group)) { return true; }
            }
        }
        return false;
    }

    private static bool IsJoined(SemanticModel model, FigureMention before, FigureMention part)
    {
        if (part.Tokens.First - before.Tokens.End > MostWordsBetween) { return false; }
        var last = part.Tokens.First - 1;
        return part.Span.Start > model.Article.Tokens.SpanOf(part.Tokens.First).Start || model.Terms.Is(last, WordRole.And)
            || Statement.IsComma(model, last);
    }
}
