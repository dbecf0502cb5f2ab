using FactCheck.Knowledge;
using FactCheck.Rules.Facts;
using FactCheck.Semantics;
using FactCheck.Workspace.Packs;

namespace FactCheck.Tests;

/// <summary>The shipped facts, loaded once, and packs from text.</summary>
internal static class Known
{
    private static readonly Lazy<KnowledgeBase> ShippedBase = new(() => new KnowledgeBase(() => FactPackFiles.Load([ShippedRules.Folder]).Store));

    public static KnowledgeBase Shipped => ShippedBase.Value;

    public static SemanticModel Model(string text, string? published = null) => new(Engine.Read(text, published), new FinderSet(Claims.StandardFinders.All, Shipped));

    public static LoadedFacts Load(params string[] layers) => new FactPackLoader().Load([.. layers.Select((text, layer) => new FactPackFile($"facts{layer}.yaml", text, layer))]);

    /// <summary>The errors of a pack as authors read them.</summary>
    public static string Errors(string text) => string.Join("\n", Load(text).Diagnostics.Select(d => d.ToString()));

    /// <summary>The names of a kind as <c>text = id</c>.</summary>
    public static string[] Names(string text, MentionKind kind, string? published = null) =>
        [.. Model(text, published).Mentions(kind).Cast<NameMention>().Select(m => $"{text.Substring(m.Span.Start, m.Span.Length)} = {m.Entities?.ToString() ?? "?"}")];
}
