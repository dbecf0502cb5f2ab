using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using FactCheck.Benchmarks.Runs;
using FactCheck.Testing;

namespace FactCheck.Benchmarks;

/// <summary>A repository of many old articles begins to be checked, then a branch of it is: whether the findings are right, and what each step costs.</summary>
/// <param name="program">The program that checks it.</param>
/// <param name="articles">Number of articles.</param>
/// <param name="output">Where the figures go.</param>
internal sealed class GateBenchmark(PublishedProgram program, int articles, TextWriter output)
{
    private const int Defects = 300;
    private const int Paragraphs = 21;
    private const int LongestMemory = 300;
    private const int LeastRatio = 10;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("factcheck-gate-");

    /// <summary>Runs all; true when what was promised was kept.</summary>
    public bool Run()
    {
        try
        {
            var repository = new GeneratedRepository(_folder.FullName, articles, Defects, Paragraphs);
            repository.Write();
            repository.Commit();
            var bytes = Directory.EnumerateFiles(Path.Combine(_folder.FullName, "content"), "*", SearchOption.AllDirectories).Sum(f => new FileInfo(f).Length);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{articles} articles, {bytes / 1e6:F1} MB, {Defects} old defects, {Environment.ProcessorCount} processors"));
            output.WriteLine($"{"step",-22}{"s",8}{"user s",8}{"MB",6}  exit");
            var search = Measure("ripgrep", "rg", "-c", "يوم|في|20[0-9]{2}", "content");
            Measure("init", program.Path, "init");
            Measure("baseline create", program.Path, "baseline", "create");
            repository.Commit();
            var first = Measure("first run", program.Path, "check", ".", "--cache", ".git/factcheck", "--output", ".git/report.json", "--format", "json");
            var second = Measure("second run", program.Path, "check", ".", "--cache", ".git/factcheck", "--output", ".git/report.json", "--format", "json");
            repository.Branch();
            var branch = Measure("check --since main", program.Path, "check", "--since", "main", "--cache", ".git/factcheck", "--output", ".git/report.json", "--format", "json");
            var isRight = branch.Code == 1 && Findings().SequenceEqual(repository.NewFindings);
            var ratio = first.User / second.User;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"second run: 1/{first.Seconds / second.Seconds:F1} of the first, 1/{ratio:F1} of its user time"));
            if (search.Seconds > 0) { output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"first run: {first.Seconds / search.Seconds:F0} times ripgrep, second {second.Seconds / search.Seconds:F1} times")); }
            output.WriteLine(isRight ? $"the branch's {repository.NewFindings.Count} findings are the new ones" : "the branch's findings are not the new ones:\n" + string.Join('\n', Findings()));
            var memory = Math.Max(first.Megabytes, second.Megabytes);
            output.WriteLine($"most memory: {memory} MB");
            return isRight && first.Code == 0 && second.Code == 0 && ratio >= LeastRatio && memory < LongestMemory;
        }
        finally
        {
            _folder.Delete(recursive: true);
        }
    }

    private (int Code, double Seconds, double User, long Megabytes) Measure(string step, string command, params string[] arguments)
    {
        var start = new ProcessStartInfo(command) { WorkingDirectory = _folder.FullName, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments) { start.ArgumentList.Add(argument); }
        var clock = Stopwatch.StartNew();
        using var process = TryStart(start);
        if (process is null)
        {
            output.WriteLine($"{step,-22}    not installed");
            return default;
        }
        var error = process.StandardError.ReadToEndAsync();
        var read = process.StandardOutput.ReadToEndAsync();
        var (user, memory) = (0.0, 0L);
        while (!process.WaitForExit(10))
        {
            process.Refresh();
            try { (user, memory) = (process.UserProcessorTime.TotalSeconds, Math.Max(memory, process.PeakWorkingSet64 / 1_000_000)); }
            catch (Exception e) when (e is InvalidOperationException or Win32Exception) { /* it has just ended */ }
        }
        var seconds = clock.Elapsed.TotalSeconds;
        read.GetAwaiter().GetResult();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{step,-22}{seconds,8:F2}{user,8:F2}{memory,6}  {process.ExitCode} {error.GetAwaiter().GetResult().Trim()}"));
        return (process.ExitCode, seconds, user, memory);
    }

    private static Process? TryStart(ProcessStartInfo start)
    {
        try { return Process.Start(start); }
        catch (Win32Exception) { return null; }
    }

    private string[] Findings()
    {
        using var report = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(_folder.FullName, ".git", "report.json")));
        return
        [
            .. report.RootElement.GetProperty("articles").EnumerateArray()
                .SelectMany(a => a.GetProperty("diagnostics").EnumerateArray().Select(d => $"{a.GetProperty("path").GetString()!.Replace("./", "", StringComparison.Ordinal)} {d.GetProperty("rule").GetString()}"))
                .Order(StringComparer.Ordinal),
        ];
    }
}
