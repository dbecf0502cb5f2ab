using System.Globalization;
using FactCheck.Workspace;
using FactCheck.Workspace.Checking;
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
        var files = ArticleFiles.Find([folder]);
        for (var i = 0; i < Warm; i++) { checker.Check(files[i % files.Count], new(), default); }
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var file in files) { checker.Check(file, new(), default); }
        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / files.Count;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0:0.0} KB allocated for one article"));
    }
}
