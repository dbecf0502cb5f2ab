namespace FactCheck.Rules.Matching;

/// <summary>A state of the automaton. Its word edges end where those of the next state begin.</summary>
/// <param name="Words">One bit of 64 for each word that leads on: tells most words of a text apart from all of them.</param>
/// <param name="FirstEdge">Where its word edges begin.</param>
/// <param name="Ways">Where the rest of what may follow is written; many states have nothing there, and share the place 0.</param>
internal readonly record struct StateRow(ulong Words, int FirstEdge, int Ways);
