using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Finds who is named as the source of a statement: behind «وفقًا لـ», "according to"; behind a verb of saying in Arabic («قال الوزير»); before it in English ("the ministry said").
/// The source is a name where one stands there, else the words up to the next mark, verb or «إن».
/// </summary>
public sealed class AttributionFinder : MentionFinder
{
    private const int LongestSource = 4;
    private const int WordsToName = 3;

    private static readonly MentionKind[] Names = [MentionKind.Person, MentionKind.Organisation, MentionKind.Office, MentionKind.Place];

    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Attribution];

    /// <inheritdoc/>
    public override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        foreach (var sentence in model.Article.Sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
            {
                if (model.Terms.Is(i, WordRole.According, out var according))
                {
                    Add(model, found, new TokenRange(i, according.Tokens.End), Behind(model, sentence, PastSaying(model, according.Tokens.End), cancellationToken), isSpeech: false);
                    i = according.Tokens.End - 1;
                }
                else if (model.Terms.Is(i, WordRole.Saying, out var saying) && saying.Front.Length <= 1)
                {
                    var source = model.Terms.Is(i - 1, WordRole.Relative) ? BeforeRelative(model, sentence, i - 1) : sentence.Block.Language.JoinsArticle ? Behind(model, sentence, saying.Tokens.End, cancellationToken) : Before(model, sentence, i, cancellationToken);
                    Add(model, found, new TokenRange(i, saying.Tokens.End), source, isSpeech: true);
                }
            }
        }
    }

    private static void Add(SemanticModel model, List<Mention> found, TokenRange word, (TokenRange Tokens, NameMention? Name)? source, bool isSpeech)
    {
        if (source is not var (tokens, name)) { return; }
        var place = name?.Span ?? model.Article.Tokens.SpanOf(tokens.First, tokens.End);
        var (first, end) = (Math.Min(word.First, tokens.First), Math.Max(word.End, tokens.End));
        found.Add(new AttributionMention(new TokenRange(first, end), model.Article.Tokens.SpanOf(first, end), place, name?.Words ?? model.Article.Source.Slice(place).Trim()) { Entities = name?.Entities, IsSpeech = isSpeech });
    }

    /// <summary>The source that begins at a token: a name that begins soon, with the title before it, or what stands there up to the next mark, verb or «إن».</summary>
    private static (TokenRange, NameMention?)? Behind(SemanticModel model, Sentence sentence, int at, CancellationToken cancellationToken)
    {
        var end = at;
        while (end < sentence.Tokens.End && end - at < LongestSource && IsNoun(model, end)) { end++; }
        if (end == at) { return null; }
        var name = NamesIn(model, new TokenRange(at, Math.Min(sentence.Tokens.End, at + WordsToName)), sentence, cancellationToken).OrderBy(n => n.Tokens.First).ThenByDescending(n => n.Tokens.End).FirstOrDefault();
        if (name is not null) { return (new TokenRange(at, Math.Max(name.Tokens.End, at + 1)), name); }
        return (new TokenRange(at, end), null);
    }

    /// <summary>The source that ends before a token: a name, or "the" with its noun.</summary>
    private static (TokenRange, NameMention?)? Before(SemanticModel model, Sentence sentence, int at, CancellationToken cancellationToken)
    {
        var from = Math.Max(sentence.Tokens.First, at - WordsToName);
        var name = NamesIn(model, new TokenRange(from, at), sentence, cancellationToken).Where(n => n.Tokens.End <= at).OrderByDescending(n => n.Tokens.End).ThenBy(n => n.Tokens.First).FirstOrDefault();
        if (name is not null && name.Tokens.End == at) { return (new TokenRange(name.Tokens.First, at), name); }
        for (var i = at - 1; i >= from; i--)
        {
            if (!IsNoun(model, i)) { return null; }
            if (model.Article.Tokens.CharsOf(i) is "the" or "The" or "a" or "A") { return i < at - 1 ? (new TokenRange(i, at), null) : null; }
        }
        return null;
    }

    /// <summary>«وفق ما أكده مصدر»: past the words of saying.</summary>
    private static int PastSaying(SemanticModel model, int at)
    {
        if (model.Terms.Is(at, WordRole.Said)) { at++; }
        return model.Terms.Is(at, WordRole.Saying, out var saying) ? saying.Tokens.End : at;
    }

    /// <summary>«مراسل الإذاعة، الذي أكد»: the words before the relative one.</summary>
    private static (TokenRange, NameMention?)? BeforeRelative(SemanticModel model, Sentence sentence, int relative)
    {
        var end = relative;
        while (end > sentence.Tokens.First && model.Article.Tokens[end - 1].Kind == TokenKind.Punctuation) { end--; }
        var first = end;
        while (first > sentence.Tokens.First && end - first < LongestSource && IsNoun(model, first - 1)) { first--; }
        return first < end ? (new TokenRange(first, end), null) : null;
    }

    private static IEnumerable<NameMention> NamesIn(SemanticModel model, TokenRange range, Sentence sentence, CancellationToken cancellationToken) =>
        Names.SelectMany(k => model.MentionsIn(k, sentence.Tokens, cancellationToken)).OfType<NameMention>().Where(n => range.Contains(n.Tokens.First));

    private static bool IsNoun(SemanticModel model, int token) =>
        model.Article.Tokens[token].Kind == TokenKind.Word && !model.Terms.Is(token, WordRole.Saying) && !model.Terms.Is(token, WordRole.Said) && !model.Terms.Is(token, WordRole.In) && !model.Terms.Is(token, WordRole.And);
}
