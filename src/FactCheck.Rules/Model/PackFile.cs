using FactCheck.Rules.Compiled;
using FactCheck.Text;

namespace FactCheck.Rules.Model;

/// <summary>The text of one pack file while it is read, with its lines.</summary>
/// <param name="path">The path to show, with forward slashes.</param>
/// <param name="content">The whole text.</param>
public sealed class PackFile(string path, Lazy<string> content)
{
    /// <summary>A file whose text is at hand.</summary>
    public PackFile(string path, string text)
        : this(path, new Lazy<string>(text))
    {
    }

    /// <summary>The path to show.</summary>
    public string Path { get; } = path;

    /// <summary>The whole text.</summary>
    public string Text => content.Value;

    /// <summary>The phrase patterns of its rules, laid out together with those of other files; none where they have to be read.</summary>
    public CompiledPhrases? Phrases { get; init; }

    /// <summary>The starts of its lines, found when they are first asked for.</summary>
    public LineMap Lines => field ??= new LineMap(Text);

    /// <summary>The line that an offset stands on, without its break.</summary>
    public string LineAt(int offset)
    {
        var span = Lines.LineSpan(Lines.PositionOf(offset).Line);
        return Text.Substring(span.Start, span.Length);
    }
}
