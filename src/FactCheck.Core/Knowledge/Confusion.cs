namespace FactCheck.Knowledge;

/// <summary>Another entity that this one is often mistaken for.</summary>
/// <param name="With">The id of the other, or its name when no pack describes it.</param>
/// <param name="Why">What tells the two apart.</param>
public sealed record Confusion(string With, string? Why);
