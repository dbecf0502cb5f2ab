using BenchmarkDotNet.Running;
using FactCheck.Benchmarks.Corpus;
using FactCheck.Benchmarks.Runs;

// Without a command of its own: the parts, by BenchmarkDotNet ("--filter *Finder*" and so on).
switch (args)
{
    case ["articles", var folder, var count]:
        ArticleGenerator.Write(folder, int.Parse(count, System.Globalization.CultureInfo.InvariantCulture));
        return 0;
    case ["pack", var folder, var phrases, var regexes]:
        PackGenerator.Write(folder, int.Parse(phrases, System.Globalization.CultureInfo.InvariantCulture), int.Parse(regexes, System.Globalization.CultureInfo.InvariantCulture));
        return 0;
    case ["run", var times, .. var command]:
        return ProcessRun.Print(int.Parse(times, System.Globalization.CultureInfo.InvariantCulture), command);
    case ["allocation", var folder, var rules]:
        AllocationRun.Print(folder, rules);
        return 0;
    case ["loading", var rules]:
        LoadingRun.Print(rules);
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(ArticleGenerator).Assembly).Run(args);
        return 0;
}
