namespace FactCheck.Cli;

/// <summary>What the process ends with; scripts depend on it.</summary>
internal static class ExitCode
{
    public const int Clean = 0;
    public const int Findings = 1;
    public const int BadUse = 2;
    public const int Incomplete = 3;
    public const int Interrupted = 130;
}
