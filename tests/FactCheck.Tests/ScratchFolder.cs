using System.Text;

namespace FactCheck.Tests;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class ScratchFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("factcheck-");

    public string Path => _folder.FullName;

    public string At(string path) => System.IO.Path.Combine(Path, path);

    public string Write(string path, string text) => Write(path, new UTF8Encoding(false).GetBytes(text));

    public string Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(At(path))!);
        File.WriteAllBytes(At(path), bytes);
        return At(path);
    }

    public string Read(string path) => Encoding.UTF8.GetString(File.ReadAllBytes(At(path)));

    public (int Code, string Out, string Error) Run(params string[] arguments) => Cli.FactCheckProcess.RunIn(Path, null, arguments);

    public void Dispose() => _folder.Delete(recursive: true);
}
