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

    [Fact]
    public void Characters_written_in_another_way_share_its_units_in_their_order()
    {
        var source = new SourceText("[a\\\"b c]");
        var builder = new SurfaceBuilder(source);
        builder.Add("a\"b c", new TextSpan(1, 6));
        var surface = builder.ToFoldedText();

        for (var i = 1; i < surface.Text.Length; i++) { Assert.True(surface.EndInSource(i - 1) <= surface.StartInSource(i)); }
        Assert.Equal(new TextSpan(1, 6), surface.ToSource(0, 5));
    }
}
