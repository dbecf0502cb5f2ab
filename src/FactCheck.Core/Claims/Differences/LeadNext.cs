using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads a lead or a majority beside what the two sides have: «71 نقطة، بينما ظل ريال مدريد ثانيا برصيد 67. … التقدم بست نقاط», "12,400 votes … second on 11,900, cutting the majority to 500".
/// The two must be the only ones of their noun, and something must set them against each other.
/// </summary>
internal static class LeadNext
{
    private const int MostWordsToStated = 4;
    private const int MostWordsBack = 2;
    private static readonly WordRole[] Opposing = [WordRole.While, WordRole.Rival, WordRole.Against, WordRole.AheadOf, WordRole.Leading,
        WordRole.SecondPlace];

    public static DifferenceMention? TryRead(SemanticModel model, Sentence sentence, FigureMention[] row, TermHit word,
        CancellationToken cancellationToken)
    {
        if (sentence.Block.Kind == BlockKind.Title || StatedBy(model, sentence, row, word) is not { } stated
            || !FigureLead.EndsBefore(model, stated.Tokens.First, WordRole.To)
            && ChangeWording.WordOf(model, new TokenRange(sentence.Tokens.First, stated.Tokens.First)) is not null) { return null; }
        if (model.Terms.AnyIn(UpTo(sentence, stated), WordRole.TimeBefore, WordRole.Forecast, WordRole.Lacking)) { return null; }
        if ((SidesIn(model, row, sentence.Tokens, stated)
            ?? SidesBefore(model, row, sentence, word, stated, cancellationToken)) is not var (first, second)) { return null; }
        if (stated.Written > first.Written && stated.Written > second.Written) { return null; }
        return first.Written >= second.Written ? DifferenceMention.Of(first, second, stated) : DifferenceMention.Of(second, first, stated);
    }

    /// <summary>Both in the sentence before, where the lead is a definite one and no other time is told; or one there and the other here.</summary>
    private static (FigureMention First, FigureMention Second)? SidesBefore(SemanticModel model, FigureMention[] row, Sentence sentence, TermHit word,
        FigureMention stated, CancellationToken cancellationToken)
    {
        if (sentence.Index == 0 || model.Article.Sentences[sentence.Index - 1] is not { Block.Kind: not BlockKind.Title } before
            || before.Block != sentence.Block || BalanceReader.TellsTime(model, UpTo(sentence, stated), cancellationToken)) { return null; }
        var isDefinite = model.Terms.Is(word.Tokens.First - 1, WordRole.Article)
            || sentence.Block.Language.StartsDefinite(model.Article.Tokens.CharsOf(word.Tokens.First));
        // «يصبح الفارق عشر نقاط» tells a new one
        var isLed = stated.Tokens.First > word.Tokens.End || stated.Span.Start > model.Article.Tokens.SpanOf(stated.Tokens.First).Start;
        var isTo = FigureLead.EndsBefore(model, stated.Tokens.First, WordRole.To);
        if (isDefinite && isLed && !isTo && !model.Terms.AnyIn(sentence.Tokens, WordRole.HadBeen)
            && SidesIn(model, row, before.Tokens, stated) is { } both) { return both; }
        return SidesIn(model, row, new TokenRange(before.Tokens.First, sentence.Tokens.End), stated) is var (first, second)
            && before.Tokens.Contains(first.Tokens) && sentence.Tokens.Contains(second.Tokens)
            ? (first, second)
            : null;
    }

    /// <summary>The sentence up to the words behind the lead; what is said of it later is another statement.</summary>
    private static TokenRange UpTo(Sentence sentence, FigureMention stated) => sentence.Tokens with
    {
        End = Math.Min(sentence.Tokens.End, stated.Tokens.End + MostWordsToStated),
    };

    /// <summary>"The majority to 500", «التقدم بست نقاط», "a three-shot lead": the count beside the word.</summary>
    private static FigureMention? StatedBy(SemanticModel model, Sentence sentence, FigureMention[] row, TermHit word)
    {
        foreach (var figure in FigureRow.In(row, sentence.Tokens))
        {
            if (figure is not { Kind.Name: "number", Unit: null, IsApproximate: false, Decimals: 0, Scale: 1, Written: >= 1 }) { continue; }
            if (figure.Tokens.End <= word.Tokens.First && word.Tokens.First - figure.Tokens.End <= MostWordsBack
                && model.Article.Tokens.Is(figure.Tokens.End, '-') && model.Article.Tokens[figure.Tokens.End].Attached) { return figure; }
            if (figure.Tokens.First >= word.Tokens.End)
            {
                return figure.Tokens.First - word.Tokens.End <= MostWordsToStated
                    && IsPlain(model, new TokenRange(word.Tokens.End, figure.Tokens.First))
                    ? figure
                    : null;
            }
        }
        return null;
    }

    /// <summary>«الفارق بين المرشحين، وهو 2912», "the majority to": no value of before.</summary>
    private static bool IsPlain(SemanticModel model, TokenRange gap) =>
        !model.Terms.AnyIn(gap, WordRole.From, WordRole.HadBeen, WordRole.After, WordRole.Earlier, WordRole.In);

    /// <summary>The only two numbers of the noun in a sentence, one of which may stand without it, and a word that opposes them.</summary>
    private static (FigureMention First, FigureMention Second)? SidesIn(SemanticModel model, FigureMention[] row, TokenRange text,
        FigureMention stated)
    {
        FigureMention? first = null, second = null;
        var noun = NounOf(model, stated);
        foreach (var figure in FigureRow.In(row, text))
        {
            if (figure == stated || figure.Tokens.First > stated.Tokens.First || figure.Kind != MentionKind.Number
                || figure.Unit is not null || IsOfScore(model, figure)) { continue; }
            var isOfNoun = noun.Length > 0 ? NounOf(model, figure) == noun : model.Terms.Is(figure.Tokens.End, RateRole.VoteUnit);
            if (!isOfNoun
                && (first is null || figure.Tokens.End < text.End && model.Article.Tokens[figure.Tokens.End].Kind == TokenKind.Word)) { continue; }
            if (second is not null || figure.IsApproximate) { return null; }
            if (first is null) { first = figure; } else { second = figure; }
        }
        if (first is null || second is null || !model.Terms.AnyIn(new TokenRange(first.Tokens.End, second.Tokens.First), Opposing)) { return null; }
        return model.Terms.AnyIn(new TokenRange(Math.Max(first.Tokens.End, second.Tokens.First - MostWordsToStated), second.Tokens.First),
            WordRole.HadBeen, WordRole.TimeBefore) ? null : (first, second);
    }

    /// <summary>The noun behind a number, joined or not: "three-shot", "three shots"; none where a mark follows.</summary>
    private static string NounOf(SemanticModel model, FigureMention figure)
    {
        var at = figure.Tokens.End;
        var isJoined = at + 1 < model.Article.Tokens.Count && model.Article.Tokens.Is(at, '-') && model.Article.Tokens[at].Attached;
        if (model.Terms.Is(at, RateRole.VoteUnit)) { return nameof(RateRole.VoteUnit); } // «صوتا», «أصوات»
        return isJoined ? NounKey.At(model, at + 1) : NounKey.IsBehind(model, figure) ? NounKey.At(model, at) : "";
    }

    private static bool IsOfScore(SemanticModel model, FigureMention figure) =>
        model.Article.Tokens.Is(figure.Tokens.End, '-') && model.Article.Tokens[figure.Tokens.End].Attached
            || figure.Tokens.First > 0 && model.Article.Tokens.Is(figure.Tokens.First - 1, '-')
            && model.Article.Tokens[figure.Tokens.First - 1].Attached;
}
