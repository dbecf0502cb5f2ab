using System.Collections.Immutable;
using FactCheck.Languages;

namespace FactCheck.Semantics;

/// <summary>Finds web addresses in the text: https://…, www.….</summary>
public sealed class LinkFinder : MentionFinder
{
    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Link];

    /// <inheritdoc/>
    public override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        var tokens = model.Article.Tokens;
        foreach (var block in model.Article.Blocks)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var i = block.Tokens.First; i < block.Tokens.End; i++)
            {
                if (tokens[i].Kind != TokenKind.Word || !Begins(tokens, i, block.Tokens.End)) { continue; }
                var end = i + 1;
                while (end < block.Tokens.End && tokens[end].Attached && !EndsAddress(tokens.FirstChar(end))) { end++; }
                while (end > i + 1 && tokens[end - 1].Kind == TokenKind.Punctuation && tokens.FirstChar(end - 1) is not '/') { end--; }
                found.Add(new LinkMention(new TokenRange(i, end), tokens.SpanOf(i, end), tokens.CharsOf(i, end).ToString()));
                i = end - 1;
            }
        }
    }

    private static bool Begins(TokenList tokens, int i, int end)
    {
        var word = tokens.CharsOf(i);
        if (WordKey.Equal(word, "http") || WordKey.Equal(word, "https"))
        {
            return i + 3 < end && tokens.Is(i + 1, ':') && tokens.Is(i + 2, '/') && tokens.Is(i + 3, '/') && tokens[i + 1].Attached;
        }
        return WordKey.Equal(word, "www") && i + 2 < end && tokens.Is(i + 1, '.') && tokens[i + 1].Attached && tokens[i + 2].Attached;
    }

    private static bool EndsAddress(char c) => c is '«' or '»' or '"' or '“' or '”' or '<' or '>' or '،' or '؛' or '؟' or ')' or ']';
}
