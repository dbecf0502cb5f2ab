using FactCheck.Rules.Model;

namespace FactCheck.Rules.Yaml;

/// <summary>A text.</summary>
public sealed record PackScalar(PackText Text, int Length) : PackNode(Text.File, Text.Start, Length)
{
    /// <summary>The characters, escapes resolved.</summary>
    public string Value => Text.Value;
}
