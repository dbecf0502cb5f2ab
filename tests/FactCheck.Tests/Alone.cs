namespace FactCheck.Tests;

/// <summary>Tests that look at the clock: none runs beside them.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
