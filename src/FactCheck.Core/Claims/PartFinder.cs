using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>Finds a whole and its part: «6452 هكتارًا منها 950 هكتارًا». Both must have one unit, and no other figure may stand between them.</summary>
public sealed class PartFinder : MentionFinder
{
    private const int MostWordsBetween = 8;

    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Part];

    /// <inheritdoc/>
    public override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        var figures = new[] { MentionKind.Number, MentionKind.Money, MentionKind.Quantity }
            .SelectMany(k => model.Mentions(k, cancellationToken)).Cast<FigureMention>().Where(f => !f.IsCount).OrderBy(m => m.Span.Start).ToArray();
        for (var i = 0; i + 1 < figures.Length; i++)
        {
            var (whole, part) = (figures[i], figures[i + 1]);
            if (whole.Role != FigureRole.Plain || part.Role != FigureRole.Plain || part.Tokens.First - whole.Tokens.End > MostWordsBetween) { continue; }
            if (!IsPart(model, whole, part) || !HaveOneUnit(model, whole, part)) { continue; }
            found.Add(new PartMention(new TokenRange(whole.Tokens.First, part.Tokens.End), whole.Span.Union(part.Span), whole, part));
        }
    }

    private static bool IsPart(SemanticModel model, FigureMention whole, FigureMention part)
    {
        if (model.Article.SentenceOf(whole.Tokens.First) != model.Article.SentenceOf(part.Tokens.First)) { return false; }
        for (var i = whole.Tokens.End; i < part.Tokens.First; i++)
        {
            if (model.Terms.Is(i, WordRole.OfWhich, out var hit) && hit.Tokens.End == part.Tokens.First) { return true; }
        }
        return false;
    }

    /// <summary>One unit, or, without units, the same counted noun behind both, or people behind both: «500 لاجئ بينهم 120 طفلًا».</summary>
    private static bool HaveOneUnit(SemanticModel model, FigureMention whole, FigureMention part)
    {
        if (whole.Unit is not null || part.Unit is not null) { return whole.Kind == part.Kind && whole.Unit == part.Unit; }
        var tokens = model.Article.Tokens;
        return whole.Tokens.End < tokens.Count && part.Tokens.End < tokens.Count
            && tokens[whole.Tokens.End].Kind == TokenKind.Word && tokens[part.Tokens.End].Kind == TokenKind.Word
            && (WordKey.Equal(tokens.CharsOf(whole.Tokens.End), tokens.CharsOf(part.Tokens.End)) || model.Terms.Is(whole.Tokens.End, WordRole.Person) && model.Terms.Is(part.Tokens.End, WordRole.Person));
    }
}
