using System.Globalization;
using FactCheck.Workspace;
using FactCheck.Workspace.Checking;
using FactCheck.Workspace.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Benchmarks.Runs;

/// <summary>Tells what is allocated for one article, read, judged and thrown away.</summary>
internal static class AllocationRun
{
    private const int Warm = 50;

    /// <summary>Prints the kilobytes for one article of a folder.</summary>
    public static void Print(string folder, string rules)
    {
        using var services = new ServiceCollection().AddFactCheck(o => o.PackPaths.Add(rules)).BuildServiceProvider();
        var checker = services.GetRequiredService<FileChecker>();
        var jobs = ArticleFiles.Find([folder]).Select(f => new ArticleJob(f, FileSettings.Standard, new())).ToArray();
        for (var i = 0; i < Warm; i++) { checker.Check(jobs[i % jobs.Length], null, default); }
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var job in jobs) { checker.Check(job, null, default); }
        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / jobs.Length;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0:0.0} KB allocated for one article"));
    }
}
