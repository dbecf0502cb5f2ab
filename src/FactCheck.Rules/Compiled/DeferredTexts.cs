using System.Collections;
using FactCheck.Rules.Model;

namespace FactCheck.Rules.Compiled;

/// <summary>The phrases of a compiled list, made of bytes when somebody asks for one: most runs ask for few lists, and the largest have thousands.</summary>
/// <param name="bytes">What <see cref="DeclarationWriter"/> wrote of them.</param>
/// <param name="file">The file of their pack.</param>
internal sealed class DeferredTexts(ArraySegment<byte> bytes, PackFile file) : IReadOnlyList<PackText>
{
    private readonly Lazy<List<PackText>> _texts = new(() => new DeclarationReader(bytes, file).ReadTexts());

    /// <inheritdoc/>
    public int Count => _texts.Value.Count;

    /// <inheritdoc/>
    public PackText this[int index] => _texts.Value[index];

    /// <inheritdoc/>
    public IEnumerator<PackText> GetEnumerator() => _texts.Value.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
