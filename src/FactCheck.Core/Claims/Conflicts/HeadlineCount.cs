using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>Holds a small count of the headline against the only one of the same things in the first sentence, which tells the same of them: "Three banks fined" above "The regulator fined five banks".</summary>
internal static class HeadlineCount
{
    private const int ShortestWord = 4;
    private const int MostWordsToVerb = 3;
    private const string Post = "≈post";
    private const decimal SharedWords = 0.5m;
    private const int FewestAlike = 2;

    public static FigureMention? Contradicting(SemanticModel model, FigureMention title, FigureMention[] text, CancellationToken cancellationToken)
    {
        if (title is not { Kind.Name: "number", Unit: null, Scale: 1, Decimals: 0, IsApproximate: false } || title.Interval.Min < title.Interval.Max
            || NounOf(model, title) is not { Length: > 2 } noun) { return null; }
        FigureMention? only = null;
        foreach (var figure in text)
        {
            if (figure.Kind != MentionKind.Number || NounOf(model, figure) != noun) { continue; }
            if (only is not null && only.Written != figure.Written || figure.IsApproximate || figure.Scale != 1) { return null; }
            only ??= figure;
        }
        if (only is null || model.Article.SentenceOf(only.Tokens.First) is not { Index: 1 } lead || TellsMore(model, lead, only, noun)
            || noun != Post && !HeadlineToll.TellsAll(model, title, only, cancellationToken)) { return null; }
        if (model.Terms.AnyIn(lead.Tokens, WordRole.Others, WordRole.Adding)
            || noun != Post && model.Terms.AnyIn(lead.Tokens, WordRole.OfWhich, WordRole.OutOf)
            || model.MentionsIn(MentionKind.Ordinal, lead.Tokens, cancellationToken).Any()) { return null; }
        if (noun == Post && title.Written > only.Written && MayGoOn(model, new TokenRange(only.Tokens.End, lead.Tokens.End))) { return null; }
        return noun == Post && AreCut(model, title) && AreCut(model, only) || IsTold(model, model.Article.SentenceOf(title.Tokens.First)!, lead, noun)
            ? only
            : null;
    }

    /// <summary>«محاميان … وثلاثة محامين»: the noun stands there once more, for others.</summary>
    private static bool TellsMore(SemanticModel model, Sentence lead, FigureMention only, string noun)
    {
        for (var i = lead.Tokens.First; i < lead.Tokens.End; i++)
        {
            if (i != only.Tokens.End && NounKey.At(model, i) == noun && lead.Block.Language.JoinsArticle) { return true; }
        }
        return false;
    }

    private static string NounOf(SemanticModel model, FigureMention figure) =>
        model.Terms.Is(figure.Tokens.End, ChangeRole.Post)
            ? Post
            : NounKey.IsBehind(model, figure) || model.Terms.Is(figure.Tokens.End, WordRole.Person) ? NounKey.At(model, figure.Tokens.End) : "";

    /// <summary>"Cutting 600 jobs there, and trim its head office": others may be cut as well, where the sentence does not go on about these.</summary>
    private static bool MayGoOn(SemanticModel model, TokenRange behind)
    {
        for (var i = behind.First; i < behind.End; i++)
        {
            if (model.Terms.Is(i, WordRole.OfWhich)) { return false; } // "most of them in administration, and"
            if (Statement.Begins(model, i) && !model.Terms.Is(i, WordRole.While)) { return true; }
        }
        return false;
    }

    /// <summary>"To axe 4,500 jobs": posts that are done away with.</summary>
    private static bool AreCut(SemanticModel model, FigureMention figure) =>
        (model.Terms.AnyIn(new TokenRange(Math.Max(0, figure.Tokens.First - MostWordsToVerb), figure.Tokens.First), ChangeRole.Dismissing)
            || model.Terms.AnyIn(new TokenRange(Math.Max(0, figure.Tokens.First - MostWordsToVerb), figure.Tokens.First), WordRole.Fall,
            WordRole.Losing));

    /// <summary>Half of what the headline says beside the count stands in the sentence.</summary>
    internal static bool IsTold(SemanticModel model, Sentence title, Sentence lead, string noun)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        for (var i = lead.Tokens.First; i < lead.Tokens.End; i++) { keys.Add(KeyAt(model, i)); }
        var (words, shared) = (0, 0);
        for (var i = title.Tokens.First; i < title.Tokens.End; i++)
        {
            if (model.Article.Tokens[i] is not { Kind: TokenKind.Word, Length: >= ShortestWord } || model.Terms.Is<NumeralTerm>(i, out _, out _)
                || model.Terms.Is(i, WordRole.After) || KeyAt(model, i) is not { Length: > 2 } key || key == noun) { continue; }
            words++;
            if (keys.Contains(key)) { shared++; }
        }
        if (shared > 0 && shared >= words * SharedWords) { return true; }
        if (noun.Length > 0) { return false; } // counts of one noun may be of others, where so little is the same
        var (alike, all) = StoryWords.Count(model, title.Tokens, lead.Tokens);
        return alike >= FewestAlike && alike >= all * SharedWords;
    }

    private static string KeyAt(SemanticModel model, int token) =>
        model.Article.SentenceOf(token)?.Block.Language is { } language && model.Article.Tokens[token].Kind == TokenKind.Word
            ? language.VerbStem(model.Article.Tokens.CharsOf(token))
            : "";
}
