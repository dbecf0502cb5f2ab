using FactCheck.Analysis;
using FactCheck.Semantics;

namespace FactCheck.Workspace.Checking;

/// <summary>What judges the articles that one choice of packs is for.</summary>
/// <param name="Finders">Finds what they say.</param>
/// <param name="Driver">Judges them; asked for when the first article has been read, so that rules may load in the meantime.</param>
public sealed record PackSet(FinderSet Finders, Lazy<AnalysisDriver> Driver);
