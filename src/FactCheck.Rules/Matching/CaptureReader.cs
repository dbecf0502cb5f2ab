using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Rules.Matching;

/// <summary>Finds the named parts of a match: the first reading of its pattern that fits the matched tokens says where they are.</summary>
internal sealed class CaptureReader(Vocabulary vocabulary, SemanticModel model, CancellationToken cancellationToken)
{
    private readonly TokenList _tokens = model.Article.Tokens;

    /// <summary>The named parts of a match of a pattern with these readings.</summary>
    public ImmutableArray<PhraseCapture> Read(IReadOnlyList<PhraseStep[]> readings, TokenRange match)
    {
        var found = new List<PhraseCapture>();
        foreach (var reading in readings)
        {
            found.Clear();
            if (Fits(reading, 0, match.First, match, [], found)) { return [.. found]; }
        }
        return [];
    }

    private bool Fits(PhraseStep[] reading, int step, int token, TokenRange match, ImmutableStack<(string Name, int Token)> open,
        List<PhraseCapture> found)
    {
        if (step == reading.Length) { return token == match.End; }
        var known = found.Count;
        switch (reading[step])
        {
            case PhraseStep.Open part:
                return Fits(reading, step + 1, token, match, open.Push((part.Name, token)), found);
            case PhraseStep.Close:
                var rest = open.Pop(out var begun);
                var range = new TokenRange(begun.Token, token);
                found.Add(new PhraseCapture(begun.Name, range, MentionOf(reading, step, range)));
                if (Fits(reading, step + 1, token, match, rest, found)) { return true; }
                break;
            case PhraseStep.Choice choice:
                foreach (var option in choice.Options)
                {
                    if (Fits([.. reading[..step], .. option, .. reading[(step + 1)..]], step, token, match, open, found)) { return true; }
                }
                break;
            case PhraseStep.Word word:
                if (token < match.End && IsWord(word, token, token == match.First)
                    && Fits(reading, step + 1, token + 1, match, open, found)) { return true; }
                break;
            case PhraseStep.MentionOf mention:
                foreach (var each in model.MentionsAt(mention.Kind, token, cancellationToken))
                {
                    if (each.Tokens.End <= match.End && Fits(reading, step + 1, each.Tokens.End, match, open, found)) { return true; }
                }
                break;
            case PhraseStep.Gap gap:
                var left = gap.Words;
                for (var at = token; at <= match.End && left >= 0; at++)
                {
                    if (Fits(reading, step + 1, at, match, open, found)) { return true; }
                    if (at < match.End && _tokens[at].Kind is TokenKind.Word or TokenKind.Number) { left--; }
                }
                break;
        }
        found.RemoveRange(known, found.Count - known);
        return false;
    }

    private Mention? MentionOf(PhraseStep[] reading, int close, TokenRange range)
    {
        if (close < 2 || reading[close - 1] is not PhraseStep.MentionOf mention || reading[close - 2] is not PhraseStep.Open) { return null; }
        foreach (var each in model.MentionsAt(mention.Kind, range.First, cancellationToken))
        {
            if (each.Tokens == range) { return each; }
        }
        return null;
    }

    private bool IsWord(PhraseStep.Word word, int token, bool isFirst)
    {
        var readings = vocabulary.Of(_tokens, token);
        var symbol = vocabulary.SymbolOf(word);
        foreach (var candidate in isFirst ? readings.First : readings.Inside)
        {
            if (candidate.Symbol == symbol) { return true; }
        }
        return false;
    }
}
