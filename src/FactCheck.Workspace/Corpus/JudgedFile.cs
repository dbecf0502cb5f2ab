namespace FactCheck.Workspace.Corpus;

/// <summary>What is kept in memory of a file between the two passes of a run.</summary>
/// <param name="Language">The code of the article's language.</param>
/// <param name="Slot">Where its judgement was set aside; nothing for a clean one.</param>
/// <param name="Error">Why it could not be read.</param>
/// <param name="Hash">Tells whether the file changed since: the first half of the record's hash.</param>
internal readonly record struct JudgedFile(string? Language, SpoolSlot? Slot, string? Error, ulong Hash);
