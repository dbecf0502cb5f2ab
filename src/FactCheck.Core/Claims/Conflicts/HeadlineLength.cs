using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Holds a length of time in the headline against the only one of its unit in the first sentence, which tells the same: "Striker out for three
/// weeks" above "the striker will miss the next five weeks".
/// </summary>
internal static class HeadlineLength
{
    private const int SentencesOfText = 4;

    public static ConflictMention? TryRead(SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.Article.Sentences is not [{ Block.Kind: BlockKind.Title } title, { Block.Kind: not BlockKind.Title } lead, ..]
            || model.Terms.AnyIn(title.Tokens, ConflictRole.Prison) || model.Terms.AnyIn(lead.Tokens, ConflictRole.Prison)
            || OnlyIn(model, title, cancellationToken) is not { } told || OnlyIn(model, lead, cancellationToken) is not { } other
            || IsAfter(model, told) != IsAfter(model, other) || told.Length!.Parts[0].Unit != other.Length!.Parts[0].Unit
                || told.Written == other.Written
            || !HeadlineCount.IsTold(model, title, lead, "")) { return null; }
        for (var i = 1; i < Math.Min(model.Article.Sentences.Length, SentencesOfText + 1); i++)
        {
            foreach (var mention in model.MentionsIn(MentionKind.Number, model.Article.Sentences[i].Tokens, cancellationToken))
            {
                if (mention is FigureMention number && number.Written == told.Written) { return null; }
            }
            foreach (var mention in model.MentionsIn(MentionKind.Duration, model.Article.Sentences[i].Tokens, cancellationToken))
            {
                if (mention is FigureMention length && length != other
                    && (length.Written == told.Written || length.Length?.Parts is not [var part]
                        || part.Unit != told.Length.Parts[0].Unit && part.Unit > DurationUnit.Hour)) { return null; }
            }
        }
        return new ConflictMention(told.Tokens, told.Span, told, other, ConflictPlace.Headline);
    }

    /// <summary>The only length of a sentence, which is no date, no age and no rate.</summary>
    private static FigureMention? OnlyIn(SemanticModel model, Sentence sentence, CancellationToken cancellationToken)
    {
        FigureMention? only = null;
        foreach (var mention in model.MentionsIn(MentionKind.Duration, sentence.Tokens, cancellationToken))
        {
            if (only is not null || mention is not FigureMention { IsApproximate: false, Repeats: false, Length: { Parts: [_] } } length
                || length.Written < 2) { return null; }
            only = length;
        }
        only ??= ComingIn(model, sentence, cancellationToken);
        if (only is null || model.Terms.AnyIn(sentence.Tokens, WordRole.ForEach, WordRole.Adding, WordRole.Denying, WordRole.Rise, WordRole.Fall)
            || model.Terms.AnyIn(sentence.Tokens, ConflictRole.Demanding) || model.Terms.AnyIn(sentence.Tokens, ElapsedRole.Extra)
            || ElapsedAge.EndsAtAge(model, only.Tokens.First)) { return null; }
        var around = new TokenRange(Math.Max(sentence.Tokens.First, only.Tokens.First - 1), Math.Min(sentence.Tokens.End, only.Tokens.End + 1));
        return model.Terms.AnyIn(around with { First = only.Tokens.End }, WordRole.After)
            || model.Terms.AnyIn(around, WordRole.Before, WordRole.Ago, WordRole.AgoBehind, WordRole.Since, WordRole.OfRate)
            ? null
            : only;
    }

    /// <summary>"The next five weeks", «الأسابيع الخمسة المقبلة»: the only such stretch.</summary>
    private static FigureMention? ComingIn(SemanticModel model, Sentence sentence, CancellationToken cancellationToken)
    {
        FigureMention? only = null;
        var walk = new TokenWalk(model, sentence);
        foreach (var date in model.MentionsIn(MentionKind.Date, sentence.Tokens, cancellationToken))
        {
            for (var i = date.Tokens.First; i < date.Tokens.End; i++)
            {
                if (!model.Terms.Is<DirectionTerm>(i - 1, out _, out _) || !NumberReader.TrySum(walk, i, out var number) || number.Decimals > 0
                    || !UnitReader.IsUnit(walk, number.Tokens.End, out var unit, out var hit) || unit.Time is not { } time) { continue; }
                if (only is not null) { return null; }
                var tokens = new TokenRange(i, hit.Tokens.End);
                only = new FigureMention(MentionKind.Duration, tokens, model.Article.Tokens.SpanOf(tokens.First, tokens.End),
                    Interval.Exactly(number.Written))
                {
                    Written = number.Written,
                    Length = CalendarDuration.Of(Interval.Exactly(number.Written), time),
                };
            }
        }
        return only;
    }

    /// <summary>"Quits after four years".</summary>
    private static bool IsAfter(SemanticModel model, FigureMention length) => model.Terms.Is(length.Tokens.First - 1, WordRole.After);
}
