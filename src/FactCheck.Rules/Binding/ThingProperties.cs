using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Rules.Binding;

/// <summary>What every thing of an article can be asked.</summary>
internal static class ThingProperties
{
    public static ImmutableArray<PropertyDefinition> All { get; } =
    [
        new("text", RuleType.Text, "its characters as written", (t, s) => s.TextOf(t.Span), (t, _) => t.Span),
        new("words", RuleType.Number, "how many words it has", (t, s) => (object)Interval.Exactly(CountWords(t, s))),
        new("inQuotation", RuleType.Truth, "whether it stands inside quotation marks", (t, s) => KleeneLogic.From(s.IsQuoted(t.Span))),
        new("inTitle", RuleType.Truth, "whether it stands in the article's title",
            (t, s) => KleeneLogic.From(BlockOf(t, s)?.Kind == BlockKind.Title)),
        new("before", RuleType.Text, "the word or mark just before it in its block; empty at the start",
            (t, s) => Neighbour(t, s, t.Tokens.First - 1), (t, s) => NeighbourPlace(t, s, t.Tokens.First - 1)),
        new("after", RuleType.Text, "the word or mark just behind it in its block; empty at the end", (t, s) => Neighbour(t, s, t.Tokens.End),
            (t, s) => NeighbourPlace(t, s, t.Tokens.End)),
        new("attachedBefore", RuleType.Truth, "whether no space parts it from what stands before",
            (t, s) => KleeneLogic.From(Attached(t, s, t.Tokens.First))),
        new("attachedAfter", RuleType.Truth, "whether no space parts it from what stands behind",
            (t, s) => KleeneLogic.From(Attached(t, s, t.Tokens.End))),
        new("hasParticle", RuleType.Truth, "whether a particle that is no part of it is written onto its first word: «والموريتانيون»",
            (t, s) => KleeneLogic.From(t.Tokens.Count > 0 && t.Span.Start > s.Article.Tokens.SpanOf(t.Tokens.First).Start)),
        new("sentence", RuleType.Thing, "the sentence that it stands in", Sentence) { ThingKind = "sentence" },
        new("paragraph", RuleType.Thing, "the paragraph, item or heading that it stands in", Paragraph) { ThingKind = "block" },
        new("language", RuleType.Text, "the language code of the block that it stands in", (t, s) => (BlockOf(t, s)?.Language
            ?? s.Article.Language).Code),
    ];

    internal static Block? BlockOf(Thing thing, RuleScope scope) => thing.Value as Block ?? scope.Article.BlockOf(thing.Tokens.First);

    private static int CountWords(Thing thing, RuleScope scope)
    {
        var count = 0;
        for (var i = thing.Tokens.First; i < thing.Tokens.End; i++)
        {
            var kind = scope.Article.Tokens[i].Kind;
            if (kind is TokenKind.Word or TokenKind.Number) { count++; }
        }
        return count;
    }

    private static string Neighbour(Thing thing, RuleScope scope, int token) =>
        NeighbourPlace(thing, scope, token) is { } place ? scope.TextOf(place) : "";

    private static Text.TextSpan? NeighbourPlace(Thing thing, RuleScope scope, int token) =>
        BlockOf(thing, scope) is { } block && block.Tokens.Contains(token) ? scope.Article.Tokens.SpanOf(token) : null;

    private static bool Attached(Thing thing, RuleScope scope, int token) =>
        BlockOf(thing, scope) is { } block && block.Tokens.Contains(token) && token > block.Tokens.First && scope.Article.Tokens[token].Attached;

    private static Thing? Sentence(Thing thing, RuleScope scope) =>
        scope.Article.SentenceOf(thing.Tokens.First) is { } sentence ? KindCatalog.Sentence.ThingOf(sentence, scope) : null;

    private static Thing? Paragraph(Thing thing, RuleScope scope) =>
        BlockOf(thing, scope) is { } block ? KindCatalog.Block.ThingOf(block) : null;
}
