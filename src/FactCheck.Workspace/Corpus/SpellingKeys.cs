using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Text;

namespace FactCheck.Workspace.Corpus;

/// <summary>
/// The words that begin with an alef, particles and article aside, by key. The two lowest bits tell which alef is written. Names of known persons and places are
/// left out, and so are words that are other words with a hamza: verbs of the forms «افتعل», «انفعل», «استفعل» beside the first person («اعتقد», «أعتقد»).
/// </summary>
internal static class SpellingKeys
{
    /// <summary>ا.</summary>
    public const int Bare = 0;

    /// <summary>أ.</summary>
    public const int HamzaAbove = 1;

    /// <summary>إ.</summary>
    public const int HamzaBelow = 2;

    private const int FewestLetters = 5;
    private const int MostParticles = 3;

    /// <summary>The words in order.</summary>
    public static IEnumerable<(ulong Key, int Token)> Of(SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.Article.Language.Code != "ar") { return []; }
        var names = model.Mentions(MentionKind.Person, cancellationToken)
            .Concat(model.Mentions(MentionKind.Place, cancellationToken))
            .Select(m => m.Tokens)
            .OrderBy(t => t.First)
            .ToArray();
        return Of(model.Article, names);
    }

    /// <summary>The words in order, those of names included.</summary>
    public static IEnumerable<(ulong Key, int Token)> Of(Article article) => Of(article, []);

    private static IEnumerable<(ulong Key, int Token)> Of(Article article, TokenRange[] names)
    {
        var next = 0;
        foreach (var block in article.Blocks)
        {
            if (!block.IsProse) { continue; }
            for (var i = block.Tokens.First; i < block.Tokens.End; i++)
            {
                while (next < names.Length && names[next].End <= i) { next++; }
                if (article.Tokens[i].Kind != TokenKind.Word || next < names.Length && names[next].Contains(i)) { continue; }
                if (KeyOf(article.Tokens.CharsOf(i)) is { } key) { yield return (key, i); }
            }
        }
    }

    /// <summary>The stretch of a word that its key is of, as written: without particles and article.</summary>
    public static TextSpan StemOf(Article article, int token)
    {
        var chars = article.Tokens.CharsOf(token);
        var start = StemStart(chars);
        return article.Words.ToSource(article.Tokens[token].Start + start, chars.Length - start);
    }

    private static ulong? KeyOf(ReadOnlySpan<char> word)
    {
        var start = StemStart(word);
        if (word.Length - start < FewestLetters) { return null; }
        var stem = word[start..];
        var form = stem[0] switch { 'ا' => Bare, 'أ' => HamzaAbove, 'إ' => HamzaBelow, _ => -1 };
        if (form < 0
            || form != HamzaBelow && (stem[2] == 'ت' || stem[1] == 'ن' || stem[1] == 'س' && stem[2] == 'ت') && !IsMasdar(stem)) { return null; }
        return (KeyHash.Of(stem) & ~3UL) | (uint)form;
    }

    /// <summary>«اجتماع», «استراتيجية»: an alef before the last letter, or a long noun. A verb of the first person has neither.</summary>
    private static bool IsMasdar(ReadOnlySpan<char> stem) => stem[^2] == 'ا' || stem[^1] == 'ة' || stem.Length > 7;

    private static int StemStart(ReadOnlySpan<char> word)
    {
        var start = 0;
        for (var i = 0; i < MostParticles && start + FewestLetters < word.Length; i++)
        {
            var rest = word[start..];
            if (rest.StartsWith("ال", StringComparison.Ordinal)) { return start + 2; }
            if (rest.StartsWith("لل", StringComparison.Ordinal) && start + 2 < word.Length) { return start + 2; }
            if (rest[0] is not ('و' or 'ف' or 'ب' or 'ك' or 'ل')) { break; }
            start++;
        }
        return start;
    }
}
