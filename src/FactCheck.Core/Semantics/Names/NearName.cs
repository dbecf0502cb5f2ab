using FactCheck.Diagnostics;
using FactCheck.Knowledge;

namespace FactCheck.Semantics;

/// <summary>A known name that an unknown one is near to, and what is the same and what is not.</summary>
/// <param name="Organisation">The known organisation.</param>
/// <param name="Name">Its name.</param>
/// <param name="Reasons">What matches and what does not, word for word.</param>
public sealed record NearName(Organisation Organisation, string Name, LocalizedText Reasons)
{
    /// <summary>True for a name that is put together of two known ones.</summary>
    public bool IsMixed { get; init; }

    /// <summary>True for a name that is long enough to be known by all its words but one.</summary>
    public bool IsLong { get; init; }
}
