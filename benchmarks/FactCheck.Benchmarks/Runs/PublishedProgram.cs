using System.Diagnostics;

namespace FactCheck.Benchmarks.Runs;

/// <summary>The program as users have it: published before, or published now into a folder that goes with this.</summary>
internal sealed class PublishedProgram : IDisposable
{
    private readonly DirectoryInfo? _temporary;

    private PublishedProgram(string folder, DirectoryInfo? temporary) => (Folder, _temporary) = (folder, temporary);

    /// <summary>The folder it is in, with the shipped rules.</summary>
    public string Folder { get; }

    /// <summary>The file that is started.</summary>
    public string Path => System.IO.Path.Combine(Folder, "factcheck");

    /// <summary>The one in <paramref name="folder"/>, or one published with the .NET SDK; none, said on the standard error, where that cannot be.</summary>
    public static PublishedProgram? In(string? folder)
    {
        if (folder is not null) { return new PublishedProgram(System.IO.Path.GetFullPath(folder), null); }
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(System.IO.Path.Combine(root.FullName, "FactCheck.sln"))) { root = root.Parent; }
        if (root is null)
        {
            Console.Error.WriteLine("FactCheck.sln is in none of the folders above: name the folder of a published factcheck.");
            return null;
        }
        var into = Directory.CreateTempSubdirectory("factcheck-published-");
        var program = new PublishedProgram(into.FullName, into);
        using var process = Process.Start("dotnet", ["publish", System.IO.Path.Combine(root.FullName, "src", "FactCheck.Cli"), "-c", "Release", "--use-current-runtime", "-o", into.FullName, "-v", "q", "--nologo"]);
        process.WaitForExit();
        if (process.ExitCode == 0) { return program; }
        program.Dispose();
        return null;
    }

    /// <inheritdoc/>
    public void Dispose() => _temporary?.Delete(recursive: true);
}
