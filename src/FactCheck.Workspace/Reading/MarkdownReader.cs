using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Rules.Yaml;
using FactCheck.Syntax;
using FactCheck.Text;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Block = Markdig.Syntax.Block;

namespace FactCheck.Workspace.Reading;

/// <summary>Reads Markdown: the words that readers see, each with its place in the file, and the front matter.</summary>
internal sealed class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UseYamlFrontMatter().UsePipeTables().Build();

    private readonly SourceText _source;
    private readonly SurfaceBuilder _surface;
    private readonly ArticleBuilder _builder;
    private bool _hasTitle;

    private MarkdownReader(SourceText source, ArticleBuilder builder)
    {
        _source = source;
        _surface = new SurfaceBuilder(source);
        _builder = builder;
    }

    public static Article Read(SourceText source, ArticleMetadata metadata, LanguageSet languages, ImmutableArray<string> dateKeys)
    {
        var document = Parse(source.Text);
        PackScalar? title = null;
        var front = document.OfType<YamlFrontMatterBlock>().FirstOrDefault() is { } block ? InnerLines(source, block) : null;
        if (front is { } yaml) { metadata = FrontMatter.Read(source, yaml, metadata, dateKeys, out title); }
        var reader = new MarkdownReader(source, new ArticleBuilder(ArticleFormat.Markdown, metadata, languages));
        if (title is not null) { reader.AddTitle(title, front!.Value.Start); }
        foreach (var part in document) { reader.Add(part, BlockKind.Paragraph, 0); }
        return reader._builder.Build(reader._surface.ToFoldedText());
    }

    private static MarkdownDocument Parse(string text)
    {
        try
        {
            return Markdown.Parse(text, Pipeline);
        }
        // Markdig has no type of its own for what it refuses.
        catch (ArgumentException e)
        {
            throw new UnreadableTextException("its Markdown is nested too deeply", e);
        }
    }

    /// <summary>The lines between the two lines of dashes.</summary>
    private static TextSpan? InnerLines(SourceText source, YamlFrontMatterBlock front)
    {
        var first = source.Lines.PositionOf(front.Span.Start).Line + 1;
        var last = source.Lines.PositionOf(Math.Min(front.Span.End + 1, source.Length)).Line;
        while (last > first && !source.Text.AsSpan(source.Lines.LineSpan(last).Start).StartsWith("---")
            && !source.Text.AsSpan(source.Lines.LineSpan(last).Start).StartsWith("..."))
        {
            last--;
        }
        return last <= first ? null : TextSpan.FromBounds(source.Lines.LineSpan(first).Start, source.Lines.LineSpan(last).Start);
    }

    /// <summary>A title of the front matter: an escape of YAML stands for one character, and lines that YAML joins are one.</summary>
    private void AddTitle(PackScalar title, int yaml)
    {
        var start = _surface.Length;
        for (var i = 0; i < title.Value.Length; i++)
        {
            _surface.Add(title.Value[i].ToString(), TextSpan.FromBounds(yaml + title.Text.OffsetOf(i), yaml + title.Text.OffsetOf(i + 1)));
        }
        Close(BlockKind.Title, 1, start);
        _hasTitle = true;
    }

    private void Add(Block block, BlockKind kind, int level)
    {
        switch (block)
        {
            case YamlFrontMatterBlock or LinkReferenceDefinitionGroup or HtmlBlock:
                break;
            case HeadingBlock heading:
                var isTitle = heading.Level == 1 && !_hasTitle;
                _hasTitle |= isTitle;
                AddInlines(heading.Inline, isTitle ? BlockKind.Title : BlockKind.Heading, heading.Level);
                break;
            case CodeBlock code:
                AddCode(code);
                break;
            case LeafBlock { Inline: { } inline }:
                AddInlines(inline, kind, level);
                break;
            case ListBlock list:
                foreach (var item in list) { AddAll((ContainerBlock)item, BlockKind.Item, level + 1); }
                break;
            case QuoteBlock quote:
                AddAll(quote, BlockKind.Quote, 0);
                break;
            case TableCell cell:
                AddAll(cell, BlockKind.Cell, 0);
                break;
            case ContainerBlock container:
                AddAll(container, kind, level);
                break;
        }
    }

    private void AddAll(ContainerBlock container, BlockKind kind, int level)
    {
        foreach (var block in container) { Add(block, kind, level); }
    }

    private void AddCode(CodeBlock code)
    {
        var start = _surface.Length;
        if (code.Lines is { Count: > 0 } lines)
        {
            var (first, last) = (lines.Lines[0], lines.Lines[lines.Count - 1]);
            _surface.Add(TextSpan.FromBounds(first.Position, Math.Clamp(last.Position + last.Slice.Length, first.Position, _source.Length)));
        }
        Close(BlockKind.Code, 0, start);
    }

    private void AddInlines(ContainerInline? inlines, BlockKind kind, int level)
    {
        var start = _surface.Length;
        if (inlines is not null) { AddEach(inlines); }
        Close(kind, level, start);
    }

    private void AddEach(ContainerInline inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case LiteralInline literal: AddLiteral(literal); break;
                case CodeInline code: AddText(code.Content, SpanOf(code)); break;
                case HtmlEntityInline entity: _surface.Add(entity.Transcoded.ToString(), SpanOf(entity)); break;
                case AutolinkInline link: AddText(link.Url, SpanOf(link)); break;
                case LineBreakInline lineBreak: _surface.Add("\n", SpanOf(lineBreak)); break;
                case ContainerInline container: AddEach(container); break;
            }
        }
    }

    private void AddLiteral(LiteralInline literal)
    {
        var content = literal.Content;
        if (content.IsEmpty) { return; }
        // The slice is a window on the text of the file, so its offsets are the file's own, unless an extension made it anew.
        if (ReferenceEquals(content.Text, _source.Text)) { _surface.Add(TextSpan.FromBounds(content.Start, content.End + 1)); }
        else { AddText(content.ToString(), SpanOf(literal)); }
    }

    private void AddText(string text, TextSpan span)
    {
        var at = _source.Text.IndexOf(text, span.Start, span.Length, StringComparison.Ordinal);
        if (at >= 0 && text.Length > 0) { _surface.Add(new TextSpan(at, text.Length)); } else { _surface.Add(text, span); }
    }

    private TextSpan SpanOf(Inline inline) =>
        TextSpan.FromBounds(Math.Clamp(inline.Span.Start, 0, _source.Length),
            Math.Clamp(inline.Span.End + 1, Math.Clamp(inline.Span.Start, 0, _source.Length), _source.Length));

    private void Close(BlockKind kind, int level, int start)
    {
        if (_surface.Length == start) { return; }
        _builder.Add(kind, level, TextSpan.FromBounds(start, _surface.Length));
        _surface.Add("\n", new TextSpan(_surface.SourceEnd, 0));
    }

}
