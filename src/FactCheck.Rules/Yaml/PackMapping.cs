using FactCheck.Rules.Model;

namespace FactCheck.Rules.Yaml;

/// <summary>Keys with values, in the order of the file; no key stands twice.</summary>
public sealed record PackMapping(PackFile File, int Start, int End, IReadOnlyList<(PackScalar Key, PackNode Value)> Entries) : PackNode(File, Start,
    1)
{
    /// <summary>The mapping as it stands in the file, from the start of its first line.</summary>
    public string SourceText()
    {
        var line = File.Lines.LineSpan(File.Lines.PositionOf(Start).Line);
        return File.Text[line.Start..Math.Max(line.Start, End)].TrimEnd();
    }
}
