using System.Collections.Immutable;
using FactCheck.Languages;

namespace FactCheck.Knowledge;

/// <summary>
/// All names of a knowledge base by the hash of their words, as one automaton: a state is the hash of the words so far (see <see cref="PhraseHash"/>).
/// A state may be said to lead on, or to be a name, when it does not; a name is looked up only where one may end.
/// </summary>
public abstract class AliasIndex
{
    /// <summary>The ways to read words as the first of some name, as far as they were worked out.</summary>
    internal WordMemo<NameWord[]> FirstWords { get; } = new();

    /// <summary>Whether some name may go on behind these words.</summary>
    public abstract bool MayContinue(ulong words);

    /// <summary>Whether these words may be a name.</summary>
    public abstract bool MayEnd(ulong words);

    /// <summary>The names that these words are.</summary>
    public abstract ImmutableArray<Alias> Find(ulong words);

    /// <summary>The most names that a key leads to; a key with more tells nothing.</summary>
    public const int MostUnderOneKey = 200;

    /// <summary>The names of organisations under a key of <see cref="NameStem.KeysOf"/>, to compare an unknown name with; none under a key of very many.</summary>
    public abstract ImmutableArray<Alias> OrganisationsUnder(ulong key);
}
