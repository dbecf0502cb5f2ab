using FactCheck.Text;

namespace FactCheck.Languages;

/// <summary>The tokens of a text in order. Between two of them stands nothing but white space and characters that the word view drops.</summary>
public sealed class TokenList
{
    private readonly Token[] _tokens;

    internal TokenList(FoldedText text, Token[] tokens, int count)
    {
        Text = text;
        _tokens = tokens;
        Count = count;
    }

    /// <summary>The word view that the tokens cut.</summary>
    public FoldedText Text { get; }

    /// <summary>Number of tokens.</summary>
    public int Count { get; }

    /// <summary>The token at <paramref name="index"/>.</summary>
    public ref readonly Token this[int index] => ref _tokens[index];

    /// <summary>The token's characters in the word view.</summary>
    public ReadOnlySpan<char> CharsOf(int index)
    {
        ref readonly var token = ref _tokens[index];
        return Text.Text.AsSpan(token.Start, token.Length);
    }

    /// <summary>The word view's characters from token <paramref name="first"/> to just before token <paramref name="end"/>, with what stands between them.</summary>
    public ReadOnlySpan<char> CharsOf(int first, int end) =>
        first >= end ? [] : Text.Text.AsSpan(_tokens[first].Start, _tokens[end - 1].End - _tokens[first].Start);

    /// <summary>The first character of a token; marks and symbols are told apart by it.</summary>
    public char FirstChar(int index) => Text.Text[_tokens[index].Start];

    /// <summary>True when the token is the one character <paramref name="c"/>.</summary>
    public bool Is(int index, char c) => _tokens[index].Length == 1 && FirstChar(index) == c;

    /// <summary>The source units of one token.</summary>
    public TextSpan SpanOf(int index) => Text.ToSource(_tokens[index].Start, _tokens[index].Length);

    /// <summary>The source units from token <paramref name="first"/> to just before token <paramref name="end"/>.</summary>
    public TextSpan SpanOf(int first, int end) =>
        Text.ToSource(_tokens[first].Start, _tokens[end - 1].End - _tokens[first].Start);

    /// <summary>The first token that begins at or behind unit <paramref name="offset"/> of the word view.</summary>
    public int IndexFrom(int offset)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_tokens[middle].Start < offset) { low = middle + 1; } else { high = middle; }
        }
        return low;
    }
}
