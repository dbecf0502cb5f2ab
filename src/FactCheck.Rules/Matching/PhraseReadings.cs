using FactCheck.Languages;
using FactCheck.Rules.Syntax;
using FactCheck.Semantics;
using FactCheck.Text;

namespace FactCheck.Rules.Matching;

/// <summary>Writes a pattern out into the phrases that it stands for: every choice taken, every optional part in and out.</summary>
internal sealed class PhraseReadings(bool exact, Func<string, IReadOnlyList<PatternNode>> lists, Func<string, MentionKind> kinds)
{
    private const int Limit = 5_000;

    /// <summary>The readings, each a list of steps.</summary>
    /// <exception cref="PatternException">The pattern stands for too many phrases, or for one that cannot be looked for.</exception>
    public IReadOnlyList<PhraseStep[]> Of(PatternNode pattern)
    {
        var readings = Expand(pattern);
        foreach (var reading in readings)
        {
            var steps = reading.Where(s => s is not (PhraseStep.Open or PhraseStep.Close)).ToArray();
            if (steps.Length == 0) { throw new PatternException(pattern.Position, "the pattern matches nothing at all when every optional part is left out"); }
            if (steps[0] is PhraseStep.Gap) { throw new PatternException(pattern.Position, "a gap can't begin a pattern"); }
            if (steps[^1] is PhraseStep.Gap) { throw new PatternException(pattern.Position, "a gap can't end a pattern"); }
        }
        return readings;
    }

    private const string Genitive = "'s";

    private List<PhraseStep[]> Expand(PatternNode node) => node switch
    {
        WordPatternNode word => [WordSteps(word)],
        MentionPatternNode { Capture: { } name } mention => [[new PhraseStep.Open(name), new PhraseStep.MentionOf(kinds(mention.Kind)), new PhraseStep.Close()]],
        MentionPatternNode mention => [[new PhraseStep.MentionOf(kinds(mention.Kind))]],
        GapPatternNode gap => [[new PhraseStep.Gap(gap.Words)]],
        OptionalPatternNode optional => [.. Expand(optional.Item), []],
        CapturePatternNode capture => Expand(capture.Item).ConvertAll<PhraseStep[]>(r => [new PhraseStep.Open(capture.Name), .. r, new PhraseStep.Close()]),
        SequencePatternNode sequence => Join(sequence),
        AlternationPatternNode alternation => Union(alternation.Options, alternation),
        ListPatternNode list => Union(lists(list.Name), list),
        _ => throw new PatternException(node.Position, "this can't stand in a pattern"),
    };

    private List<PhraseStep[]> Join(SequencePatternNode sequence)
    {
        List<PhraseStep[]> readings = [[]];
        foreach (var item in sequence.Items)
        {
            var next = Expand(item);
            if ((long)readings.Count * next.Count > Limit) { throw TooLarge(item); }
            readings = [.. readings.SelectMany(_ => next, (head, tail) => (PhraseStep[])[.. head, .. tail])];
        }
        return readings;
    }

    private List<PhraseStep[]> Union(IReadOnlyList<PatternNode> options, PatternNode at)
    {
        var readings = new List<PhraseStep[]>();
        foreach (var option in options)
        {
            readings.AddRange(Expand(option));
            if (readings.Count > Limit) { throw TooLarge(at); }
        }
        return readings;
    }

    private PhraseStep[] WordSteps(WordPatternNode node)
    {
        // Behind a mention the mark of the genitive is a token of its own, which it is only behind a word.
        if (node.Word == Genitive) { return [new PhraseStep.Word(WordKey.Of(Genitive), false)]; }
        var tokens = Tokenizer.Tokenize(FoldedText.Surface(new SourceText(node.Word)).Fold(TextView.Word));
        var steps = new PhraseStep[tokens.Count];
        for (var i = 0; i < steps.Length; i++)
        {
            steps[i] = exact || node.IsExact
                ? new PhraseStep.Word(tokens.CharsOf(i).ToString(), true)
                : new PhraseStep.Word(WordKey.Of(tokens.CharsOf(i)), false);
        }
        return steps;
    }

    private static PatternException TooLarge(PatternNode at) =>
        new(at.Position, FormattableString.Invariant($"the pattern stands for more than {Limit} phrases"), tooLarge: true);
}
