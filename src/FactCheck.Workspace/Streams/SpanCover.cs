using FactCheck.Text;

namespace FactCheck.Workspace.Streams;

/// <summary>Spans, in any order and overlapping as they like, of which is asked whether one of them holds another span.</summary>
internal sealed class SpanCover
{
    private readonly TextSpan[] _spans;
    private readonly int[] _ends;

    /// <summary>Takes the spans.</summary>
    public SpanCover(TextSpan[] spans)
    {
        _spans = [.. spans.Order()];
        _ends = new int[_spans.Length];
        var end = 0;
        for (var i = 0; i < _spans.Length; i++) { _ends[i] = end = Math.Max(end, _spans[i].End); }
    }

    /// <summary>True when a span lies inside one of the spans: of those that begin no later, the one that goes farthest must hold it.</summary>
    public bool Holds(TextSpan span)
    {
        var (low, high) = (0, _spans.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_spans[middle].Start <= span.Start) { low = middle + 1; } else { high = middle; }
        }
        return low > 0 && _ends[low - 1] >= span.End;
    }
}
