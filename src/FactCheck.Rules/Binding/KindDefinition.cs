using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Rules.Binding;

/// <summary>A kind of thing that a rule can be for: its properties, and how its things are found.</summary>
public sealed class KindDefinition
{
    /// <summary>The kind <paramref name="name"/>, whose things <paramref name="things"/> finds in a range of tokens in the order of the text.</summary>
    public KindDefinition(string name, string summary, Func<KindDefinition, RuleScope, TokenRange, IEnumerable<Thing>> things,
        params PropertyDefinition[] properties)
    {
        Name = name;
        Summary = summary;
        Things = (scope, range) => things(this, scope, range);
        Properties = [.. properties, .. ThingProperties.All.Where(c => !Array.Exists(properties, p => p.Name == c.Name))];
    }

    private KindDefinition(KindDefinition kind)
    {
        (Name, Summary, Properties, Mention, IsStructure, IsCorpus, AsksFacts) = (kind.Name, kind.Summary, kind.Properties, kind.Mention,
            kind.IsStructure, kind.IsCorpus, true);
        Things = (scope, range) => kind.Things(scope, range).Select(t => t with { Kind = this });
    }

    /// <summary>What rules call it.</summary>
    public string Name { get; }

    /// <summary>What it is, for <c>rules kinds</c>.</summary>
    public string Summary { get; }

    /// <summary>The mention kind behind it, when there is one.</summary>
    public MentionKind? Mention { get; init; }

    /// <summary>True for what an article states of the world; where it calls the statement wrong itself, no rule judges it.</summary>
    public bool IsStatement =>
        Mention is { } mention && mention != MentionKind.Quotation && mention != MentionKind.QuoteMark && mention != MentionKind.Link;

    /// <summary>True for the kinds that structure an article; they may lie in page furniture, mentions that are judged never do.</summary>
    public bool IsStructure { get; init; }

    /// <summary>True for a kind of the corpus: its things are known when all articles have been read, and only to a check of several.</summary>
    public bool IsCorpus { get; init; }

    /// <summary>True for a kind whose things are found with the help of fact packs.</summary>
    public bool AsksFacts { get; private init; }

    /// <summary>The same kind, found with the help of fact packs.</summary>
    internal KindDefinition AskingFacts() => new(this);

    /// <summary>Its things inside a range of tokens.</summary>
    public Func<RuleScope, TokenRange, IEnumerable<Thing>> Things { get; }

    /// <summary>Its properties, its own first.</summary>
    public ImmutableArray<PropertyDefinition> Properties { get; }

    /// <summary>A property by name, or none.</summary>
    public PropertyDefinition? Property(string name)
    {
        foreach (var property in Properties)
        {
            if (property.Name == name) { return property; }
        }
        return null;
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
