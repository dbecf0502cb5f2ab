using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using FactCheck.Languages;
using FactCheck.Syntax;
using FactCheck.Text;

namespace FactCheck.Workspace.Reading;

/// <summary>Reads HTML: the text of its blocks, each with its place in the file; menus, forms and footers as page furniture.</summary>
internal sealed class HtmlReader
{
    private readonly SurfaceBuilder _surface;
    private readonly ArticleBuilder _builder;
    private readonly HtmlTextLocator _locator;
    private (BlockKind Kind, int Level) _kind = (BlockKind.Paragraph, 0);
    private int _start;
    private bool _hasTitle;

    private HtmlReader(SourceText source, ArticleBuilder builder)
    {
        _surface = new SurfaceBuilder(source);
        _locator = new HtmlTextLocator(source.Text, _surface);
        _builder = builder;
    }

    public static Article Read(SourceText source, ArticleMetadata metadata, LanguageSet languages)
    {
        using var document = new HtmlParser().ParseDocument(source.Text);
        metadata = HtmlMetadata.Read(document, metadata);
        var reader = new HtmlReader(source, new ArticleBuilder(ArticleFormat.Html, metadata, languages));
        reader.Add(document.DocumentElement);
        reader.Close();
        return reader._builder.Build(reader._surface.ToFoldedText());
    }

    private void Add(INode node)
    {
        switch (node)
        {
            case IText text:
                _locator.Add(text.Data, isVisible: IsVisible(text.ParentElement));
                break;
            case IElement element:
                AddElement(element);
                break;
        }
    }

    private void AddElement(IElement element)
    {
        if (element is IHtmlTemplateElement) { return; }
        var outer = _kind;
        var isBlock = KindOf(element) is not null;
        if (isBlock)
        {
            Close();
            _kind = KindOf(element)!.Value;
            _hasTitle |= _kind.Kind == BlockKind.Title;
        }
        else if (element.LocalName == "br") { _surface.Add("\n", new TextSpan(_surface.SourceEnd, 0)); }
        foreach (var child in element.ChildNodes) { Add(child); }
        if (isBlock)
        {
            Close();
            _kind = outer;
        }
    }

    private void Close()
    {
        if (_surface.Length > _start)
        {
            _builder.Add(_kind.Kind, _kind.Level, TextSpan.FromBounds(_start, _surface.Length));
            _surface.Add("\n", new TextSpan(_surface.SourceEnd, 0));
        }
        _start = _surface.Length;
    }

    private static bool IsVisible(IElement? parent) =>
        parent?.LocalName is not ("script" or "style" or "noscript" or "title" or "head" or "html" or "textarea" or "iframe" or "svg");

    private (BlockKind, int)? KindOf(IElement element)
    {
        if (_kind.Kind == BlockKind.Chrome && IsBlock(element.LocalName)) { return _kind; }
        return element.LocalName switch
        {
            "h1" => (_hasTitle ? BlockKind.Heading : BlockKind.Title, 1),
            ['h', >= '2' and <= '6'] name => (BlockKind.Heading, name[1] - '0'),
            "li" or "dd" or "dt" => (BlockKind.Item, 1),
            "blockquote" => (BlockKind.Quote, 0),
            "td" or "th" => (BlockKind.Cell, 0),
            "figcaption" or "caption" => (BlockKind.Caption, 0),
            "pre" => (BlockKind.Code, 0),
            "nav" or "footer" or "aside" or "form" or "button" or "select" => (BlockKind.Chrome, 0),
            "p" when _kind.Kind is BlockKind.Quote or BlockKind.Item or BlockKind.Cell => _kind,
            var name when IsBlock(name) => (BlockKind.Paragraph, 0),
            _ => null,
        };
    }

    private static bool IsBlock(string name) => name is
        "p" or "div" or "section" or "article" or "main" or "header" or "body" or "html" or "head" or "ul" or "ol" or "dl" or "li" or "dd" or "dt" or "table" or "tr" or "td" or "th"
        or "blockquote" or "figure" or "figcaption" or "caption" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "pre" or "address" or "hr" or "fieldset" or "nav" or "footer" or "aside" or "form" or "button" or "select";
}
