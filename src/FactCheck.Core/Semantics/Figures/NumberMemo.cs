namespace FactCheck.Semantics;

/// <summary>The numbers of an article by the token that they begin with: the readers of dates, times and figures ask for each some ten times.</summary>
/// <param name="tokens">How many tokens the article has.</param>
internal sealed class NumberMemo(int tokens)
{
    private readonly bool[] _isKnown = new bool[tokens];
    private readonly Dictionary<int, NumberReading> _numbers = [];

    /// <summary>Whether it is known what begins at a token, and if it is a number, which; one that is none has no tokens.</summary>
    public bool TryGet(int at, out NumberReading number)
    {
        number = default;
        if ((uint)at >= (uint)_isKnown.Length || !_isKnown[at]) { return false; }
        _numbers.TryGetValue(at, out number);
        return true;
    }

    /// <summary>Remembers what begins at a token.</summary>
    public void Remember(int at, in NumberReading number)
    {
        if ((uint)at >= (uint)_isKnown.Length) { return; }
        _isKnown[at] = true;
        if (number.Tokens.Count > 0) { _numbers[at] = number; }
    }
}
