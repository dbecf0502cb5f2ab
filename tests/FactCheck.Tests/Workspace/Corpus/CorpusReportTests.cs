using VerifyXunit;

namespace FactCheck.Tests.Workspace.Corpus;

/// <summary>Whole reports over articles that clash.</summary>
[UsesVerify]
public sealed class CorpusReportTests
{
    [Theory]
    [InlineData("text", "en")]
    [InlineData("text", "ar")]
    [InlineData("json", "en")]
    [InlineData("sarif", "en")]
    [InlineData("rdjson", "en")]
    [InlineData("html", "en")]
    [InlineData("markdown", "en")]
    public async Task Report(string format, string language) => await Verifier.Verify(CorpusFolder.Report(format, "corpus", 2, language)).UseParameters(format, language);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void The_report_is_the_same_on_any_number_of_threads(int threads) => Assert.Equal(CorpusFolder.Report("json", "corpus", 3), CorpusFolder.Report("json", "corpus", threads));
}
