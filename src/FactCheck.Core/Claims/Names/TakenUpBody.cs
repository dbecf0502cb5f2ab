using FactCheck.Knowledge;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads the noun that takes up the one organisation of the sentence before: «ويضم المجلس …» behind «مجلس التعاون لدول الخليج العربية», "The alliance, founded in …" behind "NATO ministers met".
/// Where another body could be meant, known or not, none is.
/// </summary>
internal static class TakenUpBody
{
    private static readonly object Key = new();
    private const int MostWordsToNoun = 2;
    private const int MostWordsToName = 2;

    /// <summary>The organisations, each with the token of the noun and its sentence.</summary>
    public static IReadOnlyList<(OrganisationMention Organisation, TokenRange Noun, Sentence Sentence)> Of(SemanticModel model,
        CancellationToken cancellationToken) => model.Once(Key, static (m, token) => Read(m, token).ToList(), cancellationToken);

    private static IEnumerable<(OrganisationMention Organisation, TokenRange Noun, Sentence Sentence)> Read(SemanticModel model,
        CancellationToken cancellationToken)
    {
        var all = model.Mentions(MentionKind.Organisation, cancellationToken).Cast<OrganisationMention>().ToArray();
        for (var k = 0; k < all.Length; k++)
        {
            if (all[k].Entities?.Single is not Organisation body || model.Article.SentenceOf(all[k].Tokens.First) is not { } sentence
                || k + 1 < all.Length && sentence.Tokens.Contains(all[k + 1].Tokens.First)
                || sentence.Tokens.End >= model.Article.Tokens.Count
                || model.Article.SentenceOf(sentence.Tokens.End) is not { } next || next.Block != sentence.Block) { continue; }
            if (NounOf(model, next, sentence, all[k], body, cancellationToken) is not { } noun || IsAmongOthers(all, k, body, noun)) { continue; }
            yield return (all[k], new TokenRange(noun, noun + 1), next);
        }
    }

    private static int? NounOf(SemanticModel model, Sentence next, Sentence sentence, OrganisationMention organisation, Organisation body,
        CancellationToken cancellationToken) =>
        next.Block.Language.JoinsArticle ? DefiniteNoun(model, next, organisation, body) : NounAtHead(model, next, sentence, organisation, cancellationToken);

    /// <summary>«المجلس» for a name that begins with «مجلس»; «مجلس» elsewhere before it may be another's.</summary>
    private static int? DefiniteNoun(SemanticModel model, Sentence next, OrganisationMention organisation, Organisation body)
    {
        var (tokens, language) = (model.Article.Tokens, next.Block.Language);
        var heads = body.Names.Where(n => n.Role is NameRole.Canonical or NameRole.Alias && n.Text[0] >= '\u0600' && n.Text.Contains(' ', StringComparison.Ordinal))
            .Select(n => NameStem.Of(n.Text.AsSpan(0, n.Text.IndexOf(' ', StringComparison.Ordinal))).ToString())
            .ToHashSet(StringComparer.Ordinal);
        for (var i = next.Tokens.First; i < next.Tokens.End; i++)
        {
            if (tokens[i].Kind != TokenKind.Word || !language.StartsDefinite(tokens.CharsOf(i)) || !model.Terms.Is(i, FactRole.OrganisationHead)
                || NameStem.Of(tokens.CharsOf(i)).ToString() is not { } stem || !heads.Contains(stem)) { continue; }
            for (var j = next.Block.Tokens.First; j < i; j++)
            {
                if (!organisation.Tokens.Contains(j) && tokens[j].Kind == TokenKind.Word && NameStem.Of(tokens.CharsOf(j)).SequenceEqual(stem)) { return null; }
            }
            return i;
        }
        return null;
    }

    /// <summary>"The alliance" at the beginning, behind a sentence that begins with the organisation and names no other thing.</summary>
    private static int? NounAtHead(SemanticModel model, Sentence next, Sentence sentence, OrganisationMention organisation,
        CancellationToken cancellationToken)
    {
        var tokens = model.Article.Tokens;
        if (organisation.Tokens.First - sentence.Tokens.First > MostWordsToName || !model.Terms.Is(next.Tokens.First, WordRole.Determiner)) { return null; }
        for (var i = organisation.Tokens.End; i < sentence.Tokens.End; i++)
        {
            if (char.IsUpper(tokens.FirstChar(i)) && !model.Terms.Is<WeekdayTerm>(i, out _, out _)
                && !model.MentionsIn(MentionKind.Place, new TokenRange(i, i + 1), cancellationToken).Any()
                && !model.MentionsIn(MentionKind.Person, new TokenRange(i, i + 1), cancellationToken).Any()) { return null; }
        }
        for (var i = next.Tokens.First + 1; i < Math.Min(next.Tokens.End, next.Tokens.First + 1 + MostWordsToNoun); i++)
        {
            if (model.Terms.Is(i, MemberRole.BodyNoun)) { return i; }
        }
        return null;
    }

    /// <summary>Another body in the sentence, or before the noun.</summary>
    private static bool IsAmongOthers(OrganisationMention[] all, int k, Organisation body, int noun)
    {
        for (var i = k + 1; i < all.Length && all[i].Tokens.First < noun; i++)
        {
            if (!all[i].Tokens.Contains(noun) && !all[i].Means(body.Id)) { return true; }
        }
        return k > 0 && all[k - 1].Tokens.End > all[k].Tokens.First;
    }
}
