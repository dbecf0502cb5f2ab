using System.Text;
using FactCheck.Languages;
using FactCheck.Rules.Syntax;
using FactCheck.Semantics;
using FactCheck.Text;

namespace FactCheck.Rules.Matching;

/// <summary>Writes a pattern as rows of steps that begin with a word or a mention; the choices inside them stay choices.</summary>
/// <param name="exact">True when all words match without folding and particles.</param>
/// <param name="lists">The phrases of a list by its name.</param>
/// <param name="kinds">The mention kind of a name.</param>
/// <param name="known">The steps of lists that other patterns asked for; many patterns name the same long list.</param>
internal sealed class PhraseReadings(
    bool exact, Func<string, IReadOnlyList<PatternNode>> lists, Func<string, MentionKind> kinds, Dictionary<(object, bool, bool), PhraseStep[]> known)
{
    private const int Limit = 5_000;

    private const string Genitive = "'s";

    /// <summary>The readings, each a list of steps.</summary>
    /// <exception cref="PatternException">The pattern stands for too many phrases, or for one that cannot be looked for.</exception>
    public IReadOnlyList<PhraseStep[]> Of(PatternNode pattern)
    {
        var (steps, _) = Steps(pattern);
        if (CanBeEmpty(steps))
        {
            throw new PatternException(pattern.Position, "the pattern matches nothing at all when every optional part is left out");
        }
        if (MayBeginWithGap(steps)) { throw new PatternException(pattern.Position, "a gap can't begin a pattern"); }
        if (MayEndWithGap(steps)) { throw new PatternException(pattern.Position, "a gap can't end a pattern"); }
        var readings = new List<PhraseStep[]>();
        Split(steps, readings);
        return readings;
    }

    /// <summary>True when a reading names a part.</summary>
    public static bool HasNames(PhraseStep[] reading) =>
        Array.Exists(reading, s => s is PhraseStep.Open || s is PhraseStep.Choice choice && choice.Options.Any(HasNames));

    /// <summary>What tells a choice from others that take other steps.</summary>
    public static string KeyOf(PhraseStep.Choice choice)
    {
        var key = new StringBuilder();
        Write(choice, key);
        return key.ToString();
    }

    /// <summary>The steps of a part, and for how many phrases they stand.</summary>
    private (PhraseStep[] Steps, long Phrases) Steps(PatternNode node) => node switch
    {
        WordPatternNode word => (WordSteps(word), 1),
        MentionPatternNode { Capture: { } name } mention => ([new PhraseStep.Open(name), new PhraseStep.MentionOf(kinds(mention.Kind)),
            new PhraseStep.Close()], 1),
        MentionPatternNode mention => ([new PhraseStep.MentionOf(kinds(mention.Kind))], 1),
        GapPatternNode gap => ([new PhraseStep.Gap(gap.Words)], 1),
        OptionalPatternNode optional when Steps(optional.Item) is var (steps, phrases) => ([new PhraseStep.Choice([steps, []])], phrases + 1),
        CapturePatternNode capture when Steps(capture.Item) is var (steps,
            phrases) => ([new PhraseStep.Open(capture.Name), .. steps, new PhraseStep.Close()], phrases),
        SequencePatternNode sequence => Row(sequence),
        AlternationPatternNode alternation => Choice(alternation.Options, alternation),
        // The ways through a list come together again behind it: it is as long as it is, whatever stands beside it.
        FrontedPatternNode { Item: ListPatternNode list } => (ListSteps(list, true), 1),
        FrontedPatternNode fronted when Steps(fronted.Item) is var (steps, phrases) => (Fronted(steps), phrases),
        ListPatternNode list => (ListSteps(list, false), 1),
        _ => throw new PatternException(node.Position, "this can't stand in a pattern"),
    };

    private PhraseStep[] ListSteps(ListPatternNode list, bool isFronted)
    {
        var phrases = lists(list.Name);
        if (!known.TryGetValue((phrases, exact, isFronted), out var steps))
        {
            steps = Choice(phrases, list).Steps;
            known[(phrases, exact, isFronted)] = steps = isFronted ? Fronted(steps) : steps;
        }
        return steps;
    }

    /// <summary>The same steps, of which the first word may carry particles.</summary>
    private static PhraseStep[] Fronted(PhraseStep[] steps)
    {
        var first = Array.FindIndex(steps, s => s is not (PhraseStep.Open or PhraseStep.Close));
        if (first < 0) { return steps; }
        PhraseStep fronted = steps[first] switch
        {
            PhraseStep.Word { IsExact: false } word => word with { IsFronted = true },
            PhraseStep.Choice choice => new PhraseStep.Choice([.. choice.Options.Select(Fronted)]),
            var other => other,
        };
        return [.. steps[..first], fronted, .. steps[(first + 1)..]];
    }

    private (PhraseStep[] Steps, long Phrases) Row(SequencePatternNode sequence)
    {
        var all = new List<PhraseStep>();
        var phrases = 1L;
        foreach (var item in sequence.Items)
        {
            var (steps, more) = Steps(item);
            if ((phrases *= more) > Limit) { throw TooLarge(item); }
            all.AddRange(steps);
        }
        return ([.. all], phrases);
    }

    private (PhraseStep[] Steps, long Phrases) Choice(IReadOnlyList<PatternNode> options, PatternNode at)
    {
        var all = new List<PhraseStep[]>();
        var phrases = 0L;
        foreach (var option in options)
        {
            var (steps, more) = Steps(option);
            if ((phrases += more) > Limit) { throw TooLarge(at); }
            all.Add(steps);
        }
        return (all is [var only] ? only : [new PhraseStep.Choice(all)], phrases);
    }

    /// <summary>Takes the choices that a row begins with apart where a way through them begins with no word and no mention: what is looked for has to begin with one.</summary>
    private static void Split(PhraseStep[] steps, List<PhraseStep[]> readings)
    {
        var first = Array.FindIndex(steps, s => s is not (PhraseStep.Open or PhraseStep.Close));
        if (first < 0 || steps[first] is not PhraseStep.Choice choice)
        {
            readings.Add(steps);
            return;
        }
        var rooted = choice.Options.Where(IsRooted).ToArray();
        if (rooted.Length == choice.Options.Count)
        {
            readings.Add(steps);
            return;
        }
        if (rooted.Length > 0) { readings.Add([.. steps[..first], new PhraseStep.Choice(rooted), .. steps[(first + 1)..]]); }
        foreach (var option in choice.Options)
        {
            if (!IsRooted(option)) { Split([.. steps[..first], .. option, .. steps[(first + 1)..]], readings); }
        }
    }

    private static bool IsRooted(PhraseStep[] steps) => Array.Find(steps, s => s is not (PhraseStep.Open or PhraseStep.Close)) switch
    {
        PhraseStep.Choice choice => choice.Options.All(IsRooted),
        null => false,
        _ => true,
    };

    private static bool CanBeEmpty(PhraseStep[] steps) => Array.TrueForAll(steps, CanBeEmpty);

    private static bool CanBeEmpty(PhraseStep step) =>
        step is PhraseStep.Open or PhraseStep.Close || step is PhraseStep.Choice choice && choice.Options.Any(CanBeEmpty);

    private static bool MayBeginWithGap(IEnumerable<PhraseStep> steps)
    {
        foreach (var step in steps)
        {
            if (step is PhraseStep.Gap || step is PhraseStep.Choice choice && choice.Options.Any(MayBeginWithGap)) { return true; }
            if (!CanBeEmpty(step)) { return false; }
        }
        return false;
    }

    private static bool MayEndWithGap(IEnumerable<PhraseStep> steps)
    {
        foreach (var step in steps.Reverse())
        {
            if (step is PhraseStep.Gap || step is PhraseStep.Choice choice && choice.Options.Any(MayEndWithGap)) { return true; }
            if (!CanBeEmpty(step)) { return false; }
        }
        return false;
    }

    private static void Write(PhraseStep step, StringBuilder key)
    {
        switch (step)
        {
            case PhraseStep.Word word: key.Append(word.IsExact ? '=' : word.IsFronted ? '~' : ' ').Append(word.Text); break;
            case PhraseStep.MentionOf mention: key.Append('<').Append(mention.Kind.Name); break;
            case PhraseStep.Gap gap: key.Append('~').Append(gap.Words); break;
            case PhraseStep.Choice choice:
                key.Append('(');
                foreach (var option in choice.Options)
                {
                    foreach (var each in option) { Write(each, key); }
                    key.Append('|');
                }
                key.Append(')');
                break;
        }
    }

    private PhraseStep[] WordSteps(WordPatternNode node)
    {
        // Behind a mention the mark of the genitive is a token of its own, which it is only behind a word.
        if (node.Word == Genitive) { return [new PhraseStep.Word(WordKey.Of(Genitive), false)]; }
        if (IsPlain(node.Word)) { return [exact || node.IsExact ? new PhraseStep.Word(node.Word, true) : new PhraseStep.Word(WordKey.Of(node.Word), false)]; }
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

    /// <summary>Letters alone, none of them a mark: one token that reads as it is written. Long lists are made of such words.</summary>
    private static bool IsPlain(string word)
    {
        foreach (var letter in word)
        {
            if (!char.IsAsciiLetter(letter) && letter is not ((>= '\u0621' and <= '\u063A') or (>= '\u0641' and <= '\u064A'))) { return false; }
        }
        return word.Length > 0;
    }

    private static PatternException TooLarge(PatternNode at) =>
        new(at.Position, FormattableString.Invariant($"the pattern stands for more than {Limit} phrases"), tooLarge: true);
}
