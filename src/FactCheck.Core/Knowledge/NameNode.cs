namespace FactCheck.Knowledge;

/// <summary>What stands under the hash of some words: names, and whether longer names begin so.</summary>
internal sealed class NameNode
{
    /// <summary>The names that the words are.</summary>
    public List<Alias>? Names { get; set; }

    /// <summary>True when some name goes on behind the words.</summary>
    public bool GoesOn { get; set; }
}
