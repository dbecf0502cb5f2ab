namespace FactCheck.Rules.Model;

/// <summary>Something wrong with a pack, at a place in a file. Lines and columns count from 1, columns in UTF-16 units.</summary>
public sealed record PackDiagnostic(PackErrorCode Error, bool IsError, string Message, string Path, int Line, int Column, int Length,
    string SourceLine)
{
    /// <summary>The stable code, such as FCR0104, catalogued in docs/pack-errors.md.</summary>
    public string Code => Error.Id;

    /// <summary>The first line as compilers print it.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Path}:{Line}:{Column}: {Code} {(IsError ? "error" : "warning")}: {Message}");

    /// <summary>All three lines: message, source line, caret.</summary>
    public string ToDisplay()
    {
        var before = Math.Min(Column - 1, SourceLine.Length);
        var width = Math.Clamp(Length, 1, Math.Max(1, SourceLine.Length - before));
        return $"{this}\n  {SourceLine}\n  {new string(' ', before)}{new string('^', width)}";
    }
}
