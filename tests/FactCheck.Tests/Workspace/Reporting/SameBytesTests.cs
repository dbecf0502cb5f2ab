using System.Globalization;
using FactCheck.Syntax;
using FactCheck.Testing;
using FactCheck.Tests.Cli;
using FactCheck.Workspace.Checking;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Tests.Workspace.Reporting;

/// <summary>The same articles give the same bytes, wherever and however they are checked.</summary>
public sealed class SameBytesTests
{
    private const int Runs = 20;

    private static readonly string[] Files = [.. ArticleFiles.Find([ProjectFolder.At("fixtures", "ar"), ProjectFolder.At("fixtures", "hostile")])];

    [Fact]
    public void On_any_number_of_threads_in_any_culture()
    {
        var expected = Write(1, CultureInfo.InvariantCulture);
        for (var i = 0; i < Runs; i++)
        {
            var actual = Write(1 + (i % 7), i % 2 == 0 ? Strange() : CultureInfo.InvariantCulture);
            foreach (var (format, report) in expected) { Assert.Equal(report, actual[format]); }
        }
    }

    [Fact]
    public void In_any_time_zone_and_language_of_the_system()
    {
        using var folder = new ScratchFolder();
        var formats = Reports.Formats.Select(f => f.Name).ToArray();
        string[]? expected = null;
        foreach (var (zone, language, threads) in new[] { ("UTC", "C", "1"), ("Pacific/Kiritimati", "ar_SA.UTF-8", "2"), ("America/Adak", "tr_TR.UTF-8", "5"), ("Asia/Kathmandu", "de_DE.UTF-8", "3") })
        {
            var (code, _, error) = Shell.Run(
                ProjectFolder.Root, "dotnet",
                [Shell.Program, "check", "fixtures", "--threads", threads, "--no-cache", .. formats.SelectMany(f => new[] { "--output", $"{f}={folder.At(f)}" })],
                ("TZ", zone), ("LANG", language), ("LC_ALL", language), ("TERM", threads == "1" ? "dumb" : "xterm-256color"));
            Assert.Equal((3, ""), (code, error));
            string[] actual = [.. formats.Select(folder.Read)];
            expected ??= actual;
            Assert.Equal(expected, actual);
        }
    }

    private static Dictionary<string, string> Write(int threads, CultureInfo culture)
    {
        Dictionary<string, string>? reports = null;
        Exception? failure = null;
        var thread = new Thread(() =>
        {
            try
            {
                using var run = Reports.Services.GetRequiredService<FileChecker>().Begin(Files, new ArticleMetadata(), threads);
                CheckedFile[] files = [.. run.Results()];
                reports = Reports.Formats.ToDictionary(f => f.Name, f => Reports.Write(f.Name, "ar", files), StringComparer.Ordinal);
            }
            catch (Exception e)
            {
                failure = e;
            }
        })
        { CurrentCulture = culture, CurrentUICulture = culture };
        thread.Start();
        thread.Join();
        return failure is null ? reports! : throw new InvalidOperationException("the run failed", failure);
    }

    /// <summary>A culture that writes everything otherwise.</summary>
    private static CultureInfo Strange()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = culture.NumberFormat.PercentDecimalSeparator = "٫";
        culture.NumberFormat.NumberGroupSeparator = "٬";
        culture.NumberFormat.NegativeSign = "−";
        culture.DateTimeFormat.ShortDatePattern = "dd'/'MM'/'yyyy";
        culture.DateTimeFormat.DateSeparator = "·";
        return culture;
    }
}
