using FactCheck.Languages;
using FactCheck.Rules.Binding;
using FactCheck.Rules.Matching;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Rules.Evaluation;

/// <summary><c>x matches "pattern"</c>: whether the pattern matches somewhere inside a thing.</summary>
public sealed class PhraseTest(BoundExpression thing, PhraseSet pattern) : BoundTruth
{
    /// <inheritdoc/>
    public override Kleene Judge(RuleFrame frame)
    {
        if (thing.Evaluate(frame) is not Thing found) { return Kleene.Unknown; }
        var scope = frame.Scope;
        // Many things may lie in one sentence: each block is searched once, not once for each of them.
        var matches = scope.Once(this, () => new List<PhraseMatch>?[scope.Article.Blocks.Length]);
        for (var block = scope.Article.BlockOf(found.Tokens.First)?.Index
            ?? 0; block < matches.Length && scope.Article.Blocks[block].Tokens.First < found.Tokens.End; block++)
        {
            if (HasOneIn(matches[block] ??= Search(scope, scope.Article.Blocks[block]), found.Tokens)) { return Kleene.True; }
        }
        return Kleene.False;
    }

    private List<PhraseMatch> Search(RuleScope scope, Block block)
    {
        var matches = new List<PhraseMatch>();
        pattern.Match(scope.Model, block, matches, scope.Context.CancellationToken);
        return matches;
    }

    /// <summary>Whether one of some matches, in order, lies in a range.</summary>
    private static bool HasOneIn(List<PhraseMatch> matches, TokenRange range)
    {
        var (low, high) = (0, matches.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (matches[middle].Tokens.First < range.First) { low = middle + 1; } else { high = middle; }
        }
        for (; low < matches.Count && matches[low].Tokens.First < range.End; low++)
        {
            if (range.Contains(matches[low].Tokens)) { return true; }
        }
        return false;
    }
}
