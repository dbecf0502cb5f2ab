using System.Text;

namespace FactCheck.Workspace.Files;

/// <summary>Writes files so that the old one stays whole until the new one is.</summary>
public static class AtomicFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a text as UTF-8 without a mark.</summary>
    public static void Write(string path, string text) => Write(path, Utf8.GetBytes(text));

    /// <summary>Writes bytes to a new file beside the old one, then puts it in its place. The old file's mode is kept. A device (/dev/full, /dev/stdout) is written directly and stays one.</summary>
    /// <exception cref="IOException">The disk is full or the folder can't be written; the old file is as it was.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        if (Device.Is(path))
        {
            using var device = new DiskFile(path, FileMode.Open);
            device.Write(bytes);
            return;
        }
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        var temporary = Path.Combine(folder, $".{Path.GetFileName(path)}.{Guid.NewGuid():N}.tmp");
        try
        {
            using (var stream = new DiskFile(temporary, FileMode.CreateNew))
            {
                stream.Write(bytes);
                stream.Sync();
            }
            if (!OperatingSystem.IsWindows() && File.Exists(path)) { File.SetUnixFileMode(temporary, File.GetUnixFileMode(path)); }
            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }
}
