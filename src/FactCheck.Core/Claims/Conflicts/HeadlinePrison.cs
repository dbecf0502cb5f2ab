using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Holds the years of prison in the headline against the only ones of the first sentences: «السجن 15 عاما لوزير سابق» above "sentenced the former minister to 12 years in prison".</summary>
internal static class HeadlinePrison
{
    private const int SentencesOfText = 4;
    private const int MostWordsToYears = 7;
    private const int ShortestWord = 4;

    public static ConflictMention? TryRead(SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.Article.Sentences is not [{ Block.Kind: BlockKind.Title } title, { Block.Kind: not BlockKind.Title } lead, ..]
            || !model.Terms.AnyIn(title.Tokens, ConflictRole.Prison) || !model.Terms.AnyIn(lead.Tokens, ConflictRole.Prison)) { return null; }
        if (OnlyIn(model, title, cancellationToken) is not { } told || OnlyIn(model, lead, cancellationToken) is not { } other
            || told.Written == other.Written || !ShareWord(model, title, lead)) { return null; }
        for (var i = 2; i < Math.Min(model.Article.Sentences.Length, SentencesOfText + 1); i++)
        {
            if (TellsYears(model, model.Article.Sentences[i], cancellationToken)) { return null; } // another sentence, or what is added to it
        }
        return new ConflictMention(told.Tokens, told.Span, told, other, ConflictPlace.Headline);
    }

    /// <summary>The only length of a sentence, in years, near a word of prison.</summary>
    private static FigureMention? OnlyIn(SemanticModel model, Sentence sentence, CancellationToken cancellationToken)
    {
        FigureMention? only = null;
        foreach (var mention in model.MentionsIn(MentionKind.Duration, sentence.Tokens, cancellationToken))
        {
            if (only is not null
                || mention is not FigureMention { IsApproximate: false, Length: { Parts: [{ Unit: DurationUnit.Year }] } } figure) { return null; }
            only = figure;
        }
        return only is not null
            && !(model.Terms.AnyIn(sentence.Tokens, WordRole.ForEach, WordRole.Adding, WordRole.Lacking, WordRole.Rise, WordRole.Fall)
            || model.Terms.AnyIn(sentence.Tokens, ConflictRole.Demanding) || model.Terms.AnyIn(sentence.Tokens, ElapsedRole.Spending)) && model.Terms.AnyIn(new TokenRange(Math.Max(sentence.Tokens.First, only.Tokens.First - MostWordsToYears),
                Math.Min(sentence.Tokens.End, only.Tokens.End + 3)),
                ConflictRole.Prison) ? only : null;
    }

    private static bool TellsYears(SemanticModel model, Sentence sentence, CancellationToken cancellationToken)
    {
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            // "two more years"
            if (model.Terms.Is<PeriodTerm>(i, out _, out _) && (IsCount(model, i - 1) || IsCount(model, i - 2))
                || model.MentionsIn(MentionKind.Duration, new TokenRange(i, i + 1), cancellationToken)
                .Any(d => d is not FigureMention { Length.Parts: [(_, <= DurationUnit.Hour)] })) { return true; }
        }
        return false;
    }

    private static bool IsCount(SemanticModel model, int token) =>
        token >= 0 && (model.Article.Tokens[token].Kind == TokenKind.Number || model.Terms.Is<NumeralTerm>(token, out _, out _));

    /// <summary>Who was sentenced is called by one word at least in both.</summary>
    private static bool ShareWord(SemanticModel model, Sentence title, Sentence lead)
    {
        for (var i = title.Tokens.First; i < title.Tokens.End; i++)
        {
            if (model.Article.Tokens[i] is not { Kind: TokenKind.Word, Length: >= ShortestWord } || model.Terms.Is(i, ConflictRole.Prison)
                || model.Terms.Is<PeriodTerm>(i, out _, out _) || model.Terms.Is<NumeralTerm>(i, out _, out _)) { continue; }
            for (var j = lead.Tokens.First; j < lead.Tokens.End; j++)
            {
                if (NounKey.AreOne(model, i, j)) { return true; }
            }
        }
        return StoryWords.Count(model, title.Tokens, lead.Tokens).Shared > 0;
    }
}
