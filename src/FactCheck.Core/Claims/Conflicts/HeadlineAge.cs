using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Holds the age at which the headline says that somebody died against the one in the first sentence: "Director dies aged 72" above "died on Friday at the age of 82", «وفاة المخرج عن 72 عاما».</summary>
internal static class HeadlineAge
{
    private const int SentencesOfText = 6;
    private const decimal Oldest = 120;

    public static ConflictMention? TryRead(SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.Article.Sentences is not [{ Block.Kind: BlockKind.Title } title, { Block.Kind: not BlockKind.Title } lead, ..]
            || !model.Terms.AnyIn(title.Tokens, WordRole.Dying) || !model.Terms.AnyIn(lead.Tokens, WordRole.Dying)
            || AgeIn(model, title, cancellationToken) is not { IsApproximate: false } told
            || AgeIn(model, lead, cancellationToken) is not { } other || told.Written == other.Written) { return null; }
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
                    || !ElapsedAge.EndsAtAge(model, figure.Tokens.First)) { continue; }
                if (only is not null && only.Written != figure.Written) { return null; }
                only ??= figure;
            }
        }
        return only;
    }
}
