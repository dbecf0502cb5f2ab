namespace FactCheck.Workspace.Packs;

/// <summary>A fact pack's file as it was read. A class, since generic code over value tuples is compiled at every start.</summary>
/// <param name="path">Where it is.</param>
/// <param name="bytes">What is in it.</param>
/// <param name="layer">Its layer.</param>
public sealed class FactPackBytes(string path, byte[] bytes, int layer)
{
    /// <summary>Where it is.</summary>
    public string Path { get; } = path;

    /// <summary>What is in it.</summary>
    public byte[] Bytes { get; } = bytes;

    /// <summary>Its layer.</summary>
    public int Layer { get; } = layer;
}
