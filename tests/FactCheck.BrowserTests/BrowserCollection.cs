namespace FactCheck.BrowserTests;

/// <summary>The tests that share the browser.</summary>
[CollectionDefinition(nameof(Chromium))]
public sealed class BrowserCollection : ICollectionFixture<Chromium>;
