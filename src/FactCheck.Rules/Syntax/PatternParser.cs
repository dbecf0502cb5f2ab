using FactCheck.Rules.Model;
using Sprache;

namespace FactCheck.Rules.Syntax;

/// <summary>Reads phrase patterns of packs.</summary>
public static class PatternParser
{
    private static readonly Parser<PatternNode> Whole = PatternGrammar.Sequence.End();

    /// <summary>The pattern in <paramref name="text"/>; nothing, with an error added, when it cannot be read.</summary>
    public static PatternNode? Read(PackText text, PackErrors errors)
    {
        if (text.Tree<PatternNode>() is { } known) { return known; }
        if (!GrammarLimits.Allow(text, errors)) { return null; }
        var result = Whole.Read(text.Value);
        if (result.WasSuccessful)
        {
            text.Keep(result.Value);
            return result.Value;
        }
        var at = result.Remainder.Position;
        errors.Add(PackErrorCode.BadPattern, text, UnexpectedInput.Describe(text.Value, at, result.Expectations, "the pattern"), at);
        return null;
    }
}
