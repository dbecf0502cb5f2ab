namespace FactCheck.Workspace.Baselines;

/// <summary>A file is no baseline.</summary>
public sealed class BaselineException(string path, string reason) : Exception($"the baseline '{path}' can't be used: {reason}");
