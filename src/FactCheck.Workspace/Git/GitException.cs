namespace FactCheck.Workspace.Git;

/// <summary>git could not answer.</summary>
public sealed class GitException(string message, Exception? inner = null) : Exception(message, inner);
