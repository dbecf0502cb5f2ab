using System.Globalization;
using FactCheck.Benchmarks;

switch (args)
{
    case ["gate", ..]:
        return new GateBenchmark(args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 10_000, Console.Out).Run() ? 0 : 1;
    default:
        Console.Error.WriteLine("gate [ARTICLES]: a repository with old defects and a branch of it, 10,000 articles");
        return 2;
}
