using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Holds the oldest or the youngest of several against the ages between which all of them are said to be: «تراوحت أعمارهم بين 18 و25 عاما، وأكبرهم في التاسعة والعشرين»,
/// "aged between 18 and 25 … the youngest, a boy of 16".
/// </summary>
internal static class ComparedEldest
{
    private const int MostWordsToAge = 7;
    private const decimal Oldest = 110;
    private static readonly MentionKind[] Ages = [MentionKind.Duration, MentionKind.Number, MentionKind.Ordinal];

    public static void AddTo(List<Mention> found, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var sentence in model.Article.Sentences)
        {
            if (!model.Terms.AnyIn(sentence.Tokens, ComparisonRole.OldestOfThem, ComparisonRole.YoungestOfThem)
                || RangeBefore(model, sentence, cancellationToken) is not var (low, high, end)) { continue; }
            for (var i = end; i < sentence.Tokens.End; i++)
            {
                var isOldest = model.Terms.Is(i, ComparisonRole.OldestOfThem, out var word);
                if (!isOldest && !model.Terms.Is(i, ComparisonRole.YoungestOfThem, out word)
                    || AgeBehind(model, sentence, word, cancellationToken) is not { } age) { continue; }
                if (age.Written > high.Written) { found.Add(ComparisonMention.Of(model, InYears(high), InYears(age), word.Tokens)); }
                else if (age.Written < low.Written) { found.Add(ComparisonMention.Of(model, InYears(age), InYears(low), word.Tokens)); }
                break;
            }
        }
    }

    /// <summary>An age by its number, whether its unit is told or not.</summary>
    private static FigureMention InYears(FigureMention age) =>
        new(MentionKind.Number, age.Tokens, age.Span, Interval.Exactly(age.Written)) { Written = age.Written };

    /// <summary>The two ends of the only stretch of ages in the sentence, or in the one before, and where it ends.</summary>
    private static (FigureMention Low, FigureMention High, int End)? RangeBefore(SemanticModel model, Sentence sentence,
        CancellationToken cancellationToken)
    {
        var before = sentence.Index > 0 ? model.Article.Sentences[sentence.Index - 1] : null;
        var text = before is { Block.Kind: not BlockKind.Title } && before.Block == sentence.Block
            ? sentence.Tokens with { First = before.Tokens.First }
            : sentence.Tokens;
        (FigureMention, FigureMention, int)? only = null;
        foreach (var mention in model.MentionsIn(MentionKind.Range, text, cancellationToken))
        {
            if (mention is not RangeMention { From: FigureMention { IsApproximate: false } low, To: FigureMention { IsApproximate: false } high }
                range
                || !model.Terms.AnyIn(new TokenRange(Math.Max(text.First, range.Tokens.First - MostWordsToAge), low.Tokens.First),
                ComparisonRole.AgesNoun)
                || high.Written > Oldest || low.Written >= high.Written) { continue; }
            if (only is not null) { return null; }
            only = (low, high, Math.Max(range.Tokens.End, sentence.Tokens.First));
        }
        return only;
    }

    /// <summary>The first number of years behind the word, without another statement or a length of time on the way.</summary>
    private static FigureMention? AgeBehind(SemanticModel model, Sentence sentence, TermHit word, CancellationToken cancellationToken)
    {
        var text = new TokenRange(word.Tokens.End, Math.Min(sentence.Tokens.End, word.Tokens.End + MostWordsToAge));
        foreach (var kind in Ages)
        {
            foreach (var mention in model.MentionsIn(kind, text, cancellationToken))
            {
                if (mention is FigureMention { Decimals: 0, Scale: 1, IsApproximate: false, Written: >= 1 and <= Oldest } age
                    && (kind != MentionKind.Number || age.Role == FigureRole.Plain)
                    && (kind != MentionKind.Duration || age is { Length.Parts: [(_, DurationUnit.Year)] })
                    && (kind == MentionKind.Duration || IsAge(model, sentence, age))
                    && Statement.IsOne(model, new TokenRange(word.Tokens.End, age.Tokens.First))) { return age; }
            }
        }
        return null;
    }

    /// <summary>«في التاسعة والعشرين», "aged 29", "the youngest 16".</summary>
    private static bool IsAge(SemanticModel model, Sentence sentence, FigureMention age) =>
        (age.Kind == MentionKind.Ordinal ? model.Terms.Is(age.Tokens.First - 1, WordRole.In)
            || model.Terms.Is(age.Tokens.First - 1, ComparisonRole.OfYears)
            : ElapsedAge.EndsAtAge(model, age.Tokens.First) || Statement.IsComma(model, age.Tokens.First - 1))
            && (!sentence.Tokens.Contains(age.Tokens.End) || model.Article.Tokens[age.Tokens.End].Kind == TokenKind.Punctuation
            || model.Terms.Is(age.Tokens.End, ElapsedRole.AgedNow));
}
