namespace FactCheck.Rules.Model;

/// <summary>Another article beside that of an example.</summary>
/// <param name="Text">Its text, in the example's format.</param>
/// <param name="Published">Its publication day, ISO 8601, or none.</param>
/// <param name="Times">How often it stands there, each time as an article of its own.</param>
public sealed record ExampleNeighbour(PackText Text, PackText? Published, int Times);
