using FactCheck.Rules.Model;

namespace FactCheck.Rules.Yaml;

/// <summary>A text.</summary>
internal sealed record PackScalar(PackText Text, int Length) : PackNode(Text.File, Text.Start, Length)
{
    public string Value => Text.Value;
}
