using System.Collections.Immutable;
using FactCheck.Knowledge;

namespace FactCheck.Workspace.Facts;

/// <summary>The names of a compiled fact base.</summary>
internal sealed class CompiledAliasIndex(CompiledFactFile file) : AliasIndex
{
    private readonly CompiledTable _prefixes = file.Table(CompiledSection.Prefixes);
    private readonly CompiledTable _names = file.Table(CompiledSection.Names);
    private readonly CompiledTable _near = file.Table(CompiledSection.Near);

    /// <inheritdoc/>
    public override bool MayContinue(ulong words) => _prefixes[words] != 0;

    /// <inheritdoc/>
    public override bool MayEnd(ulong words) => _names[words] != 0;

    /// <inheritdoc/>
    public override ImmutableArray<Alias> Find(ulong words) => AliasesOf(_names[words]);

    /// <inheritdoc/>
    public override ImmutableArray<Alias> OrganisationsUnder(ulong key) => AliasesOf(_near[key]);

    private ImmutableArray<Alias> AliasesOf(int position)
    {
        var numbers = file.List(position);
        if (numbers.Length == 0) { return []; }
        var aliases = ImmutableArray.CreateBuilder<Alias>(numbers.Length);
        foreach (var number in numbers) { aliases.Add(file.AliasAt(number)); }
        return aliases.MoveToImmutable();
    }
}
