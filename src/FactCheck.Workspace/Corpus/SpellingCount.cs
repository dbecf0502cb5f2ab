namespace FactCheck.Workspace.Corpus;

/// <summary>How many articles write one word with each alef, and the first that does.</summary>
internal sealed class SpellingCount
{
    private readonly int[] _articles = new int[3];
    private readonly int[] _first = [-1, -1, -1];
    private readonly int[] _firstReported = [-1, -1, -1];

    /// <summary>The articles that write a form.</summary>
    public int this[int form] => _articles[form];

    /// <summary>The first article that writes a form; -1 without any.</summary>
    public int First(int form) => _first[form];

    /// <summary>The first article of this run that writes a form; -1 without any.</summary>
    public int FirstReported(int form) => _firstReported[form];

    /// <summary>Counts an article.</summary>
    public void Add(int form, int article, bool isReported)
    {
        _articles[form]++;
        if (_first[form] < 0) { _first[form] = article; }
        if (isReported && _firstReported[form] < 0) { _firstReported[form] = article; }
    }
}
