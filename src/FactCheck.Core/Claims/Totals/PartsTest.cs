using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>Tells whether the figures of a list are the parts of a whole: joined, near each other, none of another thing, and near the whole when added.</summary>
internal static class PartsTest
{
    private const int MostWordsToPart = 4;
    private const int MostWordsBetweenParts = 6;

    /// <summary>A sum that misses the whole by more than this part of it is no slip: the figures count different things.</summary>
    private const decimal LargestSlip = 0.4m;

    private static readonly WordRole[] OtherRoles = [WordRole.After, WordRole.Before, WordRole.Losing, WordRole.Against, WordRole.HadBeen,
        WordRole.Rise, WordRole.Fall, WordRole.Already];

    private static readonly MentionKind[] Others = [MentionKind.Duration, MentionKind.Date, MentionKind.Time, MentionKind.Ordinal,
        MentionKind.Percent];

    public static bool Allows(SemanticModel model, TokenRange range, FigureMention whole, ImmutableArray<FigureMention> parts,
        CancellationToken cancellationToken)
    {
        for (var i = range.First; i < range.End; i++)
        {
            // «20 منها روايات و12 شعر»: the first is said to be some of them
            if (model.Terms.Is(i, WordRole.OfWhich) && !(i == parts[0].Tokens.End && model.Terms.Is(i, TotalRole.FromThem))
                || model.Terms.Is(i, WordRole.Others) || model.Terms.Is(i, WordRole.Adding)) { return false; }
        }
        if (Others.Any(k => model.MentionsIn(k, range, cancellationToken).Any(m => !IsNamedByPlace(model, m)))) { return false; }
        if (parts[0].Tokens.First - range.First > MostWordsToPart
            || parts.Any(p => p.IsApproximate || p.Written > whole.Written || p.Unit is not null && p.Unit != whole.Unit)) { return false; }
        for (var i = 1; i < parts.Length; i++)
        {
            if (TellsOther(model, new TokenRange(parts[i - 1].Tokens.End, parts[i].Tokens.First))
                || parts[i].Tokens.First - parts[i - 1].Tokens.End > MostWordsBetweenParts
                || !AreJoined(model, parts[i - 1].Tokens.End, parts[i])) { return false; }
        }
        var (least, most) = UnnumberedParts.Among(model, range, parts);
        var sum = parts.Sum(p => p.Written) + least;
        return Math.Abs(sum - whole.Written) <= whole.Written * LargestSlip && Closes(model, range, parts[^1])
            && (sum >= whole.Written || whole.Written - sum > most - least);
    }

    /// <summary>«250 في الأول و200 في الثاني», «90 للأول»: an ordinal that names where a part went.</summary>
    private static bool IsNamedByPlace(SemanticModel model, Mention mention) =>
        mention.Kind == MentionKind.Ordinal && (model.Terms.Is(mention.Tokens.First - 1, WordRole.In)
            || model.Terms.Is(mention.Tokens.First - 1, TotalRole.PartLead) || model.Terms.Is(mention.Tokens.First - 2, TotalRole.PartLead)
            || model.Article.SentenceOf(mention.Tokens.First)?.Block.Language.JoinsDestination(model.Article.Tokens.CharsOf(mention.Tokens.First)) == true);

    /// <summary>"…, after losing 45": what was before, what came or went, and what happened then («وقد خرج ستة») is no part.</summary>
    private static bool TellsOther(SemanticModel model, TokenRange gap) => model.Terms.AnyIn(gap, OtherRoles);

    /// <summary>A comma or a conjunction stands before every part but the first.</summary>
    private static bool AreJoined(SemanticModel model, int from, FigureMention part)
    {
        var tokens = model.Article.Tokens;
        if (part.Span.Start > tokens.SpanOf(part.Tokens.First).Start) { return true; } // «و500»: the particle is no part of the figure
        for (var i = from; i < part.Tokens.First; i++)
        {
            if (tokens.Is(i, ',') || tokens.Is(i, '،') || tokens.Is(i, '؛') || tokens.Is(i, ';') || model.Terms.Is(i, WordRole.And)) { return true; }
        }
        return model.Terms.Is(part.Tokens.First, WordRole.And);
    }

    /// <summary>Behind the last part only a few words close the list; a clause that goes on may bring the rest.</summary>
    private static bool Closes(SemanticModel model, TokenRange range, FigureMention last)
    {
        var end = last.Tokens.End;
        while (end < range.End
            && (model.Article.Tokens[end].Kind == TokenKind.Word || model.Article.Tokens.Is(end, '-') && model.Article.Tokens[end].Attached))
        {
            end++;
        }
        return end - last.Tokens.End <= MostWordsBetweenParts && (end == range.End || end == range.End - 1);
    }
}
