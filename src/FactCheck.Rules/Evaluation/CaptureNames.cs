using FactCheck.Rules.Binding;
using FactCheck.Rules.Model;
using FactCheck.Rules.Syntax;

namespace FactCheck.Rules.Evaluation;

/// <summary>The parts of patterns that an expression may name.</summary>
/// <param name="slot">The slot of the match.</param>
/// <param name="names">Takes the names.</param>
internal sealed class CaptureNames(int slot, NameTable names)
{
    /// <summary>Adds what the phrase patterns of a rule name, then what its regular expressions do.</summary>
    public void Add(RuleDeclaration rule, PatternReader patterns, IEnumerable<string> ofRegexes)
    {
        foreach (var (pattern, _) in PatternCompiler.PhrasesOf(rule, 0))
        {
            if (patterns.Read(pattern) is { } node) { Add(node); }
        }
        foreach (var name in ofRegexes) { names.Add(name, new BoundCapture(slot, name, KindCatalog.Match)); }
    }

    private void Add(PatternNode node)
    {
        switch (node)
        {
            case CapturePatternNode capture:
                names.Add(capture.Name, new BoundCapture(slot, capture.Name, KindCatalog.Match));
                Add(capture.Item);
                break;
            case MentionPatternNode { Capture: { } name } mention when KindCatalog.Find(mention.Kind) is { } kind:
                names.Add(name, new BoundCapture(slot, name, kind));
                break;
            case OptionalPatternNode optional:
                Add(optional.Item);
                break;
            case FrontedPatternNode fronted:
                Add(fronted.Item);
                break;
            case SequencePatternNode sequence:
                foreach (var item in sequence.Items) { Add(item); }
                break;
            case AlternationPatternNode alternation:
                foreach (var option in alternation.Options) { Add(option); }
                break;
        }
    }
}
