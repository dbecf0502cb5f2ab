using System.Collections.Immutable;

namespace FactCheck.Rules.Facts;

/// <summary>How the titles of one role are formed for every state or organisation.</summary>
/// <param name="Id">The role's id.</param>
/// <param name="Masculine">Arabic title patterns for a man.</param>
/// <param name="Feminine">Arabic title patterns for a woman.</param>
/// <param name="English">English title patterns.</param>
internal sealed record OfficeRole(string Id, ImmutableArray<string> Masculine, ImmutableArray<string> Feminine, ImmutableArray<string> English);
