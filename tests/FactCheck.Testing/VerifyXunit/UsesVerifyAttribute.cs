#if !USE_VERIFY
using System.Reflection;
using Xunit.Sdk;

namespace VerifyXunit;

/// <summary>Marks a test class whose tests compare with snapshots; tells the comparison which test runs.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class UsesVerifyAttribute : BeforeAfterTestAttribute
{
    private static readonly AsyncLocal<MethodInfo?> Running = new();

    internal static MethodInfo Current => Running.Value ?? throw new InvalidOperationException("the test class needs [UsesVerify]");

    /// <inheritdoc/>
    public override void Before(MethodInfo methodUnderTest) => Running.Value = methodUnderTest;

    /// <inheritdoc/>
    public override void After(MethodInfo methodUnderTest) => Running.Value = null;
}
#endif
