using FactCheck.Rules.Model;
using FactCheck.Rules.Yaml;

namespace FactCheck.Rules.Facts;

/// <summary>An entry of a fact pack, with the keys of all layers that speak of it.</summary>
/// <param name="Section">The list that it stands in.</param>
/// <param name="Id">Its id.</param>
/// <param name="Mapping">Its keys; those of a higher layer stand for those below.</param>
/// <param name="Header">The head of the pack that spoke last.</param>
internal sealed record FactEntry(string Section, PackText Id, PackMapping Mapping, FactPackHeader Header);
