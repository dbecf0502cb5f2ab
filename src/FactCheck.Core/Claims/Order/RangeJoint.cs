using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>Reads the words that hold the two ends of a stretch together.</summary>
internal static class RangeJoint
{
    private const int MostLeadWords = 2;

    /// <summary>What stands between two neighbours.</summary>
    public static RangeJointKind Between(SemanticModel model, Mention from, Mention to)
    {
        var (terms, tokens) = (model.Terms, model.Article.Tokens);
        var (joint, first) = (from.Tokens.End, Behind(model, to));
        if (first == joint) { return OnFront(tokens, to); }
        if (terms.Is(joint, WordRole.To, out var hit) && hit.Tokens.End == first) { return RangeJointKind.To; }
        if (first > joint + 1) { return RangeJointKind.None; }
        if (terms.Is(joint, WordRole.And)) { return RangeJointKind.And; }
        return tokens[joint].Length == 1 && tokens.FirstChar(joint) is '-' or '–' or '—' ? RangeJointKind.Dash : RangeJointKind.None;
    }

    /// <summary>The stretch with the word that leads it in («من», "between"), or none.</summary>
    public static (TokenRange Tokens, TextSpan Span)? LeadIn<TRole>(SemanticModel model, Mention from, TRole role)
        where TRole : unmanaged, Enum
    {
        var tokens = model.Article.Tokens;
        (TokenRange, TextSpan)? longest = null;
        for (var i = from.Tokens.First - 1; i >= Math.Max(0, from.Tokens.First - MostLeadWords); i--)
        {
            if (!model.Terms.Is(i, role, out var hit) || hit.Tokens.End != Behind(model, from)) { continue; }
            var start = tokens[i].Start + hit.Front.Length;
            var span = tokens.Text.ToSource(start, tokens[from.Tokens.End - 1].End - start);
            longest = (new TokenRange(i, from.Tokens.End), span);
        }
        return longest;
    }

    /// <summary>Where an end begins, with an article in a word of its own: "the" of "from the end of March".</summary>
    private static int Behind(SemanticModel model, Mention end)
    {
        var (tokens, before) = (model.Article.Tokens, end.Tokens.First - 1);
        return before >= 0 && tokens[before].Kind == TokenKind.Word && model.Article.SentenceOf(end.Tokens.First)?.Block.Language is { JoinsArticle: false } language && language.StartsDefinite(tokens.CharsOf(before)) ? before : end.Tokens.First;
    }

    /// <summary>A particle on the second end's first word: «و20», «لعشرين».</summary>
    private static RangeJointKind OnFront(TokenList tokens, Mention to)
    {
        if (tokens.SpanOf(to.Tokens.First).Start == to.Span.Start) { return RangeJointKind.None; }
        return tokens.FirstChar(to.Tokens.First) switch { 'و' => RangeJointKind.And, 'ل' => RangeJointKind.Particle, _ => RangeJointKind.None };
    }
}
