using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Reads the ordinal of what has come every year since its first year without a gap: «الدورة الثلاثون لمهرجان … لم يتخلف عاما واحدا منذ دورته الأولى
/// عام 1990», "the 30th edition of the annual fair, held without a break since 1990".
/// </summary>
internal static class ElapsedEdition
{
    private const int Fewest = 3;
    private const int Most = 150;

    /// <summary>The first year or the last may be counted or not.</summary>
    private const int Slack = 1;

    public static ElapsedMention? TryRead(SemanticModel model, Sentence sentence, FigureMention ordinal, CancellationToken cancellationToken)
    {
        if (ordinal is not { Kind.Name: "ordinal", IsApproximate: false, Written: >= Fewest and <= Most } || !IsEdition(model, sentence, ordinal)
            || !model.Terms.AnyIn(sentence.Tokens, ElapsedRole.NoGap) || !IsYearly(model, sentence, cancellationToken)
            || model.Terms.AnyIn(sentence.Tokens, ListRole.Save) || model.Article.Metadata.Published is not { } published
            || ElapsedDates.WithYear(model, sentence, ordinal, cancellationToken) is not [{ WrittenEnd: null, Written.Year: { } year } start]
            || !IsStart(model, sentence, start) || year > published.Year) { return null; }
        var years = published.Year - year;
        var (first, end) = (Math.Min(start.Tokens.First, ordinal.Tokens.First), Math.Max(start.Tokens.End, ordinal.Tokens.End));
        return new ElapsedMention(new TokenRange(first, end), model.Article.Tokens.SpanOf(first, end), start, DateSet.Of(published), null, ordinal)
        {
            Computed = Interval.Exactly(years),
            StatedInterval = new Interval(ordinal.Written - 1 - Slack, ordinal.Written - 1 + Slack),
        };
    }

    /// <summary>«الدورة الثلاثون», "the 30th edition".</summary>
    private static bool IsEdition(SemanticModel model, Sentence sentence, FigureMention ordinal)
    {
        if (!sentence.Block.Language.JoinsArticle)
        {
            return model.Terms.Is(ordinal.Tokens.End, ElapsedRole.Edition) || model.Terms.Is(ordinal.Tokens.End + 1, ElapsedRole.Edition);
        }
        var noun = ordinal.Tokens.First - 1;
        if (noun > sentence.Tokens.First && model.Terms.Is(noun, WordRole.Article)) { noun--; }
        return noun >= sentence.Tokens.First && model.Terms.Is(noun, ElapsedRole.Edition);
    }

    private static bool IsYearly(SemanticModel model, Sentence sentence, CancellationToken cancellationToken) =>
        model.MentionsIn(MentionKind.Duration, sentence.Tokens, cancellationToken)
            .Any(d => d is FigureMention { Length.Parts: [({ IsExact: true, Min: 1 }, DurationUnit.Year)] });

    /// <summary>"Since 1990", «منذ دورته الأولى عام 1990».</summary>
    private static bool IsStart(SemanticModel model, Sentence sentence, DateMention start) =>
        ElapsedDates.IsSince(model, start) || ElapsedDates.Follows(model, sentence, start.Tokens.First, WordRole.Since, 6);
}
