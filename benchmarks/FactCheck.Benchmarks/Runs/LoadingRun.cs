using System.Diagnostics;
using System.Globalization;
using FactCheck.Rules;
using FactCheck.Workspace.Packs;

namespace FactCheck.Benchmarks.Runs;

/// <summary>Tells what it costs to load packs, the first time in a process and when everything is warm.</summary>
internal static class LoadingRun
{
    private const int Times = 60;

    /// <summary>Prints the milliseconds and kilobytes for all rules and for one.</summary>
    public static void Print(string rules)
    {
        var files = RulePackFiles.Read([rules]);
        var (first, least, count) = (0.0, double.MaxValue, 0);
        var bytes = 0L;
        for (var i = 0; i < Times; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var watch = Stopwatch.StartNew();
            count = new RulePackLoader().Load(files).Rules.Length;
            var time = watch.Elapsed.TotalMilliseconds;
            bytes = GC.GetAllocatedBytesForCurrentThread() - before;
            if (i == 0) { first = time; }
            least = Math.Min(least, time);
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} rules: first {first:0.0} ms, warm {least:0.00} ms ({least * 1000 / count:0} µs a rule), {bytes / 1024} KB"));
    }
}
