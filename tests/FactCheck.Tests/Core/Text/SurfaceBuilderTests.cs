using FactCheck.Text;

namespace FactCheck.Tests.Core.Text;

public sealed class SurfaceBuilderTests
{
    [Fact]
    public void An_entity_leads_back_to_its_whole_code()
    {
        var source = new SourceText("a &amp; b");
        var builder = new SurfaceBuilder(source);
        builder.Add(new TextSpan(0, 2));
        builder.Add("&", new TextSpan(2, 5));
        builder.Add(new TextSpan(7, 2));
        var surface = builder.ToFoldedText();

        Assert.Equal("a & b", surface.Text);
        Assert.Equal("&amp;", source.Slice(surface.ToSource(2, 1)));
        Assert.Equal("& b", surface.Text[2..]);
        Assert.Equal("&amp; b", source.Slice(surface.ToSource(2, 3)));
    }
}
