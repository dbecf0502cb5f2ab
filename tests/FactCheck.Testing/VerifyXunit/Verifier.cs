#if !USE_VERIFY
using System.Runtime.CompilerServices;

namespace VerifyXunit;

/// <summary>Compares texts with the snapshots beside the tests, by Verify's conventions: Verify.Xunit takes this class's place where the package restores.</summary>
public static class Verifier
{
    /// <summary>Compares a text with its snapshot when awaited.</summary>
    public static SettingsTask Verify(string? target, [CallerFilePath] string sourceFile = "") => new(target ?? "", sourceFile, UsesVerifyAttribute.Current);
}
#endif
