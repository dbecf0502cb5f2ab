#if !USE_VERIFY
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using Xunit.Sdk;

namespace VerifyXunit;

/// <summary>A comparison with a snapshot that can still be told where and under which parameters to look.</summary>
public sealed class SettingsTask
{
    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true);

    private readonly string _text;
    private readonly MethodInfo _method;
    private string _directory;
    private object?[] _parameters = [];

    internal SettingsTask(string text, string sourceFile, MethodInfo method)
    {
        _text = text.Replace("\r\n", "\n", StringComparison.Ordinal);
        _method = method;
        _directory = Path.GetDirectoryName(sourceFile)!;
    }

    /// <summary>Names the values that tell the runs of a theory apart.</summary>
    public SettingsTask UseParameters(params object?[] parameters)
    {
        _parameters = parameters;
        return this;
    }

    /// <summary>Looks in a folder below the test's own.</summary>
    public SettingsTask UseDirectory(string directory)
    {
        _directory = Path.Combine(_directory, directory);
        return this;
    }

    /// <summary>Compares.</summary>
    public TaskAwaiter GetAwaiter() => Compare().GetAwaiter();

    private async Task Compare()
    {
        var name = Path.Combine(_directory, FileName());
        var content = _text.Length == 0 ? "emptyString" : _text;
        var (verified, received) = (name + ".verified.txt", name + ".received.txt");
        var known = File.Exists(verified) ? await File.ReadAllTextAsync(verified).ConfigureAwait(false) : null;
        if (known is not null && known.Replace("\r\n", "\n", StringComparison.Ordinal) == content)
        {
            File.Delete(received);
            return;
        }
        Directory.CreateDirectory(_directory);
        await File.WriteAllTextAsync(received, content, WithMark).ConfigureAwait(false);
        throw new XunitException($"Directory: {_directory}\n{(known is null ? "New" : "NotEqual")}:\n  - Received: {Path.GetFileName(received)}\n    Verified: {Path.GetFileName(verified)}\n\n{Diff(known ?? "", content)}");
    }

    private string FileName()
    {
        var name = new StringBuilder();
        for (var type = _method.DeclaringType; type is not null; type = type.DeclaringType) { name.Insert(0, type.Name + "."); }
        name.Append(_method.Name);
        var names = _method.GetParameters();
        for (var i = 0; i < _parameters.Length; i++)
        {
            var value = Convert.ToString(_parameters[i], CultureInfo.InvariantCulture) ?? "null";
            name.Append('_').Append(names[i].Name).Append('=').Append(string.Concat(value.Select(c => c is '"' or '\\' or '<' or '>' or '|' or ':' or '*' or '?' or '/' || char.IsControl(c) ? '-' : c)));
        }
        return name.ToString();
    }

    private static string Diff(string known, string received)
    {
        var lines = new InlineDiffBuilder(new Differ()).BuildDiffModel(known, received).Lines
            .Where(l => l.Type is ChangeType.Inserted or ChangeType.Deleted)
            .Take(60)
            .Select(l => (l.Type == ChangeType.Inserted ? "+ " : "- ") + l.Text);
        return string.Join('\n', lines);
    }
}
#endif
