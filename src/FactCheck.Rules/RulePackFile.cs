using FactCheck.Rules.Compiled;

namespace FactCheck.Rules;

/// <summary>A pack file that somebody else has read: rules never touch a file system.</summary>
/// <param name="Path">The path to show in errors, with forward slashes; its ending tells the container.</param>
/// <param name="Content">The whole text, which is not asked for where the compiled form is at hand.</param>
/// <param name="Problem">Why there is no text, when the file could not be read.</param>
public sealed record RulePackFile(string Path, Lazy<string> Content, string? Problem = null)
{
    /// <summary>A file whose text is at hand.</summary>
    public RulePackFile(string path, string text, string? problem = null)
        : this(path, new Lazy<string>(text), problem)
    {
    }

    /// <summary>The whole text.</summary>
    public string Text => Content.Value;

    /// <summary>What <see cref="LoadedRules.Compile"/> gave for a file of the same text, or none.</summary>
    public ArraySegment<byte>? Compiled { get; init; }

    /// <summary>What <see cref="LoadedRules.CompilePhrases"/> gave for it and others, or none. It is used where all of them are loaded, in the same order.</summary>
    public CompiledPhrases? Phrases { get; init; }
}
