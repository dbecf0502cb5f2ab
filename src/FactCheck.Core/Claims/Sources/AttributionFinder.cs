using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>
/// Finds who is named as the source of a statement: behind «وفقًا لـ», "according to"; behind a verb of saying in Arabic («قال الوزير»); before it in English ("the ministry said").
/// The source is all that names it, a title with the name behind it; a known name in it is linked.
/// </summary>
public sealed class AttributionFinder : MentionFinder
{
    private const int WordsToName = 3;

    private static readonly MentionKind[] Names = [MentionKind.Person, MentionKind.Organisation, MentionKind.Office, MentionKind.Place];

    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Attribution];

    /// <inheritdoc/>
    public override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        foreach (var sentence in model.Article.Sentences)
        {
            if (!sentence.Block.IsProse) { continue; }
            cancellationToken.ThrowIfCancellationRequested();
            var phrase = new SourcePhrase(model, sentence, new SourceWords(model, sentence, cancellationToken));
            for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
            {
                if (model.Terms.Is(i, WordRole.According, out var according))
                {
                    var source = phrase.BehindAccording(according.Tokens.End);
                    if (source is { } tokens) { found.Add(Create(model, new TokenRange(i, according.Tokens.End), tokens, false, cancellationToken)); }
                    // The verb of «وفق ما أكده مصدر» is no second attribution.
                    i = (source?.First ?? according.Tokens.End) - 1;
                }
                else if (model.Terms.Is(i, WordRole.Saying, out var saying) && IsVerb(model, sentence, saying)
                    && !IsToldByNamed(model, sentence, i, cancellationToken))
                {
                    var source = model.Terms.Is(i - 1, WordRole.Relative) ? phrase.BeforeRelative(i - 1, saying.Tokens.End)
                        : sentence.Block.Language.JoinsArticle ? phrase.BehindVerb(saying.Tokens.End) : Before(model, sentence, i, cancellationToken);
                    if (source is { } tokens) { found.Add(Create(model, new TokenRange(i, saying.Tokens.End), tokens, true, cancellationToken)); }
                }
            }
        }
    }

    private static AttributionMention Create(SemanticModel model, TokenRange word, TokenRange source, bool isSpeech,
        CancellationToken cancellationToken)
    {
        var (first, end) = (Math.Min(word.First, source.First), Math.Max(word.End, source.End));
        var name = SourceName.Of(model, source, cancellationToken);
        var skipped = name?.Tokens == source ? 0 : Particle(model, word, source);
        var tokens = model.Article.Tokens;
        var place = name?.Tokens == source
            ? name.Span
            : TextSpan.FromBounds(tokens.SpanOf(source.First).Start + skipped, tokens.SpanOf(source.End - 1).End);
        return new AttributionMention(new TokenRange(first, end), tokens.SpanOf(first, end), place, name?.Tokens == source
            ? name.Words
            : model.Article.Source.Slice(place).Trim())
        {
            Entities = name?.Entities,
            IsSpeech = isSpeech,
        };
    }

    /// <summary>The ل of «وفقا لوزارة», which is no part of the name; that of «للوزارة» is written into its article.</summary>
    private static int Particle(SemanticModel model, TokenRange word, TokenRange source) =>
        model.Terms.Is(word.First, SourceWord.TakesParticle) && model.Article.Tokens.CharsOf(source.First) is ['ل', not 'ل', _, ..] ? 1 : 0;

    /// <summary>False for a form with a preposition or an article («بكشف», «سيئ الذكر») and for one that is a noun too where a word governs it: «حاول كشف الفساد».</summary>
    private static bool IsVerb(SemanticModel model, Sentence sentence, TermHit saying)
    {
        var (at, before) = (saying.Tokens.First, saying.Tokens.First - 1);
        if ((saying.Front.Particles & (Particles.Preposition | Particles.Article)) != 0) { return false; }
        if (saying.Front.Length > 0 || !model.Terms.Is(at, SourceWord.Deed) || !sentence.Tokens.Contains(before)
            || model.Article.Tokens[before].Kind != TokenKind.Word) { return true; }
        return model.Terms.Is(before, SourceWord.Auxiliary) || model.Terms.Is(before, WordRole.While) || model.Terms.Is(before, WordRole.Relative)
            || (model.Terms.KindsAt(before) & (TermKinds.Anchor | TermKinds.Weekday)) != 0;
    }

    /// <summary>«إيران أبلغت الدوحة»: behind a verb that takes the one who is told, where the one who tells stands before it.</summary>
    private static bool IsToldByNamed(SemanticModel model, Sentence sentence, int verb, CancellationToken cancellationToken) =>
        sentence.Block.Language.JoinsArticle && model.Terms.Is(verb, SourceWord.Informing) && sentence.Tokens.Contains(verb - 1)
            && Names.Any(k => model.MentionsIn(k, sentence.Tokens, cancellationToken).Any(n => n.Tokens.End == verb));

    /// <summary>The source that ends before a token: a name, or "the" with its noun.</summary>
    private static TokenRange? Before(SemanticModel model, Sentence sentence, int at, CancellationToken cancellationToken)
    {
        var from = Math.Max(sentence.Tokens.First, at - WordsToName);
        var name = Names.SelectMany(k => model.MentionsIn(k, sentence.Tokens with { First = from }, cancellationToken))
            .Where(n => n.Tokens.End <= at)
            .OrderByDescending(n => n.Tokens.End).ThenBy(n => n.Tokens.First)
            .FirstOrDefault();
        if (name is not null && name.Tokens.End == at) { return new TokenRange(name.Tokens.First, at); }
        for (var i = at - 1; i >= from; i--)
        {
            if (!IsNoun(model, i)) { return null; }
            if (model.Terms.Is(i, WordRole.Article) || model.Terms.Is(i, WordRole.Indefinite)) { return i < at - 1 ? new TokenRange(i, at) : null; }
        }
        return null;
    }

    private static bool IsNoun(SemanticModel model, int token) =>
        model.Article.Tokens[token].Kind == TokenKind.Word && !model.Terms.Is(token, WordRole.Saying) && !model.Terms.Is(token, WordRole.Said)
            && !model.Terms.Is(token, WordRole.In) && !model.Terms.Is(token, WordRole.And);
}
