using FactCheck.Rules.Model;

namespace FactCheck.Rules.Syntax;

/// <summary>What an expression or a pattern may cost. Checked by one scan before the grammar runs: a parser built of functions recurses as deep as its input nests, and a stack that overflows cannot be caught.</summary>
internal static class GrammarLimits
{
    private const int Depth = 64;
    private const int Terms = 500;
    private const int Length = 4_000;

    /// <summary>True when the text may be parsed; otherwise says why not.</summary>
    public static bool Allow(PackText text, PackErrors errors)
    {
        var value = text.Value;
        if (value.Length > Length) { return Refuse(text, errors, Length, $"longer than {Length} characters"); }
        var (depth, terms, inTerm) = (0, 0, false);
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (c is '(' or '[' or '<' or '{' && ++depth > Depth) { return Refuse(text, errors, i, $"nested deeper than {Depth} levels"); }
            if (c is ')' or ']' or '>' or '}' && depth > 0) { depth--; }
            var space = char.IsWhiteSpace(c) || c is '(' or ')' or '|' or ',';
            if (!space && !inTerm && ++terms > Terms) { return Refuse(text, errors, i, $"more than {Terms} terms"); }
            inTerm = !space && c is not ('-' or '+' or '*' or '/');
        }
        return true;
    }

    private static bool Refuse(PackText text, PackErrors errors, int index, string reason)
    {
        errors.Add(PackErrorCode.Refused, text, $"this is {reason}", Math.Min(index, text.Value.Length));
        return false;
    }
}
