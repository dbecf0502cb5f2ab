using FactCheck.Rules.Model;

namespace FactCheck.Rules.Facts;

/// <summary>The ids that facts may name, and the ids that they do name; what nobody describes is an error once all packs are read.</summary>
internal sealed class FactReferences(IEnumerable<string> known, PackErrors errors)
{
    private readonly HashSet<string> _known = new(known, StringComparer.Ordinal);

    /// <summary>The id that a text names; an error when no pack describes it.</summary>
    public string To(PackText text)
    {
        if (!_known.Contains(text.Value))
        {
            errors.Add(PackErrorCode.UnknownEntity, text, $"no fact pack describes '{text.Value}'{DidYouMean.Suggest(text.Value, _known)}", 0,
                Math.Max(1, text.Value.Length));
        }
        return text.Value;
    }
}
