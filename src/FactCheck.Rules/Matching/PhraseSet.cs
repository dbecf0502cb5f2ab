using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Rules.Matching;

/// <summary>Phrase patterns that are looked for together, in one walk over the tokens.</summary>
public sealed class PhraseSet
{
    private readonly PhraseTrie _trie;
    private readonly Vocabulary _vocabulary;
    private readonly ImmutableArray<IReadOnlyList<PhraseStep[]>?> _captured;

    internal PhraseSet(PhraseTrie trie, Vocabulary vocabulary, ImmutableArray<IReadOnlyList<PhraseStep[]>?> captured)
    {
        _trie = trie;
        _vocabulary = vocabulary;
        _captured = captured;
    }

    /// <summary>
    /// Adds the matches in the wanted blocks, each inside one sentence. Of a pattern's matches that overlap, the first is kept,
    /// and of those that begin together the longest.
    /// </summary>
    public void Match(SemanticModel model, Func<Block, bool> wanted, List<PhraseMatch> found, CancellationToken cancellationToken)
    {
        Match(model, model.Article.Sentences.Where(s => wanted(s.Block)), found, cancellationToken);
    }

    /// <summary>The same in one block.</summary>
    public void Match(SemanticModel model, Block block, List<PhraseMatch> found, CancellationToken cancellationToken) =>
        Match(model, model.Article.Sentences.Skip(block.FirstSentence).Take(block.EndSentence - block.FirstSentence), found, cancellationToken);

    private void Match(SemanticModel model, IEnumerable<Sentence> sentences, List<PhraseMatch> found, CancellationToken cancellationToken)
    {
        if (_captured.IsEmpty) { return; }
        var walk = new PhraseWalk(_trie, _vocabulary, model, cancellationToken);
        var captures = new CaptureReader(_vocabulary, _trie.Symbols, model, cancellationToken);
        var free = new Dictionary<int, int>();
        foreach (var sentence in sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var start = sentence.Tokens.First; start < sentence.Tokens.End; start++)
            {
                foreach (var end in walk.From(start, sentence.Tokens.End))
                {
                    if (free.TryGetValue(end.Pattern, out var from) && from > start) { continue; }
                    free[end.Pattern] = end.Token;
                    var tokens = new TokenRange(start, end.Token);
                    found.Add(new PhraseMatch(
                        end.Pattern, tokens,
                        _captured[end.Pattern] is { } readings ? captures.Read(readings, tokens) : [],
                        sentence.Block, end.First.Skipped, end.First.IsContracted));
                }
            }
        }
    }
}
