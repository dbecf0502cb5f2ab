using FactCheck.Rules.Model;
using FactCheck.Workspace.Reporting;

namespace FactCheck.Cli;

/// <summary>A pack's error as the terminal shows it.</summary>
internal static class PackErrorText
{
    public static string Of(PackDiagnostic diagnostic) => string.Join('\n', diagnostic.ToDisplay().Split('\n').Select(SafeText.Line));
}
