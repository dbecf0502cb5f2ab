using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Rules.Matching;

/// <summary>Phrase patterns that are looked for together, in one walk over the tokens.</summary>
public sealed class PhraseSet
{
    private readonly PhraseAutomaton _automaton;
    private readonly Vocabulary _vocabulary;
    private readonly ImmutableArray<Lazy<IReadOnlyList<PhraseStep[]>>?> _captured;

    internal PhraseSet(PhraseAutomaton automaton, Vocabulary vocabulary, ImmutableArray<Lazy<IReadOnlyList<PhraseStep[]>>?> captured)
    {
        _automaton = automaton;
        _vocabulary = vocabulary;
        _captured = captured;
    }

    /// <summary>How many patterns there are.</summary>
    public int Count => _captured.Length;

    /// <summary>Writes the set, but for what its named parts are; <see cref="Read"/> reads it back.</summary>
    public void Write(BinaryWriter writer)
    {
        _automaton.Write(writer);
        _vocabulary.Write(writer);
        NumberRows.Write<bool>(writer, [.. _captured.Select(c => c is not null)]);
    }

    /// <summary>What <see cref="Write"/> wrote.</summary>
    /// <param name="reader">Gives the bytes.</param>
    /// <param name="kinds">The mention kind of a name.</param>
    /// <param name="readings">The readings of a pattern, asked for at the first match of one that names parts.</param>
    /// <exception cref="EndOfStreamException">The bytes end too early.</exception>
    internal static PhraseSet Read(BinaryReader reader, Func<string, MentionKind> kinds, Func<int, IReadOnlyList<PhraseStep[]>> readings)
    {
        var automaton = PhraseAutomaton.Read(reader, kinds);
        var vocabulary = Vocabulary.Read(reader, automaton);
        var names = NumberRows.Read<bool>(reader);
        var captured = new Lazy<IReadOnlyList<PhraseStep[]>>?[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            var pattern = i;
            if (names[i]) { captured[i] = new(() => readings(pattern)); }
        }
        return new PhraseSet(automaton, vocabulary, [.. captured]);
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
        var walk = new PhraseWalk(_automaton, _vocabulary, model, cancellationToken);
        var captures = new CaptureReader(_vocabulary, model, cancellationToken);
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
                        _captured[end.Pattern] is { } readings ? captures.Read(readings.Value, tokens) : [],
                        sentence.Block, end.First.Skipped, end.First.IsContracted));
                }
            }
        }
    }
}
