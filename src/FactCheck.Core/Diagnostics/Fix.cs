using System.Collections.Immutable;

namespace FactCheck.Diagnostics;

/// <summary>A change that would mend a finding. The edits do not overlap and stand in the order of the text.</summary>
public sealed record Fix(LocalizedText Title, FixSafety Safety, ImmutableArray<TextEdit> Edits);
