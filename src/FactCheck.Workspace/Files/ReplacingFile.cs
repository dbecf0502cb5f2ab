using System.Text;

namespace FactCheck.Workspace.Files;

/// <summary>
/// A text file that is written piece by piece and takes its name when it is whole: a run that ends early leaves the old file as it was.
/// A device (/dev/full, /dev/stdout, a shell's &gt;(command)) is written directly.
/// </summary>
public sealed class ReplacingFile : IDisposable
{
    private const int BufferSize = 16_384;

    private readonly string _path;
    private readonly string? _temporary;
    private bool _closed;

    /// <summary>Opens the file; missing folders are made.</summary>
    /// <param name="path">The name that it takes.</param>
    /// <exception cref="IOException">The folder can't be written.</exception>
    public ReplacingFile(string path)
    {
        var named = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(named)!);
        // a link stays a link
        _path = new FileInfo(named).LinkTarget is null ? named : File.ResolveLinkTarget(named, returnFinalTarget: true)!.FullName;
        if (!Device.Is(named) && !Device.Is(_path))
        {
            _temporary = Path.Combine(Path.GetDirectoryName(_path)!, $".{Path.GetFileName(_path)}.{Guid.NewGuid():N}.tmp");
        }
        Writer = new StreamWriter(new DiskFile(_temporary ?? _path, _temporary is null
            ? FileMode.Open
            : FileMode.CreateNew), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), BufferSize)
        {
            NewLine = "\n",
        };
    }

    /// <summary>Where the text goes.</summary>
    public StreamWriter Writer { get; }

    /// <summary>Ends the file and gives it its name.</summary>
    /// <exception cref="IOException">The disk is full; the old file is as it was.</exception>
    public void Complete()
    {
        _closed = true;
        Writer.Dispose();
        if (_temporary is null) { return; }
        if (!OperatingSystem.IsWindows() && File.Exists(_path)) { File.SetUnixFileMode(_temporary, File.GetUnixFileMode(_path)); }
        File.Move(_temporary, _path, overwrite: true);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_closed)
        {
            _closed = true;
            try { Writer.Dispose(); }
            catch (IOException) when (_temporary is not null) { /* what could not be written is thrown away below */ }
        }
        if (_temporary is not null) { File.Delete(_temporary); }
    }
}
