namespace FactCheck.Testing;

/// <summary>A clock that stands still, or moves only when told.</summary>
public sealed class FixedClock(DateTimeOffset now) : TimeProvider
{
    private long _ticks;

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => now.AddTicks(_ticks);

    /// <inheritdoc/>
    public override long GetTimestamp() => _ticks;

    /// <summary>Moves on.</summary>
    public void Advance(TimeSpan time) => _ticks += time.Ticks;
}
