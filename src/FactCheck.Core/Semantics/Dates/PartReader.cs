using FactCheck.Languages;

namespace FactCheck.Semantics;

/// <summary>Reads a part of a stretch: «مطلع الأسبوع المقبل», «منتصف 2024», "the end of March".</summary>
internal static class PartReader
{
    public static ExpressionReading? TryRead(in TokenWalk walk, int at)
    {
        if (!walk.IsTerm<PartTerm>(at, out var part, out var hit) || (hit.Front.Particles & Particles.Article) != 0) { return null; }
        var next = hit.Tokens.End;
        if (walk.Is(next, '-') && walk.IsAttached(next)) { next++; }
        // «بداية من جانفي» is "from January on".
        if (walk.IsRole(next, WordRole.Of, out var of))
        {
            if (walk.Language.JoinsArticle) { return null; }
            next = of;
        }
        return StretchReader.TryRead(walk, next, out var whole, out var end)
            ? new ExpressionReading(end, hit.Front.Length, new PartOf(part.Part, whole))
            : null;
    }
}
