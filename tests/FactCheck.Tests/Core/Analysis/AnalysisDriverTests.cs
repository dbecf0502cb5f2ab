using System.Collections.Immutable;
using FactCheck.Analysis;
using FactCheck.Diagnostics;
using FactCheck.Testing;
using FactCheck.Text;

namespace FactCheck.Tests.Core.Analysis;

public sealed class AnalysisDriverTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void An_analyzer_that_throws_costs_no_other_its_findings(int position)
    {
        var analyzers = new List<Analyzer> { new Marking("A1"), new Marking("A2") };
        analyzers.Insert(position, new Throwing());
        var result = new AnalysisDriver(Engine.Finders, analyzers, TimeProvider.System).Analyze(Engine.Read("نص"));

        Assert.Equal(["A1", "A2"], result.Diagnostics.Select(d => d.Id));
        Assert.Equal(new AnalysisFailure("Throwing", "it broke"), Assert.Single(result.Failures));
        Assert.False(result.IsComplete);
    }

    [Fact]
    public void What_is_cancelled_ends() =>
        Assert.Throws<OperationCanceledException>(() => new AnalysisDriver(Engine.Finders, [new Marking("A1")], new FixedClock(DateTimeOffset.UnixEpoch)).Analyze(Engine.Read("نص"), new CancellationToken(true)));

    private sealed class Marking(string id) : Analyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> Descriptors => [new(id, default, DiagnosticSeverity.Info, default, "test")];

        public override void Analyze(AnalysisContext context) => context.Report(new Diagnostic(Descriptors[0], DiagnosticSeverity.Info, new TextSpan(0, 1), LocalizedText.Same(id)));
    }

    private sealed class Throwing : Analyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> Descriptors => [];

        public override void Analyze(AnalysisContext context) => throw new InvalidOperationException("it broke");
    }
}
