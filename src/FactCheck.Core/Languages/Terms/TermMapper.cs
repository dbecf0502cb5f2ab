namespace FactCheck.Languages;

/// <summary>Finds the terms of stretches of tokens, each in the language that its words are written in.</summary>
public sealed class TermMapper(TokenList tokens, LanguageSet languages)
{
    private readonly int[] _starts = new int[tokens.Count + 1];
    private readonly TermKinds[] _kinds = new TermKinds[tokens.Count];
    private readonly ulong[] _marks = new ulong[tokens.Count];
    private readonly List<TermHit> _hits = new((tokens.Count * 3 / 2) + 8);
    private int _done;

    /// <summary>Adds the terms that lie inside a range. Ranges are given in the order of the text.</summary>
    public void Add(TokenRange range, Language language)
    {
        for (; _done < range.First; _done++) { _starts[_done] = _hits.Count; }
        for (; _done < range.End; _done++)
        {
            _starts[_done] = _hits.Count;
            if (tokens[_done].Kind is TokenKind.Word)
            {
                var of = languages.OfWord(tokens.FirstChar(_done), language);
                of.Terms.Find(tokens, _done, range.End, of, _hits);
            }
            else if (tokens[_done].Kind is TokenKind.Symbol)
            {
                language.Terms.Find(tokens, _done, range.End, language, _hits);
            }
            for (var i = _starts[_done]; i < _hits.Count; i++)
            {
                _kinds[_done] |= _hits[i].Term.Group;
                _marks[_done] |= _hits[i].Term.Mark;
            }
        }
    }

    /// <summary>The map of all terms added.</summary>
    public TermMap ToMap()
    {
        for (; _done < _starts.Length; _done++) { _starts[_done] = _hits.Count; }
        return new TermMap(_starts, _kinds, _marks, _hits);
    }
}
