using System.Collections.Immutable;
using FactCheck.Diagnostics;
using FactCheck.Rules.Binding;
using FactCheck.Rules.Model;
using FactCheck.Syntax;

namespace FactCheck.Rules.Evaluation;

/// <summary>A rule ready to judge articles.</summary>
/// <param name="body">What it asks and says.</param>
public sealed class CompiledRule(Lazy<RuleBody> body)
{
    /// <summary>What it asks and says, bound at the first candidate when nothing in it can be wrong.</summary>
    public RuleBody Body => body.Value;

    /// <summary>The rule as written.</summary>
    public required RuleDeclaration Declaration { get; init; }

    /// <summary>What reports know of it.</summary>
    public required DiagnosticDescriptor Descriptor { get; init; }

    /// <summary>The kind that it is for; none for find, swap and regex.</summary>
    public KindDefinition? Kind { get; init; }

    /// <summary>Number of variables of the for clause; ordered tuples when more than one.</summary>
    public int Variables { get; init; } = 1;

    /// <summary>The kind of thing that all variables must share: sentence, paragraph or article.</summary>
    public string? Within { get; init; }

    /// <summary>True when the rule asks fact packs.</summary>
    public bool AsksFacts { get; init; }

    /// <summary>Where only the first finding is reported.</summary>
    public OnceScope Once { get; init; }

    /// <summary>The kinds of blocks to look in; empty for all prose.</summary>
    public ImmutableArray<BlockKind> Blocks { get; init; } = [];

    /// <summary>The languages of blocks to look in; empty for all.</summary>
    public ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>Whether the rule looks into a block.</summary>
    public bool LooksInto(Block? block)
    {
        if (block is null) { return true; }
        if (!Languages.IsEmpty && !Languages.Contains(block.Language.Code)) { return false; }
        return Blocks.IsEmpty
            ? block.IsProse || (Kind is { IsStructure: true } && block.Kind == BlockKind.Chrome && Kind.Name == "chrome")
            : Blocks.Contains(block.Kind);
    }
}
