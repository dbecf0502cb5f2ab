namespace FactCheck.Rules.Yaml;

/// <summary>Ends the reading of a file that holds something that packs may not; the error is already noted.</summary>
internal sealed class RefusedException : Exception;
