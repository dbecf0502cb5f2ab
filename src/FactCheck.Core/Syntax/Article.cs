using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Syntax;

/// <summary>An article read: its text in two views, its tokens, blocks and sentences. Immutable and lossless.</summary>
public sealed class Article
{
    /// <summary>For every token, one more than the index of its block and of its sentence; 0 where it has none. They are asked for more often than anything else.</summary>
    private readonly int[] _blockAt;
    private readonly int[] _sentenceAt;

    internal Article(
        ArticleFormat format, ArticleMetadata metadata, FoldedText surface, TokenList tokens,
        ImmutableArray<Block> blocks, ImmutableArray<Sentence> sentences, Language language, LanguageSet languages)
    {
        Format = format;
        _blockAt = new int[tokens.Count];
        _sentenceAt = new int[tokens.Count];
        for (var i = 0; i < blocks.Length; i++) { _blockAt.AsSpan(blocks[i].Tokens.First, blocks[i].Tokens.Count).Fill(i + 1); }
        for (var i = 0; i < sentences.Length; i++) { _sentenceAt.AsSpan(sentences[i].Tokens.First, sentences[i].Tokens.Count).Fill(i + 1); }
        Metadata = metadata;
        Surface = surface;
        Tokens = tokens;
        Blocks = blocks;
        Sentences = sentences;
        Language = language;
        Languages = languages;
    }

    /// <summary>The container that it came in.</summary>
    public ArticleFormat Format { get; }

    /// <summary>What is known besides the text.</summary>
    public ArticleMetadata Metadata { get; }

    /// <summary>The decoded file.</summary>
    public SourceText Source => Surface.Source;

    /// <summary>The text as readers see it (V0).</summary>
    public FoldedText Surface { get; }

    /// <summary>The text as words are compared (V1).</summary>
    public FoldedText Words => Tokens.Text;

    /// <summary>The words, digit runs and marks of all blocks.</summary>
    public TokenList Tokens { get; }

    /// <summary>The blocks in order.</summary>
    public ImmutableArray<Block> Blocks { get; }

    /// <summary>The sentences in order.</summary>
    public ImmutableArray<Sentence> Sentences { get; }

    /// <summary>The language that most of it is written in.</summary>
    public Language Language { get; }

    /// <summary>The languages that were installed when it was read.</summary>
    public LanguageSet Languages { get; }

    /// <summary>The language that a token is written in, as its first letter tells.</summary>
    public Language LanguageOf(int token) => Languages.OfWord(Tokens.FirstChar(token), Language);

    /// <summary>True where a token is of a language whose article is written onto its word, as Arabic's is.</summary>
    public bool JoinsArticle(int token) => LanguageOf(token).JoinsArticle;

    /// <summary>True when a token begins with the letter that its language writes onto a word for "and": «والذرة», and «وزير» too.</summary>
    public bool BeginsWithAnd(int token) => Tokens.FirstChar(token) == LanguageOf(token).JoinedAnd;

    /// <summary>True when a token begins with the letter that its language writes onto a word for "to": «للطرق».</summary>
    public bool BeginsWithTo(int token) => Tokens.FirstChar(token) == LanguageOf(token).JoinedTo;

    /// <summary>True when a token begins with the letter that its language writes onto a word for "by": «بالنمسا».</summary>
    public bool BeginsWithBy(int token) => Tokens.FirstChar(token) == LanguageOf(token).JoinedBy;

    /// <summary>The block that holds a token, or none when it stands outside all blocks.</summary>
    public Block? BlockOf(int token) => (uint)token < (uint)_blockAt.Length && _blockAt[token] is > 0 and var number ? Blocks[number - 1] : null;

    /// <summary>The sentence that holds a token, or none.</summary>
    public Sentence? SentenceOf(int token) =>
        (uint)token < (uint)_sentenceAt.Length && _sentenceAt[token] is > 0 and var number ? Sentences[number - 1] : null;

    /// <summary>The leaves of the tree, from the first unit of the source to the last.</summary>
    public IEnumerable<Leaf> Leaves()
    {
        var at = 0;
        for (var i = 0; i < Tokens.Count; i++)
        {
            var span = Tokens.SpanOf(i);
            if (span.End <= at) { continue; } // one ligature may be several tokens
            if (span.Start > at) { yield return new Leaf(TextSpan.FromBounds(at, span.Start), false); }
            yield return new Leaf(TextSpan.FromBounds(Math.Max(at, span.Start), span.End), true);
            at = span.End;
        }
        if (at < Source.Length) { yield return new Leaf(TextSpan.FromBounds(at, Source.Length), false); }
    }
}
