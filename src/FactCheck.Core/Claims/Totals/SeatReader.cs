using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Reads what several sides won of one house: «فاز الحزب بـ 60 مقعدا، وحصل منافسه على 40 مقعدا من أصل 100 مقعد». Others may have the rest, so the sum may be less.</summary>
internal static class SeatReader
{
    public static TotalMention? TryRead(SemanticModel model, Sentence sentence, ImmutableArray<FigureMention> figures, FigureMention whole,
        CancellationToken cancellationToken)
    {
        if (figures[^1] != whole || !figures.All(f => model.Terms.Is(f.Tokens.End, WordRole.Seat))
            || model.MentionsIn(MentionKind.Date, sentence.Tokens, cancellationToken).Skip(1).Any()) { return null; }
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            // What was, what rose and what is part of another are no seats beside the others.
            if (model.Terms.Is(i, WordRole.OfWhich) || model.Terms.Is(i, WordRole.Rise) || model.Terms.Is(i, WordRole.Fall)
                || model.Terms.Is(i, WordRole.HadBeen) || model.Terms.Is(i, WordRole.Adding)) { return null; }
        }
        var parts = figures.Remove(whole);
        for (var i = 1; i < parts.Length; i++)
        {
            if (!IsOfAnotherSide(model, new TokenRange(parts[i - 1].Tokens.End, parts[i].Tokens.First))) { return null; }
        }
        return new TotalMention(new TokenRange(parts[0].Tokens.First, whole.Tokens.End), parts[0].Span.Union(whole.Span), whole, parts)
        {
            IsOpen = true,
        };
    }

    /// <summary>A comma or a conjunction begins what the other side won.</summary>
    private static bool IsOfAnotherSide(SemanticModel model, TokenRange gap)
    {
        for (var i = gap.First; i < gap.End; i++)
        {
            if (Statement.Begins(model, i) || model.Article.Tokens[i].Kind == TokenKind.Punctuation) { return true; }
        }
        return false;
    }
}
