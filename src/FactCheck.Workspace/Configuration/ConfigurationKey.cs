using System.Collections.Immutable;

namespace FactCheck.Workspace.Configuration;

/// <summary>A key that configurations have.</summary>
/// <param name="Name">The key.</param>
/// <param name="Summary">What it is for.</param>
/// <param name="Shape">What its value is.</param>
/// <param name="Standard">The value when it is absent, as it would be written.</param>
public sealed record ConfigurationKey(string Name, string Summary, ConfigurationShape Shape, string Standard = "")
{
    /// <summary>The words that it takes; any text when empty.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>The keys of its mapping, or of the mappings in its list.</summary>
    public ImmutableArray<ConfigurationKey> Keys { get; init; } = [];
}
