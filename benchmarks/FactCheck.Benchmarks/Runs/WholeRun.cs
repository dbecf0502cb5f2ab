using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using FactCheck.Benchmarks.Corpus;

namespace FactCheck.Benchmarks.Runs;

/// <summary>Prints every figure that FactCheck is held to, each with what it was measured on, in one run on one machine.</summary>
internal sealed class WholeRun
{
    private const int Many = 10_000;
    private const int Tenth = 1_000;
    private const int Phrases = 200;

    private readonly string _factcheck;
    private readonly string _rules;
    private readonly string _folder;

    private WholeRun(PublishedProgram program, string folder) =>
        (_factcheck, _rules, _folder) = (program.Path, Path.Combine(program.Folder, "rules"), folder);

    /// <summary>Prints all figures. Needs some 200 MB of space for temporary files.</summary>
    /// <param name="program">The program that is measured.</param>
    public static void Print(PublishedProgram program)
    {
        var folder = Directory.CreateTempSubdirectory("factcheck-benchmarks-");
        try
        {
            new WholeRun(program, folder.FullName).Print();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private void Print()
    {
        var (all, some, one) = (Path.Combine(_folder, "all"), Path.Combine(_folder, "some"), Path.Combine(_folder, "one"));
        ArticleGenerator.Write(all, Many);
        ArticleGenerator.Write(some, Tenth);
        ArticleGenerator.Write(one, 1);
        PackGenerator.Write(Path.Combine(_folder, "pack"), Phrases, 30);
        PackGenerator.Write(Path.Combine(_folder, "pack10"), 10 * Phrases, 300);
        var megabytes = Directory.EnumerateFiles(all, "*", SearchOption.AllDirectories).Sum(f => new FileInfo(f).Length) / 1e6;

        Title("Start to exit, least of 10 runs of the published program");
        Line("factcheck --version", ProcessRun.MeasureApart(10, _factcheck, "--version"));
        Line("check, one article, shipped packs", Check(10, one, 1));

        Title(string.Create(CultureInfo.InvariantCulture, $"{Many:#,0} generated articles, {megabytes:0.0} MB, least of 2 runs"));
        var two = Check(2, all, 2);
        Line("check, shipped packs, 2 threads", two, megabytes);
        Line("check, shipped packs, 1 thread", Check(1, all, 1), megabytes);
        Line("check, 230 generated rules, 2 threads", Check(2, all, 2, "--no-default-rules", "--rules", Pack("pack")), megabytes);
        Console.WriteLine($"the same bytes on one and two threads: {(Hash(all, 1).SequenceEqual(Hash(all, 2)) ? "yes" : "NO")}");

        Title("Growth, 2 threads, least of 2 runs");
        var plain = Check(2, some, 2);
        Line("1,000 articles", plain);
        Ratio("10,000 articles to 1,000", two, plain);
        var rules = Check(2, all, 2, "--no-default-rules", "--rules", Pack("pack"));
        Ratio("2,300 generated rules to 230, 10,000 articles", Check(2, all, 2, "--no-default-rules", "--rules", Pack("pack10")), rules);
        Ripgrep(all, two, rules);

        Title("Loading the shipped rules, in one process");
        LoadingRun.Print(_rules);
        AllocationRun.Print(some, _rules);

        Title("Finders, for one word of 200 generated articles, least of 8 runs");
        FinderRun.Print(_rules);

        Title("Texts made to be slow, each one sentence, least of 3 runs");
        HostileRun.Print(_rules);
    }

    /// <summary>The same phrases and expressions, searched by ripgrep, where it is installed. Phrases alone show its fastest side; the expressions' Unicode classes leave it a slow one.</summary>
    private void Ripgrep(string articles, ProcessFigures shipped, ProcessFigures rules)
    {
        Title("Ratio to ripgrep searching the same articles, 2 threads");
        var patterns = Path.Combine(_folder, "pack", "patterns.txt");
        var phrases = Path.Combine(_folder, "phrases.txt");
        File.WriteAllLines(phrases, File.ReadLines(patterns).Take(Phrases));
        try
        {
            Against("rg -F, the 200 phrases", ProcessRun.MeasureApart(3, "rg", "-F", "-j", "2", "-c", "-f", phrases, articles));
            Against("rg, all 230 patterns", ProcessRun.MeasureApart(1, "rg", "-j", "2", "-c", "-f", patterns, articles));
        }
        catch (FormatException)
        {
            Console.WriteLine("ripgrep is not installed");
        }

        void Against(string what, ProcessFigures search)
        {
            Line(what, search);
            Ratio("230 generated rules to it", rules, search);
            Ratio("shipped packs to it", shipped, search);
        }
    }

    private string Pack(string name) => Path.Combine(_folder, name, "pack.yaml");

    private ProcessFigures Check(int times, string articles, int threads, params string[] more) =>
        ProcessRun.MeasureApart(times, [_factcheck, "check", articles, "--no-cache", "--threads", threads.ToString(CultureInfo.InvariantCulture), .. more]);

    private byte[] Hash(string articles, int threads)
    {
        var start = new ProcessStartInfo(_factcheck, ["check", articles, "--no-cache", "--format", "json", "--threads", threads.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var hash = SHA256.HashData(process.StandardOutput.BaseStream);
        process.WaitForExit();
        return hash;
    }

    private static void Title(string title) => Console.WriteLine($"\n== {title}");

    private static void Line(string what, ProcessFigures figures, double megabytes = 0) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{what,-48}{figures.Seconds,8:0.000} s{figures.WorkSeconds,8:0.000} s of processor{figures.Megabytes,6} MB, exit {figures.ExitCode}{(megabytes > 0 ? $", {megabytes / figures.Seconds:0.0} MB/s" : "")}"));

    private static void Ratio(string what, ProcessFigures more, ProcessFigures less) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{what,-48}{more.Seconds / less.Seconds,8:0.00} times the time, {more.WorkSeconds / less.WorkSeconds:0.00} times the processor time"));
}
