using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace FactCheck.Benchmarks.Runs;

/// <summary>Runs a command several times and tells the least time, the least processor time and the most memory.</summary>
internal static partial class ProcessRun
{
    private const int Children = -1;

    /// <summary>The figures of a command, measured in a process of its own, since the system tells the most memory of all children together.</summary>
    public static ProcessFigures MeasureApart(int times, params string[] command)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet") { start.ArgumentList.Add(typeof(ProcessRun).Assembly.Location); }
        string[] rest = ["run", times.ToString(CultureInfo.InvariantCulture), .. command];
        foreach (var argument in rest) { start.ArgumentList.Add(argument); }
        using var process = Process.Start(start)!;
        var line = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return ProcessFigures.Parse(line);
    }

    /// <summary>The figures of a command.</summary>
    public static ProcessFigures Measure(int times, string[] command)
    {
        var (least, leastWork, code) = (double.MaxValue, double.MaxValue, 0);
        for (var i = 0; i < times; i++)
        {
            var before = Work();
            var watch = Stopwatch.StartNew();
            var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true };
            using var process = Process.Start(start)!;
            process.ErrorDataReceived += static (_, _) => { };
            process.BeginErrorReadLine();
            process.StandardOutput.BaseStream.CopyTo(Stream.Null);
            process.WaitForExit();
            least = Math.Min(least, watch.Elapsed.TotalSeconds);
            leastWork = Math.Min(leastWork, Work() - before);
            code = process.ExitCode;
        }
        return new ProcessFigures(least, leastWork, Usage().MaxResidentKilobytes / 1024, code);
    }

    private static double Work()
    {
        var usage = Usage();
        return usage.UserSeconds + usage.SystemSeconds + ((usage.UserMicroseconds + usage.SystemMicroseconds) / 1e6);
    }

    private static ResourceUsage Usage()
    {
        _ = GetResourceUsage(Children, out var usage);
        return usage;
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int GetResourceUsage(int who, out ResourceUsage usage);

    /// <summary>What Linux says of ended children; the fields behind these are not needed.</summary>
    [StructLayout(LayoutKind.Sequential, Size = 144)]
    private struct ResourceUsage
    {
        public long UserSeconds;
        public long UserMicroseconds;
        public long SystemSeconds;
        public long SystemMicroseconds;
        public long MaxResidentKilobytes;
    }
}
