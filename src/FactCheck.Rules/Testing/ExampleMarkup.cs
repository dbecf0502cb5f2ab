using System.Text;
using FactCheck.Text;

namespace FactCheck.Rules.Testing;

/// <summary>An example without its marks, and what was marked.</summary>
/// <param name="Text">The text.</param>
/// <param name="Spans">What stood between <c>[|</c> and <c>|]</c>, in order.</param>
public sealed record ExampleMarkup(string Text, IReadOnlyList<TextSpan> Spans)
{
    /// <summary>Reads the marks; nothing when they do not match.</summary>
    public static ExampleMarkup? Read(string marked)
    {
        var text = new StringBuilder(marked.Length);
        var spans = new List<TextSpan>();
        var open = -1;
        for (var i = 0; i < marked.Length; i++)
        {
            var next = i + 1 < marked.Length ? marked[i + 1] : '\0';
            if (open < 0 && marked[i] == '[' && next == '|')
            {
                open = text.Length;
                i++;
            }
            else if (open >= 0 && marked[i] == '|' && next == ']')
            {
                spans.Add(TextSpan.FromBounds(open, text.Length));
                open = -1;
                i++;
            }
            else
            {
                text.Append(marked[i]);
            }
        }
        return open < 0 ? new ExampleMarkup(text.ToString(), spans) : null;
    }
}
