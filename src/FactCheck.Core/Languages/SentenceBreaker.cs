namespace FactCheck.Languages;

/// <summary>Finds where the sentences of a block end. A mark ends one only when it is no part of a number, an initial, an abbreviation, a list number, a dotted name or an ellipsis that goes on.</summary>
public static class SentenceBreaker
{
    /// <summary>
    /// The token just behind each sentence of <c>[first, end)</c>, in order; the last is always <paramref name="end"/>.
    /// Closing quotation marks and brackets belong to the sentence that they close.
    /// </summary>
    public static void Break(TokenList tokens, int first, int end, Language language, List<int> ends)
    {
        var start = first;
        for (var i = first; i < end; i++)
        {
            if (tokens[i].Kind != TokenKind.Punctuation || !language.EndsSentence(tokens.FirstChar(i))) { continue; }
            var last = i;
            while (last + 1 < end && tokens[last + 1].Attached && IsTail(tokens, last + 1, language)) { last++; }
            if (last + 1 >= end) { break; }
            if (!tokens[last + 1].Attached && !GoesOn(tokens, start, i, last, language))
            {
                ends.Add(last + 1);
                start = last + 1;
            }
            i = last;
        }
        if (start < end || ends.Count == 0) { ends.Add(end); }
    }

    private static bool IsTail(TokenList tokens, int i, Language language)
    {
        var c = tokens.FirstChar(i);
        return language.EndsSentence(c) || c is '»' or '”' or '"' or '\'' or '’' or ')' or ']';
    }

    private static bool GoesOn(TokenList tokens, int start, int mark, int last, Language language)
    {
        var c = tokens.FirstChar(mark);
        if (c == '.' && mark == last)
        {
            if (mark > start && tokens[mark].Attached)
            {
                var before = tokens[mark - 1];
                if (before.Kind == TokenKind.Word && language.IsAbbreviation(tokens.CharsOf(mark - 1))) { return true; }
                if (before.Kind == TokenKind.Number && mark - 1 == start) { return true; } // a list number: "1. "
                if (EndsDottedLetters(tokens, start, mark) && last + 1 < tokens.Count && !char.IsUpper(tokens.FirstChar(last + 1))) { return true; }
            }
            return false;
        }
        // An ellipsis in the middle of a sentence is followed by a small letter, or, in Arabic, may always go on.
        var ellipsis = c == '…' || (c == '.' && last > mark && tokens.FirstChar(last) == '.');
        return ellipsis && last + 1 < tokens.Count && !char.IsUpper(tokens.FirstChar(last + 1)) && tokens[last + 1].Kind == TokenKind.Word;
    }

    /// <summary>"9 a.m. to 5 p.m.": the last of letters with a point each, before a word that begins no sentence.</summary>
    private static bool EndsDottedLetters(TokenList tokens, int start, int mark) =>
        mark - 3 >= start && tokens[mark - 1] is { Length: 1, Kind: TokenKind.Word, Attached: true } && tokens.Is(mark - 2, '.')
            && tokens[mark - 2].Attached && tokens[mark - 3] is { Length: 1, Kind: TokenKind.Word };
}
