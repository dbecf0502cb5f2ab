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

    /// <summary>Adds characters that the source writes in another way, such as an entity: they share the units of <paramref name="span"/> in their order, so that none ends behind where the next begins.</summary>
    public void Add(string characters, TextSpan span)
    {
        _text.Append(characters);
        for (var i = 0; i < characters.Length; i++)
        {
            _starts.Add(span.Start + (int)((long)i * span.Length / characters.Length));
            _ends.Add(span.Start + (int)((long)(i + 1) * span.Length / characters.Length));
        }
    }

    /// <summary>The surface view. Spans must have been added in the order of the source.</summary>
    public FoldedText ToFoldedText() => new(source, TextView.Surface, _text.ToString(), [.. _starts], [.. _ends]);
}
