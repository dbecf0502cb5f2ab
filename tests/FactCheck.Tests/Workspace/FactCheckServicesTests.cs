using System.Collections.Immutable;
using FactCheck.Analysis;
using FactCheck.Diagnostics;
using FactCheck.Text;
using FactCheck.Workspace;
using FactCheck.Workspace.Checking;
using FactCheck.Workspace.Reporting;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Tests.Workspace;

public sealed class FactCheckServicesTests
{
    [Fact]
    public async Task A_third_party_adds_an_analyzer_a_reporter_and_a_pack_folder()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "own.yaml"), "pack: own\nrules:\n  - id: OWN1\n    title: own\n    message: own\n    find: [وسمة]\n");
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "article.txt"), "هذه وسمة في النص.");
            await using var services = new ServiceCollection()
                .AddFactCheck(o => o.PackPaths.AddRange([ShippedRules.Folder, Path.Combine(folder.FullName, "own.yaml")]))
                .AddSingleton<Analyzer, FirstWord>()
                .AddSingleton<Reporter, Counting>()
                .BuildServiceProvider();
            var output = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
            var report = services.GetServices<Reporter>().Single(r => r.Name == "count").Begin(output, new ReportContext("en", [], false, ""));
            using var run = services.GetRequiredService<FileChecker>().Begin([Path.Combine(folder.FullName, "article.txt")], new(), 1);
            foreach (var file in run.Results()) { report.Add(file); }

            Assert.Equal("EXT1 OWN1", output.ToString());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private sealed class FirstWord : Analyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> Descriptors => [new("EXT1", LocalizedText.Same("first"), DiagnosticSeverity.Info, default, "ext")];

        public override void Analyze(AnalysisContext context) => context.Report(new Diagnostic(Descriptors[0], DiagnosticSeverity.Info, new TextSpan(0, 3), LocalizedText.Same("first word")));
    }

    private sealed class Counting : Reporter
    {
        public override string Name => "count";

        public override Report Begin(TextWriter writer, ReportContext context) => new Ids(writer);
    }

    private sealed class Ids(TextWriter writer) : Report
    {
        public override void Add(CheckedFile file) => writer.Write(string.Join(' ', file.Result!.Diagnostics.Select(d => d.Id)));

        public override void Complete(RunSummary summary)
        {
        }
    }
}
