using System.Collections.Immutable;

namespace FactCheck.Rules.Model;

/// <summary>Collects everything that is wrong with the packs of one run; reading goes on after each.</summary>
public sealed class PackErrors
{
    private readonly List<PackDiagnostic> _found = [];

    /// <summary>True when something was an error and not only a warning.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Number of errors so far, for telling whether a step went well.</summary>
    public int Count => _found.Count;

    /// <summary>True when an error, not only a warning, was added behind the first <paramref name="count"/>.</summary>
    public bool HasErrorsSince(int count) => _found.Skip(count).Any(d => d.IsError);

    /// <summary>Adds an error at a part of a pack text.</summary>
    public void Add(PackErrorCode code, PackText at, string message, int index = 0, int length = 1) =>
        Add(code, at.File, at.OffsetOf(Math.Min(index, at.Value.Length)), length, message);

    /// <summary>Adds an error at an offset of a file.</summary>
    public void Add(PackErrorCode code, PackFile file, int offset, int length, string message, bool isError = true)
    {
        HasErrors |= isError;
        var position = file.Lines.PositionOf(Math.Clamp(offset, 0, file.Text.Length));
        _found.Add(new PackDiagnostic(code, isError, message, file.Path, position.Line, position.Column, length,
            file.LineAt(Math.Min(offset, file.Text.Length))));
    }

    /// <summary>Adds everything that others have collected.</summary>
    public void AddAll(PackErrors others)
    {
        HasErrors |= others.HasErrors;
        _found.AddRange(others._found);
    }

    /// <summary>Adds a warning at a pack text.</summary>
    public void Warn(PackErrorCode code, PackText at, string message) =>
        Add(code, at.File, at.Start, Math.Max(1, at.Value.Length), message, isError: false);

    /// <summary>Everything found, by file, line and column.</summary>
    public ImmutableArray<PackDiagnostic> ToImmutable() =>
        [.. _found.Distinct()
            .OrderBy(d => d.Path, StringComparer.Ordinal).ThenBy(d => d.Line).ThenBy(d => d.Column).ThenBy(d => d.Code, StringComparer.Ordinal)];
}
