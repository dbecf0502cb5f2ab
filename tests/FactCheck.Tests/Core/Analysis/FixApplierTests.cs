using FactCheck.Analysis;
using FactCheck.Diagnostics;
using FactCheck.Text;

namespace FactCheck.Tests.Core.Analysis;

public sealed class FixApplierTests
{
    [Fact]
    public void Fixes_that_overlap_are_never_merged() => Assert.Equal("Xd", FixApplier.Apply("abcd", [Fix(0, 3, "X"), Fix(2, 2, "Y")], FixSafety.Safe));

    [Fact]
    public void Only_what_is_as_safe_as_asked_is_applied() => Assert.Equal("abcd", FixApplier.Apply("abcd", [Fix(0, 3, "X", FixSafety.Suggestion)], FixSafety.Safe));

    private static Diagnostic Fix(int start, int length, string text, FixSafety safety = FixSafety.Safe) =>
        new(new DiagnosticDescriptor("T1", default, DiagnosticSeverity.Info, default, "test"), DiagnosticSeverity.Info, new TextSpan(start, length), LocalizedText.Same("t"))
        {
            Fix = new Fix(LocalizedText.Same("t"), safety, [new TextEdit(new TextSpan(start, length), text)]),
        };
}
