using System.Globalization;

namespace FactCheck.Benchmarks.Runs;

/// <summary>What a command cost: the least of several runs of time and of processor time, the most of memory, and how it ended.</summary>
/// <param name="Seconds">From start to exit.</param>
/// <param name="WorkSeconds">Processor time of all its threads.</param>
/// <param name="Megabytes">The most resident memory.</param>
/// <param name="ExitCode">Its exit code.</param>
internal sealed record ProcessFigures(double Seconds, double WorkSeconds, long Megabytes, int ExitCode)
{
    /// <summary>The figures in a line that <see cref="ToString"/> wrote.</summary>
    public static ProcessFigures Parse(string line)
    {
        var parts = line.Trim().Split(' ');
        return new ProcessFigures(
            double.Parse(parts[0], CultureInfo.InvariantCulture), double.Parse(parts[1], CultureInfo.InvariantCulture),
            long.Parse(parts[2], CultureInfo.InvariantCulture), int.Parse(parts[3], CultureInfo.InvariantCulture));
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Seconds:0.000} {WorkSeconds:0.000} {Megabytes} {ExitCode}");
}
