using System.Globalization;
using BenchmarkDotNet.Running;
using FactCheck.Benchmarks;
using FactCheck.Benchmarks.Corpus;
using FactCheck.Benchmarks.Runs;

// Without arguments all figures are printed; "all DIR" and "gate 10000 DIR" take a
// published factcheck instead of publishing one. What is no command of
// its own goes to BenchmarkDotNet ("--filter *Finder*" and so on).
switch (args)
{
    case [] or ["all", _]:
        using (var program = PublishedProgram.In(args.ElementAtOrDefault(1)))
        {
            if (program is null) { return 2; }
            WholeRun.Print(program);
            return 0;
        }
    case ["articles", var folder, var count]:
        ArticleGenerator.Write(folder, int.Parse(count, CultureInfo.InvariantCulture));
        return 0;
    case ["pack", var folder, var phrases, var regexes]:
        PackGenerator.Write(folder, int.Parse(phrases, CultureInfo.InvariantCulture), int.Parse(regexes, CultureInfo.InvariantCulture));
        return 0;
    case ["run", var times, .. var command]:
        Console.WriteLine(ProcessRun.Measure(int.Parse(times, CultureInfo.InvariantCulture), command));
        return 0;
    case ["allocation", var folder, var rules]:
        AllocationRun.Print(folder, rules);
        return 0;
    case ["loading", var rules]:
        LoadingRun.Print(rules);
        return 0;
    case ["finders", var rules]:
        FinderRun.Print(rules);
        return 0;
    case ["gate", var count, ..]: // a repository with old defects and a branch of it
        using (var program = PublishedProgram.In(args.ElementAtOrDefault(2)))
        {
            if (program is null) { return 2; }
            return new GateBenchmark(program, int.Parse(count, CultureInfo.InvariantCulture), Console.Out).Run() ? 0 : 1;
        }
    case ["hostile", var rules]:
        HostileRun.Print(rules);
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(ArticleGenerator).Assembly).Run(args);
        return 0;
}
