using FactCheck.Knowledge;
using FactCheck.Rules.Model;

namespace FactCheck.Rules.Facts;

/// <summary>What the head of a fact pack says for all of its entries.</summary>
/// <param name="File">The file.</param>
/// <param name="Name">The pack's name.</param>
/// <param name="Source">The source of entries that name none.</param>
/// <param name="Checked">The day of the check of entries that name none.</param>
/// <param name="Certainty">The certainty of entries that name none.</param>
internal sealed record FactPackHeader(PackFile File, string Name, string? Source, DateOnly? Checked, Certainty Certainty);
