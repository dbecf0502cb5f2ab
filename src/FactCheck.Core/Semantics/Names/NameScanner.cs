using System.Collections.Immutable;
using FactCheck.Knowledge;
using FactCheck.Languages;

namespace FactCheck.Semantics;

/// <summary>Finds all known names of an article in one walk of the names' automaton from each token.</summary>
internal sealed class NameScanner(TokenList tokens, AliasIndex names)
{
    /// <summary>Adds the names inside a range: of those that begin with one token the longest of each kind.</summary>
    public void Scan(TokenRange range, List<NameHit> found)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (tokens[i].Kind != TokenKind.Word) { continue; }
            var readings = names.FirstWords.Find(tokens, i) ?? names.FirstWords.Remember(tokens, i, ReadingsOf(i));
            foreach (var reading in readings) { Walk(i, range.End, reading, found); }
        }
    }

    /// <summary>The readings of a token that some name begins with.</summary>
    private NameWord[] ReadingsOf(int token)
    {
        Span<NameWord> readings = stackalloc NameWord[NameWord.MostReadings];
        var kept = new List<NameWord>();
        foreach (var reading in readings[..NameWord.Read(tokens.CharsOf(token), readings)])
        {
            var state = PhraseHash.Add(PhraseHash.Empty, reading.Hash);
            if (names.MayEnd(state) || names.MayContinue(state)) { kept.Add(reading); }
        }
        return kept.Count == 0 ? [] : [.. kept];
    }

    private void Walk(int first, int end, NameWord word, List<NameHit> found)
    {
        var state = PhraseHash.Add(PhraseHash.Empty, word.Hash);
        var at = first + 1;
        while (true)
        {
            if (names.MayEnd(state) && !(word.NeedsMore && at == first + 1))
            {
                Accept(new NameHit(first, at, word.Skipped, names.Find(state)), found);
            }
            if (!names.MayContinue(state) || !TryNext(at, end, out var next, out var hash)) { return; }
            if (Owner(next - 1) is { } owner && names.MayEnd(PhraseHash.Add(state, owner)))
            {
                Accept(new NameHit(first, next, word.Skipped, names.Find(PhraseHash.Add(state, owner))), found);
            }
            state = PhraseHash.Add(state, hash);
            at = next;
        }
    }

    /// <summary>The next word of a name; quotation marks and hyphens may stand before it, and «لـ» may stand apart from a quoted word.</summary>
    private bool TryNext(int at, int end, out int next, out ulong hash)
    {
        (next, hash) = (at, 0);
        if (next < end && IsLamBeforeQuote(next, end))
        {
            var quoted = tokens.CharsOf(next + 2);
            hash = quoted.StartsWith("ال", StringComparison.Ordinal) && quoted.Length > 3
                ? WordKey.Hash(string.Concat("لل", quoted[2..]))
                : WordKey.Hash(string.Concat("ل", quoted));
            next += 3;
            if (next < end && IsQuote(tokens.FirstChar(next)) && tokens[next].Attached) { next++; }
            return true;
        }
        while (next < end && tokens[next].Kind == TokenKind.Punctuation && (IsQuote(tokens.FirstChar(next)) || tokens.FirstChar(next) is '-' or '–'))
        {
            if (++next - at > 1) { return false; }
        }
        // "U.S. President": the stops of letters that stand for words.
        if (next == at && next < end && tokens.Is(next, '.') && tokens[next].Attached && tokens[next - 1].Length == 1) { next++; }
        if (next >= end || !(tokens[next].Kind is TokenKind.Word or TokenKind.Number || tokens.FirstChar(next) == '+')) { return false; }
        hash = WordKey.Hash(tokens.CharsOf(next));
        next++;
        return true;
    }

    /// <summary>The word of an English genitive, "Nigeria's", without its ending.</summary>
    private ulong? Owner(int token)
    {
        var word = tokens.CharsOf(token);
        return word.EndsWith("'s", StringComparison.Ordinal) && word.Length > 3 ? WordKey.Hash(word[..^2]) : null;
    }

    private bool IsLamBeforeQuote(int at, int end) =>
        at + 2 < end && tokens[at].Length == 1 && tokens.FirstChar(at) == 'ل' && IsQuote(tokens.FirstChar(at + 1)) && tokens[at + 1].Attached
            && tokens[at + 2].Kind == TokenKind.Word;

    private void Accept(NameHit hit, List<NameHit> found)
    {
        var fitting = hit.Aliases.Where(a => a.Name.Role != NameRole.WrongAcronym && Fits(a.Name, hit)
            && !(a.Kind == EntityKind.Organisation && IsLikened(hit))).ToImmutableArray();
        if (!fitting.IsEmpty) { found.Add(hit with { Aliases = fitting, End = ClosingQuote(hit) }); }
    }

    /// <summary>The end of a name whose last words stand in quotation marks: «تنظيم "داعش"».</summary>
    private int ClosingQuote(NameHit hit)
    {
        var quotes = 0;
        for (var i = hit.First; i < hit.End; i++) { if (IsQuote(tokens.FirstChar(i))) { quotes++; } }
        return quotes % 2 == 1 && hit.End < tokens.Count && tokens[hit.End].Attached && IsQuote(tokens.FirstChar(hit.End)) ? hit.End + 1 : hit.End;
    }

    /// <summary>Latin names keep their capitals: "who" is no WHO and "us" no US.</summary>
    private bool Fits(EntityName name, NameHit hit)
    {
        if (name.Text[0] >= '\u0600') { return true; }
        var first = tokens.CharsOf(hit.First);
        if (name.Role == NameRole.Acronym || name.Text.Length <= 4)
        {
            return name.Text.AsSpan().StartsWith(first, StringComparison.Ordinal) || first.StartsWith(name.Text, StringComparison.Ordinal);
        }
        return char.IsUpper(first[0]) || !char.IsUpper(name.Text[0]);
    }

    /// <summary>«كفيفا» is a blind man, not "like" FIFA: the name of an organisation in one word takes no «ك».</summary>
    private bool IsLikened(NameHit hit) => hit is { Skipped: 1, Length: 1 } && tokens.CharsOf(hit.First) is ['ك', not 'ا', ..];

    private static bool IsQuote(char c) => c is '«' or '»' or '“' or '”' or '"';
}
