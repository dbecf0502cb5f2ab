using FactCheck.Workspace;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Tests;

/// <summary>FactCheck with the shipped packs, composed once for the tests of a class.</summary>
public sealed class ShippedServices : IDisposable
{
    private readonly ServiceProvider _services = new ServiceCollection().AddFactCheck(o => o.PackPaths.Add(ShippedRules.Folder)).BuildServiceProvider();

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public void Dispose() => _services.Dispose();
}
