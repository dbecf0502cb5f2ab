using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Two values of one measure in a sentence, or in two, with no other figure but, perhaps, the change between them.</summary>
/// <param name="Sentence">The sentence, or the first of two.</param>
/// <param name="Text">All that is told: the sentence, or two.</param>
/// <param name="From">The value that a word marks as the base.</param>
/// <param name="To">The other.</param>
/// <param name="Stated">The third figure, which a word of change leads to or stands behind; none where there are two.</param>
internal sealed record ToldPair(Sentence Sentence, TokenRange Text, FigureMention From, FigureMention To, FigureMention? Stated)
{
    /// <summary>The value that stands first.</summary>
    public FigureMention First => From.Tokens.First < To.Tokens.First ? From : To;

    /// <summary>The value that stands second.</summary>
    public FigureMention Second => From.Tokens.First < To.Tokens.First ? To : From;

    /// <summary>The tokens from the first figure to the end of the last.</summary>
    public TokenRange Tokens =>
        new(Math.Min(First.Tokens.First, Stated?.Tokens.First ?? int.MaxValue), Math.Max(Second.Tokens.End, Stated?.Tokens.End ?? 0));
}
