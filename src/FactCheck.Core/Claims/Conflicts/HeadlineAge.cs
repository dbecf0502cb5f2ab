using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Holds the age at which the headline says that somebody died against the one in the first sentence: "Director dies aged 72" above "died on Friday at the age of 82", «وفاة المخرج عن 72 عاما».</summary>
internal static class HeadlineAge
{
    private const int SentencesOfText = 6;
    private const decimal Oldest = 120;
    private const int MostWordsToAge = 4;
    private const int MostWordsToThing = 5;

    public static ConflictMention? TryRead(SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.Article.Sentences is not [{ Block.Kind: BlockKind.Title } title, { Block.Kind: not BlockKind.Title } lead, ..]
            || AgeIn(model, title, cancellationToken) is not { IsApproximate: false } told
            || AgeIn(model, lead, cancellationToken) is not { } other || told.Written == other.Written
            || model.Terms.AnyIn(title.Tokens, WordRole.Dying) != model.Terms.AnyIn(lead.Tokens, WordRole.Dying)
            || StoryWords.Count(model, title.Tokens, lead.Tokens).Shared == 0) { return null; }
        for (var i = 1; i < Math.Min(model.Article.Sentences.Length, SentencesOfText); i++)
        {
            foreach (var kind in new[] { MentionKind.Number, MentionKind.Duration, MentionKind.Ordinal })
            {
                foreach (var mention in model.MentionsIn(kind, model.Article.Sentences[i].Tokens, cancellationToken))
                {
                    if (mention is FigureMention figure
                        && Math.Abs(figure.Written - told.Written) <= 1) { return null; } // one of two, or past the birthday
                }
            }
        }
        return new ConflictMention(told.Tokens, told.Span, told, other, ConflictPlace.Headline);
    }

    /// <summary>The only age of a sentence, behind "aged", «عن عمر».</summary>
    private static FigureMention? AgeIn(SemanticModel model, Sentence sentence, CancellationToken cancellationToken)
    {
        FigureMention? only = null;
        foreach (var kind in new[] { MentionKind.Duration, MentionKind.Number })
        {
            foreach (var mention in model.MentionsIn(kind, sentence.Tokens, cancellationToken))
            {
                if (mention is not FigureMention { Decimals: 0, Scale: 1, Written: > 0 and <= Oldest, IsCount: false } figure
                    || !ElapsedAge.EndsAtAge(model, figure.Tokens.First) && !IsAgeOfOne(model, sentence, figure)) { continue; }
                // «عن مئة عام وعامين»
                if (model.MentionsAt(MentionKind.Duration, figure.Tokens.End, cancellationToken).Length > 0 || IsOfThing(model, sentence, figure)) { return null; }
                if (only is not null && only.Written != figure.Written) { return null; }
                only ??= figure;
            }
        }
        return only;
    }

    /// <summary>"Breaks 30-year-old swimming mark": how long a record or a law has stood.</summary>
    private static bool IsOfThing(SemanticModel model, Sentence sentence, FigureMention figure)
    {
        for (var i = figure.Tokens.End; i < Math.Min(sentence.Tokens.End, figure.Tokens.End + MostWordsToThing); i++)
        {
            if (model.Terms.Is(i, ConflictRole.AgedThing)) { return true; }
            if (model.Article.Tokens[i].Kind == TokenKind.Punctuation && !model.Article.Tokens.Is(i, '-')) { return false; }
        }
        return false;
    }

    /// <summary>"Dies at 78", "a 16-year-old pupil", "boy, 11,", «البالغة من العمر 16 عاما», «فتاة في الـ19».</summary>
    private static bool IsAgeOfOne(SemanticModel model, Sentence sentence, FigureMention figure)
    {
        var (first, end) = (figure.Tokens.First, figure.Tokens.End);
        if (sentence.Block.Kind == BlockKind.Title && first - 2 >= sentence.Tokens.First && model.Terms.Is(first - 1, WordRole.At)
            && model.Terms.Is(first - 2, WordRole.Dying)) { return true; }
        if (first - 2 >= sentence.Tokens.First && Statement.IsComma(model, first - 1) && Statement.IsComma(model, end)
            && model.Terms.Is(first - 2, ConflictRole.AgedPerson)) { return true; }
        for (var i = Math.Max(sentence.Tokens.First, first - MostWordsToAge); i < first; i++)
        {
            if (model.Terms.Is(i, ConflictRole.OfAge, out var hit) && hit.Tokens.End <= first) { return true; }
        }
        for (var i = figure.NumberTokens.End; i < Math.Min(sentence.Tokens.End, end + MostWordsToAge); i++)
        {
            if (model.Terms.Is(i, ElapsedRole.AgedNow, out var old) && old.Tokens.End > i && i <= end + 1) { return true; }
        }
        return false;
    }
}
