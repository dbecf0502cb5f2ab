using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Syntax;

/// <summary>Builds an <see cref="Article"/> from a surface view and the blocks that a format found in it.</summary>
public sealed class ArticleBuilder(ArticleFormat format, ArticleMetadata metadata, LanguageSet languages)
{
    private readonly List<(BlockKind Kind, int Level, TextSpan Surface)> _blocks = [];

    /// <summary>Adds the next block. Its span counts surface units; outer white space is not part of it, and an empty block is not added.</summary>
    public void Add(BlockKind kind, int level, TextSpan surface) => _blocks.Add((kind, level, surface));

    /// <summary>The article over <paramref name="surface"/>.</summary>
    public Article Build(FoldedText surface)
    {
        var words = surface.Fold(TextView.Word);
        var tokens = Tokenizer.Tokenize(words);
        var main = metadata.Language is { } code && languages.ByCode(code) is { } given ? given : languages.Detect(surface.Text);
        var blocks = ImmutableArray.CreateBuilder<Block>(_blocks.Count);
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var ends = new List<int>();
        foreach (var (kind, level, added) in _blocks)
        {
            var trimmed = Trim(surface.Text, added);
            if (trimmed.IsEmpty) { continue; }
            var span = surface.ToSource(trimmed.Start, trimmed.Length);
            var inWords = surface.IsIdentity && words.IsIdentity
                ? trimmed
                : TextSpan.FromBounds(words.FromSource(span.Start), Math.Max(words.FromSource(span.Start), words.FromSource(span.End)));
            var range = new TokenRange(tokens.IndexFrom(inWords.Start), tokens.IndexFrom(inWords.End));
            var wordsText = words.Text.AsSpan(inWords.Start, inWords.Length);
            var block = new Block(blocks.Count, ChromeLines.Hold(kind, wordsText) ? BlockKind.Chrome : kind, level, trimmed, inWords, span)
            {
                Tokens = range,
                Language = languages.Detect(wordsText, main),
                FirstSentence = sentences.Count,
            };
            if (range.Count > 0)
            {
                ends.Clear();
                SentenceBreaker.Break(tokens, range.First, range.End, block.Language, ends);
                var first = range.First;
                foreach (var end in ends)
                {
                    sentences.Add(new Sentence(sentences.Count, block, new TokenRange(first, end)));
                    first = end;
                }
            }
            block.EndSentence = sentences.Count;
            blocks.Add(block);
        }
        return new Article(format, metadata with
        {
            Published = metadata.Published
            ?? metadata.PublishedOtherwise
        }, surface, tokens, blocks.ToImmutable(), sentences.ToImmutable(), main, languages);
    }

    private static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start])) { start++; }
        while (end > start && char.IsWhiteSpace(text[end - 1])) { end--; }
        return TextSpan.FromBounds(start, end);
    }
}
