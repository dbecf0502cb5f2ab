using FactCheck.Diagnostics;
using FactCheck.Text;

namespace FactCheck.Rules.Binding;

/// <summary>Something that rules may ask of a thing.</summary>
/// <param name="Name">What rules call it.</param>
/// <param name="Type">The type of its value.</param>
/// <param name="Summary">What it means, for <c>rules kinds</c>.</param>
/// <param name="Get">Its value; nothing when it is unknown.</param>
/// <param name="Place">Where it stands in the article; none for a property that stands nowhere.</param>
public sealed record PropertyDefinition(
    string Name, RuleType Type, string Summary, Func<Thing, RuleScope, object?> Get, Func<Thing, RuleScope, TextSpan?>? Place = null)
{
    /// <summary>Where it stands in another article; none for all that stand in the article itself.</summary>
    public Func<Thing, ArticlePlace?>? Elsewhere { get; init; }

    /// <summary>The kind of a property that is itself a thing.</summary>
    public string? ThingKind { get; init; }
}
