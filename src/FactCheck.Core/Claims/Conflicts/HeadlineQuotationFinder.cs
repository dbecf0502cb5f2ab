using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Holds what the headline quotes against the sentences of the text, by the stems of its words: nobody may have said it in other words.</summary>
public sealed class HeadlineQuotationFinder : MentionFinder
{
    private const int FewestWords = 3;
    private const int SentencesOfText = 3;

    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.HeadlineQuotation];

    /// <inheritdoc/>
    public override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        var quotations = model.Mentions(MentionKind.Quotation, cancellationToken)
            .Where(q => model.Article.BlockOf(q.Tokens.First)?.Kind == BlockKind.Title)
            .ToArray();
        if (quotations.Length == 0) { return; }
        var text = model.Article.Sentences.Where(s => s.Block.Kind != BlockKind.Title && s.Block.IsProse).ToArray();
        if (text.Length < SentencesOfText) { return; }
        var keys = text.Select(s => KeysOf(model, s.Tokens)).ToArray();
        foreach (var quotation in quotations)
        {
            var words = KeysOf(model, quotation.Tokens);
            if (words.Count < FewestWords) { continue; }
            // A quotation may be put together of two neighbours.
            var best = keys.Select((k, i) => words.Count(w => k.Contains(w) || i + 1 < keys.Length && keys[i + 1].Contains(w))).Max();
            found.Add(new HeadlineQuotationMention(quotation.Tokens, quotation.Span, decimal.Round(100m * best / words.Count)));
        }
    }

    private static HashSet<string> KeysOf(SemanticModel model, TokenRange range)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        for (var i = range.First; i < range.End; i++)
        {
            if (model.Article.Tokens[i].Kind == TokenKind.Word && model.Article.Tokens[i].Length > 2 && NounKey.At(model, i) is { Length: > 1 } key)
            {
                keys.Add(key);
            }
        }
        return keys;
    }
}
