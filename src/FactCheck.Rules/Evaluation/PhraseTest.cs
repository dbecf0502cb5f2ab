using FactCheck.Rules.Binding;
using FactCheck.Rules.Matching;
using FactCheck.Values;

namespace FactCheck.Rules.Evaluation;

/// <summary><c>x matches "pattern"</c>: whether the pattern matches somewhere inside a thing.</summary>
public sealed class PhraseTest(BoundExpression thing, PhraseSet pattern) : BoundTruth
{
    /// <inheritdoc/>
    public override Kleene Judge(RuleFrame frame)
    {
        if (thing.Evaluate(frame) is not Thing found) { return Kleene.Unknown; }
        var matches = new List<PhraseMatch>();
        pattern.Match(frame.Scope.Model, block => block.Tokens.Overlaps(found.Tokens), matches, frame.Scope.Context.CancellationToken);
        return KleeneLogic.From(matches.Exists(m => found.Tokens.Contains(m.Tokens)));
    }
}
