using FactCheck.Languages;
using FactCheck.Syntax;

namespace FactCheck.Rules.Binding;

/// <summary>Makes things of the article's structure.</summary>
internal static class StructureThings
{
    public static Thing ThingOf(this KindDefinition kind, Block block) => new(kind, block, block.Span, block.Tokens);

    public static Thing ThingOf(this KindDefinition kind, Sentence sentence, RuleScope scope) =>
        new(kind, sentence, scope.Article.Tokens.SpanOf(sentence.Tokens.First, sentence.Tokens.End), sentence.Tokens);

    public static Thing ThingOf(this KindDefinition kind, int token, RuleScope scope) =>
        new(kind, token, scope.Article.Tokens.SpanOf(token), new TokenRange(token, token + 1));

    public static IEnumerable<Thing> Articles(KindDefinition kind, RuleScope scope, TokenRange range)
    {
        var article = scope.Article;
        yield return new Thing(kind, article, new Text.TextSpan(0, article.Source.Length), new TokenRange(0, article.Tokens.Count));
    }

    public static Func<KindDefinition, RuleScope, TokenRange, IEnumerable<Thing>> Blocks(params BlockKind[] kinds) =>
        (kind, scope, range) => scope.Article.Blocks
            .Where(b => (kinds.Length == 0 || kinds.Contains(b.Kind)) && range.Contains(b.Tokens))
            .Select(b => kind.ThingOf(b));

    public static IEnumerable<Thing> Sentences(KindDefinition kind, RuleScope scope, TokenRange range) =>
        scope.Article.Sentences.Where(s => range.Contains(s.Tokens)).Select(s => kind.ThingOf(s, scope));

    public static Func<KindDefinition, RuleScope, TokenRange, IEnumerable<Thing>> Tokens(Func<TokenKind, bool> wanted) =>
        (kind, scope, range) => Tokens(kind, scope, range, wanted);

    private static IEnumerable<Thing> Tokens(KindDefinition kind, RuleScope scope, TokenRange range, Func<TokenKind, bool> wanted)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (wanted(scope.Article.Tokens[i].Kind)) { yield return kind.ThingOf(i, scope); }
        }
    }
}
