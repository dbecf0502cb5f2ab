using System.Text;

namespace FactCheck.Text;

/// <summary>Builds the surface view of a marked-up source: the pieces that readers see, each with its place in the file.</summary>
public sealed class SurfaceBuilder(SourceText source)
{
    private readonly StringBuilder _text = new();
    private readonly List<int> _starts = [];
    private readonly List<int> _ends = [];

    /// <summary>Number of units so far: the surface offset of what is added next.</summary>
    public int Length => _text.Length;

    /// <summary>The source offset just behind what was added last.</summary>
    public int SourceEnd => _ends.Count == 0 ? 0 : _ends[^1];

    /// <summary>Adds source characters as they stand.</summary>
    public void Add(TextSpan span)
    {
        _text.Append(source.Text, span.Start, span.Length);
        for (var i = span.Start; i < span.End; i++)
        {
            _starts.Add(i);
            _ends.Add(i + 1);
        }
    }

    /// <summary>Adds characters that the source writes in another way, such as an entity: all of them stand at <paramref name="span"/>.</summary>
    public void Add(string characters, TextSpan span)
    {
        _text.Append(characters);
        foreach (var _ in characters)
        {
            _starts.Add(span.Start);
            _ends.Add(span.End);
        }
    }

    /// <summary>The surface view. Spans must have been added in the order of the source.</summary>
    public FoldedText ToFoldedText() => new(source, TextView.Surface, _text.ToString(), [.. _starts], [.. _ends]);
}
