using FactCheck.Workspace.Files;

namespace FactCheck.Tests.Workspace.Files;

public sealed class ReplacingFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_old_file_stays_until_the_new_one_is_whole()
    {
        var path = Path.Combine(_folder.FullName, "report.txt");
        File.WriteAllBytes(path, "old"u8);
        using (var file = new ReplacingFile(path))
        {
            file.Writer.Write("ne");
            Assert.Equal("old"u8.ToArray(), File.ReadAllBytes(path));
        }
        Assert.Equal("old"u8.ToArray(), File.ReadAllBytes(path));
        using (var file = new ReplacingFile(path))
        {
            file.Writer.Write("new");
            file.Complete();
        }
        Assert.Equal("new"u8.ToArray(), File.ReadAllBytes(path));
        Assert.Equal([path], Directory.GetFiles(_folder.FullName, "*", new EnumerationOptions { AttributesToSkip = 0 }));
    }

    [Fact]
    public void A_link_stays_a_link()
    {
        if (OperatingSystem.IsWindows()) { return; }
        var (target, link) = (Path.Combine(_folder.FullName, "target.txt"), Path.Combine(_folder.FullName, "link.txt"));
        File.WriteAllBytes(target, "old"u8);
        File.CreateSymbolicLink(link, target);
        using (var file = new ReplacingFile(link))
        {
            file.Writer.Write("new");
            file.Complete();
        }
        Assert.Equal(target, new FileInfo(link).LinkTarget);
        Assert.Equal("new"u8.ToArray(), File.ReadAllBytes(target));
    }

    [Fact]
    public void Missing_folders_are_made()
    {
        var path = Path.Combine(_folder.FullName, "a", "b", "report.txt");
        using var file = new ReplacingFile(path);
        file.Complete();
        Assert.True(File.Exists(path));
    }
}
