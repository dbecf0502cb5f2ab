using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>Tells where a list ends and the sentence goes on: «… وتسعة رجال، في انهيار مبنى», "…, when a bus overturned".</summary>
internal static class ClauseEnd
{
    private const int ShortestVerb = 5;
    private const int MostTokensOfThing = 5;

    /// <summary>A list goes on no longer than this.</summary>
    private const int MostTokensOfList = 80;

    /// <summary>The range without what stands behind the first comma at or behind a token, where a clause begins there that adds nothing to the list.</summary>
    public static TokenRange Cut(SemanticModel model, TokenRange list, int from)
    {
        for (var i = from; i + 1 < list.End; i++)
        {
            if (model.Article.Tokens[i].Kind == TokenKind.Number) { return list; }
            if (Statement.IsComma(model, i)) { return Begins(model, i + 1, list.End) ? list with { End = i } : list; }
        }
        return list;
    }

    /// <summary>The range without the clauses behind its last commas that add nothing to the list.</summary>
    public static TokenRange CutLast(SemanticModel model, TokenRange list)
    {
        for (var i = list.End - 2; i > list.First; i--)
        {
            if (!Statement.IsComma(model, i)) { continue; }
            if (!Begins(model, i + 1, list.End) || IsLastOfRow(model, list, i)) { break; }
            list = list with { End = i };
        }
        return list;
    }

    /// <summary>
    /// «…، وعقد العمل، وكشف الحساب»: a few words behind the last of several commas that "and" follows are one thing more, though they may look like a
    /// verb.
    /// </summary>
    private static bool IsLastOfRow(SemanticModel model, TokenRange list, int comma)
    {
        if (list.End - comma > MostTokensOfThing || !model.Article.BeginsWithAnd(comma + 1)
            || model.Article.LanguageOf(comma) is not { JoinsArticle: true }) { return false; }
        for (var i = comma - 1; i > list.First; i--)
        {
            if (Statement.IsComma(model, i)) { return model.Article.BeginsWithAnd(i + 1); }
        }
        return false;
    }

    /// <summary>
    /// The range up to its first comma where an Arabic list of things that "and" alone joins ends there and a verb goes on: «هي إب وتعز والحديدة،
    /// واطلع في كل منها على …».
    /// </summary>
    public static TokenRange CutVerb(SemanticModel model, TokenRange list, CancellationToken cancellationToken)
    {
        if (list.Count is 0 or > MostTokensOfList || model.Article.SentenceOf(list.First) is not { Block.Language: { JoinsArticle: true } language }) { return list; }
        var hasJoint = false;
        for (var i = list.First; i + 2 < list.End; i++)
        {
            if (model.Article.Tokens[i].Kind == TokenKind.Number) { return list; }
            hasJoint |= i > list.First && Statement.Begins(model, i);
            if (Statement.IsComma(model, i)) { return hasJoint && IsVerb(model, language, i + 1, cancellationToken) ? list with { End = i } : list; }
        }
        return list;
    }

    /// <summary>«واطلع في كل منها», «وتختتم غدا»: no noun by its form, no name, and a word behind it that goes with a verb.</summary>
    private static bool IsVerb(SemanticModel model, Language language, int token, CancellationToken cancellationToken)
    {
        var word = model.Article.Tokens.CharsOf(token);
        if (word.Length < ShortestVerb || word[0] != 'و' || !IsFormOfVerb(word[1..]) || language.StartsDefinite(word[1..])
            || model.Terms.Is(token, ListRole.PlacePlural) || model.Terms.Is(token, WordRole.Others) || model.Terms.Is(token, WordRole.Adding)
            || model.MentionsAt(MentionKind.Place, token, cancellationToken).Length > 0
            || model.MentionsAt(MentionKind.Organisation, token, cancellationToken).Length > 0) { return false; }
        return model.Terms.AnyIn(new TokenRange(token + 1, token + 2), WordRole.In, WordRole.Of, WordRole.To, WordRole.Over, WordRole.Complementizer)
            || model.MentionsAt(MentionKind.Date, token + 1, cancellationToken).Length > 0
            || language.StartsDefinite(model.Article.Tokens.CharsOf(token + 1));
    }

    /// <summary>The present begins with ي, ت or س, the derived past with ا or أ; what ends in ة or in the long hamza is a noun.</summary>
    private static bool IsFormOfVerb(ReadOnlySpan<char> word) =>
        word[0] is 'ي' or 'ت' or 'س' or 'ا' or 'أ' && word[^1] is not ('ة' or 'ء' or 'ي') && word is not [.., 'ا', 'ت'];

    /// <summary>«…، لرفع تقرير إلى الرئيس»: what it is for; a list goes on with the article: «للصحة».</summary>
    private static bool IsPurpose(SemanticModel model, int token) =>
        model.Article.LanguageOf(token) is { JoinsArticle: true } language && model.Article.Tokens[token].Kind == TokenKind.Word
            && model.Article.Tokens[token].Length > ShortestVerb - 1 && model.Article.BeginsWithTo(token)
            && !language.JoinsDestination(model.Article.Tokens.CharsOf(token));

    private static bool Begins(SemanticModel model, int token, int end) =>
        IsPurpose(model, token) || SourceClause.Begins(model, token, end) || model.Terms.Is(token, WordRole.In)
            || model.Terms.Is(token, WordRole.After)
            || model.Terms.Is(token, WordRole.Circumstance) || model.Terms.Is(token, WordRole.While) || model.Terms.Is(token, WordRole.Lasting);
}
