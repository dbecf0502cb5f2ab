namespace FactCheck.Diagnostics;

/// <summary>What is known of a rule before it finds anything.</summary>
/// <param name="Id">The stable id, such as FC2201.</param>
/// <param name="Title">A short name.</param>
/// <param name="Severity">The severity unless a configuration says otherwise.</param>
/// <param name="Why">What goes wrong for a reader when it is not corrected.</param>
/// <param name="Pack">The pack that it comes from.</param>
public sealed record DiagnosticDescriptor(string Id, LocalizedText Title, DiagnosticSeverity Severity, LocalizedText Why, string Pack)
{
    /// <summary>True when it is judged only where articles are held against each other.</summary>
    public bool IsOfCorpus { get; init; }

    /// <summary>Descriptors are the same when their ids are.</summary>
    public bool Equals(DiagnosticDescriptor? other) => other is not null && other.Id == Id;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);
}
