using System.Diagnostics;
using System.Text;

namespace FactCheck.Workspace.Git;

/// <summary>A git repository, asked through git's own command line.</summary>
/// <param name="Root">Its top folder, in full.</param>
public sealed record GitRepository(string Root)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The repository that a folder lies in, or none.</summary>
    public static GitRepository? Of(string folder)
    {
        for (var at = Path.GetFullPath(folder); at is not null; at = Path.GetDirectoryName(at))
        {
            var git = Path.Combine(at, ".git");
            if (Directory.Exists(git) || File.Exists(git)) { return new GitRepository(at); }
        }
        return null;
    }

    /// <summary>What git writes to its standard output.</summary>
    /// <exception cref="GitException">git is not installed, or refuses.</exception>
    public string Run(CancellationToken cancellationToken, params ReadOnlySpan<string> arguments) =>
        Utf8.GetString(RunForBytes(cancellationToken, arguments));

    /// <summary>What git writes to its standard output, byte for byte.</summary>
    /// <exception cref="GitException">git is not installed, or refuses.</exception>
    public byte[] RunForBytes(CancellationToken cancellationToken, params ReadOnlySpan<string> arguments)
    {
        var start = new ProcessStartInfo("git")
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardErrorEncoding = Utf8,
        };
        // Messages and quoting do not depend on the machine; a hook's own repository does not stand in for this one.
        start.Environment["LC_ALL"] = "C";
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        foreach (var argument in arguments) { start.ArgumentList.Add(argument); }
        try
        {
            using var process = Process.Start(start)!;
            using var cancellation = cancellationToken.Register(() => process.Kill(entireProcessTree: true));
            process.StandardInput.Close();
            var error = process.StandardError.ReadToEndAsync(CancellationToken.None);
            var output = new MemoryStream();
            process.StandardOutput.BaseStream.CopyTo(output);
            process.WaitForExit();
            cancellationToken.ThrowIfCancellationRequested();
            var message = error.GetAwaiter().GetResult().Trim();
            return process.ExitCode == 0 ? output.ToArray() : throw new GitException(message.Split('\n')[0]);
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new GitException("git can't be run: is it installed?", e);
        }
    }

    /// <summary>A path relative to the root, with forward slashes.</summary>
    public string Relative(string path) => Path.GetRelativePath(Root, Path.GetFullPath(path)).Replace(Path.DirectorySeparatorChar, '/');
}
