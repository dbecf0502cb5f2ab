namespace FactCheck.Workspace.Corpus;

/// <summary>Where a judgement was set aside.</summary>
/// <param name="Offset">Its first byte.</param>
/// <param name="Length">Its bytes.</param>
internal readonly record struct SpoolSlot(long Offset, int Length);
